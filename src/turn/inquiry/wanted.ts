import { budgetAskedFrom, effectDue, lastPeriod, type Wanted } from '../../kept/inquiry.ts'
import { coordinationOf, findUnit } from '../../people/units.ts'
import { budgetYear, closingDay } from '../../task/budget.ts'
import { costIn } from '../../task/costs.ts'
import { openStatuses } from '../../task/task.ts'
import { unitOfCheck } from '../check/adoption.ts'
import { effectOf } from '../effects.ts'
import type { Reader } from '../subject.ts'

/** Far more than a town ever has of anything. */
const all = { limit: 100_000 }

/** Everything that is to be asked by today; what was asked before is among it. */
export async function wantedToday(reader: Reader): Promise<Wanted[]> {
  return [...(await wantedEffects(reader)), ...(await wantedIndicators(reader)), ...(await wantedBudgets(reader))]
}

async function wantedEffects(reader: Reader): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for (const check of await reader.work.peekAssessments(all.limit)) {
    const after = check.live && effectDue(check.live.on, reader.today)
    if (after === undefined || !(await effectOf(reader, check))) continue
    wanted.push({ about: { is: 'effect', check: check.id, after }, unit: await unitOfCheck(reader, check) })
  }
  return wanted
}

async function wantedIndicators({ deps, work, today }: Reader): Promise<Wanted[]> {
  const units = await work.peekUnits()
  return deps.lists.current().goals.entries.flatMap(({ id, indicator }): Wanted[] => {
    if (indicator?.every === undefined) return []
    const named = indicator.role === undefined ? undefined : findUnit(units, indicator.role)
    const unit = (named ?? coordinationOf(units))?.id
    return [{ about: { is: 'indicator', goal: id, period: lastPeriod(indicator.every, today) }, unit }]
  })
}

/** Every unit that is responsible for an open task with costs in the year that is registered for. */
async function wantedBudgets(reader: Reader): Promise<Wanted[]> {
  const { deps, work, today } = reader
  const closesOn = closingDay(today, deps.budget.current())
  if (today < budgetAskedFrom(closesOn, deps.calendar())) return []
  const year = budgetYear(closesOn)
  const { items } = await work.peekTasks({ status: openStatuses }, all)
  const units = new Set(items.filter(task => costIn(task, year)).map(({ unit }) => unit))
  return [...units].map(unit => ({ about: { is: 'budget', year }, unit, closesOn }))
}
