import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Progress } from '../../src/documents/session.ts'
import { asked, joined, missing, start, step } from '../../src/guide/engine.ts'
import { onlyPhase, phasesToGive, withoutPhases } from '../../src/guide/part.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'

/** Goes through a guide with one chosen value, "skip" or "don't know" a question, until the review. */
function through(guide: Parameters<typeof asked>[0], begun: Progress, picks: number[]): Progress {
  let progress = begun
  for (let n = 0; progress.at !== 'review' && n < 60; n++) {
    const question = asked(guide, progress).find(({ id }) => id === progress.at)
    if (!question) throw new Error('at a question that is not asked')
    const values = kindOf(question).values(question) ?? []
    const pick = picks[n % picks.length] ?? 0
    const value = values.length > 0 ? values[pick % values.length] : question.kind === 'number' ? 5 : 'Text'
    const outcome = step(guide, progress, { do: 'answer', question: question.id, value: value as string })
    if (outcome.is !== 'moved') throw new Error(outcome.is)
    progress = outcome.progress
  }
  return progress
}

describe('a check by several hands', async () => {
  const guide = (await loadGuides('guides')).current('process-check')
  if (!guide) throw new Error('The guide of process checks is not shipped')
  const picks = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 })

  it('asks every question in exactly one place, and loses no answer when it comes together', () => {
    fc.assert(
      fc.property(picks, picks, fc.nat(9), (mine, theirs, which) => {
        const open = { ...start(guide), extended: true }
        const phases = phasesToGive(guide, open)
        const phase = phases[which % phases.length]?.id as string
        const rest = through(withoutPhases(guide, [phase]), open, mine)
        const part = onlyPhase(guide, phase)
        const done = through(part, joined(part, { ...rest, at: 'review' }, rest.answers), theirs)
        expect(asked(part, done).every(question => question.phase === phase)).toBe(true)
        expect(asked(withoutPhases(guide, [phase]), rest).some(question => question.phase === phase)).toBe(false)
        const both = joined(guide, rest, { ...rest.answers, ...done.answers })
        for (const { id } of asked(part, done)) expect(both.answers[id]).toEqual(done.answers[id])
        const finished = through(guide, both, mine)
        expect(missing(guide, finished)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('begun again keeps what the others answered', () => {
    const rest = through(withoutPhases(guide, ['technik']), start(guide), [1])
    const part = onlyPhase(guide, 'technik')
    const done = through(part, joined(part, { ...rest, at: 'review' }, rest.answers), [0])
    const again = step(part, done, { do: 'restart' })
    expect(again.is === 'moved' && again.progress.answers).toMatchObject({ prozess: rest.answers.prozess })
    expect(again.is === 'moved' && 'fachverfahren' in again.progress.answers).toBe(false)
  })
})
