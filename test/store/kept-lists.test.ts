import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { State } from '../../src/store/lowdb/state.ts'
import { anyFilter, anyIdea, ids, plainSearch } from '../contract/idea-queries.ts'
import { anyWrites, inPages } from '../contract/place.ts'

// The store's contract says the same over the disk, a hundred times. What is rare (in a list that was looked at before, an
// idea changes alone that another one counts on as merged) needs many more stories.
test('lists that are kept equal a plain search, whatever is written between two looks', async () => {
  const stories = anyWrites(ids.slice(0, 5), anyIdea, 8)
  await fc.assert(
    fc.asyncProperty(stories, fc.array(anyFilter, { minLength: 1, maxLength: 4 }), async (story, filters) => {
      const { ideas, tables } = new State()
      const known = new Map<string, Idea>()
      for (const writes of story) {
        for (const [id, doc] of writes) {
          if (doc) {
            known.set(id, doc)
            tables.ideas.put(id, tables.ideas.nextVersion(id), doc)
          } else if (known.delete(id)) tables.ideas.delete(id)
        }
        // One assertion for all: each costs more than a search.
        const shown: string[][] = []
        const searched: string[][] = []
        for (const filter of filters)
          for (const order of ['newest', 'support', 'waiting'] as const) {
            shown.push(await inPages(async page => ideas.list(filter, order, page), 3))
            searched.push(plainSearch([...known.values()], filter, order).map(({ id }) => id))
          }
        expect(shown).toEqual(searched)
      }
    }),
    { numRuns: 2_000 },
  )
})
