import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folders of src/view: each may import from those before it, types included. */
const order = ['parts', 'dialogue', 'people', 'task', 'check', 'idea', 'news', 'channel']

/** What stands above all folders and may be used in every one of them. */
const common = ['texts.ts']

const folder = join(import.meta.dirname, '../../src/view')

/** Imports of a file of src/view that lead against the order. */
function against(file: string, source: string): string[] {
  return [...source.matchAll(/\bfrom '(\.[^']+)'/g)]
    .map(([, from = '']) => posix.join(posix.dirname(file), from))
    .filter(target => !target.startsWith('..') && !common.includes(target))
    .filter(target => order.indexOf(subjectOf(target)) > order.indexOf(subjectOf(file)) || !target.includes('/'))
    .map(target => `${file} imports ${target}`)
}

function subjectOf(path: string): string {
  return path.split('/')[0] ?? ''
}

describe('the subjects of views', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.includes('/') && file.endsWith('.ts') && file !== 'parts/items.ts')

  it('are all in the order', () => {
    expect([...new Set(files.map(subjectOf))].sort()).toEqual([...order].sort())
  })

  it('import only what stands before them', () => {
    const found = files.flatMap(file => against(file, readFileSync(join(folder, file), 'utf8')))
    // The only place that knows what a card can ask for.
    expect(found).toEqual(['parts/action.ts imports acts.ts'])
  })

  it.each([
    ["import type { NewsEvent } from '../news/event.ts'", 'idea/item.ts imports news/event.ts'],
    ["import type { View } from '../views.ts'", 'idea/item.ts imports views.ts'],
  ])('are found to break it by %s', (source, found) => {
    expect(against('idea/item.ts', source)).toEqual([found])
  })

  it.each([
    "import { fitted } from '../parts/answer.ts'",
    "import { statusIn } from './history.ts'",
    "import type { Words } from '../texts.ts'",
    "import type { Idea } from '../../documents/idea.ts'",
  ])('keep it with %s', source => {
    expect(against('idea/item.ts', source)).toEqual([])
  })
})
