import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finished } from '../../src/slices.ts'
import { checkMatter, ideaMatter, type Matter, namesOf, taskMatter } from '../../src/synergy/matter.ts'
import { type Pair, Radar } from '../../src/synergy/radar.ts'
import { assessment, idea, task, unit } from '../fixtures/documents.ts'

const units = [
  unit('bauamt', { name: { de: 'Bauamt', en: 'Building department' } }),
  unit('standesamt', { name: { de: 'Standesamt' } }),
  unit('schule', { name: { de: 'Amt für Schule' } }),
]
const names = namesOf(units)

function see(radar: Radar, matters: Matter[]): void {
  finished(radar.see(matters))
}

function next(radar: Radar, most: number): Pair[] {
  return finished(radar.next(most))
}

function found(...matters: (Matter | undefined)[]): string[] {
  const radar = new Radar()
  see(
    radar,
    matters.filter(each => each !== undefined),
  )
  return next(radar, 1_000).map(({ id }) => id)
}

const check = checkMatter(
  assessment('P-2026-10001', { title: 'Terminbuchung im Standesamt', unit: 'Standesamt', unitId: 'standesamt' }),
  names,
)
const planned = task('T-2026-10001', { title: 'Terminbuchung Bauamt einführen', unit: 'bauamt' })

describe('what several plan without knowing of each other', () => {
  it('is found across ideas, checks and tasks, whatever the units are called', () => {
    expect(found(check, taskMatter(planned, names))).toEqual(['P-2026-10001+T-2026-10001'])
    const proposed = idea('2026-10001', { title: 'Online-Terminbuchung', reviewUnit: 'bauamt' })
    expect(found(check, ideaMatter(proposed, names))).toEqual(['2026-10001+P-2026-10001'])
    const other = task('T-2026-10002', { title: 'Terminbuchung im Standesamt', unit: 'standesamt' })
    expect(found(taskMatter(planned, names), taskMatter(other, names))).toEqual(['T-2026-10001+T-2026-10002'])
  })

  it('is nothing where only the units or words of every plan are the same', () => {
    const a = taskMatter(task('T-2026-10001', { title: 'Projekt im Bauamt einführen', unit: 'bauamt' }), names)
    const b = taskMatter(task('T-2026-10002', { title: 'Projekt im Standesamt einführen', unit: 'standesamt' }), names)
    expect(found(a, b)).toEqual([])
    const dogs = taskMatter(task('T-2026-10003', { title: 'Hundesteuer online', unit: 'bauamt' }), names)
    expect(found(check, dogs)).toEqual([])
  })

  it('is nothing new within a unit, between what came from each other, or when it is over', () => {
    const own = { ...planned, unit: 'standesamt' }
    expect(found(check, taskMatter(own, names))).toEqual([])
    const proposed = idea('2026-10001', { title: 'Terminbuchung', reviewUnit: 'bauamt' })
    expect(found({ ...check, from: '2026-10001' }, ideaMatter(proposed, names))).toEqual([])
    expect(found({ ...check, from: 'x' }, { id: 'P-2', theme: check.theme, unit: 'bauamt', from: 'x' })).toEqual([])
    expect(ideaMatter({ ...proposed, status: 'geparkt' }, names)).toBeUndefined()
    expect(ideaMatter({ ...proposed, mergedInto: '2026-10002' }, names)).toBeUndefined()
    expect(taskMatter({ ...planned, status: 'erledigt' }, names)).toBeUndefined()
    expect(taskMatter({ ...planned, origin: { is: 'template', id: 't', key: 'k' } }, names)).toBeUndefined()
  })

  it('looks at a few at a time, at what is new, and at all of them again when asked', () => {
    const radar = new Radar()
    const one = { ...check }
    const other = { id: 'T-2026-10001', theme: 'Terminbuchung', unit: 'bauamt' }
    see(radar, [one])
    expect(next(radar, 5)).toEqual([])
    see(radar, [one, other])
    expect(next(radar, 5).map(({ of }) => of)).toEqual([['P-2026-10001', 'T-2026-10001']])
    see(radar, [one, other])
    expect(next(radar, 5)).toEqual([])
    radar.again()
    expect(next(radar, 1)).toHaveLength(1)
    see(radar, [one])
    radar.again()
    expect(next(radar, 5)).toEqual([])
  })

  it('is found whatever the order and the size of the slices, and never pairs a thing with itself', () => {
    const themes = ['Terminbuchung', 'Hundesteuer', 'Chatbot', 'Terminvergabe', '']
    const matter = fc.record({ theme: fc.constantFrom(...themes), unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (list, slice) => {
        const matters = list.map((each, at) => ({ id: `T-2026-1000${at}`, ...each }))
        const radar = new Radar()
        see(radar, matters)
        const ids = new Set<string>()
        for (let n = 0; n < 8; n++) for (const { id } of next(radar, slice)) ids.add(id)
        const all = new Radar()
        see(all, matters)
        expect([...ids].sort()).toEqual(
          next(all, 100)
            .map(({ id }) => id)
            .sort(),
        )
        for (const id of ids) {
          const [one, other] = id.split('+').map(each => matters.find(matter => matter.id === each))
          expect(one?.unit).not.toBe(other?.unit)
          expect(one && other && one.id < other.id).toBe(true)
        }
      }),
    )
  })
})
