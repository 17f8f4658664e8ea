/** A text above this length, in characters, hardly comes twice. */
const longestShared = 40
/** Nor does an object or a list whose key is longer. */
const longestKey = 100
/** So many are known in each of the two generations. */
const generation = 2_000

/** What came lately, by a key, in two generations. */
class Lately<T> {
  #young = new Map<string, T>()
  #old = new Map<string, T>()

  /** What came first with this key, if that is not long ago; otherwise this. */
  first(key: string, value: T): T {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const first = this.#old.get(key) ?? value
    if (this.#young.size >= generation) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, first)
    return first
  }
}

/**
 * What comes again and again is kept once: days, statuses, ids of people; and small objects and lists of them, as an empty list, the
 * version of a guide or what happened on a day. Parsed JSON has a copy for each place, two fifths of the memory of a large town.
 */
export class SharedParts {
  readonly #texts = new Lately<string>()
  readonly #objects = new Lately<object>()

  text(text: string): string {
    return this.#texts.first(text, text)
  }

  object(key: string, value: object): object {
    return Object.freeze(this.#objects.first(key, value))
  }
}

/** The same value, changed in place, with what is small in it shared and frozen. What is frozen stays as it is. */
export function withSharedParts<T>(value: T, parts: SharedParts): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) share(value, parts)
  return value
}

/** Shares what stands in a value. Its own key, which no other value has, unless that would be long. */
function share(value: object, parts: SharedParts): string | undefined {
  const fields = value as Record<string, unknown>
  let key: string | undefined = Array.isArray(value) ? '[' : '{'
  for (const name in fields) {
    const inner = fields[name]
    let innerKey: string | undefined
    if (typeof inner === 'string') {
      if (inner.length > longestShared) key = undefined
      else {
        fields[name] = parts.text(inner)
        innerKey = `${inner.length}"${inner}`
      }
    } else if (typeof inner === 'object' && inner !== null) {
      innerKey = Object.isFrozen(inner) ? undefined : share(inner, parts)
      if (innerKey !== undefined) fields[name] = parts.object(innerKey, inner)
    } else innerKey = String(inner)
    if (key === undefined) continue
    key = innerKey === undefined ? undefined : `${key}${name.length}:${name}${innerKey},`
    if (key !== undefined && key.length > longestKey) key = undefined
  }
  return key
}
