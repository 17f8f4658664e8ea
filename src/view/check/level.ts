import type { Findings } from '../../guide/findings.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

/** Characters of JSON for what a guide says about levels, and how many reasons hold one down. */
const LINE = 600
const CAPS = 5

type Level = NonNullable<Findings['level']>

/** "Reifegrad (Selbsteinschätzung)"; where the levels do not apply what the guide calls it, else "Stand heute". */
export function levelTitle({ own, title }: Level, words: Words): string {
  if (title) return escapeMarkdown(clip(words.guide(title), 60))
  return words.plain(own ? 'result.today' : 'result.level')
}

/** "2 – Formular-Assistent (0–4)"; "Papier" on a guide's own scale; or only that no level is known or applies. */
export function levelInWords({ own, ...level }: Level, words: Words): string {
  if (own) return escapeMarkdown(clip(words.guide(own.label), 120))
  const label = clip(words.guide(level.label), 120)
  if (level.value === undefined) return escapeMarkdown(label)
  return words.rich('result.level.value', { label, max: level.max })
}

/** What the level means and what holds it down. Nothing where a guide's own scale counts: the levels do not apply there. */
export function levelExplained({ own, disclaimer, caps }: Level, words: Words): string[] {
  if (own) return []
  return [
    ...(disclaimer ? [fitted(words.guide(disclaimer), LINE)] : []),
    ...caps.slice(0, CAPS).map(cap => words.rich('result.cap', { cap: clip(words.guide(cap), 160) })),
  ]
}
