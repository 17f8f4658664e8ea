import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Language } from '../../src/documents/language.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { print } from './outcome.ts'

/**
 * What people typed who did not know, asked back, told of hearsay, wishes or something else, whatever was asked: 3,000 lines by two
 * writers who had not seen the bot. Nothing was learned from them; others of these two stand in locales/unanswered.json.
 */
const lines: Record<Language, string[]> = JSON.parse(readFileSync(new URL('unanswered.json', import.meta.url), 'utf8'))

it('is hardly ever taken as an answer, whatever is asked', async () => {
  const guides = await loadGuides('guides')
  const questions = guides
    .all()
    .flatMap(guide => guide.questions.filter(each => 'options' in each || each.kind === 'yes-no'))
  // Each line meets some of the questions, all of them meet as many.
  const pairs = (['de', 'en'] as const).flatMap(language =>
    lines[language].flatMap((text, at) =>
      questions.filter((_, n) => (at + n) % 16 === 0).map(question => ({ text, language, question })),
    ),
  )
  const taken = pairs.filter(
    ({ text, language, question }) => kindOf(question).readText(question, text, { language, today: '2026-11-28' }).ok,
  )
  print(`${taken.length} of ${pairs.length} pairs of a question and what is no answer to it are taken as one`)
  if (process.env.SENTENCES) for (const { text, question } of taken) print(`${question.id}: ${text}`)
  expect(taken.length / pairs.length).toBeLessThan(0.03)
})
