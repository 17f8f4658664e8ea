/** A document as JSONB takes it, and the order of its keys, which JSONB does not keep. */
export interface Stored {
  doc: unknown
  /** The keys of every object with more than one, in the order in which they are met; absent if JSONB has the same order. */
  keys?: string[][]
}

/**
 * What a text must not have: JSONB refuses NUL (22P05) and halves of a character (22P02). Text is cleaned where it comes
 * in, so this only keeps a turn from failing.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}

/** JSON writes NUL and halves of a character as escapes. */
const mayBeUnclean = /\\u(0000|d[89a-f])/

/** A value in the form in which the database keeps it. */
export function toStored(value: unknown): Stored {
  const text = JSON.stringify(value)
  const doc = mayBeUnclean.test(text) ? cleaned(JSON.parse(text)) : JSON.parse(text)
  const keys: string[][] = []
  let isSorted = true
  collect(doc)
  return isSorted ? { doc } : { doc, keys }

  function collect(inner: unknown): void {
    if (typeof inner !== 'object' || inner === null) return
    const own = Object.keys(inner)
    if (!Array.isArray(inner) && own.length > 1) {
      keys.push(own)
      isSorted &&= own.every((key, at) => at === 0 || compareKeys(own[at - 1] as string, key) < 0)
    }
    for (const each of Object.values(inner)) collect(each)
  }
}

/** The value with its keys in their order. What somebody has changed by hand in the database comes in the order of JSONB. */
export function fromStored({ doc, keys }: Stored): unknown {
  if (!keys) return doc
  let next = 0
  let fits = true
  const ordered = restore(doc)
  return fits && next === keys.length ? ordered : doc

  function restore(inner: unknown): unknown {
    if (typeof inner !== 'object' || inner === null) return inner
    if (Array.isArray(inner)) return inner.map(restore)
    const own = Object.keys(inner)
    const order = own.length > 1 ? (keys?.[next++] ?? []) : own
    fits &&= order.length === own.length && order.every(key => Object.hasOwn(inner, key))
    return Object.fromEntries(order.map(key => [key, restore((inner as Record<string, unknown>)[key])]))
  }
}

/** As JSONB sorts: shorter keys first, then byte by byte. */
function compareKeys(a: string, b: string): number {
  return Buffer.byteLength(a) - Buffer.byteLength(b) || Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(cleaned)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), cleaned(inner)]))
}
