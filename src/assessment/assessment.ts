import { distance } from 'fastest-levenshtein'
import type { Answers } from '../documents/answers.ts'
import type { Assessment } from '../documents/assessment.ts'
import type { GuideRef } from '../documents/guide.ts'
import { fold } from '../guide/questions/fold.ts'

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

/**
 * Checks of what is probably the same process, those with the same name first. Names are compared word by word, without
 * endings and order: "Hund anmelden", "Anmeldung Hund" and "Hundeanmeldung" are the same, "Hund abmelden" is not.
 */
export function sameProcess(title: string, checks: Assessment[]): Assessment[] {
  const stems = stemsOf(title)
  const found = checks.filter(check => sameStems(stems, stemsOf(check.title)))
  return found.toSorted((a, b) => Number(fold(b.title) === fold(title)) - Number(fold(a.title) === fold(title)))
}

const fillers = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'ein',
  'eine',
  'einen',
  'fur',
  'und',
  'von',
  'zu',
  'im',
  'in',
])

/** The words of a name without what inflects them: "anmelden" and "Anmeldung" have the stem "anmeld". */
function stemsOf(title: string): string[] {
  return fold(title)
    .split(' ')
    .filter(word => !fillers.has(word))
    .map(word => (word.length > 5 ? word.replace(/(?:ungen|ung|en|er|e|n|s)$/, '') : word))
}

/** Every word of the shorter name stands in the longer one, perhaps as part of a compound, perhaps with a typo. */
function sameStems(a: string[], b: string[]): boolean {
  const [few, many] = a.join('').length <= b.join('').length ? [a, b] : [b, a]
  const all = many.join('')
  return few.join('').length > 3 && few.every(stem => all.includes(stem) || many.some(other => isTypo(stem, other)))
}

function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  // In a short word one letter is often the difference: an- and abmelden.
  return shorter > 7 && a[0] === b[0] && distance(a, b) <= 2
}
