import { readRetention } from '../privacy/form.ts'
import { type RetentionRules, usualRetention } from '../privacy/rules.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The municipality's rules of how long personal data are kept. */
export type RetentionFile = WatchedRules<RetentionRules>

/** Reads `rules/retention.yaml` of a folder of guides; see `watchRules`. */
export function openRetention(folder: string): Promise<RetentionFile> {
  return watchRules(folder, { file: 'retention.yaml', usual: usualRetention, read: readRetention })
}
