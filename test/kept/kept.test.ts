import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { keptSentences, measuresInWords, verdictInWords } from '../../src/agenda/kept.ts'
import { keptTables } from '../../src/agenda/kept-tables.ts'
import { speechIn } from '../../src/agenda/speech.ts'
import { loadGuides } from '../../src/content/guides.ts'
import type { CheckPromise } from '../../src/documents/assessment.ts'
import { hoursTogether, judgements, type KeptProcess, type Measured, verdictOf } from '../../src/kept/kept.ts'
import { daysOf, hoursOf, measuredBy, measureQuestions, measuresIn, switchesOf } from '../../src/kept/measures.ts'
import { firstPromise, promising } from '../../src/kept/promise.ts'
import { migrate, migrations } from '../../src/store/migrations.ts'
import { assessment } from '../fixtures/documents.ts'

const process = (promised: Measured, ...measured: (Measured | undefined)[]): KeptProcess => ({
  id: 'P-2026-10001',
  title: 'Hund anmelden',
  liveOn: '2026-03-03',
  promised,
  after: measured.map((each, at) => ({ months: at === 0 ? 3 : 12, ...(each && { measured: each }) })),
})

test.each([
  ['nothing measured', process({ minutes: 15 }), 'open'],
  ['asked only', process({ minutes: 15 }, undefined), 'open'],
  ['nothing to compare', process({ minutes: 15 }, { days: 7 }), 'open'],
  ['less work', process({ minutes: 15 }, { minutes: 14.5 }), 'kept'],
  ['fewer switches alone', process({ switches: 3 }, { switches: 1 }), 'kept'],
  ['more switches alone', process({ switches: 1 }, { switches: 3 }), 'not'],
  ['less work, more switches', process({ minutes: 15, switches: 0 }, { minutes: 5, switches: 1 }), 'partly'],
  ['faster, with the same work', process({ minutes: 15, days: 30 }, { minutes: 15, days: 7 }), 'kept'],
  ['faster, with more work', process({ minutes: 15, days: 30 }, { minutes: 16, days: 7 }), 'partly'],
  ['all the same', process({ minutes: 15, days: 30, switches: 2 }, { minutes: 15, days: 30, switches: 2 }), 'not'],
  ['the latest counts', process({ minutes: 15 }, { minutes: 5 }, { minutes: 20 }), 'not'],
  ['without an answer the one before counts', process({ minutes: 15 }, { minutes: 5 }, undefined), 'kept'],
  [
    'twice as many cases, each in half the time',
    process({ cases: 100, minutes: 15, hours: 25 }, { cases: 300, minutes: 7, hours: 35 }),
    'kept',
  ],
  ['fewer cases alone', process({ cases: 100 }, { cases: 10 }), 'open'],
] as const)('%s: %3$s', (_, kept, verdict) => expect(verdictOf(kept)).toBe(verdict))

test('each of the four questions is judged, as far as it is known; of cases is said how many come', () => {
  const promised = { cases: 1_200, minutes: 15, days: 30, switches: 4 }
  expect(judgements(process(promised, { cases: 900, minutes: 15, days: 90, switches: 1 }))).toEqual({
    cases: 'fewer',
    minutes: 'same',
    duration: 'worse',
    breaks: 'better',
  })
  expect(judgements(process(promised, { cases: 1_500 }))).toEqual({ cases: 'more' })
  expect(judgements(process(promised))).toEqual({})
})

test('no judgement of a process depends on how many cases came', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
  const measured = fc
    .record({ minutes: figure, days: figure, switches: figure })
    .map(each => Object.fromEntries(Object.entries(each).filter(([, n]) => n !== undefined)) as Measured)
  fc.assert(
    fc.property(measured, measured, fc.nat(9), fc.nat(9), (before, after, cases, now) => {
      const verdict = verdictOf(process(before, after))
      expect(verdictOf(process({ ...before, cases }, { ...after, cases: now }))).toBe(verdict)
      // Whatever is known is judged, and nothing else.
      const known = (['minutes', 'days', 'switches'] as const).filter(
        key => before[key] !== undefined && after[key] !== undefined,
      )
      expect(Object.keys(judgements(process(before, after)))).toHaveLength(known.length)
      expect(verdict === 'open').toBe(known.length === 0)
    }),
  )
})

describe('what a check promises', () => {
  const promise = (cases: number, on = '2026-03-03'): CheckPromise => ({
    on,
    guide: { id: 'process-check', hash: 'h' },
    measures: { cases, duration: 'week' },
  })

  test('is added where it is something else, and the first stays', () => {
    const once = promising([], promise(1))
    expect(promising(once, promise(1, '2026-04-04'))).toBe(once)
    expect(promising(once, undefined)).toBe(once)
    const again = promising(once, promise(2, '2026-04-04'))
    expect(again).toEqual([promise(1), promise(2, '2026-04-04')])
    expect([firstPromise(once), firstPromise(again)]).toEqual([undefined, promise(1)])
    // Whoever goes back to it has promised nothing else.
    expect(firstPromise(promising(again, promise(1, '2026-05-05')))).toBeUndefined()
  })

  test('was kept with the day of its process before', () => {
    const check = assessment('P-2026-1', { completedOn: '2026-03-02' })
    const former = { ...check, live: { on: '2026-03-09', promised: { cases: 5 } } }
    expect(migrate(migrations, 'assessments', 1, former as never)).toEqual({
      ...check,
      promised: [{ on: '2026-03-02', guide: check.guide, measures: { cases: 5 } }],
      live: { on: '2026-03-09' },
    })
    expect(migrate(migrations, 'assessments', 1, check as never)).toEqual(check)
  })
})

describe('in words', () => {
  it('says what was promised and what came of it', () => {
    const kept = process(
      { minutes: 15, hours: 300, days: 30, switches: 3, breaks: { de: '3-mal', en: '3 times' } },
      { minutes: 5.5, hours: 110, days: 7, switches: 1, breaks: { de: '1-mal', en: '1 time' } },
    )
    expect(verdictInWords(kept, speechIn('de'))).toBe(
      'Gehalten: 110 statt 300 Stunden im Jahr, etwa 7 statt 30 Tage, Wechsel: 1-mal statt 3-mal',
    )
    const asBefore = process(
      { cases: 2_100, minutes: 5, hours: 175, days: 1, switches: 1, breaks: { de: '1-mal' } },
      { cases: 1_950, minutes: 5, hours: 162.5, days: 1, switches: 1, breaks: { de: '1-mal' } },
    )
    expect(verdictInWords(asBefore, speechIn('de'))).toBe(
      'Nicht gehalten: 163 statt 175 Stunden im Jahr bei 1.950 statt 2.100 Fällen, je Fall wie im Check',
    )
    expect(verdictInWords(process({ minutes: 15 }, { minutes: 7.5 }), speechIn('de'))).toBe(
      'Gehalten: 7,5 statt 15 Minuten je Fall',
    )
    expect(measuresInWords(kept, speechIn('de'))).toEqual([
      'Minuten je Fall – Im Check: 15, Nach 3 Monaten: 5,5 (besser)',
      'Wechsel zwischen Papier und Computer – Im Check: 3-mal, Nach 3 Monaten: 1-mal (besser)',
    ])
    expect(keptSentences([kept, process({ minutes: 1 }, { minutes: 2 })], speechIn('de')).join(' ')).toContain(
      'Gehalten: 1, teilweise: 0, nicht: 1.',
    )
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
        cases: fc.nat(400),
        minutes: fc.double({ min: 0, max: 1e6, noNaN: true }),
        switches: fc.nat(5),
        breaks: fc.constant({ de: '1-mal' }),
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
            expect(rows.length).toBeLessThanOrEqual(all.length)
            for (const row of [...rows, widths]) expect(row).toHaveLength(head.length)
          }
          const said = [
            ...keptSentences(all, speech),
            ...all.flatMap(each => [verdictInWords(each, speech), ...measuresInWords(each, speech)]),
          ].join(' ')
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
  const by = measuredBy(check, undefined)
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
  expect(['digital', '1', '4+', 'paper', 'x'].map(breaks => switchesOf({ breaks }, by))).toEqual([
    0,
    1,
    4,
    3,
    undefined,
  ])
  // A guide of earlier days said which question it is, not what its options stand for, or nothing at all.
  const said = { ...check, produces: { ...check.produces, measured: { breaks: 'wechsel' } } }
  expect(switchesOf({ breaks: '2' }, measuredBy(said, undefined))).toBeUndefined()
  expect(switchesOf({ breaks: '2' }, measuredBy(said, check))).toBe(2)
  expect(measuredBy(said, check)?.cases).toBeUndefined()
  expect(measuredBy({ ...check, produces: { is: 'assessment', title: 'prozess' } }, check)).toEqual(by)
})
