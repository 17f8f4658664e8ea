import { type Finding, idsIn, type Path } from '../finding.ts'
import type { Draft } from '../parse.ts'
import { suggest } from '../suggest.ts'
import type { Names } from './names.ts'

/** What the versions changed: of versions there are, about what there is. */
export function checkChanges({ raw, head }: Draft, names: Names): Finding[] {
  const known = { criteria: names.criteria, outcomes: names.outcomes, scores: names.scores, tasks: idsIn(raw, 'tasks') }
  return names.draft.changes.flatMap((change, index) => {
    if (!change) return []
    const path: Path = ['changes', index]
    const early = head && change.version > head.version
    const message = `There is no version ${change.version} yet: the guide has version ${head?.version}`
    return [
      ...(change.when === undefined ? [] : names.checkRule(change.when, [...path, 'when'], true)),
      ...(early ? [{ path: [...path, 'version'], message, remedy: 'Raise version at the top of the file' }] : []),
      ...(['criteria', 'outcomes', 'scores', 'tasks'] as const).flatMap(list =>
        change[list].flatMap((id, at) => {
          if (known[list].includes(id)) return []
          const said = `“${list}” has no “${id}”`
          return [{ path: [...path, list, at], message: said, remedy: suggest(id, known[list]) }]
        }),
      ),
    ]
  })
}
