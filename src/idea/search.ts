import type { Answers } from '../documents/answers.ts'
import type { Idea } from '../documents/idea.ts'
import { type How, type Sought, TextIndex } from '../search/text-index.ts'

export type { How, Sought }

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
    return this.#index.rank(sought, how).map(({ id }) => id)
  }
}

/** An idea as it is found and as others are compared with it. */
export function soughtAs({ title, answers }: Pick<Idea, 'title' | 'answers'>): { title: string; text: string } {
  return { title, text: freeText(answers, title) }
}

/** What somebody wrote in their own words, without the title. An answer of one small word is the id of an option. */
function freeText(answers: Answers, title: string): string {
  return Object.values(answers)
    .flatMap(answer => (answer.is === 'answered' && typeof answer.value === 'string' ? [answer.value] : []))
    .filter(value => value !== title && !/^[a-z0-9_-]*$/.test(value))
    .join(' ')
}
