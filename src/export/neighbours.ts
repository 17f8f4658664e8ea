import { type How, TextIndex } from '../search/text-index.ts'
import type { Exchange, ForeignCheck, ForeignIdea } from './exchange.ts'

/** Something that another town has decided or checked: to read, never to act on. */
export type Foreign = { from: string } & ((ForeignIdea & { is: 'idea' }) | (ForeignCheck & { is: 'check' }))

/** What other towns tell, by what it is about. */
export interface Neighbours {
  /** The best first. @param kinds which of ideas and checks */
  find(words: string, limit: number, how: How, kinds?: readonly Foreign['is'][]): Foreign[]
}

/** @param files what other towns handed out, each town once */
export function neighboursOf(files: readonly Exchange[]): Neighbours {
  const index = new TextIndex()
  const all = files.flatMap(({ organisation: from, ideas, checks }): Foreign[] => [
    ...ideas.map(idea => ({ is: 'idea' as const, from, ...idea })),
    ...checks.map(check => ({ is: 'check' as const, from, ...check })),
  ])
  for (const [at, { title, ...more }] of all.entries())
    index.put({ id: String(at), title, ...('reason' in more && more.reason !== undefined && { text: more.reason }) })
  return {
    find: (words, limit, how, kinds = ['idea', 'check']) =>
      index
        // Those of the other kind are left out only afterwards.
        .find({ title: words }, limit * 4, how)
        .flatMap(id => all[Number(id)] ?? [])
        .filter(({ is }) => kinds.includes(is))
        .slice(0, limit),
  }
}
