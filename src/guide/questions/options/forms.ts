import type { Language } from '../../../documents/language.ts'
import { slips } from '../../slips.ts'
import { stemOf } from '../stems.ts'

/** Letters a word needs to be found as the end of a longer one: "Kreis" in "Landkreis", never "Rat" in "Apparat". */
const shortestEnd = 5
/** Letters that stand before such an end. */
export const shortestRest = 3
/** Letters of an ending: "Betrieb", "Betrieben"; "lenken", "lenkt". */
const longestEnding = 3

/** How much a word of a sentence may differ from that of a name by mistake. */
export type Slips = 'none' | 'any'

/** Two forms of a word, also of a verb, which the stemmer takes apart: "intern" and "interne", "kommt" and "kommen". */
export function areForms(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return one === other || (same >= 4 && endings.test(one.slice(same)) && endings.test(other.slice(same)))
}
const endings = /^(?:e|en|n|t|et|st|ts|er|es|em|ern|s|te|ten)?$/

/** Whether a word of a name is this word of a sentence: but for its ending, or as what a longer one ends with. */
export function isSaid(own: string, said: string, count: number, language: Language): boolean {
  if (own.length < 4 || said.length < 4) return false
  const isBegun = own.startsWith(said.slice(0, 3))
  if (!isBegun && (count !== 1 || said.length < own.length + shortestRest)) return false
  const [ownStem, stem] = [stemOf(own, language), stemOf(said, language)]
  // "Sicher" has the stem of "Sicherheit", and means something else.
  if (ownStem === stem && Math.abs(own.length - said.length) <= longestEnding) return true
  if (areForms(own, said)) return true
  const ends = count === 1 && own.length >= shortestEnd && said.length >= own.length + shortestRest
  return ends && stem.endsWith(ownStem) && !stem.startsWith('un') && !manyEndSo.has(own)
}

/** "Ratsleute" and "Kaufleute" are not just any. */
const manyEndSo = new Set(['leute', 'leuten'])

/** Whether a word of a name is this word, but for a slip of the fingers. */
export function isMistyped(own: string, said: string, as: Slips): boolean {
  if (own[0] !== said[0] || /\d/.test(said) || said === `un${own}` || own === `un${said}`) return false
  return as === 'any' && isLike(own, said)
}

function isLike(own: string, said: string): boolean {
  const shorter = Math.min(own.length, said.length)
  const most = shorter < 4 ? 0 : shorter < 5 ? 0.5 : shorter < 8 ? 1 : 2
  return Math.abs(own.length - said.length) <= most && slips(said, own) <= most
}
