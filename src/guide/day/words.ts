import { fold } from '../questions/fold.ts'
import { spelled } from '../questions/number-words.ts'
import { slips } from '../slips.ts'

const months = [
  ['januar', 'jan', 'jänner', 'january'],
  ['februar', 'feb', 'february'],
  ['märz', 'märtz', 'merz', 'mertz', 'mrz', 'mar', 'march'],
  ['april', 'aprill', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
].map(names => names.map(fold))

const englishMonths = 'january february march may june july october oct december dec'.split(' ').map(fold)
const germanMonths = 'januar jänner februar märz mrz mai juni juli oktober okt dezember dez'.split(' ').map(fold)

/** 1 to 12. */
export function monthNamed(name: string): number | undefined {
  const found = months.findIndex(names => names.includes(name))
  return found === -1 ? undefined : found + 1
}

/** Whether a month is only called so in English, only in German, or in both languages. */
export function languageOfMonth(name: string): 'en' | 'de' | 'both' {
  return englishMonths.includes(name) ? 'en' : germanMonths.includes(name) ? 'de' : 'both'
}

const weekdays = [
  ['montag', 'mo', 'monday', 'mon'],
  ['dienstag', 'di', 'tuesday', 'tue', 'tues'],
  ['mittwoch', 'mi', 'wednesday', 'wed'],
  ['donnerstag', 'do', 'thursday', 'thu', 'thur', 'thurs'],
  ['freitag', 'fr', 'friday', 'fri'],
  ['samstag', 'sonnabend', 'sa', 'saturday', 'sat'],
  ['sonntag', 'so', 'sunday', 'sun'],
].map(names => names.map(fold))

/** 1 is Monday. "Freitagabend" is one, too. */
export function weekdayNamed(name: string | undefined): number | undefined {
  const day = name?.replace(/(?:morgen|vormittag|mittag|nachmittag|abend)$/, '')
  const found = weekdays.findIndex(names => names.some(each => each === name || each === day))
  return found === -1 ? undefined : found + 1
}

/**
 * The month or weekday that a misspelt word was meant as: "Febuar", "Okotber", "Donerstag". Names of four letters only to have theirs in another order, shorter ones not to
 * anything ("Mail" is not "Mai"), and a weekday has to have lost a letter or its order: "Montage" and "freitags" are words.
 */
export function respelt(word: string): string {
  if (word.length < 4 || monthNamed(word) !== undefined || weekdayNamed(word) !== undefined) return word
  const month = like(word, months.flat()).find(
    name => slips(word, name) < 1 || (word.length > 4 && isLostIn(word, name)),
  )
  const day = like(word, weekdays.flat()).find(
    name => slips(word, name) < 1 || (word.length > 4 && isShortened(word, name)),
  )
  return month ?? day ?? word
}

/** The first letter is usually right, and short words are soon like others. */
function like(word: string, names: string[]): string[] {
  return names.filter(name => name.length >= 4 && word[0] === name[0] && slips(word, name) <= 1)
}

/** A letter too few or too many; in a long name also another one: "Dezenber", but no "Jaguar". */
function isLostIn(word: string, name: string): boolean {
  return name.length >= (word.length === name.length ? 8 : 6)
}

function isShortened(word: string, name: string): boolean {
  return word.length < name.length && word.length >= 6
}

/** "nächste", "kommenden", "letzter", "this": how many weeks (or other periods) from now. */
export function offsetOf(which: string): number | undefined {
  // "nächstn", "kommendn"
  const stem = which.replace(/(?:e[nmrs]?|(?<=[sn][td])[nmrs])$/, '')
  if (['dies', 'laufend', 'this', 'current'].includes(stem)) return 0
  if (['nachst', 'kommend', 'folgend', 'next', 'coming'].includes(stem)) return 1
  if (stem === 'ubernachst') return 2
  return ['letzt', 'vergangen', 'vorig', 'last'].includes(stem) ? -1 : undefined
}

/** "2", "zwei", "anderthalb", "einem halben". */
export function countOf(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written.replace(',', '.')) : spelled(written)
}
