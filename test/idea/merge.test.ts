import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import type { IdeaStatus } from '../../src/documents/idea-statuses.ts'
import { earlierOf, merge, type Pair, released, unmerge } from '../../src/idea/merge.ts'
import { supporters } from '../../src/idea/support.ts'
import { anyActOrEnd, idea, nameless, told } from './make.ts'

const day = { on: '2026-11-20' }
const first = idea({ id: '1', supporters: ['bert'] })
const second = nameless({ id: '2', submittedOn: '2026-11-03', supporters: ['bert', 'carl'] })
const third = idea({ id: '3', submittedOn: '2026-11-04', supporters: ['dora'], author: 'emil' })

/** Refused or not: what came of it, for tests that expect it to work. */
function both(result: ({ ok: true } & Pair) | { ok: false; why: string }): Pair {
  if (!result.ok) throw new Error(`refused: ${result.why}`)
  return result
}

const merged = (later: Idea, earlier: Idea, others: Idea[] = []) => both(merge({ later, earlier, others }, day))
const apart = (later: Idea, earlier: Idea, others: Idea[] = []) => both(unmerge({ later, earlier, others }, day))

describe('which of two ideas is the earlier', () => {
  const at = (time: string) => idea({ id: time, submittedAt: `2026-11-02T${time}:00.000Z` })
  test('is told by the day, then by the time', () => {
    expect(earlierOf(second, first)).toBe(first)
    expect(earlierOf(first, second)).toBe(first)
    expect(earlierOf(at('08:30'), at('08:00'))?.id).toBe('08:00')
  })

  test('nobody can know of two of one day, if one of them has no name', () => {
    expect(earlierOf(nameless(), idea())).toBeUndefined()
    expect(earlierOf(nameless({ id: 'a' }), nameless({ id: 'b' }))).toBeUndefined()
    const [one, other] = [nameless({ id: 'a' }), nameless({ id: 'b' })]
    expect([merge({ later: one, earlier: other, others: [] }, day).ok, merged(other, one).later.id]).toEqual([
      true,
      'b',
    ])
  })
})

describe('merging', () => {
  const { later, earlier, others } = merged(second, first)

  test('links both, says so in both histories, and leaves everything else with each', () => {
    expect(later).toMatchObject({ mergedInto: '1', supporters: ['bert', 'carl'], rev: 1, status: 'neu' })
    expect(later.history.at(-1)).toEqual({ ...day, status: 'neu', what: 'merged', other: '1' })
    expect(earlier).toMatchObject({ merged: ['2'], supporters: ['bert'], rev: 1 })
    expect(earlier.history.at(-1)).toEqual({ ...day, status: 'neu', what: 'merged', other: '2' })
    expect([...supporters(earlier, [later])]).toEqual(['bert', 'carl'])
    expect(others).toEqual([])
  })

  test('makes no chain: what came before comes along, and goes with it again', () => {
    const two = merged(third, second)
    const all = merged(two.earlier, first, [two.later])
    expect(all.earlier.merged).toEqual(['2', '3'])
    expect(all.others).toEqual([{ ...two.later, mergedInto: '1', rev: 2 }])
    expect([...supporters(all.earlier, [all.later, ...all.others])]).toEqual(['bert', 'carl', 'dora'])
    const back = apart(all.later, all.earlier, all.others)
    expect(back.earlier).not.toHaveProperty('merged')
    expect(back.later).toMatchObject({ merged: ['3'] })
    expect(back.later).not.toHaveProperty('mergedInto')
    expect(back.others).toEqual([{ ...two.later, mergedInto: '2', rev: 3 }])
  })

  test('lets one that came along go alone, and then it does not come along again', () => {
    const two = merged(third, second)
    const all = merged(two.earlier, first, [two.later])
    const [came] = all.others
    const alone = apart(came as Idea, all.earlier, [all.later])
    expect(alone.earlier.merged).toEqual(['2'])
    expect(alone.later).not.toHaveProperty('mergedInto')
    expect(alone.others.map(one => [one.id, one.merged, one.mergedInto])).toEqual([['2', undefined, '1']])
  })

  const ended: IdeaStatus[] = ['umgesetzt', 'nicht-weiterverfolgt']
  test.each<[string, Pair, string]>([
    ['an idea into itself', { later: first, earlier: first, others: [] }, 'self'],
    ['what is merged', { later, earlier: third, others: [] }, 'merged'],
    ['into what is merged', { later: third, earlier: later, others: [] }, 'merged'],
    ['the earlier into the later', { later: first, earlier: second, others: [] }, 'order'],
    ...ended.flatMap<[string, Pair, string]>(status => [
      [`what is ${status}`, { later: { ...second, status }, earlier: first, others: [] }, 'ended'],
      [`into what is ${status}`, { later: second, earlier: { ...first, status }, others: [] }, 'ended'],
    ]),
  ])('not: %s', (_, pair, why) => {
    expect(merge(pair, day)).toEqual({ ok: false, why })
  })

  test('is not undone where there was none', () => {
    expect(unmerge({ later: second, earlier: first, others: [] }, day)).toEqual({ ok: false, why: 'not-merged' })
    expect(unmerge({ later, earlier: third, others: [] }, day)).toEqual({ ok: false, why: 'not-merged' })
  })
})

describe('an idea that is deleted', () => {
  const two = merged(third, second)
  const all = merged(two.earlier, first, [two.later])

  test('lets go what was merged into it, with what that had', () => {
    const left = released(all.earlier, [...all.others, all.later], day)
    expect(left.map(one => [one.id, one.mergedInto, one.merged])).toEqual([
      ['3', '2', undefined],
      ['2', undefined, ['3']],
    ])
    expect(left[1]?.history.at(-1)).toEqual({ ...day, status: 'neu', what: 'unmerged', other: '1' })
  })

  test('is forgotten by what it was merged into; what came along stays there', () => {
    const left = released(all.later, [all.earlier, ...all.others], day)
    expect(left.map(one => [one.id, one.merged])).toEqual([['1', ['3']]])
  })

  test('that had nothing to do with others changes nothing', () => {
    expect(released(first, [], day)).toEqual([])
  })
})

test('whatever happens, links go both ways, and there are no chains', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 60 }), story => {
      const { ideas } = told(story, { author: 'x', second: 1 })
      const byId = new Map(ideas.map(one => [one.id, one]))
      for (const one of ideas) {
        const inside = one.merged ?? []
        expect(new Set(inside).size).toBe(inside.length)
        const survivor = one.mergedInto === undefined ? one : byId.get(one.mergedInto)
        expect(survivor).toBeDefined()
        expect(survivor).not.toHaveProperty('mergedInto')
        if (survivor !== one) expect(survivor?.merged).toEqual(expect.arrayContaining([one.id, ...inside]))
        else expect(inside.map(id => byId.get(id)?.mergedInto)).toEqual(inside.map(() => one.id))
        expect(ideas.filter(({ mergedInto }) => mergedInto === one.id).length).toBe(
          survivor === one ? inside.length : 0,
        )
      }
    }),
  )
})

test('whatever happened before, merging keeps everybody who supports either, and undoing it keeps it as it was', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 40 }), story => {
      const { ideas } = told(story, { author: 'x', second: 1 })
      const inside = (one: Idea, all = ideas) => all.filter(({ id }) => one.merged?.includes(id))
      for (const later of ideas) {
        for (const earlier of ideas) {
          const others = inside(later)
          const now = merge({ later, earlier, others }, day)
          if (!now.ok) continue
          const before = [supporters(later, others), supporters(earlier, inside(earlier))]
          const rest = [...inside(earlier), ...now.others]
          expect(supporters(now.earlier, [now.later, ...rest])).toEqual(new Set(before.flatMap(people => [...people])))
          const back = apart(now.later, now.earlier, rest)
          expect([supporters(back.later, back.others), supporters(back.earlier, inside(back.earlier))]).toEqual(before)
          expect([back.later, back.earlier, ...back.others].map(linked)).toEqual(
            [later, earlier, ...others].map(linked),
          )
        }
      }
    }),
  )
})

function linked({ id, merged = [], mergedInto, supporters, followers, muted, status, question }: Idea): unknown {
  return { id, merged, mergedInto, supporters, followers, muted, status, question }
}
