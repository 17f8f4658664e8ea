import packageJson from '../../package.json' with { type: 'json' }
import { type Agreement, type Body, bodies, type Matters } from '../documents/agreement.ts'
import { stored } from '../introduction/stored.ts'
import {
  type Difference,
  differences,
  fingerprintOf,
  lastAgreed,
  mattersOf,
  touchesPeople,
} from '../privacy/agreement.ts'
import type { Reader } from './subject.ts'
import type { TurnDeps } from './turns.ts'

/** Where that is set which touches people. */
type Touching = Pick<TurnDeps, 'setting' | 'retention' | 'rules' | 'ideaRules' | 'guides'>

/** Everything here and now that touches people, and its fingerprint. */
export function mattersNow({ deps }: { deps: Touching }): { matters: Matters; fingerprint: string } {
  const { setting, retention, rules, ideaRules, guides } = deps
  const matters = mattersOf({
    version: packageJson.version,
    setting,
    retention: retention.current(),
    reminders: rules.current(),
    ideas: ideaRules.current(),
    guides: guides.all(),
    stored: Object.keys(stored),
  })
  return { matters, fingerprint: fingerprintOf(matters) }
}

/** What a body agreed to, and what is different since its last agreement. */
export interface Accord {
  agreement: Agreement
  changed: Difference[]
}

/** How things stand with one body; undefined: it has not agreed to anything yet. */
export async function standingWith(
  { deps, work }: Pick<Reader, 'deps' | 'work'>,
  body: Body,
): Promise<Accord | undefined> {
  const agreement = await work.peek('agreements', body)
  const last = lastAgreed(agreement)
  if (!agreement || !last) return undefined
  const { matters, fingerprint } = mattersNow({ deps })
  return { agreement, changed: last.fingerprint === fingerprint ? [] : differences(last.matters, matters) }
}

/** Bodies that agreed to something else than what is so now. */
export async function bodiesToAskAgain(reader: Pick<Reader, 'deps' | 'work'>): Promise<Body[]> {
  const all = await Promise.all(bodies.map(body => standingWith(reader, body)))
  return bodies.filter((_, at) => touchesPeople(all[at]?.changed ?? []))
}
