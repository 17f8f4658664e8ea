import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { keptSentences, keptTables, verdictInWords } from '../../src/agenda/kept.ts'
import { speechIn } from '../../src/agenda/speech.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { hoursTogether, type KeptProcess, type Measured, verdictOf } from '../../src/kept/kept.ts'
import { daysOf, hoursOf, measureQuestions, measuresIn } from '../../src/kept/measures.ts'

const process = (promised: Measured, ...measured: (Measured | undefined)[]): KeptProcess => ({
  id: 'P-2026-10001',
  title: 'Hund anmelden',
  liveOn: '2026-03-03',
  promised,
  after: measured.map((each, at) => ({ months: at === 0 ? 3 : 12, ...(each && { measured: each }) })),
})

test.each([
  ['nothing measured', process({ hours: 300 }), 'open'],
  ['asked only', process({ hours: 300 }, undefined), 'open'],
  ['nothing to compare', process({ hours: 300 }, { days: 7 }), 'open'],
  ['less work', process({ hours: 300 }, { hours: 299 }), 'kept'],
  ['faster, with the same work', process({ hours: 300, days: 30 }, { hours: 300, days: 7 }), 'kept'],
  ['faster, with more work', process({ hours: 300, days: 30 }, { hours: 301, days: 7 }), 'partly'],
  ['all the same', process({ hours: 300, days: 30 }, { hours: 300, days: 30 }), 'not'],
  ['the latest counts', process({ hours: 300 }, { hours: 100 }, { hours: 400 }), 'not'],
  ['without an answer the one before counts', process({ hours: 300 }, { hours: 100 }, undefined), 'kept'],
] as const)('%s: %3$s', (_, kept, verdict) => expect(verdictOf(kept)).toBe(verdict))

describe('in words', () => {
  it('says what was promised and what came of it', () => {
    const kept = process({ hours: 300, days: 30 }, { hours: 110, days: 7 })
    expect(verdictInWords(kept, speechIn('de'))).toBe('Gehalten: 110 statt 300 Stunden im Jahr, etwa 7 statt 30 Tage')
    expect(keptSentences([kept], speechIn('en')).join(' ')).toBe(
      'One checked process is live. Measured since: 1 of 1. In the check it was 300 hours a year, now it is 110. That is 190 hours less.',
    )
    expect(keptSentences([], speechIn('de'))).toEqual([])
    expect(keptTables([], speechIn('de'))).toEqual([])
  })

  it('has a value for every column, whatever is known, and never NaN', () => {
    const measured = fc.record(
      {
        hours: fc.double({ min: 0, max: 1e9, noNaN: true }),
        days: fc.nat(400),
        duration: fc.constant({ de: 'Bis zu einer Woche' }),
      },
      { requiredKeys: [] },
    )
    const kept = fc
      .tuple(measured, fc.array(fc.option(measured, { nil: undefined }), { maxLength: 2 }))
      .map(([promised, after]) => process(promised as Measured, ...(after as (Measured | undefined)[])))
    fc.assert(
      fc.property(
        fc.array(kept, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('de' as const, 'en' as const),
        (all, language) => {
          const speech = speechIn(language)
          for (const { head, rows, widths } of keptTables(all, speech)) {
            expect(rows).toHaveLength(all.length)
            for (const row of [...rows, widths]) expect(row).toHaveLength(head.length)
          }
          const said = [...keptSentences(all, speech), ...all.map(each => verdictInWords(each, speech))].join(' ')
          expect(said).not.toMatch(/NaN|undefined|Infinity/)
          const { count, before, now } = hoursTogether(all)
          expect(count).toBeLessThanOrEqual(all.length)
          expect([before, now].every(Number.isFinite)).toBe(true)
        },
      ),
    )
  })
})

test('the guide says which questions are measured: those of the process check stand in it', async () => {
  const check = (await loadGuides('guides')).current('process-check')
  if (check?.produces.is !== 'assessment') throw new Error('There is no process check')
  const by = check.produces.measured
  const questions = measureQuestions(check, by)
  expect(questions.map(({ measure, question }) => [measure, question.id])).toEqual([
    ['cases', 'faelle'],
    ['minutes', 'minuten'],
    ['duration', 'dauer'],
    ['breaks', 'wechsel'],
  ])
  const measures = measuresIn(questions, {
    faelle: { is: 'answered', value: 1_200 },
    minuten: { is: 'answered', value: 15 },
    dauer: { is: 'answered', value: 'month' },
    wechsel: { is: 'unknown' },
  })
  expect(measures).toEqual({ cases: 1_200, minutes: 15, duration: 'month' })
  expect([hoursOf(measures), daysOf(measures, by)]).toEqual([300, 30])
  expect(hoursOf({ cases: 1_200 })).toBeUndefined()
  const hidden = {
    questions: check.questions.map(each => (each.id === 'faelle' ? { ...each, hidden: true as const } : each)),
  }
  expect(measureQuestions(hidden, by).map(({ measure }) => measure)).not.toContain('cases')
  expect(measureQuestions(check, undefined)).toEqual([])
})
