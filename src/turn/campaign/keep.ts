import { hearsOfCampaigns, isWide, meantBy } from '../../campaign/audience.ts'
import { owedOf, toldOf } from '../../campaign/campaign.ts'
import type { Campaign } from '../../documents/campaign.ts'
import type { CampaignAbout } from '../../documents/outbox.ts'
import type { Person } from '../../documents/person.ts'
import { maySend, momentOf } from '../../reminder/when.ts'
import { leave } from '../notify.ts'
import { coordinatorIds } from '../standing.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'
import { showCampaigns } from './channel.ts'

/** People looked at in one go. */
const pageSize = 1_000

/**
 * Leaves what is to be told of campaigns, within the hours in which messages are sent: each step once, in a commit of its
 * own. What somebody changes at the same moment is left to the next time.
 * @param now instant
 */
export async function keepCampaigns(deps: TurnDeps, now: string): Promise<void> {
  const { timeZone } = deps.setting
  const when = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone }
  const moment = momentOf(now, timeZone)
  if (!maySend(moment, when.rules.hours.from, when)) return
  for (const { doc } of await deps.store.campaigns()) {
    const what = owedOf(doc, moment.day, when.calendar)
    if (what) await tell(deps, doc.id, what, { now, today: moment.day })
  }
}

async function tell(
  deps: TurnDeps,
  id: string,
  what: CampaignAbout,
  { now, today }: { now: string; today: string },
): Promise<void> {
  const work = new Work(deps.store)
  const campaign = await work.get('campaigns', id)
  if (!campaign || owedOf(campaign, today, deps.calendar()) !== what) return
  const turn = { work, deps, today, event: { at: now }, person: { id: '' } }
  const isForAll = what === 'begins' || what === 'ends'
  const meant = isForAll ? meantBy(campaign, await everybody(deps), await work.peekUnits()) : []
  const told: Campaign = {
    ...toldOf(campaign, what, today),
    ...(what === 'begins' && isWide(campaign, meant) && { isWide: true }),
  }
  work.put('campaigns', told)
  const to = isForAll ? meant.filter(hearsOfCampaigns).map(person => person.id) : await coordinators(deps, work)
  // A campaign that nobody heard of has nothing to report.
  const isHeard = campaign.announcedOn !== undefined || what === 'begins'
  if (isHeard) {
    for (const person of to)
      leave(turn, person, { is: 'campaign', campaign: id, what }, `campaign:${what}:${id}:${told.to}`, now)
    await showCampaigns(turn, [told])
  }
  await deps.store.commit({ at: now, ...work.changeSet() })
}

async function everybody({ store }: TurnDeps): Promise<Person[]> {
  const people: Person[] = []
  let cursor: string | undefined
  do {
    const page = await store.people({ limit: pageSize, ...(cursor !== undefined && { cursor }) })
    people.push(...page.items.map(({ doc }) => doc))
    cursor = page.next
  } while (cursor !== undefined)
  return people
}

/** Those the bot knows. */
async function coordinators(deps: TurnDeps, work: Work): Promise<string[]> {
  const known = await Promise.all((await coordinatorIds({ work, deps })).map(id => work.peek('people', id)))
  return known.flatMap(person => person?.id ?? [])
}
