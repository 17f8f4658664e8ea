import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { isTypo } from '../../slips.ts'
import { coreOf } from '../edges.ts'
import { isNegative } from '../polarity.ts'
import { spoken } from '../spoken.ts'
import { evidenceIn } from './evidence.ts'
import { distinct, holds, type Name, type Names } from './names.ts'
import { sharingStems } from './near-stems.ts'

/** Longer texts are not likened to anything: what they mean has to be said in fewer words. */
const longest = 120
/** More options than these are no hint. */
const most = 3

/**
 * Options that a text may mean although it names none: to ask back with, never to take. It is said in another language,
 * holds a name or is held by one, begins one, has a typo, or shares words of weight; but nothing is near that denies what
 * the text does not.
 */
export function nearOptions(names: Names, text: string, language: Language, asked = ''): Option[] {
  const { all } = names
  const words = spoken(text)
  if (words === '' || words.length > longest) return []
  const said = distinct(all.filter(({ is, words: name }) => (is === 'maybe' || is === 'foreign') && name === words))
  if (said.length > 0) return said
  const named = (['none', 'any'] as const).map(slips => evidenceIn(names, text, language, asked, slips).options)
  const told = named.find(each => each.length > 0 && each.length <= most)
  if (told) return told
  const near = nearIn(all, words, language)
  if (near.length > 0) return near
  // Each part may deny for itself: "nicht gut, da sind große Bedenken".
  const clauses = text.split(/[,;]\s+|\s(?:aber|but|sondern)\s/i).map(spoken)
  return clauses.length === 1
    ? []
    : [...new Set(clauses.flatMap(each => (each === '' ? [] : nearIn(all, each, language))))]
}

function nearIn(all: Name[], words: string, language: Language): Option[] {
  const negative = isNegative(words)
  const fitting = all
    .filter(({ is }) => is !== 'maybe' && is !== 'foreign')
    .flatMap(inParts)
    .filter(name => name.negative === negative)
  const near = distinct(fitting.filter(name => isNear(name, words)))
  return near.length > 0 ? near : sharingStems(fitting, words, language)
}

/** "Gar nicht, alles ist digital": each part of a label denies for itself. */
function inParts(name: Name): Name[] {
  const parts = name.is === 'label' && name.clauses.length > 1 ? name.clauses : []
  return [name, ...parts.map(words => ({ ...name, words, negative: isNegative(words) }))]
}

function isNear({ words: name, is }: Name, words: string): boolean {
  // "Bla" begins "blackout", one of many further words, and means nothing.
  const long = words.length >= (is === 'label' ? 3 : 4)
  if ((long && holds(name, words)) || (name.length >= 3 && holds(words, name))) return true
  if (name.startsWith(long ? words : `${words} `)) return true
  // An ending more: "Satzungen".
  if (name.length >= 5 && words.startsWith(name) && words.length <= name.length + 3) return true
  return isMisspelt(name, words) || (!isNegative(name) && isMisspelt(coreOf(name), coreOf(words)))
}

/** Never the opposite with "un" in front. */
function isMisspelt(name: string, words: string): boolean {
  return name !== words && isTypo(name, words) && name !== `un${words}` && words !== `un${name}`
}
