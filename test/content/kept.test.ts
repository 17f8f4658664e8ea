import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { expect, it } from 'vitest'
import { kept, openKept, readers, saveKept } from '../../src/content/kept.ts'
import { readKnownGuide } from '../../src/content/read-guide.ts'
import { readYaml } from '../../src/content/yaml.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const project = join(import.meta.dirname, '../..')

/** As a start does it. */
function started<T>(folder: string, read: () => T): T {
  openKept(folder)
  try {
    return read()
  } finally {
    saveKept()
  }
}

it('makes what is sound once for all starts, and nothing else', async () => {
  const folder = await temporaryFolder()
  let made = 0
  const make = (key: string, value: unknown) =>
    started(folder, () =>
      kept(
        key,
        () => {
          made++
          return value
        },
        () => key !== 'unsound',
      ),
    )
  for (const key of ['sound', 'sound', 'unsound', 'unsound']) expect(make(key, { key })).toEqual({ key })
  expect(made).toBe(3)
  // JSON would bring nothing back.
  for (let start = 0; start < 2; start++)
    expect(make('odd', { is: undefined, no: Number.NaN })).toEqual({ no: Number.NaN })
  expect(made).toBe(5)
  // Who did not ask for it at one start may at the next.
  expect(make('sound', 'other')).toEqual({ key: 'sound' })
})

it('makes it anew where nothing can be kept, or what was kept is damaged', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'content.json'), '{"half')
  expect(started(folder, () => kept('key', () => 1))).toBe(1)
  expect(started(folder, () => kept('key', () => 2))).toBe(1)
  expect(started(join(folder, 'content.json'), () => kept('key', () => 3))).toBe(3)
})

it('reads every shipped text the second time as the first, and says of it where what stands', async () => {
  const folder = await temporaryFolder()
  const files = readdirSync(join(project, 'guides'), { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.yaml'),
  )
  const finding = { path: ['questions', 1, 'id'], message: 'so', remedy: 'otherwise' }
  /** A name of its own for each start: what was read lately is known in memory, too. */
  const read = (start: number) =>
    files.map(file => {
      const name = `${file}${' '.repeat(start)}`
      const { locate, ...rest } = readYaml(name, readFileSync(join(project, 'guides', file), 'utf8'))
      return [file, rest, { ...locate(finding), file }]
    })
  const first = started(folder, () => read(1))
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8')))).toHaveLength(files.length)
  expect(started(folder, () => read(2))).toEqual(first)
})

it('tells what is wrong with a text at every start', async () => {
  const folder = await temporaryFolder()
  const broken = 'id: a\nid: b\n'
  const tell = (name: string) => started(folder, () => readYaml(name, broken).problems.map(({ line }) => line))
  expect([tell('one'), tell('two')]).toEqual([[2], [2]])
  expect(() => started(folder, () => readKnownGuide('x', broken))).toThrow()
})

it('depends on all the code that decides what a text comes to', () => {
  const source = readFileSync(join(project, 'src/content/yaml.ts'), 'utf8')
  const imported = [...source.matchAll(/^import (?!type).*? from '(\.[^']+)'/gm)].map(([, path = '']) =>
    posix.join('content', path),
  )
  const apart = ['content/kept.ts', 'content/remembered.ts']
  expect(readers.toSorted()).toEqual(
    [...new Set(['content/yaml.ts', ...imported])].filter(path => !apart.includes(path)).toSorted(),
  )
})
