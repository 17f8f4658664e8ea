import { describe, expect, it } from 'vitest'
import { textsOf, viewOf } from '../fixtures/card.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

/** How views name somebody. */
const names = ['name', 'by', 'author', 'to', 'person']

/** Messages that could not be delivered to somebody: what the IT has to mend, and nothing anybody did. */
const undelivered = 'parked'

/** Lists that name people and have a figure beside each, by where they stand in a view. */
function figuresOfPeople(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap(each => [...(isFigure(each) ? [path] : []), ...figuresOfPeople(each, path)])
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(([key]) => key !== undelivered)
  return entries.flatMap(([key, inner]) => figuresOfPeople(inner, `${path}.${key}`))
}

function isFigure(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false
  const entries = Object.entries(item)
  const isNamed = entries.some(([key, value]) => names.includes(key) && typeof value === 'string')
  return isNamed && entries.some(([, value]) => typeof value === 'number')
}

describe('nobody is compared', () => {
  it.each([
    ['realistic', realistic],
    ['minimal', minimal],
    ['hostile', hostile],
  ])('no view lists people with figures (%s)', (_manner, views) => {
    expect(Object.entries(views).flatMap(([name, view]) => figuresOfPeople(view, name))).toEqual([])
  })

  it('would be noticed', () => {
    expect(figuresOfPeople({ items: [{ name: 'Erika', done: 4 }] }, 'view')).toEqual(['view.items'])
  })

  it('what was done is told of a unit from five on, and fewer are not told', () => {
    const overview = viewOf('weekly overview', 'news')
    const figures = (done: number) =>
      textsOf({ ...overview, digest: (overview.digest ?? []).slice(0, 1).map(unit => ({ ...unit, done })) }).join('\n')
    expect(figures(5)).toContain('5 in den letzten sieben Tagen erledigt')
    for (const done of [0, 1, 4]) expect(figures(done)).not.toContain('erledigt')
  })
})
