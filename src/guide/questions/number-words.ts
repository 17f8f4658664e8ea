import { fold } from './fold.ts'

const german = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
  .concat(['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'])
  .map(fold)
const germanTens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'].map(fold)
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
  .concat(['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'])
  .map(fold)
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(fold)

const others: [number, ...string[]][] = [
  [0, 'kein', 'keine', 'keinen', 'keiner', 'keines', 'none', 'no'],
  [0.25, 'viertel', 'ein viertel', 'quarter', 'a quarter'],
  [0.5, 'halb', 'halbe', 'halben', 'halber', 'halbes', 'half', 'half a', 'half an', 'a half'],
  [0.5, 'eine halbe', 'einer halben', 'ein halbes', 'einem halben', 'einen halben', 'ein halber'],
  [
    0.75,
    'dreiviertel',
    'eine dreiviertel',
    'ein dreiviertel',
    'drei viertel',
    'three quarters',
    'three quarters of an',
  ],
  [1, 'eins', 'eine', 'einen', 'einem', 'einer', 'eines', 'ne', 'nen', 'a', 'an'],
  [1.25, 'eineinviertel', 'ein einviertel', 'one and a quarter'],
  [1.75, 'eindreiviertel', 'ein dreiviertel', 'one and three quarters'],
  [1.5, 'anderthalb', 'anderthalbe', 'anderthalben', 'eineinhalb', 'ein einhalb', 'one and a half'],
  [1, 'once'],
  [2, 'twice', 'zwo', 'beide', 'both'],
  [100, 'hundert', 'hundred', 'a hundred', 'one hundred'],
  [1000, 'tausend', 'thousand', 'a thousand', 'one thousand'],
]

function* compounds(): Generator<[string, number]> {
  // "fünfe", "sechse"; "achte" is an ordinal.
  for (const [index, word] of german.entries()) if (index >= 2 && index <= 12 && index !== 8) yield [`${word}e`, index]
  for (const [index, word] of german.entries()) if (index >= 2) yield [`${word}einhalb`, index + 0.5]
  for (const [ten, tens] of germanTens.entries()) {
    yield [tens, 20 + ten * 10]
    for (let one = 1; one < 10; one++) yield [`${german[one]}und${tens}`, 20 + ten * 10 + one]
  }
  for (const [index, word] of english.entries()) if (index >= 2) yield [`${word} and a half`, index + 0.5]
  for (const [ten, tens] of englishTens.entries()) {
    yield [tens, 20 + ten * 10]
    for (let one = 1; one < 10; one++) yield [`${tens} ${english[one]}`, 20 + ten * 10 + one]
  }
}

/** Numbers in words, folded: up to a hundred, with halves and quarters. Some have several words: "one and a half". */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...german.map((word, value) => [word, value] as const),
  ...english.map((word, value) => [word, value] as const),
  ...others.flatMap(([value, ...words]) => words.map(word => [fold(word), value] as const)),
  ...compounds(),
])

/** A folded number word, also a compound of hundreds and thousands: "zweihundert", "dreitausendfünfhundert", "fuffzig". */
export function spelled(word: string): number | undefined {
  const plain = word.replace('fuffz', 'funfz')
  return standard(plain.replace(spokenTens, (_, one: string) => `${asWritten.get(one) ?? one}und`))
}

/** "zwoaradreißig", "fünferazwanzig" */
const spokenTens =
  /^(oan|ein|zwoa|zwo|drei|vier|funf|sechs|siebn|sieben|acht|neun)e?r?a(?=(?:zwanz|dreiss|vierz|funfz|sechz|siebz|achtz|neunz)ig$)/
const asWritten = new Map([
  ['oan', 'ein'],
  ['zwoa', 'zwei'],
  ['zwo', 'zwei'],
  ['siebn', 'sieben'],
])

function standard(word: string): number | undefined {
  return numberWords.get(word) ?? times(word, 'tausend', 1000) ?? times(word, 'hundert', 100)
}

/** "zwei" + "hundert" + "(und)zehn"; the rest is smaller than the power. Words are short, so this ends soon. */
function times(word: string, name: string, power: number): number | undefined {
  const at = word.length > 60 ? -1 : word.indexOf(name)
  if (at === -1) return undefined
  const many = at === 0 ? 1 : spelled(word.slice(0, at))
  const rest = word.slice(at + name.length).replace(/^und/, '')
  const more = rest === '' ? 0 : spelled(rest)
  if (many === undefined || more === undefined || more >= power) return undefined
  // "zweieinhalbtausend"
  return Number.isInteger(many * power) && Number.isInteger(more) ? many * power + more : undefined
}

/** "Mit der neuen Abteilung": folded, it would be nine. */
export function withoutNew(text: string): string {
  return text.replace(/(?<!\p{L})neuen(?!\p{L})/giu, 'neue')
}

/** Whether a text has a number in it: "einmal rein, einmal raus", "a month and a half". "Ein" and "kein" are none. */
export function hasNumber(text: string): boolean {
  return fold(withoutNew(text))
    .split(' ')
    .some(word => /\d/.test(word) || ((spelled(word.replace(/(?<=.)mal$/, '')) ?? 0) > 0 && !isArticle(word)))
}

/** A folded word for one that may stand before any noun. */
export function isArticle(word: string): boolean {
  return /^(?:eine?[nmrs]?|ne|nen|an?)$/.test(word)
}
