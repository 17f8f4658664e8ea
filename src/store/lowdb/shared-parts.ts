/** A text above this length, in characters, hardly comes twice. */
const longestShared = 40
/** Nor does an object or a list whose key is longer. */
const longestKey = 100
/** So many are known; a power of two. */
const places = 2 ** 14

/** What came lately, by a key. Each key has one place, where it drives out what came before: a map would grow and be made anew all the time. */
class Lately<T> {
  readonly #keys = new Array<string | undefined>(places).fill(undefined)
  readonly #values = new Array<T | undefined>(places).fill(undefined)

  /** What came first with this key, if that is not long ago; otherwise this. */
  first(key: string, value: T): T {
    const place = placeOf(key)
    const known = this.#keys[place] === key ? this.#values[place] : undefined
    if (known !== undefined) return known
    this.#keys[place] = key
    this.#values[place] = value
    return value
  }
}

function placeOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 15)) & (places - 1)
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
