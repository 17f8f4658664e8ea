import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import * as teams from '../fixtures/activities/teams.ts'
import { type Connector, startConnector } from '../fixtures/connector.ts'
import { fetched, linkFrom } from '../fixtures/fetched.ts'
import { freePort } from '../fixtures/free-port.ts'
import { startBot } from './bot.ts'
import { demoStart } from './clock.ts'
import { seed } from './seed.ts'

/**
 * `npm run pictures`: the agenda of the demo's town as Word and PDF, and two pages of it as pictures for the README. Needs
 * LibreOffice and poppler-utils. `--out` is the folder for the pictures; `--all` keeps every file and page there.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs' },
    all: { type: 'boolean', default: false },
    english: { type: 'boolean', default: false },
  },
})
/** Begins of pages that are shown, and what the pictures are called. */
const shown = { 'Prozesse nach Nutzen': 'agenda-portfolio', 'Aufgaben je Quartal': 'agenda-roadmap' }
const run = promisify(execFile)
const out = resolve(values.out)
const selin = { ...teams.erika, name: 'Selin Aydın' }
const folder = await mkdtemp(join(tmpdir(), 'trittstein-pictures-'))

try {
  const from = demoStart(new Date())
  await seed(join(folder, 'store'), from)
  const bot = await startBot(
    folder,
    await freePort(),
    { COORDINATORS: selin.aadObjectId, DEFAULT_LANGUAGE: values.english ? 'en' : 'de' },
    from.toUTC().toISO() ?? '',
  )
  try {
    // Who writes for the first time is welcomed.
    await (await say(bot.endpoint, 'hallo')).close()
    await filesOf(bot.endpoint, 'agenda exportieren', ['docx', 'html', 'md'], 'agenda')
    if (values.all) await filesOf(bot.endpoint, 'überblick herunterladen', ['docx', 'html'], 'ueberblick')
  } finally {
    await bot.stop()
  }
  for (const name of values.all ? ['agenda', 'ueberblick'] : ['agenda'])
    await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)])
  await mkdir(out, { recursive: true })
  if (values.all) await everything()
  else for (const [text, name] of Object.entries(shown)) await picture(await pageWith(text), name)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** What the coordinator fetches after she wrote something. */
async function filesOf(endpoint: string, text: string, formats: string[], name: string): Promise<void> {
  const connector = await say(endpoint, text)
  const link = await linkFrom(connector, endpoint)
  for (const format of formats) await writeFile(join(folder, `${name}.${format}`), await fetched(link, format))
  await connector.close()
}

/** Says something as the coordinator, and hands back what the answer arrives at. */
async function say(endpoint: string, text: string): Promise<Connector> {
  const connector = await startConnector()
  const origin = { user: selin, place: teams.personal(selin), serviceUrl: connector.serviceUrl, id: text }
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(teams.message(origin, text)),
  })
  await response.arrayBuffer()
  return connector
}

/** The first page behind the table of contents on which a text stands. */
async function pageWith(text: string): Promise<number> {
  const { stdout } = await run('pdftotext', ['-layout', join(folder, 'agenda.pdf'), '-'])
  const page = stdout.split('\f').findIndex((each, at) => at > 0 && each.includes(text))
  if (page < 0) throw new Error(`No page says „${text}“.`)
  return page + 1
}

/** Small enough for a README, and still to be read. */
async function picture(page: number, name: string): Promise<void> {
  const pages = ['-f', String(page), '-l', String(page)]
  const pdf = join(folder, 'agenda.pdf')
  await run('pdftoppm', ['-png', '-r', '72', '-singlefile', ...pages, pdf, join(out, name)])
}

async function everything(): Promise<void> {
  for (const name of ['agenda', 'ueberblick'])
    await run('pdftoppm', ['-png', '-r', '60', join(folder, `${name}.pdf`), join(out, name)])
  for (const file of await readdir(folder))
    if (/\.(?:docx|html|md|pdf)$/.test(file)) await cp(join(folder, file), join(out, file))
}
