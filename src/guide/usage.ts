import type { Usage } from '../documents/usage.ts'
import { fewest } from './aggregate.ts'

/** What is counted of a dialogue: that it began, that it was finished, or at which step somebody stopped. */
export type Counted = { is: 'started' | 'finished' } | { is: 'stopped'; at: string }

/** The months that are told, this one included. */
const months = 12

/** @param day a local day */
export function usageId(guide: string, day: string): string {
  return `${guide}:${day.slice(0, 'YYYY-MM'.length)}`
}

/** One more of them. */
export function counted(before: Usage | undefined, id: string, what: Counted): Usage {
  const usage = before ?? { id, started: 0, finished: 0, stopped: {} }
  if (what.is === 'stopped')
    return { ...usage, stopped: { ...usage.stopped, [what.at]: (usage.stopped[what.at] ?? 0) + 1 } }
  return { ...usage, [what.is]: usage[what.is] + 1 }
}

/** The ids of what was counted of a guide in the last twelve months. */
export function usageIds(guide: string, today: string): string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: months }, (_, ago) => {
    const month = last - ago
    return usageId(guide, `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)
  })
}

/** A figure that may be told, or that it is one of those that may not. */
export interface ToldUsage {
  started: number | 'few'
  finished: number | 'few' | 'nearly-all'
  /** The steps at which most stopped, the most first. */
  stops: { at: string; count: number }[]
}

/**
 * What may be told of all months together: no figure below five, and none from which one below five could be worked out.
 * What was begun before anything was counted counts as begun as well.
 */
export function toldUsage(months: Pick<Usage, 'started' | 'finished' | 'stopped'>[]): ToldUsage {
  const finished = sum(months.map(month => month.finished))
  const steps = [...new Set(months.flatMap(({ stopped }) => Object.keys(stopped)))].map(at => ({
    at,
    count: sum(months.map(({ stopped }) => stopped[at] ?? 0)),
  }))
  const started = Math.max(sum(months.map(month => month.started)), finished + sum(steps.map(({ count }) => count)))
  if (started < fewest) return { started: 'few', finished: 'few', stops: [] }
  const told = finished < fewest ? 'few' : started - finished < fewest ? 'nearly-all' : finished
  const stops = steps.filter(({ count }) => count >= fewest).sort((a, b) => b.count - a.count || (a.at < b.at ? -1 : 1))
  const rest = () => started - (typeof told === 'number' ? told : 0) - sum(stops.map(({ count }) => count))
  while (stops.length > 0 && rest() > 0 && rest() < fewest) stops.pop()
  return { started, finished: told, stops }
}

function sum(figures: number[]): number {
  return figures.reduce((all, one) => all + one, 0)
}
