import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Progress } from '../../src/documents/session.ts'
import { carried } from '../../src/guide/carry.ts'
import {
  asked,
  count,
  current,
  deepenCount,
  done,
  type Move,
  mayShorten,
  missing,
  type Outcome,
  reopen,
  reviewInputs,
  reviewRows,
  start,
  step,
  tally,
  visible,
} from '../../src/guide/engine.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { isReachable } from '../../src/guide/reach.ts'
import { anyGuide, someValue, type Wish, wishes } from './arbitrary.ts'

const shipped = (await loadGuides('guides')).all()
const guides = fc.oneof(anyGuide, fc.constantFrom(...shipped))

test('whatever is done, in whatever order, the dialogue stays in a valid state', () => {
  fc.assert(
    fc.property(guides, wishes, (guide, ways) => {
      play(guide, ways, (progress, outcome) => {
        expectValid(guide, progress)
        if (outcome?.is === 'complete') expectComplete(guide, progress)
      })
    }),
    { numRuns: 500 },
  )
})

test('the same answer once more changes nothing', () => {
  fc.assert(
    fc.property(guides, wishes, (guide, ways) => {
      play(guide, ways, (progress, _outcome, move) => {
        if (move?.do === 'answer') expect(moved(step(guide, progress, move))).toEqual(progress)
      })
    }),
    { numRuns: 300 },
  )
})

test('a correction equals answering afresh with the final answers', () => {
  fc.assert(
    fc.property(guides, wishes, (guide, ways) => {
      const final = play(guide, ways)
      expect(afresh(guide, final).answers).toEqual(final.answers)
    }),
    { numRuns: 500 },
  )
})

test('everybody who goes on answering arrives, and can submit', () => {
  fc.assert(
    fc.property(guides, wishes, fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (guide, ways, picks) => {
      let progress = play(guide, ways)
      for (const pick of picks) {
        const question = current(guide, progress)
        const next: Outcome = question
          ? step(guide, progress, { do: 'answer', question: question.id, value: someValue(question, pick) })
          : step(guide, progress, { do: 'submit', values: {} })
        if (next.is === 'refused') throw new Error(`stuck at ${progress.at}: ${next.why}`)
        progress = next.progress
        if (next.is === 'complete') break
      }
      expectComplete(guide, progress)
    }),
    { numRuns: 300 },
  )
})

test('the long way may be left wherever nothing is open that must be answered, and no answer is lost but by a condition', () => {
  fc.assert(
    fc.property(guides, wishes, (guide, ways) => {
      play(guide, ways, progress => {
        const outcome = step(guide, progress, { do: 'shorten' })
        expect(outcome.is).toBe(mayShorten(guide, progress) ? 'moved' : 'refused')
        if (outcome.is === 'refused') return
        expectValid(guide, outcome.progress)
        expect(outcome.progress.at).toBe('review')
        const there = visible(guide, outcome.progress).map(({ id }) => id)
        const given = Object.entries(progress.answers).filter(([id, { is }]) => is === 'answered' && there.includes(id))
        expect(Object.entries(outcome.progress.answers)).toEqual(expect.arrayContaining(given))
      })
    }),
    { numRuns: 500 },
  )
})

test('what is called unreachable is never reached', () => {
  fc.assert(
    fc.property(anyGuide, wishes, (guide, ways) => {
      const never = guide.questions.filter(question => !isReachable(question, guide.questions, guide.phases))
      play(guide, ways, progress => {
        const seen = asked(guide, progress).filter(question => isInOrder(guide, progress, question.id))
        expect(seen.filter(question => never.includes(question))).toEqual([])
      })
    }),
    { numRuns: 500 },
  )
})

test('going back, or to any answer, and giving it again leads to where it was', () => {
  fc.assert(
    fc.property(guides, wishes, fc.nat(1000), (guide, ways, pick) => {
      const settled = play(guide, ways)
      const given = Object.entries(settled.answers).filter(([, { is }]) => is === 'answered')
      const [id, answer] = given[pick % Math.max(1, given.length)] ?? []
      if (id === undefined || answer?.is !== 'answered') return
      for (const away of [
        step(guide, settled, { do: 'back' }),
        step(guide, settled, { do: 'correct', question: id }),
      ]) {
        if (away.is === 'refused') continue
        expect(away.progress.answers).toEqual(settled.answers)
        const again = moved(step(guide, away.progress, { do: 'answer', question: id, value: answer.value }))
        expect(again.answers).toEqual(afresh(guide, settled).answers)
      }
    }),
    { numRuns: 300 },
  )
})

test('a dialogue goes on in a guide that was changed meanwhile, with what it still takes', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, wishes, (before, changed, ways) => {
      const after = { ...changed, hash: 'changed' }
      const { answers } = play(before, ways)
      const progress = reopen(after, carried(answers, before, after, '2026-03-18'))
      expectValid(after, progress)
    }),
    { numRuns: 300 },
  )
})

/** Whether everything before a question is dealt with, so that it would be shown. */
function isInOrder(guide: Guide, progress: Progress, id: string): boolean {
  const questions = asked(guide, progress)
  return questions
    .slice(
      0,
      questions.findIndex(question => question.id === id),
    )
    .every(q => q.id in progress.answers)
}

type Seen = (progress: Progress, outcome?: Outcome, move?: Move) => void

function play(guide: Guide, ways: Wish[], seen: Seen = () => {}): Progress {
  let progress = start(guide)
  seen(progress)
  for (const wish of ways) {
    const move = moveFor(guide, progress, wish)
    const outcome = step(guide, progress, move)
    if (outcome.is === 'refused') continue
    progress = outcome.progress
    seen(progress, outcome, move)
  }
  return progress
}

function moveFor(guide: Guide, progress: Progress, wish: Wish): Move {
  const questions = visible(guide, progress)
  const any = questions[wish.question % Math.max(1, questions.length)]
  switch (wish.do) {
    case 'answer': {
      const question = current(guide, progress) ?? any
      if (!question) return { do: 'wrong' }
      return { do: 'answer', question: question.id, value: someValue(question, wish.value) }
    }
    case 'correct':
      return { do: 'correct', question: any?.id ?? 'nothing' }
    case 'submit': {
      const inputs = reviewInputs(guide, progress).map(({ question }) => question)
      return { do: 'submit', values: Object.fromEntries(inputs.map(q => [q.id, someValue(q, wish.value)])) }
    }
    default:
      return { do: wish.do }
  }
}

/** The final answers given to a new dialogue, in the order of the guide. */
function afresh(guide: Guide, final: Progress): Progress {
  let progress: Progress = { ...start(guide), extended: final.extended }
  for (const { id } of guide.questions) {
    const answer = final.answers[id]
    if (!answer) continue
    if (answer.is === 'answered') {
      progress = moved(step(guide, progress, { do: 'answer', question: id, value: answer.value }))
    } else {
      const there = moved(step(guide, progress, { do: 'correct', question: id }))
      progress = moved(step(guide, there, { do: answer.is === 'unknown' ? 'unknown' : 'skip' }))
    }
  }
  return progress
}

function moved(outcome: Outcome): Progress {
  if (outcome.is === 'refused') throw new Error(outcome.why)
  return outcome.progress
}

function expectValid(guide: Guide, progress: Progress): void {
  const there = visible(guide, progress).map(({ id }) => id)
  const steps = asked(guide, progress)
  expect(progress.at === 'review' || steps.some(({ id }) => id === progress.at)).toBe(true)
  expect(there).toEqual(expect.arrayContaining(Object.keys(progress.answers)))
  if (progress.at === 'review') expect(steps.every(({ id, review }) => review || id in progress.answers)).toBe(true)

  const number = count(guide, progress)
  if (number) expect(number.n).toBeLessThanOrEqual(number.of)
  expect(done(guide, progress)).toBeGreaterThanOrEqual(0)
  expect(done(guide, progress)).toBeLessThanOrEqual(1)
  const { least, most } = deepenCount(guide, progress)
  expect(least).toBeGreaterThanOrEqual(0)
  expect(most).toBeGreaterThanOrEqual(least)
  expect(tally(guide, progress).answered).toBeLessThanOrEqual(tally(guide, progress).of)
  const rows = reviewRows(guide, progress).map(({ n }) => n)
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b))
}

function expectComplete(guide: Guide, progress: Progress): void {
  expect(progress.at).toBe('review')
  expect(missing(guide, progress)).toEqual([])
  for (const question of visible(guide, progress)) expect(progress.answers).toHaveProperty(question.id)
}
