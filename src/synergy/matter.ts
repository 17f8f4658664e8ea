import type { Assessment } from '../documents/assessment.ts'
import type { Idea } from '../documents/idea.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { terms } from '../search/terms.ts'
import { weightOf } from '../search/weight.ts'

/** Something under way, as it is compared with others. */
export interface Matter {
  /** Its number. */
  id: string
  /** What it is about, without who does it: empty if that says nothing. */
  theme: string
  /** The unit or role that it is with; absent: nobody yet. */
  unit?: string
  /** Number of what it came from. */
  from?: string
}

/**
 * A title whose words weigh less together says nothing of its own (search/weight.ts): „Projekt einführen“ has 0.52,
 * „Terminbuchung“ 0.92.
 */
const telling = 0.9

/** What of an idea is compared; undefined: nobody works on it. */
export function ideaMatter({ id, title, status, mergedInto, reviewUnit }: Idea, names: Names): Matter | undefined {
  if (mergedInto !== undefined || ['geparkt', 'nicht-weiterverfolgt', 'umgesetzt'].includes(status)) return undefined
  return { id, theme: themeOf(title, names), ...(reviewUnit !== undefined && { unit: reviewUnit }) }
}

export function checkMatter({ id, title, unit, unitId = unit, idea }: Assessment, names: Names): Matter {
  return {
    id,
    theme: themeOf(title, names),
    ...(unitId !== undefined && { unit: unitId }),
    ...(idea !== undefined && { from: idea }),
  }
}

/**
 * What of a task is compared. One that came from a check or an idea is what that is already, and the same template is meant to
 * be used by several units.
 */
export function taskMatter({ id, title, status, unit, origin }: Task, names: Names): Matter | undefined {
  if (origin.is !== 'hand' || status === 'erledigt' || status === 'verworfen') return undefined
  return { id, theme: themeOf(title, names), unit }
}

/** Words that units and roles are called by. */
export type Names = ReadonlySet<string>

export function namesOf(units: readonly Unit[]): Names {
  const all = units.flatMap(({ name, also }) => [...Object.values(name), ...also])
  return new Set(all.flatMap(wordsOf))
}

/** A title without the units in it: „Terminbuchung im Bauamt“ and „Terminbuchung im Standesamt“ have the same theme. */
function themeOf(title: string, names: Names): string {
  const theme = title.replace(/[\p{L}\p{N}-]+/gu, word => (names.has(word.toLowerCase()) ? '' : word))
  const weight = [...new Set(terms(theme))].reduce((sum, term) => sum + weightOf(term), 0)
  return weight >= telling ? theme : ''
}

/** "Amt für Bauen" is called by „Amt“ and „Bauen“; what stands between says nothing anyway. */
function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{N}-]+/gu) ?? []).map(word => word.toLowerCase())
}
