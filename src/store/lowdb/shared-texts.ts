/** A text above this length, in characters, hardly comes twice. */
const longestShared = 40
/** So many texts are known in each of the two generations. */
const generation = 2_000

/**
 * Texts that come again and again (days, statuses, ids of people, the hash of a guide) are kept once: parsed JSON has a copy
 * for each place, a quarter of the memory of a large town. Those that came lately are known, in two generations.
 */
export class SharedTexts {
  #young = new Map<string, string>()
  #old = new Map<string, string>()

  of(text: string): string {
    const known = this.#young.get(text)
    if (known !== undefined) return known
    const shared = this.#old.get(text) ?? text
    if (this.#young.size >= generation) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(shared, shared)
    return shared
  }
}

/** The same value, changed in place, with its short texts shared. What is frozen stays as it is. */
export function withSharedTexts<T>(value: T, texts: SharedTexts): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  const fields = value as Record<string, unknown>
  for (const key in fields) {
    const inner = fields[key]
    if (typeof inner === 'object') withSharedTexts(inner, texts)
    else if (typeof inner === 'string' && inner.length <= longestShared) fields[key] = texts.of(inner)
  }
  return value
}
