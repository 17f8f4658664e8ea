/** Something wrong in a guide as written. `path` leads to it: the place in the file is found from there. */
export interface Finding {
  path: Path
  /** What is wrong, a sentence without full stop. */
  message: string
  /** What to write instead, a sentence without full stop. */
  remedy: string
  /** The guide may be used nevertheless. */
  warning?: boolean
}

export type Path = (string | number)[]

/** What stands at a path of a parsed file; undefined if nothing does. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isMap(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  )
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as an author recognises it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`
}

/** The ids in a list, as written; '' where there is none. */
export function idsIn(root: unknown, list: string): string[] {
  const items = valueAt(root, [list])
  if (!Array.isArray(items)) return []
  return items.map(item => (isMap(item) && typeof item.id === 'string' ? item.id : ''))
}
