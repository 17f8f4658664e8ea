import type { Language } from '../../../documents/language.ts'
import { slips } from '../../slips.ts'
import { stemOf } from '../stems.ts'

/** Letters a word needs to be found as the end of a longer one: "Kreis" in "Landkreis", never "Rat" in "Apparat". */
const shortestEnd = 5
/** Letters of an ending: "Betrieb", "Betrieben"; "lenken", "lenkt". */
const longestEnding = 3

/** Whether a word of a name is a word of a sentence. */
export type IsTold = (own: string, said: string, count: number, language: Language) => boolean

/** The same with a slip: to ask back with, never to take. */
export function isSlip(own: string, said: string, count: number, language: Language): boolean {
  return isSaid(own, said, count, language) || (isTypo(own, said) && said !== `un${own}` && own !== `un${said}`)
}

function isTypo(own: string, said: string): boolean {
  const shorter = Math.min(own.length, said.length)
  const most = shorter < 4 ? 0 : shorter < 5 ? 0.5 : shorter < 8 ? 1 : 2
  return (
    Math.abs(own.length - said.length) <= most && own[0] === said[0] && !/\d/.test(said) && slips(said, own) <= most
  )
}

/** Whether a word of a name is this word of a sentence: but for its ending, or as what a longer one ends with. */
export function isSaid(own: string, said: string, count: number, language: Language): boolean {
  if (own.length < 4 || said.length < 4) return false
  const isBegun = own.startsWith(said.slice(0, 3))
  if (!isBegun && (count !== 1 || said.length < own.length + 3)) return false
  const [ownStem, stem] = [stemOf(own, language), stemOf(said, language)]
  // "Sicher" has the stem of "Sicherheit", and means something else.
  if (ownStem === stem && Math.abs(own.length - said.length) <= longestEnding) return true
  if (areForms(own, said)) return true
  const ends = count === 1 && own.length >= shortestEnd && said.length >= own.length + 3
  return ends && stem.endsWith(ownStem) && !stem.startsWith('un')
}

/** A word that stands alone may be any other that is like it: only an ending more or less is none. */
export function isInflected(own: string, said: string): boolean {
  const [short, long] = own.length < said.length ? [own, said] : [said, own]
  return short.length >= 5 && long.startsWith(short) && /^(?:n|en|e|s|es|er|ern|t|ts)$/.test(long.slice(short.length))
}

/** Two forms of a word, also of a verb, which the stemmer takes apart: "intern" and "interne", "kommt" and "kommen". */
function areForms(own: string, said: string): boolean {
  let same = 0
  while (same < own.length && own[same] === said[same]) same++
  return same >= 4 && endings.test(own.slice(same)) && endings.test(said.slice(same))
}
const endings = /^(?:e|en|n|t|et|st|ts|er|es|em|ern|s|te|ten)?$/
