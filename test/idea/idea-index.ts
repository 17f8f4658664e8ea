import type { Idea } from '../../src/documents/idea.ts'
import { soughtAs } from '../../src/idea/sought.ts'
import { type How, type Sought, TextIndex } from '../../src/search/text-index.ts'
import { finished } from '../../src/slices.ts'

/** Ideas by what they are about. Those merged into another are not in it. */
export class IdeaIndex {
  readonly #index = new TextIndex()

  /** Adds an idea, or replaces what is known of it. */
  put(idea: Idea): void {
    if (idea.mergedInto === undefined) this.#index.put({ id: idea.id, ...soughtAs(idea) })
    else this.remove(idea.id)
  }

  remove(id: string): void {
    this.#index.remove(id)
  }

  /**
   * Numbers of the ideas that fit, the best first.
   * @param sought words, or a title with what else was written
   * @param limit how many at most
   */
  find(sought: string | Sought, limit: number, how?: How): string[] {
    return this.#index.find(typeof sought === 'string' ? { title: sought } : sought, limit, how)
  }

  /** The most promising, the best first, however little they have in common. */
  rank(sought: Sought, how: How): string[] {
    return finished(this.#index.rank(sought, how)).map(({ id }) => id)
  }
}
