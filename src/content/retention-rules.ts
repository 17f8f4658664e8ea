import { readRetention } from '../privacy/form.ts'
import { type RetentionRules, usualRetention } from '../privacy/rules.ts'
import type { Place } from './layers.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The municipality's rules of how long personal data are kept. */
export type RetentionFile = WatchedRules<RetentionRules>

/** Reads `rules/retention.yaml`; see `watchRules`. */
export function openRetention(place: Place): Promise<RetentionFile> {
  return watchRules(place, { file: 'retention.yaml', usual: usualRetention, read: readRetention })
}
