import type { Answers } from '../documents/answers.ts'
import type { Assessment } from '../documents/assessment.ts'
import type { GuideRef } from '../documents/guide.ts'

/** What a finished process check brings. */
export interface Checked {
  guide: GuideRef
  answers: Answers
  title: string
  unit?: string
}

/**
 * A new check.
 * @param id number people see: P-, year and five random digits
 * @param by person ids of everybody who answered
 * @param at instant of completion
 * @param on the same as a local day: due dates count from here
 */
export function newAssessment(checked: Checked, id: string, by: string[], at: string, on: string): Assessment {
  return { ...checked, id, by, completedOn: on, completedAt: at }
}

/**
 * The check with corrected answers. Its result is of today, whoever corrected it has taken part, and nobody was told of
 * this result yet.
 */
export function revised(before: Assessment, checked: Checked, by: string[], at: string, on: string): Assessment {
  const { unit: _, unitId: __, referred: ___, ...rest } = before
  const all = [...new Set([...before.by, ...by])]
  return { ...rest, ...checked, by: all, completedOn: on, completedAt: at }
}

/**
 * What two people changed at the same time: one's own changes since `base`, on top of what is stored by now. Where both
 * changed the same answer, the later one counts.
 */
export function merged(base: Answers, mine: Answers, stored: Answers): Answers {
  const answers = { ...stored }
  for (const id of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (JSON.stringify(base[id]) === JSON.stringify(mine[id])) continue
    const answer = mine[id]
    if (answer) answers[id] = answer
    else delete answers[id]
  }
  return answers
}

/** Only those who took part may change a check; everybody may read it. */
export function mayRevise(assessment: Assessment, person: string): boolean {
  return assessment.by.includes(person)
}
