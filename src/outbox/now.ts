import { localDay } from '../turn/context.ts'
import type { OutboxDeps } from './deps.ts'

/** The present instant, ISO UTC. */
export function instant({ clock }: Pick<OutboxDeps, 'clock'>): string {
  return clock.now().toISOString()
}

/** The local day it is. */
export function today(deps: Pick<OutboxDeps, 'clock' | 'timeZone'>): string {
  return localDay(instant(deps), deps.timeZone)
}
