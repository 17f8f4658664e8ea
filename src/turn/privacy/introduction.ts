import type { Agreement } from '../../documents/agreement.ts'
import { bodies } from '../../documents/agreement.ts'
import type { Facts } from '../../introduction/facts.ts'
import { paperOf, planned } from '../../introduction/papers.ts'
import type { Paper } from '../../paper/paper.ts'
import { landOf } from '../../privacy/lands.ts'
import { mattersNow } from '../agreed.ts'
import { noticeOf } from '../notice.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader } from '../subject.ts'
import type { TurnDeps } from '../turns.ts'

/** What the papers before the start are filled in with: whatever the bot itself goes by. @param day local */
export function introductionFacts(
  deps: Pick<TurnDeps, 'setting' | 'retention' | 'rules' | 'ideaRules' | 'guides'>,
  day: string,
  agreements?: Agreement[],
): Facts {
  const { setting, retention, rules } = deps
  const { matters, fingerprint } = mattersNow({ deps })
  return {
    day,
    version: matters.version,
    timeZone: setting.timeZone,
    notice: noticeOf({ deps }),
    land: landOf(setting.region),
    retention: retention.current(),
    hours: rules.current().hours,
    matters,
    fingerprint,
    ...(agreements && { agreements }),
  }
}

/** All papers before the start, for coordinators; undefined: not for the reader. */
export async function introductionFor(reader: Reader): Promise<{ name: string; paper: Paper }[] | undefined> {
  const { deps, work, today } = reader
  if (!isCoordinator(reader)) return undefined
  const agreed = await Promise.all(bodies.map(body => work.peek('agreements', body)))
  const facts = introductionFacts(
    deps,
    today,
    agreed.flatMap(each => each ?? []),
  )
  return Promise.all(
    planned.map(async plan => ({ name: plan.name, paper: paperOf(plan, await deps.introduction(plan.name), facts) })),
  )
}
