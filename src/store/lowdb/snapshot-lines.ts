/** Where something stands in the text of a snapshot, as far as it is written like ours. */

/** Where text stops being JSON: the first entry that is none by itself. */
export function brokenLines(text: string): string {
  let line = 1
  for (const entry of entriesIn(text)) {
    const last = entry.line + countLines(entry.text)
    if (!isJson(`{${entry.text}}`)) return last > entry.line ? `lines ${entry.line}–${last}` : `line ${entry.line}`
    line = last
  }
  return `lines 1–${line}`
}

/** The text of each entry, without its comma. Each begins with four spaces and its id. */
export function entriesIn(text: string): { line: number; text: string }[] {
  const [head = '', ...parts] = text.split(/^(?= {4}")/m)
  let line = countLines(head) + 1
  return parts.map(part => {
    const entry = { line, text: part.replace(/,?\s*(\n {2}\}[\s\S]*)?$/, '') }
    line += countLines(part)
    return entry
  })
}

/** Finds the line of what a path leads to in the entry of an id; of the nearest thing around it that has a line. */
export function placesIn(text: string): (id: string, path: (string | number)[]) => string {
  const entries = new Map(entriesIn(text).map(entry => [entry.text.slice(4, entry.text.indexOf('": ') + 1), entry]))
  return (id, path) => {
    const entry = entries.get(JSON.stringify(id))
    if (!entry) return `entry ${JSON.stringify(id)}`
    let at = 0
    for (const key of path) {
      const next = typeof key === 'string' ? entry.text.indexOf(`${JSON.stringify(key)}: `, at) : -1
      if (next < 0) break // within a list, or missing
      at = next
    }
    return `line ${entry.line + countLines(entry.text.slice(0, at))}`
  }
}

export function countLines(text: string | Buffer): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
