import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import { isMap } from '../guide/finding.ts'
import type { Guide } from '../guide/guide.ts'
import { type HiddenQuestions, neverHidden } from '../guide/hidden.ts'
import { suggest } from '../guide/suggest.ts'
import { fileIn, type Place } from './layers.ts'
import type { ContentProblem } from './problems.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

const form = z.strictObject({ hidden: z.record(z.string(), z.array(z.string().trim().min(1))).default({}) })

/** Reads `rules/hidden.yaml`; see `watchRules`. */
export function openHiddenQuestions(place: Place): Promise<WatchedRules<HiddenQuestions>> {
  return watchRules<HiddenQuestions>(place, {
    file: 'hidden.yaml',
    usual: {},
    read: raw => {
      // A key without a value is as good as none.
      const written = isMap(raw) && raw.hidden === null ? { ...raw, hidden: {} } : raw
      const findings = explain(form, written ?? {}, [])
      const rules = form.safeParse(written ?? {}).data
      return rules && findings.length === 0 ? { ok: true, rules: rules.hidden } : { ok: false, findings }
    },
  })
}

/** What of the list hides nothing: a guide or question that there is not, or one that has to be asked. */
export function unknownHidden(
  hidden: HiddenQuestions,
  guides: ReadonlyMap<string, Guide>,
  place: Place,
): ContentProblem[] {
  const file = fileIn(place, 'rules', 'hidden.yaml')
  const told = (message: string, remedy: string) => ({ file, line: 1, message, remedy })
  return Object.entries(hidden).flatMap(([id, questions]) => {
    const guide = guides.get(id)
    if (!guide) return [told(`There is no guide “${id}”`, suggest(id, [...guides.keys()]))]
    const ids = guide.questions.map(question => question.id)
    return questions.flatMap(question => {
      if (!ids.includes(question))
        return [told(`The guide “${id}” has no question “${question}”`, suggest(question, ids))]
      if (!neverHidden(guide).includes(question)) return []
      return [told(`The question “${question}” of “${id}” has to be asked`, 'Remove it from the list')]
    })
  })
}
