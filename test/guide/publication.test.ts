import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Publication } from '../../src/documents/publication.ts'
import {
  contentBefore,
  contentInForce,
  draftState,
  published,
  restored,
  takenBack,
} from '../../src/guide/publication.ts'

const deed = { on: '2026-03-02', by: 'jana' }

type Step = { is: 'publish'; hash: string } | { is: 'restore' } | { is: 'take-back' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd').map(hash => ({ is: 'publish' as const, hash })),
  fc.constant({ is: 'restore' as const }),
  fc.constant({ is: 'take-back' as const }),
)

/** A step as a card offers it: where it is not offered, nothing happens. */
function taken(before: Publication | undefined, one: Step): Publication | undefined {
  if (one.is === 'publish') {
    const isNew = draftState(before, one.hash) !== 'published'
    return isNew ? published(before, 'termine', { hash: one.hash, version: 1 }, deed) : before
  }
  if (one.is === 'restore') return before && contentBefore(before) ? restored(before, deed) : before
  return before && contentInForce(before) ? takenBack(before, deed) : before
}

describe('what was published of a guide', () => {
  it('is in force as the last step left it, and none of it is ever lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const seen = new Set<string>()
        let now: Publication | undefined
        for (const one of steps) {
          const [before, back] = [now, contentBefore(now)]
          now = taken(now, one)
          if (one.is === 'publish') {
            seen.add(one.hash)
            expect(contentInForce(now)?.hash).toBe(one.hash)
          } else if (one.is === 'take-back') expect(contentInForce(now)).toBeUndefined()
          else if (back) expect(contentInForce(now)).toEqual(back)
          else expect(now).toEqual(before)
          expect(new Set(now?.contents.map(({ hash }) => hash) ?? [])).toEqual(seen)
        }
      }),
    )
  })

  it('comes back step by step, past what was set aside', () => {
    const all = ['a', 'b', 'c'].reduce<Publication | undefined>(
      (now, hash) => taken(now, { is: 'publish', hash }),
      undefined,
    )
    const once = taken(all, { is: 'restore' })
    expect(contentInForce(once)?.hash).toBe('b')
    expect(contentBefore(once)?.hash).toBe('a')
    const fixed = taken(once, { is: 'publish', hash: 'd' })
    expect(contentBefore(fixed)?.hash).toBe('b')
  })

  it('says how a file stands to it', () => {
    const one = published(undefined, 'termine', { hash: 'a', version: 1 }, deed)
    expect([draftState(undefined, 'a'), draftState(one, 'a'), draftState(one, 'b')]).toEqual([
      'new',
      'published',
      'changed',
    ])
    expect(draftState(takenBack(one, deed), 'a')).toBe('taken-back')
  })
})
