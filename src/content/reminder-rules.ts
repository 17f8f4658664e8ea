import { readRules } from '../reminder/form.ts'
import { type ReminderRules, usualRules } from '../reminder/rules.ts'
import type { Place } from './layers.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The municipality's rules for reminders. */
export type RulesFile = WatchedRules<ReminderRules>

/** Reads `rules/reminders.yaml` of a folder of guides; see `watchRules`. */
export function openRules(place: Place): Promise<RulesFile> {
  return watchRules(place, { file: 'reminders.yaml', usual: usualRules, read: readRules })
}
