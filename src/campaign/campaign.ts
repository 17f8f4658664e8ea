import type { Calendar } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import type { Campaign } from '../documents/campaign.ts'
import type { CampaignAbout } from '../documents/outbox.ts'

/** So many working days before its last day everybody is reminded of it, once. */
const reminded = 3
/** So many days after its end has been told the coordination looks again at what became of it: eight weeks. */
const lookedAgain = 56

/** Where a campaign stands on a local day. */
export type Phase = 'draft' | 'planned' | 'running' | 'over'

export function phaseOf({ state, from, to }: Campaign, today: string): Phase {
  if (state === 'draft') return 'draft'
  if (state === 'over' || to < today) return 'over'
  return today < from ? 'planned' : 'running'
}

/**
 * What is to be told of a campaign on a local day: one thing at a time, each once. What a downtime left out is told later,
 * unless it is no longer so by then: nothing is announced that is over, and no end reminded of that is past.
 */
export function owedOf(campaign: Campaign, today: string, calendar: Calendar): CampaignAbout | undefined {
  const { announcedOn, remindedOn, reportedOn, reviewedOn } = campaign
  switch (phaseOf(campaign, today)) {
    case 'running': {
      if (announcedOn === undefined) return 'begins'
      const day = reminderDay(campaign, calendar)
      // One that was announced only just before its end needs no reminder.
      return remindedOn === undefined && announcedOn < day && day <= today ? 'ends' : undefined
    }
    case 'over':
      if (reportedOn === undefined) return 'report'
      return reviewedOn === undefined && plusDays(reportedOn, lookedAgain) <= today ? 'again' : undefined
    default:
      return undefined
  }
}

/** The working day on which is reminded of the end. */
export function reminderDay({ to }: Pick<Campaign, 'to'>, calendar: Calendar): string {
  let day = calendar.onOrBefore(to)
  for (let left = reminded; left > 0; left--) day = calendar.onOrBefore(plusDays(day, -1))
  return day
}

const marks = { begins: 'announcedOn', ends: 'remindedOn', report: 'reportedOn', again: 'reviewedOn' } as const

/** The campaign once that was told. */
export function toldOf(campaign: Campaign, what: CampaignAbout, today: string): Campaign {
  const told = { ...campaign, [marks[what]]: today }
  return what === 'report' ? { ...told, state: 'over', to: campaign.to < today ? campaign.to : today } : told
}

/** A campaign that ends with this day, told on the same. */
export function ended(campaign: Campaign, today: string): Campaign {
  return { ...campaign, state: 'over', to: campaign.to < today ? campaign.to : today, rev: campaign.rev + 1 }
}

/** A campaign that goes on until a later day; of that one is reminded anew. */
export function prolonged({ remindedOn: _, ...campaign }: Campaign, to: string): Campaign {
  return { ...campaign, to, rev: campaign.rev + 1 }
}
