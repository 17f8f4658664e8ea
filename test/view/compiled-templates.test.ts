import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Template } from 'adaptivecards-templating'
import { expect, test } from 'vitest'
import { compiledTemplate } from '../../src/view/template.ts'
import { wordsIn } from '../../src/view/texts.ts'
import { type View, views } from '../../src/view/views.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

const folder = join(import.meta.dirname, '../../cards')
const paths = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.json') && !file.startsWith('parts'))
    .map(file => [file.replace(/^.*[/\\]|\.json$/g, ''), file.slice(0, -'.json'.length)]),
)

/** A template for both libraries. Each takes it apart once: that is what costs most. */
const prepared = new Map<string, { theirs: Template; ours: ReturnType<typeof compiledTemplate> }>()

function preparedAt(path: string) {
  const known = prepared.get(path)
  if (known) return known
  const made = { theirs: new Template(read(path) as object), ours: compiledTemplate(read(path)) }
  prepared.set(path, made)
  return made
}

/** With its parts put in, written once more: what is compared with what. */
function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'), (_key, value) => {
    if (typeof value?.$include !== 'string') return value
    const { $include, ...own } = value
    const part = read($include)
    return Array.isArray(part) ? part : { ...(part as object), ...own }
  })
}

function withoutNulls(text: unknown): unknown {
  return JSON.parse(JSON.stringify(text), (_key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
  })
}

const all = [...Object.values(realistic), ...Object.values(minimal), ...Object.values(hostile)] as View[]

test.each(['de', 'en'] as const)('cards are what the templating library makes of them (%s)', language => {
  let compared = 0
  for (const view of all) {
    const make = views[view.is] as (view: View, words: ReturnType<typeof wordsIn>) => object | string
    const content = make(view, wordsIn(language, 'Europe/Berlin'))
    const path = paths.get(view.is)
    if (typeof content === 'string' || path === undefined) continue
    const { theirs, ours } = preparedAt(path)
    const data = { ...content, lang: language }
    const expected = withoutNulls(theirs.expand({ $root: data }))
    expect(JSON.stringify(ours(data)), view.is).toBe(JSON.stringify(expected))
    compared++
  }
  expect(compared).toBeGreaterThan(100)
})
