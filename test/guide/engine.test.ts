import { describe, expect, test } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Progress } from '../../src/documents/session.ts'
import {
  brief,
  count,
  current,
  deepenCount,
  done,
  type Move,
  missing,
  reopen,
  reviewInputs,
  reviewRows,
  start,
  step,
  tally,
} from '../../src/guide/engine.ts'
import type { Guide } from '../../src/guide/guide.ts'

const idea = (await loadGuides('guides')).current('idea') as Guide

const short: Move[] = [
  { do: 'answer', question: 'titel', value: 'Online-Termine' },
  { do: 'answer', question: 'problem', value: 'Lange Schlangen' },
  { do: 'answer', question: 'ziel', value: 'service' },
]
const skip: Move = { do: 'skip' }
const long: Move[] = [...short, { do: 'deepen' }, skip, skip, skip, skip, skip]

describe('the guide for an idea', () => {
  test('asks three questions on the short way', () => {
    expect(count(idea, start(idea))).toEqual({ n: 1, of: 3 })
    const end = walked(...short)
    expect(end.at).toBe('review')
    expect(reviewRows(idea, end).map(({ n, question }) => [n, question.id])).toEqual([
      [1, 'titel'],
      [2, 'problem'],
      [3, 'ziel'],
    ])
    // Whether they would like to help is asked of those with a name only.
    expect(deepenCount(idea, end)).toEqual({ least: 5, most: 6 })
    expect(deepenCount(idea, end, 'name')).toEqual({ least: 6, most: 6 })
    expect(reviewInputs(idea, end).map(({ question, value }) => [question.id, value])).toEqual([['name', 'named']])
    expect(tally(idea, end)).toEqual({ answered: 3, of: 3 })
  })

  test('asks nine questions on the long way, in this order', () => {
    const order: string[] = []
    let progress = walked(...short, { do: 'deepen' })
    while (progress.at !== 'review') {
      order.push(`${progress.at} ${count(idea, progress)?.n ?? '–'}/${count(idea, progress)?.of ?? '–'}`)
      const move: Move = progress.at === 'name' ? { do: 'answer', question: 'name', value: 'named' } : skip
      progress = moved(progress, move)
    }
    const last = ['zukunft 7/9', 'schritt 8/9', 'name –/–', 'mitmachen 9/9']
    expect(order).toEqual(['nutzen 4/9', 'ort 5/9', 'rolle 6/9', ...last])
  })

  test('counts eight without a name, and does not ask for help then', () => {
    const end = walked(...long, { do: 'answer', question: 'name', value: 'nameless' })
    expect(end.at).toBe('review')
    expect(reviewRows(idea, end)).toHaveLength(8)
    expect(count(idea, moved(end, { do: 'back' }))).toBeUndefined()
  })

  test('drops the offer to help when the name is taken back on the review', () => {
    const helping = walked(...long, { do: 'answer', question: 'name', value: 'named' }, answer('mitmachen', 'yes'))
    expect(helping.at).toBe('review')
    const outcome = step(idea, helping, { do: 'submit', values: { name: 'nameless' } })
    expect(outcome.is).toBe('complete')
    expect(outcome.is === 'complete' && outcome.progress.answers).not.toHaveProperty('mitmachen')
  })

  test('asks for help when the name is given only on the review of the long way', () => {
    const nameless = walked(...long, answer('name', 'nameless'))
    const outcome = step(idea, nameless, { do: 'submit', values: { name: 'named' } })
    expect(outcome).toMatchObject({ is: 'moved', progress: { at: 'mitmachen' } })
  })

  test('submits what stands on the review card even if nobody touched it', () => {
    const outcome = step(idea, walked(...short), { do: 'submit', values: {} })
    expect(outcome).toMatchObject({
      is: 'complete',
      progress: { answers: { name: { is: 'answered', value: 'named' } } },
    })
  })
})

describe('moves', () => {
  test('back goes to the question before, from the review to the last', () => {
    const end = walked(...short)
    const back = moved(end, { do: 'back' })
    expect(back.at).toBe('ziel')
    expect(moved(back, { do: 'back' }).at).toBe('problem')
    expect(back.answers).toEqual(end.answers)
    expect(step(idea, start(idea), { do: 'back' })).toEqual({ is: 'refused', why: 'at-start' })
  })

  test('a corrected answer leads back to where the dialogue was', () => {
    const there = moved(walked(...short), { do: 'correct', question: 'titel' })
    expect(there.at).toBe('titel')
    expect(moved(there, answer('titel', 'Anders'))).toMatchObject({ at: 'review' })
  })

  test('required questions cannot be passed over', () => {
    expect(step(idea, start(idea), skip)).toEqual({ is: 'refused', why: 'not-offered' })
    expect(step(idea, start(idea), { do: 'unknown' })).toEqual({ is: 'refused', why: 'not-offered' })
    expect(missing(idea, start(idea)).map(({ id }) => id)).toEqual(['titel', 'problem', 'ziel'])
  })

  test('wrong answers are counted until something is understood', () => {
    const twice = moved(moved(start(idea), { do: 'wrong' }), { do: 'wrong' })
    expect(twice).toEqual({ ...start(idea), tries: 2 })
    expect(moved(twice, answer('titel', 'x')).tries).toBe(0)
  })

  test('what is not there is refused and changes nothing', () => {
    const end = walked(...short)
    expect(step(idea, end, answer('mitmachen', 'yes'))).toEqual({ is: 'refused', why: 'not-visible' })
    expect(step(idea, end, answer('constructor', 'yes'))).toEqual({ is: 'refused', why: 'not-visible' })
    expect(step(idea, end, { do: 'correct', question: 'name' })).toEqual({ is: 'refused', why: 'not-visible' })
    expect(step(idea, end, { do: 'submit', values: { titel: 'x' } })).toEqual({ is: 'refused', why: 'not-visible' })
    expect(step(idea, start(idea), { do: 'submit', values: {} })).toEqual({ is: 'refused', why: 'not-at-review' })
    expect(step(idea, walked(...short, { do: 'deepen' }), { do: 'deepen' })).toEqual({
      is: 'refused',
      why: 'nothing-more',
    })
    expect(step(idea, end, skip)).toEqual({ is: 'refused', why: 'not-offered' })
  })

  test('restart begins anew', () => {
    expect(walked(...long, { do: 'restart' })).toEqual(start(idea))
  })

  test('the share behind us grows from nothing to everything', () => {
    expect(done(idea, start(idea))).toBe(0)
    expect(done(idea, walked(...short.slice(0, 2)))).toBeCloseTo(2 / 3)
    expect(done(idea, walked(...short))).toBe(1)
  })

  test('complete answers are taken up again for editing, as long as they were', () => {
    const quick = walked(...short)
    expect(reopen(idea, quick.answers)).toEqual(quick)
    const thorough = walked(...long, answer('name', 'nameless'))
    expect(reopen(idea, thorough.answers)).toEqual(thorough)
    const named = { ...quick.answers, name: { is: 'answered', value: 'named' } as const }
    expect(reopen(idea, named)).toMatchObject({ at: 'review', extended: false })
  })

  test('what is known from the start of the long way counts on the short one, and nothing more is asked for it', () => {
    const preset = { ort: { is: 'answered', value: 'region' } } as const
    const begun = brief(idea, preset)
    expect([begun.extended, count(idea, begun)]).toEqual([false, count(idea, start(idea))])
    const end = short.reduce(moved, begun)
    expect([end.at, end.answers]).toEqual(['review', expect.objectContaining(preset)])
    expect(reviewRows(idea, end)).toHaveLength(short.length + 1)
    // The rest of the long way is still there, without what is known.
    expect(deepenCount(idea, end).most).toBe(deepenCount(idea, walked(...short)).most - 1)
    expect(brief(idea, {})).toEqual(start(idea))
  })
})

function answer(question: string, value: string): Move {
  return { do: 'answer', question, value }
}

function walked(...moves: Move[]): Progress {
  return moves.reduce(moved, start(idea))
}

function moved(progress: Progress, move: Move): Progress {
  const outcome = step(idea, progress, move)
  if (outcome.is === 'refused') throw new Error(`${move.do} at ${current(idea, progress)?.id}: ${outcome.why}`)
  return outcome.progress
}
