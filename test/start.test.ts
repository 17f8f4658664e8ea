import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../src/config.ts'
import { type Running, start } from '../src/start.ts'
import { openLowdbStore } from '../src/store/lowdb/store.ts'
import { systemClock, systemIds } from '../src/system.ts'
import { erika, max, message, personal } from './fixtures/activities/teams.ts'
import { type Line, recordingLogger } from './fixtures/bot.ts'
import { startConnector } from './fixtures/connector.ts'
import { assessment, changes, put, task } from './fixtures/documents.ts'
import { earlierGuide, earlierSource } from './fixtures/earlier-guide.ts'
import { temporaryFolder } from './fixtures/store.ts'

async function begin(
  folder: string,
  log: Line[],
  env: Record<string, string> = {},
  clock = systemClock,
): Promise<Running> {
  const config = readConfig({ UNAUTHENTICATED: '1', PORT: '0', STORE: `json:${folder}`, ...env })
  const running = await start(config, {
    clock,
    ids: systemIds,
    logger: recordingLogger(log),
    onFailure: () => {},
  })
  onTestFinished(() => running.close())
  return running
}

describe('the code of a new installation', () => {
  it('is worth nothing any more once a coordinator is configured', async () => {
    const [folder, log, connector] = [await temporaryFolder(), [] as Line[], await startConnector()]
    onTestFinished(() => connector.close())
    await (await begin(folder, log)).close()
    const code = log.map(({ fields }) => (fields as { code?: string }).code).find(each => each !== undefined)
    const { url, close } = await begin(folder, log, { COORDINATORS: max.aadObjectId })
    const origin = { user: erika, place: personal(erika), serviceUrl: connector.serviceUrl, id: '1' }
    const body = JSON.stringify(message(origin, `Code ${code}`))
    await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    await close()
    const answers = JSON.stringify(connector.messages())
    expect(code).toMatch(/^[A-Z2-9]{4}-/)
    expect(answers).toContain('gibt es keine Idee')
    expect(answers).not.toContain('als erste Person')
  })
})

it('does not start where it cannot store anything, and says what to do', async () => {
  const taken = join(await temporaryFolder(), 'data')
  await writeFile(taken, 'a file, no folder')
  // Main shows every fault as its message and its remedy.
  await expect(begin(taken, [])).rejects.toMatchObject({
    name: 'Fault',
    message: expect.stringContaining(taken),
    remedy: expect.stringMatching(/\S/),
  })
})

it('starts with goals of its own, though shipped examples name those that come with it', async () => {
  const own = await temporaryFolder()
  await mkdir(join(own, 'rules'))
  await writeFile(join(own, 'rules', 'goals.yaml'), 'goals: [{ id: near, label: { de: Bürgernähe, en: Near } }]')
  const running = await begin(await temporaryFolder(), [], { GUIDES_DIR: own })
  expect(running.url).toContain('http')
})

it('gives a department that comes with the file what the roadmap has for each', async () => {
  const [folder, guides] = [await temporaryFolder(), await temporaryFolder()]
  const logger = recordingLogger([])
  const open = () => openLowdbStore({ folder, clock: systemClock, logger })
  const before = await open()
  const origin = { is: 'template', id: 'digitale-agenda', key: 'lotsen@bauamt' } as const
  await before.commit(changes([put('tasks', task('T-2026-10001', { unit: 'bauamt', origin }))]))
  await before.close()
  await mkdir(join(guides, 'units'))
  await writeFile(join(guides, 'units', 'units.yaml'), 'units:\n  - Bauamt\n  - Standesamt\n')
  for (const _ of [1, 2]) await (await begin(folder, [], { GUIDES_DIR: guides })).close()
  const after = await open()
  const { items } = await after.tasks({}, { limit: 10 })
  expect(items.map(({ doc }) => doc.unit).toSorted()).toEqual(['bauamt', 'standesamt'])
  await after.close()
})

describe('a clock that is ahead at a start', () => {
  it('by a day, since the machine was started, is not believed', async ({ skip }) => {
    skip(systemClock.boot === undefined, 'not tried: only Linux names the starts of a machine')
    const [folder, log] = [await temporaryFolder(), [] as Line[]]
    const ahead = { ...systemClock, now: () => new Date(Date.now() + 26 * 3_600_000) }
    const ready = async ({ url }: Running) => (await fetch(new URL('/readyz', url))).json()
    await (await begin(folder, log)).close()
    const doubting = await begin(folder, log, {}, ahead)
    expect(await ready(doubting)).toEqual({ status: 'ready', clock: 'doubted' })
    await doubting.close()
    expect(await ready(await begin(folder, log))).toEqual({ status: 'ready' })
  })

  it('is told by the log and at /readyz, and an operator can agree with it', async () => {
    const [folder, log] = [await temporaryFolder(), [] as Line[]]
    const ahead = { ...systemClock, now: () => new Date(Date.now() + 5 * 365 * 86_400_000) }
    const ready = async ({ url }: Running) => (await fetch(new URL('/readyz', url))).json()
    await (await begin(folder, log)).close()
    const doubting = await begin(folder, log, {}, ahead)
    expect(await ready(doubting)).toEqual({ status: 'ready', clock: 'doubted' })
    await doubting.close()
    const today = ahead.now().toISOString().slice(0, 10)
    expect(await ready(await begin(folder, log, { TODAY_IS: today }, ahead))).toEqual({ status: 'ready' })
    expect(log.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      'The clock cannot be right: nothing is reminded of, sent or removed until it is (TODAY_IS)',
    ])
  })
})

it('freezes what checks promise that were handed in before promises were frozen, with those judged again', async () => {
  const folder = await temporaryFolder()
  const answers = (cases: number) => ({ faelle: { is: 'answered' as const, value: cases } })
  const store = await openLowdbStore({ folder, clock: systemClock, logger: recordingLogger([]) })
  await store.commit(
    changes([
      earlierSource,
      put(
        'assessments',
        assessment('P-2026-10001', {
          guide: earlierGuide,
          answers: answers(30),
          earlier: { guide: earlierGuide, answers: answers(20), completedOn: '2026-01-05' },
        }),
      ),
    ]),
  )
  await store.close()
  await (await begin(folder, [])).close()
  const after = await openLowdbStore({ folder, clock: systemClock, logger: recordingLogger([]) })
  expect((await after.get('assessments', 'P-2026-10001'))?.doc.promised).toEqual([
    { on: '2026-01-05', guide: earlierGuide, measures: { cases: 20 } },
    { on: '2026-03-02', guide: earlierGuide, measures: { cases: 30 } },
  ])
  await after.close()
})
