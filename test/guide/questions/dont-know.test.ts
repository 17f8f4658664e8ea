import { describe, expect, test } from 'vitest'
import { beginsDontKnow, saysDontKnow } from '../../../src/guide/questions/dont-know.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { german, options, question } from './make.ts'

test.each([
  'weiß der Geier',
  'da trau ich mir kein Urteil zu',
  'führt keiner Buch, kann ich nicht sagen',
  'da führt keiner eine Liste, keine Ahnung',
  'nobody keeps count, no idea',
  'dazu fehlen mir die Zahlen',
  'da muss ich passen',
  'da möchte ich mich nicht festlegen',
  'das weiß ich jetzt wirklich nicht',
  'da müsst ich erst rumfragen, weiß ich grad nicht',
  'da muss ich mich erst umhören',
  'des weiß i beim besten Willen ned',
  'da kenn ich mich nicht aus, keine Ahnung',
  'Damit kenne ich mich leider nicht gut aus',
  'kann ich noch gar ned sagen worauf des einzahlt',
  'Kann ich nicht beurteilen, wer da gefragt wurde',
  "I couldn't say who's been asked",
  "I really couldn't say",
  "I don't know which of them it was",
  'goodness knows',
  'no clue how long that takes',
  "no clue how I'd score",
  'I really don’t know that one',
  'haven’t the faintest',
  'I wouldn’t know',
  'not known to me',
  'entzieht sich meiner Kenntnis',
  'da fehlt mir die Einschätzung',
  'dazu kann ich nix sagen',
  'kann mich da schlecht einschätzen',
  'da hab ich keinen Überblick',
  'kenne den Laden nicht gut genug',
  'da weiß ich nicht Bescheid',
  // with who may know, or why
  'keine Ahnung, da müssten Sie den Herrn Vogt fragen',
  'no idea, sorry',
  'no clue, ask finance',
  'keine Ahnung, fragen Sie die IT',
  'weiß ich nicht, das entscheidet der Rat',
  'müsste die Rechtsabteilung sagen, ich kann es nicht',
  'bin neu hier, kann ich nicht sagen',
  'no idea, I only started last week',
  'not a lawyer, no idea',
  "I'm no lawyer, can't tell",
  'can’t say, never measured it',
  'da fragen Sie mich was, kein Plan',
])('“%s” says that somebody does not know', typed => expect(saysDontKnow(typed)).toBe(true))

test.each([
  "I couldn't say no",
  'weiß nicht genau, so 20',
  'da kenn ich mich aus',
  'der Geier weiß nichts',
  'was nicht geht',
  'das muss erst das Rechtsamt klären',
  'nee, muss keiner wissen',
  'ich kann da nicht Nein sagen',
  'ask finance',
  'bin neu hier',
  'never measured it',
  'keine Ahnung, vielleicht die Bürger',
  'not sure, probably the citizens',
  'Bürgerservice, weiß nicht',
])('“%s” says something else', typed => expect(saysDontKnow(typed)).toBe(false))

test.each([
  'das muss erst das Rechtsamt klären, ich weiß es nicht',
  "legal has to check that, I don't know",
  'noch nicht besprochen, kann ich nicht sagen',
  'da gibt es noch keinen Termin, weiß ich nicht',
  'keine Ahnung, da war ich krank',
  'hab ich noch nie gemessen',
])('“%s” says so, where nothing else is found', typed => expect(beginsDontKnow(typed)).toBe(true))

test.each(['Unternehmen, weiß nicht', 'weiß nicht, eher die Bürger', "don't know, either of them", 'weiß nicht, 20'])(
  '“%s” may be more',
  typed => expect(beginsDontKnow(typed)).toBe(false),
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
