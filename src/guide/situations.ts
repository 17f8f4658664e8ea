import { type Finding, isMap, valueAt } from './finding.ts'

/** A condition under a name, so that it is written once. */
interface Named {
  id: string
  when: unknown
}

/**
 * Puts what a situation stands for in the place of its name: `{situation: external}` becomes `{situation: {who: …}}`.
 * Later situations may name earlier ones. A name there is none of stays, and is told where conditions are checked.
 */
export function withSituations(raw: Record<string, unknown>): Record<string, unknown> {
  const { situations, ...rest } = raw
  if (!Array.isArray(situations)) return raw
  const known = new Map<string, unknown>()
  // In their order: what is named before it stands there is not known.
  const list = situations.map((entry: unknown) => {
    const inFull = filled(entry, known)
    if (isNamed(inFull) && !known.has(inFull.id)) known.set(inFull.id, inFull.when)
    return inFull
  })
  return { ...(filled(rest, known) as Record<string, unknown>), situations: list }
}

function filled(value: unknown, known: Map<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map(part => filled(part, known))
  if (!isMap(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => {
    const named = key === 'situation' && typeof inner === 'string'
    return [key, named ? (known.get(inner) ?? inner) : filled(inner, known)]
  })
  return Object.fromEntries(entries)
}

function isNamed(entry: unknown): entry is Named {
  return isMap(entry) && typeof entry.id === 'string' && 'when' in entry
}

/** The names there are, for who mistypes one. */
export function situationsIn(raw: unknown): string[] {
  const list = valueAt(raw, ['situations'])
  return Array.isArray(list) ? list.filter(isNamed).map(({ id }) => id) : []
}

/** The first thing wrong at the place that names a situation; what is wrong with the situation itself is told there. */
export function atItsName(findings: Finding[], alone: Finding[], path: Finding['path']): Finding[] {
  return alone.length > 0 ? [] : findings.slice(0, 1).map(finding => ({ ...finding, path }))
}
