import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../src/config.ts'
import { type Running, start } from '../src/start.ts'
import { systemClock, systemIds } from '../src/system.ts'
import { erika, max, message, personal } from './fixtures/activities/teams.ts'
import { type Line, recordingLogger } from './fixtures/bot.ts'
import { startConnector } from './fixtures/connector.ts'
import { temporaryFolder } from './fixtures/store.ts'

async function begin(folder: string, log: Line[], env: Record<string, string> = {}): Promise<Running> {
  const config = readConfig({ UNAUTHENTICATED: '1', PORT: '0', STORE: `json:${folder}`, ...env })
  const running = await start(config, {
    clock: systemClock,
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
