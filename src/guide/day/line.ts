import { fold } from '../questions/fold.ts'
import { trimEnd } from '../trim-end.ts'

/** Characters of the longest day that is read: more is a sentence. */
const longest = 80

/** A text about a day, ready for the rules. */
export interface Line {
  /** Folded letters, digits and signs, with single spaces, without what only leads to the day or follows it. */
  text: string
  /** "bis", "spätestens": the end is meant. */
  until: boolean
  /** "am": a number alone is a day of the month. */
  on: boolean
  /** "zum", "den": an ordinal alone ("zum Ersten") is one. */
  the: boolean
}

/** What leads to a day, or follows it, and changes nothing about it. */
const leading =
  `genau exactly auf bis noch gleich direkt schon würd würde ich sagen sag sage denke mal wir frühestens earliest starting beginning zum zur am an im ab ca circa etwa ungefähr um der den dem spätestens einschließlich inklusive inkl einschl einschliesslich einschlieslich fällig
  on by until till til thru the about around due oder or zwischen between vom von from bitte please also sprich dann nur erst only through including`
    .split(/\s+/)
    .map(fold)
const articles = ['am', 'zum', 'den', 'der', 'dem', 'vom', 'the']
const untils = ['bis', 'spätestens', 'by', 'until', 'till', 'til', 'due', 'fällig'].map(fold)
const trailing = `bitte danke spätestens einschließlich inklusive inkl fällig please thanks inclusive latest the at
  früh vormittag mittag nachmittag abend abends morgens vormittags nachmittags mittags morning afternoon evening wenns geht möglich irgendwie wenn time noch reicht wurd wurde ich sagen sag glaub glaube denk denke lang`
  .split(/\s+/)
  .map(fold)

/** Undefined if the text is too long for a day, or nothing is left of it. */
export function lineOf(typed: string): Line | undefined {
  const text = typed.trim()
  if (text.length > longest) return undefined
  const words = text
    .normalize('NFC')
    .replace(/\p{L}+/gu, fold)
    .replace(/\bheut\b/g, 'heute')
    .replace(/[–—−]/g, '-')
    .replace(/^(?:end of (?:play|day|business)|close of (?:play|business)|eod|cob) (?=\p{L}|\d)/u, '')
    .replace(/(?<!\p{L})monatsletzte[nr]?(?!\p{L})/u, 'monatsende')
    .replace(/(?<!\p{L})monatserste[nr]?(?!\p{L})/u, '1.')
    .replace(/letzte[rnm]? tag (?:des|im) jahre?s?$|last day of the year$/, 'jahresende')
    .replace(/^up to and including |^this (?=coming )/, '')
    .replace(/[„“”"()!?;]/g, ' ')
    .replace(/ (?:um )?\d{1,2}(?:[:.]\d{2})? ?uhr\s*$/, '')
    .replace(/(?<= (?:fruh|vormittag|mittag|nachmittag|abend)| \d{1,2}\.\d{1,2}\.(?:\d{2,4})?) um \d{1,2}\s*$/, '')
    .replace(/ (?:ca\.?|circa|etwa|ungefahr|rund|about) /g, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  const bare = (word: string) => word.replace(/[.,]$/, '')
  let end = words.length
  while (end > 1 && trailing.includes(bare(words[end - 1] ?? ''))) end--
  let from = 0
  while (from < end - 1 && leading.includes(bare(words[from] ?? ''))) from++
  const left = trimEnd(words.slice(from, end).join(' '), ',:')
  if (left === '') return undefined
  const lead = words.slice(0, from).concat(words.slice(end)).map(bare)
  return {
    text: left,
    until: lead.some(word => untils.includes(word)),
    on: lead.includes('am'),
    the: lead.some(word => articles.includes(word)),
  }
}
