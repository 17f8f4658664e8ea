import unanswered from '../../../../locales/unanswered.json' with { type: 'json' }
import { isShared, learn, type Machines, scoresFor } from '../../../learn/machines.ts'
import { piecesOf, wordPiece } from '../../../learn/pieces.ts'
import type { Option } from '../../guide.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../fold.ts'
import { spoken } from '../spoken.ts'

/** What all names of the options of a question, and what people said who meant them, tell of words and letters. */
export interface Model {
  options: Option[]
  /** By option: how many texts tell of it. */
  texts: number[]
  /** One for each option, and the last for none of them. */
  machines: Machines
}

/** How many times further apart scores have to be to tell, as logarithms, how likely it is that the best one is meant. */
const steepness = 3.5

const known = new WeakMap<Option[], Model>()

/** What people typed who did not know, left it open, told of hearsay or wishes, or of something else, whatever was asked. */
const nothing = lazily(() => Object.values(unanswered).flatMap(lines => lines.map(spoken)))

/** The model of some options, made when it is first asked for: some ten milliseconds. */
export function modelOf(options: Option[]): Model {
  const model = known.get(options) ?? learned(options)
  known.set(options, model)
  return model
}

function learned(given: Option[]): Model {
  // In whatever order they stand on a card, the same is learned of them.
  const options = given.toSorted((a, b) => (a.value < b.value ? -1 : 1))
  const told = options.map(textsOf)
  const examples = [...told, nothing()].flatMap((texts, meant) => texts.map(words => ({ words, meant })))
  return { options, texts: told.map(({ length }) => length), machines: learn(examples, options.length + 1) }
}

/** How much a text speaks for an option: of two, e to the power of the difference tells how much likelier the one is. */
export interface Scored {
  option: Option
  score: number
  /** How many texts tell of it. */
  texts: number
}

/** How much a text speaks for each option, the most first, and for none of them. */
export function scored({ options, texts, machines }: Model, words: string): { options: Scored[]; none: number } {
  const scores = scoresFor(machines, words).map(score => steepness * score)
  const all = options.map((option, at) => ({ option, texts: texts[at] ?? 0, score: scores[at] ?? 0 }))
  return { options: all.sort((a, b) => b.score - a.score), none: scores[options.length] ?? 0 }
}

/** How much of a text stands in several texts that were learned from, from 0 to 1. */
export function familiarity({ machines }: Model, words: string): number {
  const { ofWords, ofLetters } = piecesOf(words)
  const all = [...ofWords, ...ofLetters]
  return all.filter(piece => isShared(machines, piece)).length / Math.max(1, all.length)
}

/** Whether a word stands in several texts that were learned from. */
export function knowsWord({ machines }: Model, word: string): boolean {
  return isShared(machines, wordPiece(word))
}

function textsOf(option: Option): string[] {
  const names = [...Object.values(option.label), ...(option.also ?? [])].map(fold)
  const said = Object.values(option.said?.() ?? {}).flatMap(block => block.split('\n').map(spoken))
  return [...new Set([...names, ...said])].filter(words => words !== '')
}
