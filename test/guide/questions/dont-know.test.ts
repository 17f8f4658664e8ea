import { describe, expect, test } from 'vitest'
import { beginsDontKnow, saysDontKnow } from '../../../src/guide/questions/dont-know.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { german, options, question } from './make.ts'

test.each([
  'weiß der Geier',
  'das weiß ich jetzt wirklich nicht',
  'des weiß i beim besten Willen ned',
  'da kenn ich mich nicht aus, keine Ahnung',
  'Damit kenne ich mich leider nicht gut aus',
  'kann ich noch gar ned sagen worauf des einzahlt',
  'Kann ich nicht beurteilen, wer da gefragt wurde',
  "I couldn't say who's been asked",
  "I really couldn't say",
  "I don't know which of them it was",
  'goodness knows',
])('“%s” says that somebody does not know', typed => expect(saysDontKnow(typed)).toBe(true))

test.each([
  "I couldn't say no",
  'weiß nicht genau, so 20',
  'da kenn ich mich aus',
  'der Geier weiß nichts',
  'was nicht geht',
  'das muss erst das Rechtsamt klären',
])('“%s” says something else', typed => expect(saysDontKnow(typed)).toBe(false))

test.each(['das muss erst das Rechtsamt klären, ich weiß es nicht', "legal has to check that, I don't know"])(
  '“%s” says so behind what others have to do',
  typed => expect(beginsDontKnow(typed)).toBe(true),
)

describe.each([
  question('choice', { options: options({ us: ['Wir', 'We'], nobody: ['Niemand', 'Nobody'] }) }),
  question('choices', { options: options({ us: ['Wir', 'We'], nobody: ['Niemand', 'Nobody'] }) }),
  question('number', { min: 0, max: 100, whole: true }),
  question('yes-no', {}),
  question('date', { past: true }),
] as const)('asked for a $kind', asked => {
  test.each(['weiß der Geier', 'das muss erst das Rechtsamt klären, ich weiß es nicht'])(
    '“%s” is no other answer',
    typed => {
      const read = kindOf(asked).readText(asked, typed, german)
      expect(read).toMatchObject({ ok: false, problem: { code: 'dont-know' } })
    },
  )
})
