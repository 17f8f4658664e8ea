import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import type { IdeaStatus } from '../../src/documents/idea-statuses.ts'
import { noticeFacts } from '../../src/sheet/notice.ts'
import { idea } from '../fixtures/documents.ts'

/** A form typed in on the first of a month, and decided about on a day. */
function form(sheet: number, decided?: [on: string, status: IdeaStatus], more: Partial<Idea> = {}): Idea {
  const came = { on: '2026-05-04', status: 'neu' as const }
  const step = decided && { on: decided[0], status: decided[1], reason: `Grund ${sheet}` }
  return idea(`2026-1000${sheet}`, {
    sheet,
    title: `Vorschlag ${sheet}`,
    submittedOn: came.on,
    status: decided?.[1] ?? 'neu',
    history: [came, ...(step ? [step] : [])],
    ...more,
  })
}

const told = (ideas: Idea[], quarter: string) =>
  noticeFacts(ideas, quarter).map(({ sheet, status, reason }) => [sheet, status, reason ?? ''].join(' ').trim())

describe('what became of the forms of citizens', () => {
  it('is told in the quarter in which it was decided, by number and with the reason', () => {
    const ideas = [form(2, ['2026-06-01', 'umgesetzt']), form(1, ['2026-06-30', 'nicht-weiterverfolgt'])]
    expect(told(ideas, '2026-Q2')).toEqual(['1 nicht-weiterverfolgt Grund 1', '2 umgesetzt Grund 2'])
    expect(told(ideas, '2026-Q3')).toEqual([])
  })

  it('waits at the end of a quarter, also where it was decided since', () => {
    const ideas = [form(1), form(2, ['2026-07-02', 'agenda'])]
    expect(told(ideas, '2026-Q2')).toEqual(['1 neu', '2 neu'])
    expect(told(ideas, '2026-Q3')).toEqual(['1 neu', '2 agenda Grund 2'])
    expect(told(ideas, '2026-Q1')).toEqual([])
  })

  it('is told of a form that went on in another idea as well, whenever that was', () => {
    const merged = { on: '2026-07-10', status: 'neu' as const, what: 'merged' as const, other: '2026-20000' }
    const one = form(1, undefined, { mergedInto: '2026-20000', history: [{ on: '2026-05-04', status: 'neu' }, merged] })
    const other = (on: string) =>
      idea('2026-20000', {
        status: 'agenda',
        history: [
          { on: '2026-04-01', status: 'neu' },
          { on, status: 'agenda', reason: 'Das hilft vielen.' },
        ],
      })
    // Decided after the merge, and before it.
    expect(told([one, other('2026-08-01')], '2026-Q3')).toEqual(['1 agenda Das hilft vielen.'])
    expect(told([one, other('2026-06-01')], '2026-Q3')).toEqual(['1 agenda Das hilft vielen.'])
    expect(told([one, other('2026-11-01')], '2026-Q3')).toEqual(['1 neu'])
    expect(told([one, other('2026-06-01')], '2026-Q2')).toEqual(['1 neu'])
  })
})
