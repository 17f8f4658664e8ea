import type { Idea } from '../../documents/idea.ts'
import type { Exchange, ForeignIdea } from '../../export/exchange.ts'
import { all, ideaFact } from '../agenda/collect.ts'
import type { Reader } from '../subject.ts'
import { checkRecords } from './collect.ts'

/** What neighbours get. In the order of titles, which tells nothing of when something came in, or after what. */
export async function exchangeFile(reader: Reader): Promise<Exchange> {
  const ideas = (await reader.work.peekIdeas({}, 'newest', all)).items
  const { checks } = await checkRecords(reader)
  return {
    format: 'trittstein-exchange',
    version: 1,
    organisation: reader.deps.setting.organisation,
    day: reader.today,
    ideas: ideas.flatMap(toTell).toSorted(byTitle),
    checks: checks.map(({ title, outcome }) => ({ title, outcome: inBoth(outcome.label) })).toSorted(byTitle),
  }
}

/** Decided, for others to know, and nobody has reported anything about it. */
function toTell(idea: Idea): ForeignIdea[] {
  const { title, status, reports = [], mergedInto } = idea
  if (mergedInto !== undefined || reports.length > 0) return []
  if (status === 'neu' || status === 'gesichtet' || status === 'in-pruefung') return []
  const { reason } = ideaFact(idea)
  return [{ title, outcome: status, ...(reason !== undefined && { reason }) }]
}

function inBoth({ de, en }: { de: string; en?: string | undefined }) {
  return { de, ...(en !== undefined && { en }) }
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title, 'de')
}
