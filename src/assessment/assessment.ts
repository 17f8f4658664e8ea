import { distance } from 'fastest-levenshtein'
import type { Answers, Assessment, GuideRef } from '../documents.ts'
import { fold } from '../guide/questions/fold.ts'

/** What a finished process check brings. */
export interface Checked {
  guide: GuideRef
  answers: Answers
  title: string
  unit?: string
}

/** How much of two names must be alike for one process to be taken for the other, 0…1. */
const alike = 0.7

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

/** The check with corrected answers. Its result is of today, and whoever corrected it has taken part. */
export function revised(before: Assessment, checked: Checked, by: string[], at: string, on: string): Assessment {
  const { unit: _, ...rest } = before
  const all = [...new Set([...before.by, ...by])]
  return { ...rest, ...checked, by: all, completedOn: on, completedAt: at }
}

/** Only those who took part may change a check; everybody may read it. */
export function mayRevise(assessment: Assessment, person: string): boolean {
  return assessment.by.includes(person)
}

/**
 * Checks of what is probably the same process, the most alike first: "Hund anmelden" is found for "Hundeanmeldung".
 * It compares letters, so "Hund abmelden" is found as well: the person decides.
 */
export function sameProcess(title: string, checks: Assessment[]): Assessment[] {
  return checks
    .map(check => ({ check, share: likeness(title, check.title) }))
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share)
    .map(({ check }) => check)
}

function likeness(a: string, b: string): number {
  const [left, right] = [letters(a), letters(b)]
  const longer = Math.max(left.length, right.length)
  return longer === 0 ? 0 : 1 - distance(left, right) / longer
}

function letters(title: string): string {
  return fold(title).replaceAll(' ', '')
}
