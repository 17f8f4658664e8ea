import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../src/ports/change-set.ts'
import { State } from '../../src/store/lowdb/state.ts'
import { assessment, changes, idea, put, remove, session, workshop } from '../fixtures/documents.ts'

const hashes = ['h1', 'h2', 'h3', 'h4']
const hash = fc.constantFrom(...hashes)
const id = fc.constantFrom('a', 'b', 'c')
const guide = (hash: string) => ({ guide: { id: 'idea', hash } })

/** What happens to a document: undefined removes it. */
const happening = fc.oneof(
  fc.record({ collection: fc.constant('ideas' as const), id, hash: fc.option(hash) }),
  fc.record({ collection: fc.constant('sessions' as const), id, hash: fc.option(hash) }),
  fc.record({ collection: fc.constant('workshops' as const), id, hash: fc.option(hash) }),
  fc.record({ collection: fc.constant('assessments' as const), id, hash: fc.option(hash), earlier: fc.option(hash) }),
)

test('a guide is unused when no document names it, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), happenings => {
      const state = new State()
      const apply = (change: Change) => state.apply(JSON.parse(JSON.stringify(state.record(changes([change])))))
      for (const id of hashes) apply(put('guides', { id, guideId: 'idea', source: '' }))
      for (const each of happenings) {
        const version = state.table(each.collection).version(each.id)
        if (each.hash !== null) apply(documented(each, version))
        else if (version !== 0) apply(remove(each.collection, each.id, version))
      }
      const needed = new Set(Array.from(state.guidesNeeded(), ({ hash }) => hash))
      expect(state.unusedGuides().map(({ doc }) => doc.id)).toEqual(hashes.filter(each => !needed.has(each)))
    }),
  )
})

function documented(
  each: { collection: string; id: string; hash: string | null; earlier?: string | null },
  version: number,
) {
  const own = guide(each.hash ?? '')
  if (each.collection === 'ideas') return put('ideas', idea(each.id, own), version)
  if (each.collection === 'sessions') return put('sessions', session(each.id, 'erika', own), version)
  if (each.collection === 'workshops') return put('workshops', workshop(each.id, own), version)
  const earlier = each.earlier ? { earlier: { ...assessment(each.id), ...guide(each.earlier) } } : {}
  return put('assessments', assessment(each.id, { ...own, ...earlier } as never), version)
}
