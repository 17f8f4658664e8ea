import { metAt } from '../people/person.ts'
import type { OutboxDeps } from './deps.ts'
import { write } from './write.ts'

type MeetDeps = Pick<OutboxDeps, 'store' | 'roster' | 'coordinators' | 'defaultLanguage'>

/**
 * Looks up in the teams that have the bot whoever was given a role by a file and has not written yet, so that they can be
 * reminded. Nobody else of a team is kept.
 */
export async function meetHolders(
  { store, roster, coordinators, defaultLanguage }: MeetDeps,
  now: string,
): Promise<void> {
  const holders = (await store.units()).flatMap(({ doc: { lead, deputy } }) => [lead, deputy])
  for (const id of new Set([...holders, ...coordinators])) {
    if (id === undefined || (await store.get('people', id))) continue
    const [found] = await roster.find(id)
    if (!found || found.id !== id) continue
    const put = metAt(undefined, { ...found, language: defaultLanguage })
    await write(store, now, [{ collection: 'people', id, expect: 0, put }])
  }
}
