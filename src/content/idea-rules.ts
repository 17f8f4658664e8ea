import { readIdeaRules } from '../idea/form.ts'
import { type IdeaRules, usualIdeaRules } from '../idea/rules.ts'
import type { Place } from './layers.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The municipality's rules for ideas. */
export type IdeaRulesFile = WatchedRules<IdeaRules>

/** Reads `rules/ideas.yaml` of a folder of guides; see `watchRules`. */
export function openIdeaRules(place: Place): Promise<IdeaRulesFile> {
  return watchRules(place, { file: 'ideas.yaml', usual: usualIdeaRules, read: readIdeaRules })
}
