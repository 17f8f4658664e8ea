import type { Idea } from '../documents/idea.ts'
import { settled } from '../idea/lifecycle.ts'
import { nudges } from '../idea/promise.ts'
import type { Change } from '../ports/change-set.ts'
import type { Page } from '../ports/listing.ts'
import type { Store } from '../ports/store/store.ts'
import { isAhead } from '../reminder/memory.ts'
import { maySend, momentOf, withinHours } from '../reminder/when.ts'
import { allPages } from './all-pages.ts'
import type { OutboxDeps } from './deps.ts'
import { add, fresh } from './record.ts'
import { write } from './write.ts'

/** Ideas that wait and are looked at in one go. */
const pageSize = 1_000

type NudgeDeps = Pick<OutboxDeps, 'store' | 'rules' | 'ideaRules' | 'calendar' | 'timeZone' | 'coordinators'>

/**
 * Once a working day, at the usual time of reminders: what the coordination promised about ideas and is due soon, or
 * late. What a downtime left out comes with the next. Coordinators the bot does not know yet hear of it once they do.
 * @param now instant
 */
export async function nudge(deps: NudgeDeps, now: string): Promise<void> {
  const { store, timeZone } = deps
  const when = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone }
  const moment = momentOf(now, timeZone)
  if (!maySend(moment, withinHours(when.rules.time, when.rules), when)) return
  let waiting: Idea[] | undefined
  for (const id of await coordinatorsOf(deps)) {
    const memory = await store.get('reminders', id)
    const noted = memory?.doc.nudgedOn
    const until = isAhead(noted, moment.day) ? undefined : noted
    if (until !== undefined && until >= moment.day) continue
    waiting ??= (await waitingIdeas(store)).map(idea => settled(idea, moment.day))
    const owed = nudges(waiting, moment.day, deps.ideaRules.current(), when.calendar, until)
    const before = memory?.doc ?? { id, later: [] }
    const changes: Change[] = [
      { collection: 'reminders', id, expect: memory?.version ?? 0, put: { ...before, nudgedOn: moment.day } },
      ...owed.map(({ idea, for: promised }) =>
        add(
          fresh({
            id: `nudge:${idea}:${promised}:${moment.day}:${id}`,
            to: id,
            about: { is: 'idea', idea, what: 'nudge', at: promised },
            dueAt: now,
          }),
        ),
      ),
    ]
    await write(store, now, changes)
  }
}

/** Coordinators the bot knows. */
async function coordinatorsOf({ store, coordinators }: NudgeDeps): Promise<string[]> {
  const appointed = (await store.coordinators()).map(({ doc }) => doc.id)
  const all = [...new Set([...coordinators, ...appointed])]
  const known = await Promise.all(all.map(id => store.get('people', id)))
  return known.flatMap(person => person?.doc.id ?? [])
}

async function waitingIdeas(store: Store): Promise<Idea[]> {
  const ideas: Idea[] = []
  const undecided = (page: Page) => store.ideas({ status: ['neu', 'gesichtet', 'in-pruefung'] }, 'waiting', page)
  for await (const items of allPages(undecided, pageSize)) ideas.push(...items.map(({ doc }) => doc))
  return ideas
}
