import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged, sameProcess } from '../../src/assessment/assessment.ts'
import type { Answers } from '../../src/documents/answers.ts'
import { assessment } from '../fixtures/documents.ts'

describe('the same process', () => {
  it.each([
    ['Hund anmelden', 'Hundeanmeldung'],
    ['Hund anmelden', 'Anmeldung Hund'],
    ['Wohngeld bewilligen', 'Bewilligung von Wohngeld'],
    ['Wohngeld bewilligen', 'Wohngeld'],
    ['Ausweis ausstellen', 'Personalausweis ausstellen'],
    ['Baugenehmigung erteilen', 'Baugenemigung erteilen'],
  ])('is found: %s and %s', (a, b) => {
    expect(sameProcess(a, [assessment('P-1', { title: b })])).toHaveLength(1)
    expect(sameProcess(b, [assessment('P-1', { title: a })])).toHaveLength(1)
  })

  it.each([
    ['Hund anmelden', 'Hund abmelden'],
    ['Kind anmelden', 'Hund anmelden'],
    ['Gewerbe anmelden', 'Gewerbe abmelden'],
    ['Wohnung anmelden', 'Hund anmelden'],
    ['Bauantrag prüfen', 'Wohngeld bewilligen'],
  ])('is not: %s and %s', (a, b) => {
    expect(sameProcess(a, [assessment('P-1', { title: b })])).toEqual([])
  })

  it('with the same name comes first', () => {
    const checks = [assessment('P-1', { title: 'Hundeanmeldung' }), assessment('P-2', { title: 'Hund anmelden' })]
    expect(sameProcess('hund anmelden', checks).map(({ id }) => id)).toEqual(['P-2', 'P-1'])
  })
})

describe('what two people changed', () => {
  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 0, max: 2 }).map(value => ({ is: 'answered' as const, value })),
  )

  it('is all there, and one’s own counts where both changed the same', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base: Answers, mine: Answers, stored: Answers) => {
        const both = merged(base, mine, stored)
        for (const id of ['a', 'b', 'c']) {
          const untouched = JSON.stringify(base[id]) === JSON.stringify(mine[id])
          expect(both[id]).toEqual(untouched ? stored[id] : mine[id])
        }
      }),
    )
  })
})
