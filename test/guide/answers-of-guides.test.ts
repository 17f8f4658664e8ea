import { expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Language } from '../../src/documents/language.ts'
import type { Question, Said } from '../../src/guide/guide.ts'
import { fold } from '../../src/guide/questions/fold.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'

const guides = await loadGuides('guides')
const languages: Language[] = ['de', 'en']

interface Told {
  question: Question
  meant: string
  language: Language
  text: string
}

/** What comes with the bot to learn from, one by one. */
const told: Told[] = guides.all().flatMap(guide =>
  guide.questions.flatMap(question =>
    saidAt(question).flatMap(([meant, said]) =>
      languages.flatMap(language =>
        (said[language] ?? '')
          .trim()
          .split('\n')
          .filter(Boolean)
          .map(text => ({ question, meant, language, text })),
      ),
    ),
  ),
)

function saidAt(question: Question): [meant: string, said: Said][] {
  if (question.kind === 'yes-no')
    return Object.entries(question.said?.() ?? {}).map(([answer, said]) => [String(answer === 'yes'), said])
  return 'options' in question ? question.options.map(({ value, said }) => [value, said?.() ?? {}]) : []
}

it('says each thing of one option only', () => {
  const meanings = Map.groupBy(told, ({ question, text }) => `${question.id}: ${fold(text)} ${question.ask.de}`)
  const twofold = [...meanings].filter(([, all]) => new Set(all.map(({ meant }) => meant)).size > 1)
  expect(twofold.map(([text]) => text)).toEqual([])
})

it('is read as what it means, or asked back: hardly ever as something else', () => {
  const some = told.filter((_, at) => at % 10 === 0)
  const read = some.map(({ question, meant, language, text }) => {
    const answer = kindOf(question).readText(question, text, { language, today: '2026-12-01' })
    return { text, is: answer.ok ? [answer.value].flat().join() === meant : undefined }
  })
  const wrong = read.filter(({ is }) => is === false).map(({ text }) => text)
  expect(wrong.length, wrong.join('\n')).toBeLessThan(some.length / 250)
  expect(read.filter(({ is }) => is).length / some.length).toBeGreaterThan(0.8)
})
