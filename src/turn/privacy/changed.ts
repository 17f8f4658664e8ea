import { bodies } from '../../documents/agreement.ts'
import type { About } from '../../documents/outbox.ts'
import { touchesPeople } from '../../privacy/agreement.ts'
import { bodiesToAskAgain, mattersNow, standingWith } from '../agreed.ts'
import { localDay } from '../context.ts'
import { withPublished } from '../in-force.ts'
import { leave } from '../notify.ts'
import { isCoordinator } from '../standing.ts'
import type { Teller } from '../subject.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'

/** Something that touches people is different from what was agreed to. */
export const agreementTells: Teller<Extract<About, { is: 'agreement' }>> = {
  tells: ['agreement'],
  stillSo: async (_, told) => told.slice(0, 1),
  part: async reader => {
    const toAsk = isCoordinator(reader) ? await bodiesToAskAgain(reader) : []
    return { words: ['agreement'], events: toAsk.length > 0 ? [{ is: 'agreement', bodies: toAsk }] : [] }
  },
  read: words => (words.includes('agreement') ? [{ is: 'agreement' }] : []),
}

/**
 * Leaves a message for coordinators where something that touches people is different from what was agreed to: each change
 * once, and one message a day at most. What somebody changes at the same moment is left to the next time.
 * @param now instant
 */
export async function tellOfChanges(given: TurnDeps, now: string): Promise<void> {
  const work = new Work(given.store)
  const known = await Promise.all(bodies.map(body => work.peek('agreements', body)))
  if (known.every(agreement => agreement === undefined)) return
  const deps = await withPublished(given, work)
  const today = localDay(now, deps.setting.timeZone)
  const { fingerprint } = mattersNow({ deps })
  let isNew = false
  for (const body of bodies) {
    const standing = await standingWith({ deps, work }, body)
    const told = standing?.agreement.told
    if (!standing || !touchesPeople(standing.changed) || told?.fingerprint === fingerprint || told?.on === today)
      continue
    // Relied on, and written again: nobody else tells the same.
    const agreement = await work.get('agreements', body)
    if (!agreement) continue
    work.put('agreements', { ...agreement, told: { fingerprint, on: today } })
    isNew = true
  }
  if (!isNew) return
  const { coordinators } = deps.setting
  const appointed = (await work.coordinators()).map(({ id }) => id)
  for (const id of new Set([...coordinators, ...appointed])) {
    if (!(await work.peek('people', id))) continue
    if (await work.peek('outbox', `agreement:${id}`)) continue
    leave({ work, deps, today, event: { at: now }, person: { id } }, id, { is: 'agreement' }, 'agreement', now)
  }
  await deps.store.commit({ at: now, ...work.changeSet() })
}
