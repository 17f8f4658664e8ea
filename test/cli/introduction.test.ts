import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { planned } from '../../src/introduction/papers.ts'
import { shortFingerprint } from '../../src/privacy/agreement.ts'
import { ran } from '../fixtures/command.ts'
import { changes, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const program = resolve(import.meta.dirname, '../../src/cli/introduction.ts')
const own = {
  UNAUTHENTICATED: '1',
  ORGANISATION: 'Gemeinde Überall',
  REGION: 'DE-BY',
  PRIVACY_CONTACT: 'ds@example.org',
}

/** Runs it in a folder, with these settings. */
function run(cwd: string, args: string[], env: Record<string, string> = own) {
  const { PATH = '' } = process.env
  return ran('introduction', args, { cwd, env: { PATH, ...env } })
}

/** The same as a process of its own, as an operator does. */
async function started(cwd: string, args: string[], env: Record<string, string> = own) {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
  return promisify(execFile)(process.execPath, [program, ...args], {
    cwd,
    env: { PATH, NODE_COMPILE_CACHE, ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

test('all papers are written as Word files, with the settings of this installation', async () => {
  const folder = await temporaryFolder()
  const { code, stdout } = await started(folder, [])
  expect(code).toBe(0)
  expect(stdout).toContain('Alle sind Vorlagen.')
  const files = await readdir(join(folder, 'einfuehrung'))
  expect(files.sort()).toEqual(planned.map(({ name }) => `${name}.docx`).sort())
  const letter = unzipSync(await readFile(join(folder, 'einfuehrung', '6-datenschutzhinweise.docx')))
  const text = strFromU8(letter['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain('Gemeinde Überall')
  expect(text).toContain('Bayerischer Landesbeauftragter')
})

test('a template of one’s own counts, and one that asks for what nobody has is told', async () => {
  const folder = await temporaryFolder()
  const templates = join(folder, 'guides', 'introduction')
  await mkdir(templates, { recursive: true })
  await writeFile(join(templates, '8-brief.md'), '# An alle in {organisation}\n\nHallo.\n')
  const env = { ...own, GUIDES_DIR: join(folder, 'guides') }
  expect((await run(folder, ['--format', 'md', '--out', 'neu'], env)).code).toBe(0)
  expect(await readFile(join(folder, 'neu', '8-brief.md'), 'utf8')).toContain('# An alle in Gemeinde Überall\n')
  await writeFile(join(templates, '8-brief.md'), '# An alle\n\n{bürgermeister}\n')
  const refused = await run(folder, [], env)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/8-brief\.md: .*“bürgermeister”/)
})

test('the sheet says what is different from what was agreed to, as the store has it', async () => {
  const folder = await temporaryFolder()
  const store = await temporaryStore({ folder: join(folder, 'data') })
  const matters = { version: '0.0.1', settings: { draftDays: '10' }, stored: [], guides: [] }
  const agreed = [{ on: '2026-03-02', fingerprint: 'ab12cd34ef56'.repeat(4), matters }]
  await store.commit(changes([put('agreements', { id: 'council', agreed })]))
  const { code } = await run(folder, ['--format', 'md'])
  expect(code).toBe(0)
  const sheet = await readFile(join(folder, 'einfuehrung', '9-zustimmungsblatt.md'), 'utf8')
  expect(sheet).toContain(shortFingerprint('ab12cd34ef56'))
  expect(sheet).toContain('- Die Aufbewahrung für Entwürfe ist jetzt 30 Tage, vorher 10 Tage.')
  expect(sheet).toContain('**Datenschutz:** Noch ist keine Zustimmung festgehalten.')
})

test('where nothing can be written, that is told with a remedy', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'einfuehrung'), 'in the way')
  const { code, stderr } = await run(folder, [])
  expect(code).toBe(1)
  expect(stderr).toMatch(/ließ sich nicht schreiben \(\w+\)\.\n→ Prüfen Sie, ob Sie dort schreiben dürfen/)
  expect(stderr).not.toContain('at ')
})

test('settings that are missing are told, and nothing is written', async () => {
  const folder = await temporaryFolder()
  const { code, stderr } = await run(folder, [], {})
  expect(code).toBe(1)
  expect(stderr).toContain('ORGANISATION')
  expect(await readdir(folder)).toEqual([])
  expect((await run(folder, ['--format', 'odt'])).code).toBe(1)
})

test('what was set up in chat counts before the configuration', async () => {
  const folder = await temporaryFolder()
  const store = await temporaryStore({ folder: join(folder, 'data') })
  await store.commit(
    changes([put('settings', { id: 'settings', rev: 1, now: { organisation: 'Stadt Neuheim', place: 'DE-SN' } })]),
  )
  await store.close()
  expect((await run(folder, ['--format', 'md', '--out', 'neu'])).code).toBe(0)
  const notice = await readFile(join(folder, 'neu', '6-datenschutzhinweise.md'), 'utf8')
  expect(notice).toContain('Stadt Neuheim')
  expect(notice).toContain('Sächsische')
  expect(notice).not.toContain('Gemeinde Überall')
})
