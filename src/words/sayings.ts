import type { Intent, Nothing } from './examples.ts'
import { contentOf, inside, isDoubt, isSmall, isSupposed } from './fillers.ts'
import { candidates, longestNamed } from './index.ts'
import { fits } from './pattern.ts'
import { spelt } from './similar.ts'
import { isNumber, type Spoken, spoken } from './spoken.ts'

/** What a text says, and what it names. */
export interface Saying {
  intent: Intent | Nothing
  /** What it names: "… suchen". */
  words?: string
  /** What else it names: "… auf … verschieben". */
  more?: string[]
  /** What is set off from a sentence that goes with a reason: "… ist blockiert, weil …". */
  reason?: string
}

export type IsMeant = (said: { intent: Intent | Nothing }) => boolean

/** What words say as examples say it; those that leave the least to the dots. */
export function sayings(text: string, words: Spoken[], isMeant: IsMeant = () => true): Saying[] {
  const found = new Map<Intent | Nothing, Saying & { open: number }>()
  for (const example of candidates(words)) {
    const fit = fits(example, words)
    if (!fit || !isMeant(example) || !mayBeSaid(example, text)) continue
    const named = fit.map(({ from, to }) => words.slice(from, to))
    if (!named.every(each => mayBeNamed(example, each))) continue
    const open = named.flat().length
    if (open >= (found.get(example.intent)?.open ?? Number.POSITIVE_INFINITY)) continue
    const [first, ...more] = named.map(each => between(text, each))
    found.set(example.intent, {
      intent: example.intent,
      open,
      ...(first !== undefined && { words: first }),
      ...(more.length > 0 && { more }),
    })
  }
  const least = Math.min(...[...found.values()].map(({ open }) => open))
  return [...found.values()].filter(({ open }) => open === least).map(({ open: _, ...saying }) => saying)
}

/**
 * A number is named by what is said of tasks alone: everything else says where it stands. Whatever stands beside it says more than
 * which task it is: "T-2026-48213 zu 80 %".
 */
function mayBeNamed({ intent }: { intent: Intent | Nothing }, words: Spoken[]): boolean {
  if (words.length > longestNamed || words.some(word => isDoubt(word) || isSupposed(word))) return false
  if (words[0] && isWhich(words[0])) return false
  if (!words.some(isNumber)) return true
  return (
    intent.startsWith('task-') && contentOf(words).every(word => isNumber(word) || isSmall(word) || isGeneral(word))
  )
}

/** "Welche Fragebögen …" asks which there are, and names none. */
function isWhich({ word }: Spoken): boolean {
  return ['welche', 'welcher', 'welches', 'welchen', 'which'].includes(word)
}

/** "Aufgabe T-2026-48213" */
function isGeneral({ word }: Spoken): boolean {
  return ['aufgabe', 'task', 'todo', 'punkt', 'nummer', 'number', 'nr'].includes(word)
}

/** What somebody says of a task goes with a reason. */
const reasoned = new Set<Intent | Nothing>(['task-blocked', 'task-later', 'task-due'])
const setsOff = /(?:[,;:–—]| -)? (?:weil|da|denn|because|since) |[,;:] | [–—-] /i

/** "Merkblatt ist blockiert, weil die IT fehlt": the sentence up to there, and the reason. */
export function withReason(text: string): Saying[] {
  const found = setsOff.exec(text.replace(/\s/g, ' '))
  if (!found || found.index === 0) return []
  const reason = text.slice(found.index + found[0].length).trim()
  const head = inside(spoken(text.slice(0, found.index)).map(each => spelt(each).word))
  if (head.length === 0 || reason === '' || isQuestion(text)) return []
  const said = sayings(text, head).filter(({ intent }) => reasoned.has(intent))
  return said.map(saying => ({ ...saying, reason }))
}

/** "Merkblatt erledigt?" asks whether it is, and does not say that it is. */
const neverAsked = new Set<Intent | Nothing>([
  'task-done',
  'task-blocked',
  'task-progress',
  'decide-idea',
  'merge-ideas',
])

/** "Wie führe ich zwei Ideen zusammen?" asks for the way to do it. */
const way =
  /^\s*(?:wie|wo|how|where|kann|können|könnten?|darf|dürfen|can|could|may)\s+(?:\p{L}+\s+)?(?:ich|wir|man|i|we|you)(?!\p{L})/iu

/** Whether an intent can be meant by a text that may be a question. */
export function mayBeSaid({ intent }: { intent: Intent | Nothing }, text: string): boolean {
  return !neverAsked.has(intent) || !isQuestion(text) || (intent === 'merge-ideas' && way.test(text))
}

function isQuestion(text: string): boolean {
  return /\?\W*$/.test(text)
}

/** The part of a text from the first of some words to the last, without fillers around it. */
export function between(text: string, words: Spoken[]): string {
  const kept = contentOf(words)
  return text.slice(kept[0]?.from ?? 0, kept.at(-1)?.to ?? 0)
}
