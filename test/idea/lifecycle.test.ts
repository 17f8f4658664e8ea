import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { type IdeaStatus, ideaStatuses } from '../../src/documents/idea-statuses.ts'
import { decide, decisionsOn, settled, undo } from '../../src/idea/lifecycle.ts'
import { merge } from '../../src/idea/merge.ts'
import { answer, ask } from '../../src/idea/question.ts'
import { assign } from '../../src/idea/sort.ts'
import { anyActOrEnd, done, idea, told } from './make.ts'

const day = { on: '2026-11-20' }
const moment = { at: '2026-11-20T09:00:00.000Z', by: 'cora' }
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
    const outcomes = ideaStatuses.map(
      status => [status, decide(idea({ status: from }), status, 'Passt', moment)] as const,
    )
    expect(outcomes.filter(([, { ok }]) => ok).map(([status]) => status)).toEqual(
      ideaStatuses.filter(status => to.includes(status)),
    )
    for (const [status, outcome] of outcomes) {
      if (!outcome.ok) expect(outcome.why).toBe(status === from ? 'same' : 'not-possible')
    }
  })

  test('stands beside the idea for ten minutes, or as long as the municipality says', () => {
    const { decision, rev, ...rest } = decided(idea(), 'agenda', ' Passt ')
    expect(decision).toEqual({ to: 'agenda', reason: 'Passt', until: '2026-11-20T09:10:00.000Z', by: 'cora' })
    expect({ ...rest, rev: 0 }).toEqual({ ...idea(), rev: 0 })
    expect(rev).toBe(1)
    const longer = done(decide(idea(), 'agenda', 'Passt', moment, 60))
    expect(longer.decision?.until).toBe('2026-11-20T10:00:00.000Z')
  })

  test('stands in the history with day and reason once it counts', () => {
    expect(settled(decided(idea(), 'agenda'), '2026-11-20')).toMatchObject({
      status: 'agenda',
      rev: 2,
      history: [{ status: 'neu' }, { on: '2026-11-20', status: 'agenda', reason: 'Passt' }],
    })
    expect(settled(idea(), '2026-11-20')).toEqual(idea())
  })

  test('needs a reason', () => {
    expect(decide(idea(), 'agenda', ' ', moment)).toEqual({ ok: false, why: 'reason-needed' })
  })

  test('is not made about an idea that was merged, and keeps it from being merged', () => {
    const merged = idea({ mergedInto: '2026-10009' })
    expect(decisionsOn(merged)).toEqual([])
    expect(decide(merged, 'agenda', 'Passt', moment)).toEqual({ ok: false, why: 'not-possible' })
    const [earlier, later] = [idea(), decided(idea({ id: '2', submittedOn: '2026-11-09' }), 'agenda')]
    expect(merge({ earlier, later, others: [] }, day)).toEqual({ ok: false, why: 'decided' })
  })

  test('takes the place of one that does not count yet, also with another reason only', () => {
    const twice = decided(decided(idea(), 'gesichtet'), 'agenda')
    expect(settled(twice, day.on).history.map(({ status }) => status)).toEqual(['neu', 'agenda'])
    expect(decided(twice, 'agenda', 'Passt sehr gut').decision?.reason).toBe('Passt sehr gut')
    expect(decide(twice, 'agenda', 'Passt', moment)).toEqual({ ok: false, why: 'same' })
  })

  test.each<[IdeaStatus, boolean]>([
    ['gesichtet', true],
    ['in-pruefung', true],
    ['agenda', false],
    ['geparkt', false],
    ['nicht-weiterverfolgt', false],
  ])('for %s leaves a question open: %s', (to, open) => {
    const asked = done(ask(idea(), 'Was kostet es?', day))
    const after = decided(asked, to)
    expect(after.question).toEqual(asked.question)
    expect(settled(after, day.on).question !== undefined).toBe(open)
  })

  test('closes no question that was asked since', () => {
    const first = done(ask(idea(), 'Was kostet es?', day))
    const second = done(ask(decided(first, 'geparkt'), 'Wem hilft es?', day))
    expect(settled(second, day.on).question?.text).toBe('Wem hilft es?')
    const asked = done(ask(decided(idea(), 'geparkt'), 'Wem hilft es?', day))
    expect(settled(asked, day.on).question?.text).toBe('Wem hilft es?')
  })
})

describe('taking a decision back', () => {
  test('works once', () => {
    const back = done(undo(decided(idea(), 'agenda')))
    expect(back).toEqual({ ...idea(), rev: 2 })
    expect(undo(back)).toEqual({ ok: false, why: 'nothing' })
  })

  test('leaves what else happened since then', () => {
    const before = decided(idea({ reviewUnit: 'hauptamt' }), 'in-pruefung')
    const asked = done(ask(done(assign(before, 'it', day)), 'Was kostet es?', day))
    const answered = done(answer(asked, 'Nichts.', day))
    const back = done(undo(answered))
    expect(back).toMatchObject({ status: 'neu', reviewUnit: 'it' })
    expect(back.history.map(({ what, status }) => what ?? status)).toEqual(['neu', 'assigned', 'question', 'answer'])
    expect(settled(answered, day.on).history.at(-1)).toMatchObject({ status: 'in-pruefung', reason: 'Passt' })
  })
})

test('whatever happened before, a decision shows nowhere until it counts, and taken back leaves only a higher revision', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 30 }), fc.constantFrom(...ideaStatuses), (story, to) => {
      for (const { decision: _, ...before } of told(story, { author: 'x', second: 1 }).ideas) {
        const after = decide(before, to, 'Passt', moment)
        if (!after.ok) continue
        const { decision, ...seen } = after.idea
        const rev = before.rev ?? 0
        expect(decision?.to).toBe(to)
        expect(seen).toEqual({ ...before, rev: rev + 1 })
        expect(done(undo(after.idea))).toEqual({ ...before, rev: rev + 2 })
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
