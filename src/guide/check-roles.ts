import { type Finding, isMap, type Path, valueAt } from './finding.ts'
import { fold } from './questions/fold.ts'
import { isTypo } from './slips.ts'

/** Who is known by which words: the units and roles of a town, and the words for the department itself. */
export interface KnownRoles {
  knows(name: string): boolean
  names: string[]
}

/** A name of a department. Which ones a town has is set up in its chat: a file cannot know. */
const department = /amt$|^(?:amt|fachbereich|fachdienst|abteilung|dezernat|sachgebiet|stabss?telle) /

/**
 * Roles of tasks that nobody knows: a slip makes a second one, which is vacant. A department of any name passes, unless it
 * is nearly called like one that is known.
 */
export function checkRoles(raw: unknown, roles: KnownRoles): Finding[] {
  const tasks = valueAt(raw, ['tasks'])
  if (!Array.isArray(tasks)) return []
  return tasks.flatMap((task, index) =>
    rolesIn(task, ['tasks', index, 'role']).flatMap(({ name, path }) => {
      if (roles.knows(name)) return []
      const near = roles.names.find(other => isSlip(fold(name), fold(other)))
      if (near === undefined && department.test(fold(name))) return []
      const message = `Nobody has the role “${name}” yet`
      const made = 'It is made, vacant, with the first task; fill it in the chat under “bereiche”'
      return [{ path, message, remedy: near === undefined ? made : `Did you mean “${near}”?`, warning: true }]
    }),
  )
}

/** “Personalamt” is no slip of “Personalrat”: only one of them is a department. */
function isSlip(name: string, other: string): boolean {
  return isTypo(name, other) && department.test(name) === department.test(other)
}

function rolesIn(task: unknown, path: Path): { name: string; path: Path }[] {
  const role = valueAt(task, ['role'])
  if (!isMap(role)) return []
  if (isMap(role.else)) return rolesIn({ role: role.else }, [...path, 'else'])
  if (typeof role.de !== 'string') return []
  const names = role.de.split(',').map(name => name.trim())
  return names.filter(name => name !== '').map(name => ({ name, path: [...path, 'de'] }))
}
