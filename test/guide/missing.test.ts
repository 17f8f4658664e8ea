import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Path } from '../../src/guide/finding.ts'
import { parseGuide } from '../../src/guide/parse.ts'

/** Every field of a guide, by the path to it. */
function* fieldsOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (!Array.isArray(value)) yield at
    yield* fieldsOf(each, at)
  }
}

/** All the rest is shared: a guide is copied hundreds of times. */
function without(written: unknown, [key = '', ...rest]: Path): unknown {
  const copy: unknown = Array.isArray(written) ? [...written] : { ...(written as object) }
  const holder = copy as Record<string | number, unknown>
  if (rest.length === 0) delete holder[key]
  else holder[key] = without(holder[key], rest)
  return copy
}

describe('a field that is missing in a guide', () => {
  for (const name of readdirSync('guides').filter(each => each.endsWith('.yaml')))
    it(`is told once: ${name}`, () => {
      const written = parse(readFileSync(`guides/${name}`, 'utf8'))
      // One of each name in each part of a guide: whatever question, task or option it is in.
      const kinds = new Map([...fieldsOf(written)].map(path => [`${path[0]} ${path.at(-1)}`, path]))
      for (const path of kinds.values()) {
        const told = parseGuide(without(written, path)).findings.map(each => each.path.join('.'))
        expect(told).toEqual([...new Set(told)])
      }
    })
})
