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

function without(written: unknown, path: Path): unknown {
  const copy = structuredClone(written)
  const last = path.at(-1) as string
  const holder = path.slice(0, -1).reduce((value, key) => (value as Record<string, unknown>)[key], copy)
  delete (holder as Record<string, unknown>)[last]
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
