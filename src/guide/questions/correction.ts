import type { Question, QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { fold } from './fold.ts'
import { phraseAt, phrases } from './phrases.ts'

/** Words with which people take back what they have just typed: "20, quatsch, 25", "die Firmen, ach nein, die Bürger". */
const takesBack = phrases(
  `quatsch, blödsinn, unsinn, stop, stopp, moment, korrektur, korrigiere, sorry, pardon, entschuldigung, verzeihung, vertippt,
  verschrieben, falsch, nein doch, ne doch, nee doch, doch nicht, halt nein, ach nein, ach ne, ach nee, ah nein, äh nein, äh ne, äh nee,
  ähm nein, äh, ähm, oder nein, ich meinte, meinte, ich meine, ich mein, mein ich, nee eigentlich, ne eigentlich, nein eigentlich, eigentlich doch, doch eher, nein am, nee am, nein zum, nein eher, nee eher, ne eher, no rather, wait, no wait, wait no, scratch that, i mean, i meant,
  correction, oops, ups, sorry no, no sorry, actually no`
    .split(',')
    .map(words => [fold(words), true] as const),
)

/** Beside these they say nothing more. */
const particles = new Set('nein ne nee no ach oh doch lieber halt also natürlich rather ich i'.split(' ').map(fold))

const isOr = new Set(['oder', 'or'])

/** Whoever writes more does not only put a word right. */
const longest = 160

/** What somebody says instead of what they said before; undefined if they take nothing back. */
export function afterCorrection(text: string): string | undefined {
  if (text.length > longest) return undefined
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
  const words = tokens.map(([word]) => fold(word))
  let after: number | undefined
  for (let at = 1; at < words.length; at++) {
    const found = phraseAt(takesBack, words, at)
    // "Ja, oder eigentlich doch nicht" takes nothing back, but doubts it.
    if (!found || isOr.has(words[at - 1] ?? '')) continue
    at += found.words
    while (particles.has(words[at] ?? '')) at++
    after = at
    at--
  }
  const next = after === undefined ? undefined : tokens[after]
  return next && text.slice(next.index)
}

/** The same kind, which takes what somebody put right instead of asking which of the two is meant. */
export function correctable<K extends Question['kind']>(kind: Kind<QuestionOf<K>>): Kind<QuestionOf<K>> {
  return {
    ...kind,
    readText(question, text, context) {
      const read = kind.readText(question, text, context)
      const instead = read.ok ? undefined : afterCorrection(text)
      if (instead === undefined) return read
      const again = kind.readText(question, instead, context)
      return again.ok ? again : read
    },
  }
}
