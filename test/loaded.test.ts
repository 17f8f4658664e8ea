import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { temporaryFolder } from './fixtures/store.ts'

const project = resolve(import.meta.dirname, '..')
const { dependencies, devDependencies, overrides } = packageJson

/** Dependencies that a bot that just started does without: for an import of units, papers, tables, metrics, another store, and the install itself. */
const idle = [
  'csv-parse',
  'csv-stringify',
  'docx',
  'esbuild',
  'ical.js',
  'node',
  'pg',
  'prom-client',
  'rimraf',
  'write-excel-file',
]
/** Loaded by packages of which the bot needs only a part, were they imported as a whole. */
const needless = ['csv', 'formidable', 'send', 'sshpk']
/** The SDK asks for them at once, but for prompts, and for tokens that the bot fetches itself: they are empty, and one is the ground of all only. */
const hollow = ['@azure/identity', '@azure/msal-node', 'axios', 'fs-extra', 'htmlparser2', 'whatwg-url'].concat(
  Object.keys(overrides).filter(name => name.startsWith('@microsoft/recognizers-text')),
)
/** What is replaced, wherever it is asked for or by one package only. */
const replaced = Object.entries(overrides).flatMap(([name, by]) => (typeof by === 'string' ? name : Object.keys(by)))
/** Only its types are used; the SDK brings and loads it anyway. */
const types = 'botframework-schema'

test('a bot that is ready has loaded its dependencies and nothing that it does not use', async () => {
  const loaded = new Set((await loadedBy('test/fixtures/from-files.js')).flatMap(packageOf))
  expect(Object.keys(dependencies).filter(name => !loaded.has(name))).toEqual(idle)
  const unwanted = [...needless, ...replaced, ...Object.keys(devDependencies)]
  expect(unwanted.filter(name => loaded.has(name) && ![types, ...hollow].includes(name))).toEqual([])
})

/** The addresses of the files that a program of the project has loaded when it says that it is ready. */
async function loadedBy(program: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', join(project, 'test/fixtures/loads.ts'), join(project, program)], {
    cwd: await temporaryFolder(),
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
      GUIDES_DIR: join(project, 'guides'),
      PORT: '0',
      UNAUTHENTICATED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  try {
    let said = ''
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      said += chunk
      if (said.includes('"msg":"ready"')) break
    }
    const answer = once(child, 'message')
    child.send('what?')
    return (await answer)[0]
  } finally {
    child.kill('SIGKILL')
  }
}

/** The package a file belongs to, if it is not one of the project. */
function packageOf(url: string): string[] {
  const [, path] = /.*\/node_modules\/(.+)/.exec(url) ?? []
  if (path === undefined) return []
  const [first = '', second = ''] = path.split('/')
  return [first.startsWith('@') ? `${first}/${second}` : first]
}
