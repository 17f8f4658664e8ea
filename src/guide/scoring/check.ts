import { type Finding, idsIn } from '../finding.ts'
import type { Draft } from '../parse.ts'
import { checkChanges } from './check-changes.ts'
import { checkCriteria } from './check-criteria.ts'
import { checkLevel } from './check-level.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { checkScores } from './check-scores.ts'
import { checkHurdles, checkTasks } from './check-tasks.ts'
import { namesIn } from './names.ts'

/** Everything about scores, outcomes and tasks that their schema cannot say. */
export function checkScoring(guide: Draft): Finding[] {
  const { raw, scoring: draft } = guide
  if (!draft) return []
  const names = namesIn(guide, draft)
  const lists = ['criteria', 'scores', 'outcomes', 'tasks', 'hints']
  return [
    ...lists.flatMap(list => checkTwice(idsIn(raw, list), list)),
    ...checkCriteria(names),
    ...checkScores(names),
    ...checkLevel(names),
    ...checkOutcomes(names),
    ...checkHurdles(names),
    ...checkTasks(names),
    ...checkChanges(guide, names),
    ...draft.hints.flatMap((hint, index) => (hint ? names.checkRule(hint.when, ['hints', index, 'when'], true) : [])),
  ]
}

function checkTwice(ids: string[], list: string): Finding[] {
  return ids.flatMap((id, index) => {
    if (id === '' || ids.indexOf(id) === index) return []
    const message = `The id “${id}” is there twice`
    return [{ path: [list, index, 'id'], message, remedy: 'Give each one an id of its own' }]
  })
}
