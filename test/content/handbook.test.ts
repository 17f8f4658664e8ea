import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readGuide } from '../../src/content/read-guide.ts'

const handbook = readFileSync('docs/handbuch/leitfaeden.md', 'utf8')
const reference = handbook.slice(handbook.indexOf('## Nachschlagen'))

/** Every key that a guide may have, wherever. */
function keysOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf)
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...rest } = schema as { properties?: Record<string, unknown> }
  return [...Object.keys(properties), ...keysOf(Object.values(properties)), ...keysOf(Object.values(rest))]
}

test('the reference names every key of the language, and every value that can be chosen', () => {
  const source = readFileSync('docs/guide.schema.json', 'utf8')
  const values = [...source.matchAll(/"(?:const|enum)": (?:"([^"]+)"|\[([^\]]*)\])/g)].flatMap(
    ([, one, several = '']) =>
      one === undefined ? [...several.matchAll(/"([^"]+)"/g)].map(([, value]) => value) : [one],
  )
  const written = new Set(
    [...reference.matchAll(/`([^`\n]+)`|^```yaml\n(.*?)^```/gms)].flatMap(
      ([whole]) => whole.match(/[A-Za-z][A-Za-z-]*/g) ?? [],
    ),
  )
  expect([...new Set([...keysOf(JSON.parse(source)), ...values])].filter(key => !written.has(String(key)))).toEqual([])
})

test('the examples of the reference fit into the first guide, all together', () => {
  const [first = '', , ...blocks] = [...handbook.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml)
  const guide = parse(first)
  guide.version = 2
  for (const block of blocks.map(yaml => parse(yaml))) {
    if (Array.isArray(block)) guide.questions.push(...block)
    else if (!block.counts) Object.assign(guide, block)
  }
  expect(blocks.length).toBeGreaterThan(6)
  const read = readGuide('homeoffice.yaml', 'homeoffice', stringify(guide), {})
  expect(read).toMatchObject({ ok: true, warnings: [] })
})
