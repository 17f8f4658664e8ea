import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../src/documents/unit.ts'
import { findUnit, imported, newUnit, slug, type UnitEntry } from '../../src/people/units.ts'
import { unit } from '../fixtures/documents.ts'

describe('a unit is found by what people call it', () => {
  const units: Unit[] = [
    unit('steueramt', { name: { de: 'Steueramt', en: 'Tax office' }, also: ['Amt 22'] }),
    unit('kaemmerei', { name: { de: 'Kämmerei' }, also: ['Finanzen'] }),
    unit('buergermeister', { is: 'role', name: { de: 'Bürgermeister/in', en: 'Mayor' }, also: ['Bürgermeisterin'] }),
    unit('finanzen', { name: { de: 'Amt für Finanzen' } }),
  ]
  test.each([
    ['Steueramt', 'steueramt'],
    ['steueramt', 'steueramt'],
    ['tax office', 'steueramt'],
    ['AMT 22', 'steueramt'],
    ['Amt-22', 'steueramt'],
    ['Kaemmerei', 'kaemmerei'],
    ['Bürgermeister*in', 'buergermeister'],
    ['Buergermeisterin', 'buergermeister'],
    ['Finanzen', 'finanzen'], // the id before another name
    ['Amt', undefined],
    ['!?', undefined],
    ['', undefined],
  ])('%s', (text, id) => expect(findUnit(units, text)?.id).toBe(id))
})

describe('an id', () => {
  test.each([
    ['Steueramt', 'steueramt'],
    ['Kämmerei & Steuern (Amt 20)', 'kaemmerei-steuern-amt-20'],
    ['Straßenbau/Grünflächen', 'strassenbau-gruenflaechen'],
    ['Ka\u0308mmerei', 'kaemmerei'],
    ['Café Europa', 'cafe-europa'],
    ['???', ''],
  ])('of %s', (name, id) => expect(slug(name)).toBe(id))

  test('has only small letters, digits and hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        expect(slug(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slug(name).length).toBeLessThanOrEqual(40)
      }),
    )
  })

  test('of a new unit is not taken', () => {
    expect(newUnit('unit', { de: 'Bauamt' }, [])).toEqual({
      id: 'bauamt',
      is: 'unit',
      name: { de: 'Bauamt' },
      also: [],
      edited: true,
    })
    expect(newUnit('unit', { de: 'Bauamt' }, ['bauamt', 'bauamt-2']).id).toBe('bauamt-3')
    expect(newUnit('role', { de: '!!!' }, []).id).toBe('role')
  })
})

describe('units.yaml', () => {
  const entry = (id: string, more: Partial<UnitEntry> = {}): UnitEntry => ({
    ...{ id, is: 'unit', name: { de: id }, also: [] },
    ...more,
  })

  test('brings what is new', () => {
    expect(imported([], [entry('a', { lead: 'p' })])).toEqual([entry('a', { lead: 'p' })])
  })

  test('changes names and the parent, and leaves those in place alone', () => {
    const before = entry('a', { lead: 'p', parent: 'b' })
    const file = entry('a', { name: { de: 'Amt A', en: 'Office A' }, also: ['A'], lead: 'q', deputy: 'r' })
    const [after] = imported([before], [file])
    expect(after).toEqual({ ...file, lead: 'p' })
    expect(after).not.toHaveProperty('parent')
  })

  test('says who is asked for a statement also where chat changed the rest', () => {
    const before = { ...entry('personalrat', { is: 'role', lead: 'p' }), edited: true }
    const [after] = imported([before], [entry('personalrat', { is: 'role', name: { de: 'PR' }, asked: 'opinion' })])
    expect(after).toEqual({ ...before, asked: 'opinion' })
    expect(imported([after as Unit], [entry('personalrat')])).toEqual([before])
  })

  test('fills a vacant place, and the invitation to it is over', () => {
    const until = '2026-03-15'
    const before: Unit = {
      ...entry('a'),
      codes: { lead: { code: '4711-XY', until }, deputy: { code: '4712-XY', until } },
    }
    expect(imported([before], [entry('a', { lead: 'p' })])).toEqual([
      { ...entry('a', { lead: 'p' }), codes: { deputy: { code: '4712-XY', until } } },
    ])
  })

  test('leaves alone what was changed in chat, and what it does not name', () => {
    const changed: Unit = { ...entry('a'), edited: true }
    expect(imported([changed, entry('b')], [entry('a', { also: ['A'] })])).toEqual([])
  })

  const text = fc.constantFrom('x', 'y', 'z')
  const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const entries = fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom('a', 'b', 'c'), also: fc.array(text), parent: option(text), lead: option(text) })
      .map(({ id, also, parent, lead }) =>
        entry(id, { also, ...(parent ? { parent } : {}), ...(lead ? { lead } : {}) }),
      ),
    { selector: ({ id }) => id },
  )
  const stored = fc
    .tuple(entries, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
    .map(([all, edited]) => all.map((one, at): Unit => (edited[at] ? { ...one, edited: true } : one)))

  test('is taken over once: the second time changes nothing, and nobody loses a place', () => {
    fc.assert(
      fc.property(stored, entries, (before, file) => {
        const written = imported(before, file)
        const after = [...before.filter(({ id }) => !written.some(one => one.id === id)), ...written]
        expect(imported(after, file)).toEqual([])
        for (const one of before) {
          const now = after.find(({ id }) => id === one.id)
          if (one.edited) expect(now).toEqual(one)
          if (one.lead) expect(now?.lead).toBe(one.lead)
        }
      }),
    )
  })
})
