import type { YearCost } from '../documents/task.ts'
import type { Text } from '../guide/text.ts'
import { sumOf } from '../task/costs.ts'

/** What one task needs in the year that is registered for. */
export interface Need {
  number: string
  title: string
  unit: Text
  account?: string
  min: number
  max: number
  /** open: the unit has not answered. new: it has, but not about this task. */
  state: 'confirmed' | 'open' | 'new'
  /** Years after it. */
  later: YearCost[]
}

/** A line of the table for the Kämmerei. */
export type BudgetLine =
  | ({ is: 'task' } & Need)
  | { is: 'account'; unit: Text; account?: string; min: number; max: number }
  | { is: 'unit'; unit: Text; min: number; max: number }
  | { is: 'all'; min: number; max: number }

/** Needs by unit and account, each with its sum, from and to; then the sum of all. */
export function budgetLines(needs: Need[]): BudgetLine[] {
  const units = grouped(needs, ({ unit }) => unit.de)
  const lines = units.flatMap((ofUnit): BudgetLine[] => {
    const [{ unit }] = ofUnit
    const accounts = grouped(ofUnit, ({ account = '' }) => account)
    return [
      ...accounts.flatMap((ofAccount): BudgetLine[] => {
        const [{ account }] = ofAccount
        return [
          ...ofAccount.map(need => ({ is: 'task' as const, ...need })),
          { is: 'account', unit, ...(account !== undefined && { account }), ...sumOf(ofAccount) },
        ]
      }),
      { is: 'unit', unit, ...sumOf(ofUnit) },
    ]
  })
  return [...lines, { is: 'all', ...sumOf(needs) }]
}

/** In the order of their keys; none is empty. */
function grouped<T>(items: T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'de')).map(([, group]) => group)
}
