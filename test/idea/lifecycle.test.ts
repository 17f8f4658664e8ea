import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Idea, IdeaStatus } from '../../src/documents/idea.ts'
import { decide, decisionsOn, undo } from '../../src/idea/lifecycle.ts'
import { ask } from '../../src/idea/question.ts'
import { assign } from '../../src/idea/sort.ts'
import { anyActOrEnd, done, idea, statuses, told } from './make.ts'

const moment = { on: '2026-11-20', at: '2026-11-20T09:00:00.000Z' }
const decided = (one: Idea, to: IdeaStatus, reason = 'Passt') => done(decide(one, to, reason, moment))

describe('a decision', () => {
  test.each<[IdeaStatus, IdeaStatus[]]>([
    ['neu', ['gesichtet', 'in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt']],
    ['gesichtet', ['in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt']],
    ['in-pruefung', ['agenda', 'geparkt', 'nicht-weiterverfolgt']],
    ['agenda', ['umgesetzt', 'geparkt', 'nicht-weiterverfolgt']],
    ['geparkt', ['gesichtet', 'in-pruefung', 'agenda', 'nicht-weiterverfolgt']],
    ['nicht-weiterverfolgt', ['gesichtet', 'in-pruefung', 'agenda']],
    ['umgesetzt', ['agenda']],
  ])('leads from %s to %s and nowhere else', (from, to) => {
    const outcomes = statuses.map(status => [status, decide(idea({ status: from }), status, 'Passt', moment)] as const)
    expect(outcomes.filter(([, { ok }]) => ok).map(([status]) => status)).toEqual(
      statuses.filter(status => to.includes(status)),
    )
    for (const [status, outcome] of outcomes) {
      if (!outcome.ok) expect(outcome.why).toBe(status === from ? 'same' : 'not-possible')
    }
  })

  test('stands in the history with day and reason', () => {
    expect(decided(idea(), 'agenda', ' Passt ')).toMatchObject({
      status: 'agenda',
      rev: 1,
      history: [{ status: 'neu' }, { on: '2026-11-20', status: 'agenda', reason: 'Passt' }],
    })
  })

  test('needs a reason', () => {
    expect(decide(idea(), 'agenda', ' ', moment)).toEqual({ ok: false, why: 'reason-needed' })
  })

  test('is not made about an idea that was merged', () => {
    const merged = idea({ mergedInto: '2026-10009' })
    expect(decisionsOn(merged)).toEqual([])
    expect(decide(merged, 'agenda', 'Passt', moment)).toEqual({ ok: false, why: 'not-possible' })
  })

  test.each<[IdeaStatus, boolean]>([
    ['gesichtet', true],
    ['in-pruefung', true],
    ['agenda', false],
    ['geparkt', false],
    ['nicht-weiterverfolgt', false],
  ])('for %s leaves a question open: %s', (to, open) => {
    const asked = done(ask(idea(), 'Was kostet es?', moment))
    expect(decided(asked, to).question !== undefined).toBe(open)
  })
})

describe('taking a decision back', () => {
  test('works for ten minutes', () => {
    const after = decided(idea(), 'agenda')
    expect(undo(after, '2026-11-20T09:09:59.999Z')).toMatchObject({ ok: true, idea: { status: 'neu', rev: 2 } })
    expect(undo(after, '2026-11-20T09:10:00.000Z')).toEqual({ ok: false, why: 'too-late' })
  })

  test('works as long as the municipality says', () => {
    const after = done(decide(idea(), 'agenda', 'Passt', moment, 60))
    expect(undo(after, '2026-11-20T09:59:00.000Z').ok).toBe(true)
  })

  test('works once', () => {
    const back = done(undo(decided(idea(), 'agenda'), moment.at))
    expect(undo(back, moment.at)).toEqual({ ok: false, why: 'nothing' })
  })

  test('concerns the last one only', () => {
    const twice = decided(decided(idea(), 'gesichtet'), 'agenda')
    const back = done(undo(twice, moment.at))
    expect([back.status, back.history.length]).toEqual(['gesichtet', 2])
    expect(undo(back, moment.at)).toEqual({ ok: false, why: 'nothing' })
  })

  test('takes a reviewing unit assigned since then back, too', () => {
    const before = idea({ reviewUnit: 'hauptamt' })
    const after = done(assign(decided(before, 'in-pruefung'), 'it', moment))
    expect(done(undo(after, moment.at))).toEqual({ ...before, rev: 3 })
  })

  test('is over once something else was said', () => {
    const asked = done(ask(decided(idea(), 'gesichtet'), 'Was kostet es?', moment))
    expect(undo(asked, moment.at)).toEqual({ ok: false, why: 'nothing' })
  })
})

test('whatever happened before, a decision taken back leaves only a higher revision', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 30 }), fc.constantFrom(...statuses), (story, to) => {
      for (const before of told(story, { author: 'x', second: 1 }).ideas) {
        const after = decide(before, to, 'Passt', moment)
        if (!after.ok) continue
        const { undo: _, ...plain } = before
        expect(done(undo(after.idea, moment.at))).toEqual({ ...plain, rev: (before.rev ?? 0) + 2 })
      }
    }),
  )
})

test('whatever happens, every decision has a reason, and the history ends with what is so', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 40 }), story => {
      for (const { status, history, question } of told(story, { author: 'x', second: 1 }).ideas) {
        expect(history.at(-1)?.status).toBe(status)
        const steps = history.slice(1)
        expect(steps.filter(({ what, reason }) => what === undefined && !reason?.trim())).toEqual([])
        for (const [at, step] of steps.entries()) {
          const from = history[at]?.status ?? 'neu'
          if (step.what === undefined) expect(decisionsOn({ status: from })).toContain(step.status)
          else expect(step.status).toBe(from)
        }
        if (question) expect(steps.findLast(({ what }) => what === 'question')?.reason).toBe(question.text)
      }
    }),
  )
})

test('whatever happens to the history raises the revision', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 30 }), anyActOrEnd, (story, act) => {
      const secret = { author: 'x', second: 1 }
      const before = told(story, secret)
      for (const one of act({ ...before, minute: before.minute + 3 }, secret).ideas) {
        const was = before.ideas.find(({ id }) => id === one.id)
        const [rev, old] = [one.rev ?? 0, was?.rev ?? 0]
        expect(rev).toBeGreaterThanOrEqual(old)
        const moved = JSON.stringify([one.history, one.mergedInto]) !== JSON.stringify([was?.history, was?.mergedInto])
        if (moved) expect(rev).toBeGreaterThan(old)
      }
    }),
  )
})
