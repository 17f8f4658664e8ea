import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import type { Place } from './layers.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** Which guides are switched off, though their files are there. */
export interface GuideSwitches {
  off: string[]
}

const form = z.strictObject({ off: z.array(z.string().trim().min(1)).default([]) })

/** Reads `rules/guides.yaml`; see `watchRules`. */
export function openGuideSwitches(place: Place): Promise<WatchedRules<GuideSwitches>> {
  return watchRules(place, {
    file: 'guides.yaml',
    usual: { off: [] },
    read: raw => {
      const findings = explain(form, raw, [])
      const rules = form.safeParse(raw).data
      return rules && findings.length === 0 ? { ok: true, rules } : { ok: false, findings }
    },
  })
}
