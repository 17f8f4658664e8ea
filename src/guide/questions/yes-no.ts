import { z } from 'zod/v4'
import type { Language } from '../../documents/language.ts'
import type { Option, QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { beginsDontKnow, saysDontKnow } from './dont-know.ts'
import { echoed } from './echo.ts'
import { fold } from './fold.ts'
import { furtherWords } from './further-words.ts'
import { unreadable } from './limit.ts'
import { named, namesOf } from './option-names.ts'
import { evidenceIn, inSentence, isSaid, isSlip } from './option-sentence.ts'
import { phraseAt, phrases } from './phrases.ts'
import { isNegative } from './polarity.ts'
import { refuse } from './refuse.ts'
import { spoken } from './spoken.ts'

/** What the YAML of such a question says beyond the common fields: what else people say for yes and for no to it. */
export const yesNoFields = { also: z.strictObject({ yes: furtherWords, no: furtherWords }).optional() }

const words = {
  de: { true: 'Ja', false: 'Nein' },
  en: { true: 'Yes', false: 'No' },
} satisfies Record<Language, { true: string; false: string }>

const yes = [
  'ja',
  'j',
  'jo',
  'jup',
  'jep',
  'jawohl',
  'jawoll',
  'klar',
  'na klar',
  'gern',
  'gerne',
  'stimmt',
  'genau',
  'richtig',
]
  .concat(['natürlich', 'selbstverständlich', 'auf jeden fall', 'wahr', 'doch', 'unbedingt', 'klar doch', 'aber ja'])
  .concat([
    'yes',
    'y',
    'yep',
    'yeah',
    'sure',
    'of course',
    'true',
    'ok',
    'okay',
    'definitely',
    'absolutely',
    'freilich',
    'ja freilich',
    'ja sicher',
    'logisch',
    'absolut',
  ])
  .concat([
    'jap',
    'japp',
    'joa',
    'jawoll ja',
    'sicher doch',
    'aber sicher',
    'aber klar',
    'ja leider',
    'leider ja',
    'klar ja',
  ])
  .concat([
    'vermutlich ja',
    'wahrscheinlich ja',
    'wahrscheinlich schon',
    'vermutlich schon',
    'eigentlich ja',
    'eigentlich schon',
  ])
  .concat([
    'ich denke schon',
    'denke schon',
    'ich glaube schon',
    'glaube schon',
    'glaub schon',
    'ich glaub schon',
    'eher ja',
  ])
  .concat([
    'na logo',
    'logo',
    'na sicher',
    'schon',
    'stimmt so',
    'passt',
    'hundertprozentig',
    'aber hallo',
    'ja fast immer',
    'meistens ja',
    'almost always',
  ])
  .concat(['ab damit', 'raus damit', 'passt so', 'in ordnung', 'abschicken', 'absenden', 'einverstanden', 'mach das'])
  .concat([
    'i think so',
    'i guess so',
    'i believe so',
    'probably',
    'probably yes',
    'most likely',
    'go ahead',
    'send it',
    'indeed',
  ])
  .map(fold)

const no = [
  'nein',
  'n',
  'nö',
  'nee',
  'ne',
  'nein nicht',
  'falsch',
  'auf keinen fall',
  'keinesfalls',
  'keineswegs',
  'nein nein',
]
  .concat(['natürlich nicht', 'selbstverständlich nicht', 'lieber nicht', 'eher nicht', 'wohl nicht', 'noch nicht'])
  .concat([
    'gar nicht',
    'überhaupt nicht',
    'leider nicht',
    'leider nein',
    'eher nein',
    'stimmt nicht',
    'keine',
    'keinen',
    'keins',
    'nie',
    'noch nie',
    'leider nie',
    'niemals',
  ])
  .concat([
    'bloß nicht',
    'nix',
    'nichts',
    'eigentlich nicht',
    'wahrscheinlich nicht',
    'vermutlich nicht',
    'wahrscheinlich nein',
  ])
  .concat([
    'ich glaube nicht',
    'glaube nicht',
    'glaub nicht',
    'ich glaub nicht',
    'ich denke nicht',
    'denke nicht',
    'keine spur',
    'geht nicht',
    'bisher nicht',
    'bislang nicht',
    'das geht nicht',
    'geht gar nicht',
    'geht net',
  ])
  .concat([
    'nicht dass ich wüsste',
    'i think not',
    "i don't think so",
    'probably not',
    'rather not',
    'not that i know',
    'not that i know of',
    'not as far as i know',
    'no way',
  ])
  .concat([
    'gar keine',
    'gar keinen',
    'überhaupt keine',
    'überhaupt keinen',
    'definitiv nicht',
    'ganz sicher nicht',
    'sicher nicht',
    'noi',
    'nein leider nicht',
  ])
  .concat(['definitely not', 'certainly not', 'absolutely not', 'none at all', 'no none', 'almost never'])
  .concat(['gibt es nicht', 'gibts nicht', 'haben wir nicht', 'ist nicht nötig', 'nicht nötig'])
  .concat([
    'no',
    'nope',
    'no thank you',
    'not really',
    'false',
    'not yet',
    'of course not',
    'never',
    'nah',
    'not at all',
  ])
  .map(fold)

/** Beside another word they turn it round: "nicht falsch". */
const alone = ['nicht', 'not']

const meanings = phrases([...no.map(words => [words, false] as const), ...yes.map(words => [words, true] as const)])

/** Yes or no. Typed numbers mean the order on the card: 1 yes, 2 no. */
export const yesNo: Kind<QuestionOf<'yes-no'>> = {
  takesAnswer: true,

  values() {
    return [true, false]
  },

  samples() {
    return [true, false]
  },

  readText({ ask, also }, text, { language }) {
    const refused = unreadable(text)
    if (refused) return refused
    if (spoken(text) === '') return refuse('empty')
    if (/^[12][.)]?$/.test(text.trim())) return { ok: true, value: text.trim().startsWith('1') }
    const value =
      yesOrNo(text) ??
      withDetail(text) ??
      atEnd(text) ??
      atVeryEnd(text) ??
      echoed(ask[language] ?? ask.de, text, language) ??
      inOtherWords(also, text, language)
    if (value !== undefined) return { ok: true, value }
    if (saysDontKnow(text) || beginsDontKnow(text)) return refuse('dont-know')
    const near = nearWords(also, text, language)
    return near === undefined
      ? refuse('yes-no-unknown', { entered: text.trim() })
      : refuse('option-near', {
          entered: text.trim(),
          options: quoted(words[language][near ? 'true' : 'false'], language),
        })
  },

  readInput(_question, input) {
    if (input === '') return refuse('empty')
    if (input === 'true' || input === 'false') return { ok: true, value: input === 'true' }
    return refuse('yes-no-unknown', { entered: input })
  },

  input(_question, value, { language }) {
    return {
      kind: 'choice',
      value: typeof value === 'boolean' ? String(value) : '',
      options: [
        { title: words[language].true, value: 'true' },
        { title: words[language].false, value: 'false' },
      ],
      multiline: false,
      maxLength: 0,
    }
  },

  summary(_question, value, language) {
    return words[language][value === true ? 'true' : 'false']
  },
}

/** "Das kostet nichts" where fees are asked for: what the question knows besides for yes and for no. */
function inOtherWords(also: QuestionOf<'yes-no'>['also'], text: string, language: Language): boolean | undefined {
  if (!also) return undefined
  const names = namesOf(optionsOf(also), language)
  const option = named(names, spoken(text), 1) ?? inSentence(names, text, language)
  return option && option.value === 'yes'
}

/** The same with a slip or a doubt: to ask back with. */
function nearWords(also: QuestionOf<'yes-no'>['also'], text: string, language: Language): boolean | undefined {
  if (!also) return undefined
  const names = namesOf(optionsOf(also), language)
  const [only, another] =
    [isSaid, isSlip]
      .map(isTold => evidenceIn(names, text, language, '', isTold).options)
      .find(each => each.length > 0) ?? []
  return another ? undefined : only && only.value === 'yes'
}

/** Yes and no as the options of a question. */
function optionsOf(also: NonNullable<QuestionOf<'yes-no'>['also']>): Option[] {
  const options = known.get(also) ?? asOptions(also)
  known.set(also, options)
  return options
}

const known = new WeakMap<object, Option[]>()

function asOptions(also: NonNullable<QuestionOf<'yes-no'>['also']>): Option[] {
  return (['yes', 'no'] as const).map(value => ({
    value,
    label: { de: words.de[value === 'yes' ? 'true' : 'false'], en: words.en[value === 'yes' ? 'true' : 'false'] },
    also: also[value] ?? [],
    exclusive: false,
  }))
}

function quoted(label: string, language: Language): string {
  return language === 'de' ? `„${label}“` : `“${label}”`
}

/** Whether a text says yes or no in any of the ways there are; undefined if it says neither, or more. */
export function yesOrNo(text: string): boolean | undefined {
  const words = spoken(text)
  return alone.includes(words) ? false : meaningOf(words.split(' '))
}

/** All of it says yes, or all of it no: "Ja, klar", "nein, nicht". Whatever else is said makes it neither. */
function meaningOf(words: string[]): boolean | undefined {
  let all: boolean | undefined
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(meanings, words, at)
    if (!found || (all !== undefined && all !== found.meaning)) return undefined
    all = found.meaning
    at += found.words
  }
  return all
}

/** More words than these tell a story. */
const longestDetail = 8
/** What takes back, limits or doubts what stands before it. */
const doubts = phrases(
  `aber, oder, sondern, sonst, wenn, falls, sofern, solange, bis, außer, eigentlich, vielleicht, teils, teilweise, manchmal, fast, bald, mal,
  jein, eventuell, weiß, ahnung, unklar, sicher, but, or, else, if, unless, until, except, maybe, perhaps, partly, sometimes,
  almost, soon, know, sure, idea, unclear`
    .split(',')
    .map(word => [fold(word), true] as const),
)

/** "Ja, 28 Euro", "nö, brauchen wir nix", "klar, 12 Euro": it begins so, and nothing behind it doubts it or says the opposite. */
function withDetail(text: string): boolean | undefined {
  if (text.includes('?')) return undefined
  const words = spoken(text).split(' ')
  const said = phraseAt(meanings, words, 0)
  const detail = words.slice(said?.words)
  const isBegun = isPlain(words[0]) || /^\s*[\p{L} ]{2,20}[,–-]/u.test(text)
  if (!said || !isBegun || detail.length > longestDetail) return undefined
  const isOpposite = said.meaning ? isNegative(detail.join(' ')) : detail.some(word => saysYes.has(word))
  return isOpposite || detail.some((_, at) => phraseAt(doubts, detail, at)) ? undefined : said.meaning
}

/** "Nobody from outside, no": said at the end, and nothing before says the opposite. */
function atVeryEnd(text: string): boolean | undefined {
  const parts = text.split(/[,;–]/)
  const last = fold(parts.at(-1) ?? '')
  const head = fold(parts.slice(0, -1).join(' ')).split(' ')
  if (parts.length < 2 || parts.length > 3 || text.includes('?') || head.length > longestDetail || !isPlain(last))
    return undefined
  const isDoubted = head.some((_, at) => phraseAt(doubts, head, at)) || head.some(isPlain)
  const value = saysYes.has(last)
  return isDoubted || (value && isNegative(head.join(' '))) ? undefined : value
}

/** "Wir brauchen ein Lesegerät, also ja": what comes of a sentence. */
function atEnd(text: string): boolean | undefined {
  const said = /^[^,;?]{2,120}[,;–-]\s*(?:also|daher|deshalb|deswegen|somit|so|therefore)\s+(\S{2,5})$/iu.exec(
    text.trim(),
  )?.[1]
  return said === undefined || !isPlain(fold(said)) ? undefined : yesOrNo(said)
}

/** Words that say so at the beginning of a sentence, too; "keine" and "nie" belong to what follows. */
function isPlain(word = ''): boolean {
  return saysYes.has(word) || saysNo.has(word)
}
const saysYes = new Set(['ja', 'jo', 'jup', 'jep', 'doch', 'yes', 'yep', 'yeah'])
const saysNo = new Set(['nein', 'nö', 'nee', 'no', 'nope'].map(fold))
