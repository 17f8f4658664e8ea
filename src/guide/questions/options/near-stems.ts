import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { isEdge } from '../edges.ts'
import { negations } from '../polarity.ts'
import { stemOf } from '../stems.ts'
import type { Name } from './names.ts'

/** More options than these have too much in common with a text: it says nothing of any one of them. */
const most = 3
/** Shorter words are mostly small ones. */
const shortest = 4

/**
 * Options that have most words of weight in common with a text, whatever their ending: "das Original muss her" may be "Das
 * Original ist nötig". To ask back with, never to take.
 * @param names those that say neither more nor less than the text denies
 */
export function sharingStems(names: Name[], words: string, language: Language): Option[] {
  const said = stemsOf(words, language)
  const shared = new Map<Option, Set<string>>()
  for (const { option, words: name } of names)
    for (const each of stemsOf(name, language))
      if ([...said].some(word => isKin(word, each))) shared.set(option, (shared.get(option) ?? new Set()).add(each))
  const best = Math.max(0, ...[...shared.values()].map(({ size }) => size))
  const options = [...shared].filter(([, { size }]) => size === best).map(([option]) => option)
  return options.length <= most ? options : []
}

/** Letters that two words need in common to be of one family: "Verwaltung" and "Kommunalverwaltung". */
const [part, beginning] = [5, 6]

function isKin(said: string, own: string): boolean {
  if (said === own) return true
  const [short, long] = said.length < own.length ? [said, own] : [own, said]
  if (long === `un${short}`) return false
  if (short.length >= part ? long.includes(short) : long.startsWith(short)) return true
  return short.length >= beginning && short.slice(0, beginning) === long.slice(0, beginning)
}

function stemsOf(words: string, language: Language): Set<string> {
  const weighty = words.split(' ').filter(word => word.length >= shortest && !isEdge(word) && !negations.has(word))
  return new Set(weighty.map(word => stemOf(word, language)))
}
