import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Imports go from a layer to a layer above it in this list, or stay within their own folder. */
const layers = [
  ['documents', 'errors'],
  ['ports'],
  ['guide', 'calendar'],
  ['idea', 'assessment', 'task', 'reminder', 'people', 'agenda'],
  ['view'],
  ['turn'],
  ['config', 'describe', 'system'],
  ['logging', 'metrics'],
  ['teams', 'outbox', 'store', 'content', 'prometheus'],
  ['app'],
  ['start'],
  ['main', 'cli'],
]

/** The rules: pure, so that they can be tested without anything around them. */
const rules = [...(layers[2] ?? []), ...(layers[3] ?? [])]

/** Packages that only one place may know, so that it can be exchanged without touching the rest. */
const homes: [packages: RegExp, home: string][] = [
  [/^(botbuilder|botframework-|@microsoft\/teams-ai|restify)/, 'src/teams/'],
  [/^(lowdb|steno)(\/|$)/, 'src/store/lowdb/'],
  [/^pg(-|\/|$)/, 'src/store/postgres/'],
  [/^prom-client$/, 'src/prometheus.ts'],
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
    const target = posix.join(posix.dirname(path), from)
    if (target.startsWith('test/')) yield `imports a test: ${target}`
    if (!target.startsWith('src/')) return
    const [own, other] = [layerOf(part), layerOf(partOf(target))]
    if (partOf(target) !== part && !(other < own)) yield `may not import ${target}`
    return
  }
  for (const [packages, home] of homes) {
    if (packages.test(from) && !path.startsWith(home)) yield `imports ${from}, which belongs to ${home}`
  }
  const isHashing = from === 'node:crypto' && /^\{\s*createHash\s*\}$/.test(names)
  const readsOwnFiles = part === 'view' && ['node:fs', 'node:path', 'node:url'].includes(from)
  if (from.startsWith('node:') && isPure(part) && !isHashing && !readsOwnFiles) yield `does I/O with ${from}`
}

/** The folder of src/ a file is in, or its name where it lies directly in src/. */
function partOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
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
    .filter(name => name.endsWith('.ts'))
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
    ['src/ports.ts', "import {\n  type Guide,\n} from './guide/guide.ts'", 'may not import src/guide/guide.ts'],
    ['src/novel/new.ts', "import { Fault } from '../errors.ts'", 'may not import src/errors.ts'],
    ['src/app.ts', "import { chat } from '../test/fixtures/chat.ts'", 'imports a test: test/fixtures/chat.ts'],
    ['src/turn/handle.ts', "import { Activity } from 'botbuilder'", 'imports botbuilder, which belongs to src/teams/'],
    ['src/app.ts', "import { type Server } from 'restify'", 'imports restify, which belongs to src/teams/'],
    ['src/main.ts', "import { Low } from 'lowdb'", 'imports lowdb, which belongs to src/store/lowdb/'],
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
    ['src/view/templates.ts', "import { readFileSync } from 'node:fs'"],
    ['src/turn/handle.ts', "import type { View } from '../view/views.ts'"],
    ['src/main.ts', "import { readConfig } from './config.ts'\nreadConfig(process.env)"],
    ['src/turn/handle.ts', '// never new Date() here\nconst day = new Date(event.at)'],
    ['src/view/texts.ts', "import de from '../../locales/de.json' with { type: 'json' }"],
  ])('is kept by %s with %s', (path, source) => {
    expect(violations([{ path, source }])).toEqual([])
  })
})
