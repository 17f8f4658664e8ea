import dialect from '../../../locales/dialect.json' with { type: 'json' }
import type { Question, QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { fold } from './fold.ts'
import { namesOf } from './options/names.ts'

const written = new Map(Object.entries(dialect).map(([word, words]) => [fold(word), words]))

const prefix = 'ab|an|auf|aus|bei|durch|ein|fest|her|hin|ins|mit|nach|um|vor|weg|zu|zurück|zusammen|über|unter'
const deny = 'nicht|nichts|kein|ned|net|nit|nie|nix|koa'

/** What whole groups of words have in common when they are written as they are spoken. */
const spoken: [heard: RegExp, meant: string][] = [
  // "gschaut", "ausgschriebn", "insgsamt", but neither "gleich" nor "Zugriff".
  [/^g(?=[bcdfgkmpstvwz]|h[aäeioö])/u, 'ge'],
  [new RegExp(`^(${prefix})g(?=[bcdfghkmpstvwz]|r(?!iff))`, 'u'), '$1ge'],
  // "bscheid", "bsonders"
  [/^bs(?=\p{L}{4})/u, 'bes'],
  // "wochn", "kollegn", "fragn"; "zehn" and "Bahn" are spelled so.
  [/(?<=[^e]r|[^e]l|[bdfgkpstzßmh])(?<!zeh|bah|loh|soh|zah)n$/u, 'en'],
  // "viertl", "bürgermeistr", "nächsts"
  [/(?<=\p{L}{2}[bdfgkpt])l$/u, 'el'],
  [/(?<=\p{L}{2}[bdfgkpstzmn])r$/u, 'er'],
  [/(?<=^(?:über)?nächst|^letzt)s$/u, 'es'],
  // "zwanzg", "dreißg"
  [/(?<=\p{L}[nrfbchx][zß]|drei(?:ß|ss))g$/u, 'ig'],
]

/**
 * A text as it would be written: words of dialects by their list, and those with swallowed letters. Whatever else there is stays
 * as it is.
 * @param isKnown words that stay, such as those of an answer ("Angst", "GmbH")
 */
export function inStandard(text: string, isKnown: (word: string) => boolean = () => false): string {
  return text
    .replace(new RegExp(`(?<=^|\\s)no(?= (?:${deny}))|(?<=\\b(?:hab|hamma|is|ham) )no(?= )`, 'giu'), 'noch')
    .replace(
      /(?<=^|\s)mi[ra](?= (?:ham|hamma|haben|hättn?|wissen|wiss'?n|san|sind|machen|machn|brauchen|brauchn|müssen))/giu,
      'wir',
    )
    .replace(/\p{L}+/gu, word => (isKnown(fold(word)) ? word : standard(word)))
}

function standard(word: string): string {
  const known = written.get(fold(word))
  if (known !== undefined || word.length < 4) return known ?? word
  return spoken.reduce((now, [heard, meant]) => now.replace(heard, meant), word.toLowerCase())
}

/** The same kind, which reads once more in standard German what it did not understand as it was written. */
export function dialectal<K extends Question['kind']>(kind: Kind<QuestionOf<K>>): Kind<QuestionOf<K>> {
  return {
    ...kind,
    readText(question, typed, context) {
      // "Zur Not" denies nothing.
      const text = typed.replace(/\bzur not\b/gi, 'notfalls')
      const read = kind.readText(question, text, context)
      if (read.ok || settled.has(read.problem.code) || context.language !== 'de') return read
      const names = 'options' in question ? namesOf(question.options, context.language).all : []
      const known = new Set(names.flatMap(({ words }) => words.split(' ')))
      const plain = inStandard(text, word => known.has(word))
      if (plain.toLowerCase() === text.toLowerCase()) return read
      const again = kind.readText(question, plain, context)
      if (again.ok || again.problem.code === 'dont-know') return again
      // "Füfn" is near to five, "füfen" to nothing.
      if (!isUnknown(read.problem.code) || (read.problem.meant && !again.problem.meant)) return read
      const { entered } = read.problem.values
      const values = { ...again.problem.values, ...(entered !== undefined && { entered }) }
      return { ok: false, problem: { ...again.problem, values } }
    },
  }
}

/** It was understood, though it is no answer; or it is too long to be read. */
const settled = new Set(['dont-know', 'too-long'])

/** Nothing was found in it; whatever else was refused has its reason. */
function isUnknown(code: string): boolean {
  return /-unknown$|^number-unit$|-near$/.test(code)
}
