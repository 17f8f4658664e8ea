import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/documents/unit.ts'
import { mostPasted, pastedUnits } from '../../src/people/pasted-units.ts'

const bauamt: Unit = { id: 'bauamt', is: 'unit', name: { de: 'Bauamt' }, also: ['Amt 61'] }

function added(text: string, existing: Unit[] = []) {
  const read = pastedUnits(text, existing)
  if (!read.ok) throw new Error(read.problem.code)
  return read.added.map(({ name, also, parent, is }) => [name.de, also.join(), parent, is])
}

const refusal = (text: string, existing: Unit[] = []) => {
  const read = pastedUnits(text, existing)
  return read.ok ? 'taken' : read.problem.code
}

describe('a pasted list of units', () => {
  it('is one a line, with columns behind tabs or semicolons', () => {
    expect(added('Hauptamt\n\nKasse; Amt 21, Zahlstelle; Kämmerei\r\nKämmerei;Amt 20\nDSB;;;Rolle')).toEqual([
      ['Hauptamt', '', undefined, 'unit'],
      ['Kasse', 'Amt 21,Zahlstelle', 'kaemmerei', 'unit'],
      ['Kämmerei', 'Amt 20', undefined, 'unit'],
      ['DSB', '', undefined, 'role'],
    ])
  })

  it('may name its columns, in any order', () => {
    expect(added('Gehört zu\tName\nKämmerei\tKasse\n\tKämmerei')).toEqual([
      ['Kasse', '', 'kaemmerei', 'unit'],
      ['Kämmerei', '', undefined, 'unit'],
    ])
    expect(added('Name\nKasse')).toEqual([['Kasse', '', undefined, 'unit']])
  })

  it('leaves alone what there is, under whichever name', () => {
    expect(pastedUnits('bauamt\nAmt 61\nKasse\nKasse', [bauamt])).toMatchObject({
      ok: true,
      added: [{ name: { de: 'Kasse' } }],
      known: ['Bauamt', 'Bauamt', 'Kasse'],
    })
  })

  it.each([
    ['', 'units-none'],
    ['Name', 'units-none'],
    ['; Amt 5', 'units-nameless'],
    ['x'.repeat(81), 'units-long'],
    ['Amt für Bauen', 'units-alike'],
    ['Kasse; Amt 61', 'units-taken'],
    ['Kasse;;Atlantis', 'units-parent'],
    ['Kasse;;Kasse', 'units-loop'],
    ['Rot;;Blau\nBlau;;Rot', 'units-loop'],
    [Array.from({ length: mostPasted + 1 }, (_, n) => `Stelle ${n}`).join('\n'), 'units-many'],
  ])('is refused as a whole: %j', (text, code) => {
    expect(refusal(text, [bauamt])).toBe(code)
  })

  it('never makes two units of one id or name, and none that is its own parent; pasted twice it makes nothing new', () => {
    const word = fc.constantFrom('Kasse', 'Kämmerei', 'Bauamt', 'Amt 61', 'Schule', 'Rolle', 'Name', '', ' ')
    const line = fc.array(word, { minLength: 1, maxLength: 4 }).map(cells => cells.join(';'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lines => {
        const read = pastedUnits(lines.join('\n'), [bauamt])
        if (!read.ok) return
        const all = [bauamt, ...read.added]
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const { id, parent } of read.added) expect(parent).not.toBe(id)
        expect(pastedUnits(lines.join('\n'), all)).toMatchObject({ ok: true, added: [] })
      }),
    )
  })
})
