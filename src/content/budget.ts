import { type Budget, readBudget, usualBudget } from '../task/budget.ts'
import { watchRules } from './watched-rules.ts'

/** Reads `rules/budget.yaml` of a folder of guides: when the municipality registers its needs for the next budget. */
export async function loadBudget(folder: string): Promise<Budget> {
  const rules = await watchRules(folder, { file: 'budget.yaml', usual: usualBudget, read: readBudget })
  return rules.current()
}
