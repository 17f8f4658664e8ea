import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Imports go from a layer to a layer above it in this list, or stay within their own folder. */
const layers = [
  ['documents', 'errors', 'slices'],
  ['ports', 'learn'],
  ['guide', 'calendar', 'paper'],
  ['search'],
  ['idea', 'assessment', 'task', 'kept', 'reminder', 'people', 'words', 'health'],
  ['campaign', 'review', 'synergy', 'spark'],
  ['agenda'],
  ['council', 'sheet', 'workshop'],
  ['export'],
  ['privacy'],
  ['view'],
  ['introduction'],
  ['turn'],
  ['config', 'describe', 'system', 'throttle', 'outward'],
  ['logging', 'metrics'],
  ['teams', 'outbox', 'store', 'content', 'prometheus'],
  ['app', 'doctor'],
  ['start'],
  ['run'],
  ['bundled'],
  ['main', 'cli', 'bundle'],
]

/**
 * Where a folder has rooms by subject, what lies in it from the ground up: a file may import what stands before it and its
 * own room. The ground are the files that lie directly in the folder, and one room; the last put the subjects together.
 */
const rooms: Record<string, { ground: string; order: string[][]; last: string[] }> = {
  turn: {
    ground: '',
    order: [
      ['dialogue'],
      ['people'],
      ['author'],
      ['news'],
      ['task'],
      ['part'],
      ['check', 'idea'],
      ['inquiry'],
      ['campaign', 'review', 'synergy'],
      ['find'],
      ['agenda'],
      ['spark'],
      ['export'],
      ['council'],
      ['sheet'],
      ['workshop'],
      ['privacy'],
      ['channel'],
    ],
    last: ['subjects', 'meaning', 'text', 'route', 'handle', 'outgoing', 'data-pages', 'files'],
  },
  view: {
    ground: 'parts',
    order: [
      ['dialogue'],
      ['people'],
      ['author'],
      ['task'],
      ['part'],
      ['check'],
      ['idea'],
      ['inquiry'],
      ['campaign', 'review', 'synergy', 'spark'],
      ['find'],
      ['agenda'],
      ['council', 'sheet'],
      ['export'],
      ['workshop'],
      ['privacy'],
      ['news'],
      ['channel'],
    ],
    last: ['views', 'render'],
  },
}

/** The rules: pure, so that they can be tested without anything around them. */
const rules = layers.slice(2, 8).flat()

/** Packages that only one place may know, so that it can be exchanged without touching the rest. */
const homes: [packages: RegExp, home: string][] = [
  [/^(botbuilder|botframework-|@microsoft\/teams-ai|restify)/, 'src/teams/'],
  [/^(lowdb|steno)(\/|$)/, 'src/store/lowdb/'],
  [/^pg(-|\/|$)/, 'src/store/postgres/'],
  [/^prom-client$/, 'src/prometheus.ts'],
  [/^docx(\/|$)/, 'src/paper/docx'],
  [/^write-excel-file(\/|$)/, 'src/paper/xlsx.ts'],
  [/^csv-stringify(\/|$)/, 'src/paper/csv.ts'],
  [/^ical\.js$/, 'src/paper/ics.ts'],
]

/** What may not be used, by the parts of src/ it is forbidden in. */
const banned: [what: string, use: RegExp, isBannedIn: (part: string) => boolean][] = [
  ['reads the environment', /\bprocess\s*\.\s*env\b/, part => part !== 'main' && part !== 'cli'],
  ['reads the clock', /\bDate\.now\(|\bnew Date\(\)|\b(DateTime|performance)\.(now|local|utc)\(\)/, isPure],
  ['is random', /\bMath\.random\b|\bcrypto\.(random|getRandom)/, isPure],
]

interface SourceFile {
  /** From the root of the project, e.g. src/turn/handle.ts. */
  path: string
  source: string
}

interface Import {
  from: string
  /** What stands between `import` and `from`. */
  names: string
}

function isPure(part: string): boolean {
  return rules.includes(part) || part === 'turn' || part === 'view'
}

/** Every import against the architecture, as a sentence. */
function violations(files: SourceFile[]): string[] {
  return files.flatMap(file => {
    const code = withoutComments(file.source)
    const part = partOf(file.path)
    return [
      ...importsOf(code).flatMap(found => [...checkImport(file.path, part, found)]),
      ...banned.flatMap(([what, use, isBannedIn]) => (isBannedIn(part) && use.test(code) ? [what] : [])),
    ].map(wrong => `${file.path} ${wrong}`)
  })
}

function* checkImport(path: string, part: string, { from, names }: Import): Generator<string> {
  if (from.startsWith('.')) {
    const target = targetOf(path, from)
    if (target.startsWith('test/')) yield `imports a test: ${target}`
    if (!target.startsWith('src/')) return
    const [own, other] = [layerOf(part), layerOf(partOf(target))]
    if (partOf(target) === part ? !roomsAllow(path, target) : !(other < own)) yield `may not import ${target}`
    return
  }
  for (const [packages, home] of homes) {
    if (packages.test(from) && !path.startsWith(home)) yield `imports ${from}, which belongs to ${home}`
  }
  const isHashing = from === 'node:crypto' && /^\{\s*createHash\s*\}$/.test(names)
  const readsOwnFiles = part === 'view' && ['node:fs', 'node:path', 'node:url'].includes(from)
  if (from.startsWith('node:') && isPure(part) && !isHashing && !readsOwnFiles) yield `does I/O with ${from}`
}

/** Whether a file may import another of the same folder. */
function roomsAllow(path: string, target: string): boolean {
  const [, folder = ''] = path.split('/')
  const [own, other] = [roomOf(folder, path), roomOf(folder, target)]
  return own === undefined || other === undefined || own.room === other.room || other.floor < own.floor
}

/** The room a file is in, and its floor: 0 for the ground, NaN for a room that has no place yet. */
function roomOf(folder: string, path: string): { room: string; floor: number } | undefined {
  const plan = rooms[folder]
  if (!plan) return undefined
  const [, , name = '', ...rest] = path.replace(/\.[jt]s$/, '').split('/')
  if (rest.length === 0)
    return plan.last.includes(name) ? { room: 'last', floor: plan.order.length + 1 } : { room: 'ground', floor: 0 }
  if (name === plan.ground) return { room: 'ground', floor: 0 }
  const floor = plan.order.findIndex(floorRooms => floorRooms.includes(name))
  return { room: name, floor: floor === -1 ? Number.NaN : floor + 1 }
}

/** The files of each circle of imports, type-only ones included: every one of them leads to every other. */
function circles(files: SourceFile[]): string[][] {
  const reached = reachOf(files)
  const leads = (from: string, to: string) => reached.get(from)?.has(to) === true
  const paths = [...reached.keys()].filter(path => leads(path, path))
  const found = paths.map(path => paths.filter(other => leads(path, other) && leads(other, path)))
  return found.filter(([first], index) => first === paths[index])
}

/** For each file the files it imports, directly or through others. */
function reachOf(files: SourceFile[]): Map<string, Set<string>> {
  const imports = new Map(files.map(file => [file.path, importedFiles(file)]))
  const reach = (path: string) => {
    // A set that grows while it is walked through: every file comes up once.
    const reached = new Set(imports.get(path))
    for (const next of reached) for (const target of imports.get(next) ?? []) reached.add(target)
    return reached
  }
  return new Map([...imports.keys()].sort().map(path => [path, reach(path)]))
}

function importedFiles({ path, source }: SourceFile): string[] {
  const relative = importsOf(withoutComments(source)).filter(({ from }) => from.startsWith('.'))
  return relative.map(({ from }) => targetOf(path, from))
}

function targetOf(path: string, from: string): string {
  return posix.join(posix.dirname(path), from)
}

/** The folder of src/ a file is in, or its name where it lies directly in src/. */
function partOf(path: string): string {
  return path.split('/')[1]?.replace(/\.[jt]s$/, '') ?? ''
}

/** NaN for a part that has no place yet: every comparison fails, so such a part may import and be imported by none. */
function layerOf(part: string): number {
  const found = layers.findIndex(layer => layer.includes(part))
  return found === -1 ? Number.NaN : found
}

function importsOf(code: string): Import[] {
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(?:(?:type\s+)?([\w*{][^'"`;]*?)\s+from\s+)?['"]([^'"]+)['"]/gm,
  )
  const calls = code.matchAll(/\b(?:import|require|import\.meta\.resolve)\s*\(\s*['"`]([^'"`]+)['"`]/g)
  return [
    ...[...statements].map(([, names = '', from = '']) => ({ names, from })),
    ...[...calls].map(([, from = '']) => ({ names: '', from })),
  ]
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

function projectFiles(): SourceFile[] {
  const root = new URL('../', import.meta.url)
  return readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|js)$/.test(name))
    .map(name => `src/${name.replaceAll('\\', '/')}`)
    .map(path => ({ path, source: readFileSync(new URL(path, root), 'utf8') }))
}

describe('the direction of imports', () => {
  it('is kept by the whole project', () => {
    const files = projectFiles()
    expect(files.flatMap(file => importsOf(file.source)).length).toBeGreaterThan(files.length)
    expect(violations(files)).toEqual([])
  })

  it.each([
    ['src/guide/engine.ts', "import { render } from '../view/render.ts'", 'may not import src/view/render.ts'],
    ['src/guide/engine.ts', "import type { View } from '../view/views.ts'", 'may not import src/view/views.ts'],
    ['src/guide/engine.ts', "export * from '../idea/idea.ts'", 'may not import src/idea/idea.ts'],
    ['src/store/lowdb/disk.ts', "import '../../teams/bot.ts'", 'may not import src/teams/bot.ts'],
    ['src/turn/handle.ts', "const bot = await import('../app.ts')", 'may not import src/app.ts'],
    ['src/ports/clock.ts', "import {\n  type Guide,\n} from '../guide/guide.ts'", 'may not import src/guide/guide.ts'],
    ['src/turn/act.ts', "import { home } from './dialogue/home.ts'", 'may not import src/turn/dialogue/home.ts'],
    ['src/turn/task/show.ts', "import { own } from '../idea/own.ts'", 'may not import src/turn/idea/own.ts'],
    ['src/turn/check/acts.ts', "import { own } from '../idea/own.ts'", 'may not import src/turn/idea/own.ts'],
    ['src/turn/idea/acts.ts', "import { route } from '../route.ts'", 'may not import src/turn/route.ts'],
    ['src/turn/novel/new.ts', "import { act } from '../act.ts'", 'may not import src/turn/act.ts'],
    ['src/view/task/task.ts', "import { news } from '../news/news.ts'", 'may not import src/view/news/news.ts'],
    ['src/novel/new.ts', "import { Fault } from '../errors.ts'", 'may not import src/errors.ts'],
    ['src/app.ts', "import { chat } from '../test/fixtures/chat.ts'", 'imports a test: test/fixtures/chat.ts'],
    ['src/turn/handle.ts', "import { Activity } from 'botbuilder'", 'imports botbuilder, which belongs to src/teams/'],
    ['src/app.ts', "import { type Server } from 'restify'", 'imports restify, which belongs to src/teams/'],
    ['src/main.js', "import { Low } from 'lowdb'", 'imports lowdb, which belongs to src/store/lowdb/'],
    ['src/cli/guides.ts', 'const { Pool } = require("pg")', 'imports pg, which belongs to src/store/postgres/'],
    ['src/people/person.ts', "import { readFile } from 'node:fs/promises'", 'does I/O with node:fs/promises'],
    ['src/idea/idea.ts', "import { createHash, randomInt } from 'node:crypto'", 'does I/O with node:crypto'],
    ['src/view/render.ts', "import { get } from 'node:http'", 'does I/O with node:http'],
    ['src/turn/handle.ts', 'const today = new Date()', 'reads the clock'],
    ['src/guide/engine.ts', 'const now = DateTime.now().toISODate()', 'reads the clock'],
    ['src/view/render.ts', 'const zone = process.env.TZ', 'reads the environment'],
    ['src/idea/idea.ts', 'const digits = Math.random()', 'is random'],
  ])('is missed by %s with %s', (path, source, wrong) => {
    expect(violations([{ path, source }])).toEqual([`${path} ${wrong}`])
  })

  it.each([
    ['src/idea/idea.ts', "import { createHash } from 'node:crypto'"],
    ['src/turn/idea/links.ts', "import { askForTask } from '../task/new.ts'"],
    ['src/turn/route.ts', "import { home } from './dialogue/home.ts'"],
    ['src/view/templates.ts', "import { readFileSync } from 'node:fs'"],
    ['src/turn/handle.ts', "import type { View } from '../view/views.ts'"],
    ['src/main.js', "import { readConfig } from './config.ts'\nreadConfig(process.env)"],
    ['src/turn/handle.ts', '// never new Date() here\nconst day = new Date(event.at)'],
    ['src/view/texts.ts', "import de from '../../locales/de.json' with { type: 'json' }"],
  ])('is kept by %s with %s', (path, source) => {
    expect(violations([{ path, source }])).toEqual([])
  })
})

describe('circles of imports', () => {
  it('are nowhere in the project', () => {
    const named = circles(projectFiles()).map(files => `these import each other: ${files.join(', ')}`)
    expect(named).toEqual([])
  })

  it.each([
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a long way round', { a: ['b'], b: ['c'], c: ['d'], d: ['a'] }, [['a', 'b', 'c', 'd']]],
    ['two circles that share a file', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
    [
      'two circles of their own',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a file that imports itself', { a: ['a', 'b'], b: [] }, [['a']]],
  ])('are found: %s', (_, imports, found) => {
    expect(circles(filesOf(imports))).toEqual(found.map(files => files.map(name => `src/guide/${name}.ts`)))
  })

  it.each([
    ['a type', "import type { A } from './a.ts'"],
    ['a type within a type', "type A = import('./a.ts').A"],
    ['what is exported again', "export { a } from './a.ts'"],
    ['a path with a detour', "import { a } from '../guide/a.ts'"],
  ])('are found by %s', (_, source) => {
    expect(circles([...filesOf({ a: ['b'] }), { path: 'src/guide/b.ts', source }])).toEqual([
      ['src/guide/a.ts', 'src/guide/b.ts'],
    ])
  })

  it.each([
    ['a file reached in two ways', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }],
    ['a file that leads into nothing known', { a: ['b'] }],
  ])('are not seen in %s', (_, imports) => {
    expect(circles(filesOf(imports))).toEqual([])
  })
})

/** Files of one folder by name, each with the names of those it imports. */
function filesOf(imports: Record<string, string[]>): SourceFile[] {
  return Object.entries(imports).map(([name, targets]) => ({
    path: `src/guide/${name}.ts`,
    source: targets.map(target => `import { ${target} } from './${target}.ts'\n`).join(''),
  }))
}
