import { type Finding, isMap, type Path, valueAt } from './finding.ts'
import { nearest, suggest } from './suggest.ts'

/** Who is known by which words: the units and roles of a town, and the words for the department itself. */
export interface KnownRoles {
  knows(name: string): boolean
  names: string[]
}

/** Roles of tasks that nobody has: a slip makes a second one, which is vacant. */
export function checkRoles(raw: unknown, roles: KnownRoles): Finding[] {
  const tasks = valueAt(raw, ['tasks'])
  if (!Array.isArray(tasks)) return []
  return tasks.flatMap((task, index) =>
    rolesIn(task, ['tasks', index, 'role']).flatMap(({ name, path }) => {
      if (roles.knows(name)) return []
      const message = `Nobody has the role “${name}” yet`
      const isNear = nearest(name, roles.names) !== undefined
      const own = 'Write it into units/units.yaml; otherwise it is made, vacant, with the first task'
      return [{ path, message, remedy: isNear ? suggest(name, roles.names) : own, warning: true }]
    }),
  )
}

function rolesIn(task: unknown, path: Path): { name: string; path: Path }[] {
  const role = valueAt(task, ['role'])
  if (!isMap(role)) return []
  if (isMap(role.else)) return rolesIn({ role: role.else }, [...path, 'else'])
  if (typeof role.de !== 'string') return []
  const names = role.de.split(',').map(name => name.trim())
  return names.filter(name => name !== '').map(name => ({ name, path: [...path, 'de'] }))
}
