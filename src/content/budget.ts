import { type Budget, readBudget, usualBudget } from '../task/budget.ts'
import type { Place } from './layers.ts'
import { watchRules } from './watched-rules.ts'

/** Reads `rules/budget.yaml`: when the municipality registers its needs for the next budget. */
export async function loadBudget(place: Place): Promise<Budget> {
  const rules = await watchRules(place, { file: 'budget.yaml', usual: usualBudget, read: readBudget })
  return rules.current()
}
