import { describe, expect, test } from 'vitest'
import { loadGuides } from '../../../src/content/guides.ts'
import type { Question } from '../../../src/guide/guide.ts'
import { fold } from '../../../src/guide/questions/fold.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { weighty } from '../../../src/guide/questions/options/weighty.ts'
import { isNegative } from '../../../src/guide/questions/polarity.ts'
import { english, german } from './make.ts'

const guides = await loadGuides('guides')
const questions = guides
  .all()
  .flatMap(({ id, questions }) =>
    questions.flatMap(question =>
      question.kind === 'choice' || question.kind === 'choices' ? [{ guide: id, question }] : [],
    ),
  )
type Asked = (typeof questions)[number]['question']

/** What is stored for a text: `undefined` where it is asked back. */
function stored(question: Question, text: string, context: typeof german): unknown {
  const read = kindOf(question).readText(question, text, context)
  return read.ok ? [read.value].flat().join() : undefined
}

function namesOf({ options }: Asked): { text: string; value: string }[] {
  return options.flatMap(({ value, label, also = [] }) =>
    [...Object.values(label), ...also].map(text => ({ text, value })),
  )
}

describe.each(questions.map(each => [`${each.guide}: ${each.question.id}`, each.question] as const))(
  '%s',
  (_, question) => {
    const names = namesOf(question)
    const own = (text: string) => names.filter(each => each.text === text).map(({ value }) => value)

    test('is answered by the names of its options', () => {
      // In one language or the other: all of both would take a minute.
      const others = names.flatMap(({ text }, at) => {
        const value = stored(question, text, at % 2 === 0 ? german : english)
        return value === undefined || own(text).includes(String(value)) ? [] : [`${text}: ${value}`]
      })
      expect(others).toEqual([])
    })

    test('is answered by no option that is denied', () => {
      const denials = names.filter(({ text }) => isNegative(text))
      const isDenial = (text: string, value: string) =>
        denials.some(
          each => each.value === value && weighty(fold(each.text)).every(word => fold(text).includes(word.slice(0, 6))),
        )
      const counts = 'counts' in question && question.counts !== undefined
      const denying = ['nicht', 'ohne', 'not', ...(counts ? [] : ['kein'])]
      // Between commas each part denies for itself, and none of something is an amount.
      const taken = names
        .filter(({ text }) => !isNegative(text) && !text.includes(','))
        .flatMap(({ text, value }, at) => {
          const no = denying[at % denying.length] ?? ''
          const denied = `${no} ${text}`
          const read = stored(question, denied, no === 'not' ? english : german)
          return read === value && !isDenial(denied, value) ? [denied] : []
        })
      expect(taken).toEqual([])
    })
  },
)
