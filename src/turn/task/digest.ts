import { plusDays } from '../../calendar/days.ts'
import { told } from '../../guide/aggregate.ts'
import type { Standing } from '../../people/standing.ts'
import type { TaskFilter } from '../../ports/store/tasks.ts'
import { openStatuses } from '../../task/task.ts'
import type { DigestUnit } from '../../view/news/digest.ts'
import type { TaskItem } from '../../view/task/item.ts'
import { nameOf, opinions, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'
import { itemsOf } from './item.ts'

/** Tasks of each kind that are named; the rest is counted. */
const named = 5
/** Units in one overview. */
const mostUnits = 4
/** Own tasks in the overview of those who want nothing else. */
const mostOwn = 10

/** The weekly overview: by unit and task, never by person (DOMAIN §6). Units without anything to say are left out. */
export async function digestOf(reader: Reader, standing: Standing): Promise<DigestUnit[]> {
  const names = await unitNames(reader)
  const asked = await opinions(reader)
  const all = await Promise.all(
    standing.units.map(async (id): Promise<DigestUnit> => {
      const { today } = reader
      const some = async (filter: TaskFilter): Promise<{ items: TaskItem[]; total: number }> => {
        const { items: tasks, total } = await reader.work.peekTasks({ unit: id, ...filter }, { limit: named })
        return { items: await itemsOf(reader, tasks, standing), total }
      }
      const isAsked = asked.includes(id)
      const overdue = await some({ exceptUnits: asked, status: ['offen', 'in-arbeit'], to: plusDays(today, -1) })
      const blocked = await some({ status: ['blockiert'] })
      const soon = await some({
        status: ['offen', 'in-arbeit'],
        ...(isAsked ? {} : { from: today }),
        to: plusDays(today, 6),
      })
      const open = await reader.work.peekTasks({ unit: id, status: openStatuses }, { limit: 1 })
      return {
        id,
        name: nameOf(names, id),
        ...(isAsked && { opinion: true as const }),
        open: open.total,
        overdue: overdue.items,
        overdueCount: overdue.total,
        blocked: blocked.items,
        blockedCount: blocked.total,
        soon: soon.items,
        soonCount: soon.total,
        done: await doneLately(reader, id),
      }
    }),
  )
  return (
    all
      // A unit that is there only because of what was done would tell that it was.
      .filter(({ open, done }) => open > 0 || told(done) !== undefined)
      .toSorted((a, b) => urgent(b) - urgent(a))
      .slice(0, mostUnits)
  )
}

/** What somebody has to look at: with more units than there is room for, these come first. */
function urgent({ overdueCount, blockedCount, soonCount }: DigestUnit): number {
  return overdueCount + blockedCount + soonCount
}

/** Own open tasks and those of whom one stands in for, for those who want only the overview. */
export async function ownTasks(reader: Reader, standing: Standing): Promise<TaskItem[]> {
  const responsible = { persons: [standing.person, ...standing.standsInFor], units: [] }
  const { items: tasks } = await reader.work.peekTasks({ responsible, status: openStatuses }, { limit: mostOwn })
  return itemsOf(reader, tasks, standing)
}

/** How many tasks of a unit were done within the last seven days. */
async function doneLately(reader: Reader, unit: string): Promise<number> {
  const since = plusDays(reader.today, -7)
  const filter: TaskFilter = { unit, status: ['erledigt'], from: plusDays(reader.today, -lookedBack) }
  let done = 0
  let cursor: string | undefined
  do {
    const { items: tasks, next } = await reader.work.peekTasks(filter, {
      limit: 1000,
      ...(cursor !== undefined && { cursor }),
    })
    done += tasks.filter(({ endedOn }) => endedOn !== undefined && endedOn > since).length
    cursor = next
  } while (cursor !== undefined)
  return done
}

/** Tasks that were due so many days ago count as well when they were done just now. */
const lookedBack = 400
