import { readRules } from '../reminder/form.ts'
import { type ReminderRules, usualRules } from '../reminder/rules.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The municipality's rules for reminders. */
export type RulesFile = WatchedRules<ReminderRules>

/** Reads `rules/reminders.yaml` of a folder of guides; see `watchRules`. */
export function openRules(folder: string): Promise<RulesFile> {
  return watchRules(folder, { file: 'reminders.yaml', usual: usualRules, read: readRules })
}
