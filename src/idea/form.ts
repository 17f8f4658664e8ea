import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import { type Finding, isMap } from '../guide/finding.ts'
import { text } from '../guide/text.ts'
import { type IdeaRules, usualIdeaRules } from './rules.ts'

const workingDays = z.int().min(1).max(250)
const nudges = z.array(z.int().min(0).max(250)).max(10).optional()
const blocks = z.array(text(500)).max(10).optional()

/** The YAML form of the rules. Whatever is left out is as usual. */
const rulesForm = z.strictObject({
  promise: z.strictObject({ first: workingDays.optional(), decision: workingDays.optional() }).optional(),
  nudge: z.strictObject({ before: nudges, after: nudges }).optional(),
  undoMinutes: z.int().min(1).max(1440).optional(),
  reasons: z
    .strictObject({
      gesichtet: blocks,
      'in-pruefung': blocks,
      agenda: blocks,
      geparkt: blocks,
      'nicht-weiterverfolgt': blocks,
      umgesetzt: blocks,
    })
    .optional(),
})

/** Rules as written by a municipality (parsed YAML; nothing at all: the usual rules), or everything wrong with them. */
export function readIdeaRules(raw: unknown): { ok: true; rules: IdeaRules } | { ok: false; findings: Finding[] } {
  const written = withoutEmpty(raw ?? {})
  if (isMap(written) && 'auditDays' in written) return { ok: false, findings: [moved] }
  const form = rulesForm.safeParse(written)
  if (!form.success) return { ok: false, findings: explain(rulesForm, written, []) }
  const rules = rulesOf(form.data)
  const findings = checkPromise(rules)
  return findings.length > 0 ? { ok: false, findings } : { ok: true, rules }
}

/** All that is kept for a time has its rules in one file. */
const moved: Finding = {
  path: ['auditDays'],
  message: '“auditDays” stands in “retention.yaml” now',
  remedy: 'Move this line into rules/retention.yaml',
}

function rulesOf({ promise, nudge, undoMinutes, reasons }: z.output<typeof rulesForm>): IdeaRules {
  const usual = usualIdeaRules
  return {
    promise: {
      first: promise?.first ?? usual.promise.first,
      decision: promise?.decision ?? usual.promise.decision,
    },
    nudge: { before: nudge?.before ?? usual.nudge.before, after: nudge?.after ?? usual.nudge.after },
    undoMinutes: undoMinutes ?? usual.undoMinutes,
    reasons: {
      gesichtet: blocksOf(reasons?.gesichtet),
      'in-pruefung': blocksOf(reasons?.['in-pruefung']),
      agenda: blocksOf(reasons?.agenda),
      geparkt: blocksOf(reasons?.geparkt),
      'nicht-weiterverfolgt': blocksOf(reasons?.['nicht-weiterverfolgt']),
      umgesetzt: blocksOf(reasons?.umgesetzt),
    },
  }
}

function blocksOf(written: z.output<typeof blocks>): IdeaRules['reasons']['agenda'] {
  return (written ?? []).map(({ de, en }) => (en === undefined ? { de } : { de, en }))
}

function checkPromise({ promise: { first, decision } }: IdeaRules): Finding[] {
  if (first <= decision) return []
  const message = `The first reaction, after ${first} working days, would come after the decision, after ${decision}`
  return [{ path: ['promise'], message, remedy: 'Write a smaller “first” or a bigger “decision”' }]
}

/** A key is as good as none if everything below it is commented out. */
function withoutEmpty(value: unknown): unknown {
  if (!isMap(value)) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutEmpty(inner)]))
}
