import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import { type Finding, isMap } from '../guide/finding.ts'
import { type RetentionRules, usualRetention } from './rules.ts'

const days = z.int().min(1).max(3650).optional()
const months = z.int().min(1).max(120).optional()

/** The YAML form of the rules. Whatever is left out is as usual. */
const retentionForm = z.strictObject({
  draftDays: days,
  ideaMonths: months,
  taskDays: days,
  checkMonths: months,
  auditDays: z.int().min(30).max(3650).optional(),
  removedDays: days,
})

/** Rules as written by a municipality (parsed YAML; nothing at all: the usual rules), or everything wrong with them. */
export function readRetention(raw: unknown): { ok: true; rules: RetentionRules } | { ok: false; findings: Finding[] } {
  const written = isMap(raw)
    ? Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null))
    : (raw ?? {})
  const form = retentionForm.safeParse(written)
  if (!form.success) return { ok: false, findings: explain(retentionForm, written, []) }
  const set = Object.entries(form.data).filter(([, value]) => value !== undefined)
  return { ok: true, rules: { ...usualRetention, ...Object.fromEntries(set) } }
}
