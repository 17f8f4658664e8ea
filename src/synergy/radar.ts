import { bars } from '../search/evidence.ts'
import { TextIndex } from '../search/text-index.ts'
import type { Matter } from './matter.ts'

/** Two that are about the same. */
export interface Pair {
  id: string
  of: [string, string]
  /** In percent. */
  likeness: number
}

/** So many of those that are like one are named: who is like more of them finds these through them. */
const mostOfOne = 3

/**
 * Everything under way, compared with everything else by the formula of the search (search/evidence.ts), a few at a time. It
 * knows only what it was shown, and can be shown everything again at any time.
 */
export class Radar {
  readonly #index = new TextIndex()
  readonly #known = new Map<string, Matter>()
  readonly #waiting = new Set<string>()

  /** All are compared once more: what words weigh has changed with what came since. */
  again(): void {
    for (const id of this.#known.keys()) this.#waiting.add(id)
  }

  /** What there is now, piece by piece: what is new or different is compared, what is gone is forgotten. */
  *see(all: readonly Matter[]): Generator<void> {
    const seen = new Set<string>()
    for (const matter of all) {
      yield
      seen.add(matter.id)
      const before = this.#known.get(matter.id)
      if (before?.theme === matter.theme && before.unit === matter.unit) continue
      this.#known.set(matter.id, matter)
      this.#waiting.add(matter.id)
      if (matter.theme === '') this.#index.remove(matter.id)
      else this.#index.put({ id: matter.id, title: matter.theme })
    }
    for (const id of this.#known.keys()) if (!seen.has(id)) this.#forget(id)
  }

  /**
   * Compares the next few with all, one after another: on a large board each takes some milliseconds.
   * @param most how many of them
   */
  *next(most: number): Generator<void, Pair[]> {
    const pairs = new Map<string, Pair>()
    for (const id of [...this.#waiting].slice(0, most)) {
      this.#waiting.delete(id)
      for (const pair of yield* this.#like(id)) pairs.set(pair.id, pair)
      yield
    }
    return [...pairs.values()]
  }

  *#like(id: string): Generator<void, Pair[]> {
    const matter = this.#known.get(id)
    if (!matter || matter.theme === '') return []
    const { first } = bars('similar')
    const ranked = yield* this.#index.rank({ title: matter.theme }, 'similar')
    return ranked
      .filter(({ id: other, score }) => score >= first && tells(matter, this.#known.get(other)))
      .slice(0, mostOfOne)
      .map(({ id: other, score }) => ({ ...pairOf(id, other), likeness: Math.round(score * 100) }))
  }

  #forget(id: string): void {
    this.#known.delete(id)
    this.#waiting.delete(id)
    this.#index.remove(id)
  }
}

/** Always in the same order, whichever was looked at. */
function pairOf(one: string, other: string): Pick<Pair, 'id' | 'of'> {
  const of: [string, string] = one < other ? [one, other] : [other, one]
  return { id: of.join('+'), of }
}

/**
 * Whether it says something that two are alike: not if one came from the other or both from the same, nor within one unit,
 * which knows what it does. Two ideas that nobody works on are similar ideas, which their cards show anyway.
 */
export function tells(one: Matter, other: Matter | undefined): boolean {
  if (!other || one.id === other.id) return false
  if (one.from === other.id || other.from === one.id) return false
  if (one.from !== undefined && one.from === other.from) return false
  return one.unit !== other.unit
}
