import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Text } from '../../guide/text.ts'
import { statusIn } from '../idea/item.ts'
import { type Action, go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { openIdea } from '../parts/open.ts'
import type { TextKey, Words } from '../texts.ts'

/** Where a campaign stands today. */
export type CampaignPhase = 'draft' | 'planned' | 'running' | 'over'

export interface CampaignItem {
  id: string
  title: string
  from: string
  to: string
  phase: CampaignPhase
}

/** An idea of a campaign that is over: nobody is named, and nobody counted. */
export interface ReportedIdea {
  id: string
  title: string
  status: IdeaStatus
  /** Of the last decision. */
  reason?: string
}

/** What everybody may know of a campaign. */
export interface CampaignFacts {
  campaign: { id: string; title: string; about?: string; from: string; to: string }
  phase: CampaignPhase
  /** Title of its guide, unless that is gone. */
  guide?: Text
  /** Whom it is for; empty: all. */
  units: LocalText[]
  inChannel: boolean
  /** Only once it is over. */
  report?: ReportedIdea[]
}

/** "Läuft bis 20. März 2026" */
export function phaseInWords({ phase, from, to }: Pick<CampaignItem, 'phase' | 'from' | 'to'>, words: Words): string {
  return words.rich(`campaign.phase.${phase}` satisfies TextKey, { from: words.day(from), to: words.day(to) })
}

export function joinAction({ id, title }: { id: string; title: string }, words: Words): Action {
  const join = go('campaign-join', words.plain('campaign.join'), { id })
  return primary({ ...join, tooltip: words.plain('campaign.join.which', { title: clip(title, 60) }) })
}

/** The order in which a report tells what became of ideas. */
const order: IdeaStatus[] = [
  'umgesetzt',
  'agenda',
  'in-pruefung',
  'gesichtet',
  'neu',
  'geparkt',
  'nicht-weiterverfolgt',
]
/** Characters of JSON for a title and a reason, and what an idea takes besides. */
const TITLE = 200
const REASON = 400
const FRAME = 420

/**
 * What became of the ideas of a campaign, by how they stand, each with its reason, as far as there is room.
 * @param isLinked each idea leads to its card
 */
export function reportGroups(report: ReportedIdea[], room: number, isLinked: boolean, words: Words) {
  let left = room
  let untold = 0
  const groups = order.flatMap(status => {
    const ideas = report.filter(idea => idea.status === status)
    const rows = ideas.flatMap(idea => {
      const row = {
        text: fitted(idea.title, TITLE),
        select: isLinked ? openIdea(idea, words) : null,
        reason: idea.reason ? fitted(idea.reason, REASON) : null,
      }
      left -= JSON.stringify(row).length * 2 + FRAME
      if (left < 0) untold += 1
      return left < 0 ? [] : [row]
    })
    return rows.length > 0 ? [{ title: statusIn(words, status), rows }] : []
  })
  return { groups, left: untold > 0 ? words.rich('task.left', { count: untold }) : null }
}
