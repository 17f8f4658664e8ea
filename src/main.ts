import { existsSync } from 'node:fs'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { loadGlossary } from './content/glossary.ts'
import { loadGuides } from './content/guides.ts'
import { describeError } from './describe.ts'
import { Fault } from './errors.ts'
import { createLogger, routeConsole } from './logging.ts'
import { openLowdbStore } from './store/lowdb/store.ts'
import { systemClock as clock, systemIds as ids } from './system.ts'
import { createTurns } from './turn/handle.ts'
import { createRenderer } from './view/render.ts'

const compactEvery = 12 * 60 * 60 * 1000

try {
  // What the environment says wins over the file.
  if (existsSync('.env')) process.loadEnvFile('.env')
  await start(readConfig(process.env))
} catch (error) {
  explain(error)
  process.exit(1)
}

async function start(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel)
  routeConsole(logger)
  const { defaultLanguage, timeZone, organisation, privacyContact } = config
  const guides = await loadGuides(config.guidesDir)
  const glossary = await loadGlossary(config.guidesDir)
  const render = createRenderer({ timeZone })
  const store = await openLowdbStore({ folder: config.store.folder, clock, logger })
  const setting = { defaultLanguage, timeZone, organisation, privacyContact }
  const turns = createTurns({ store, guides, glossary, clock, ids, logger, setting })
  const app = createApp(config, { store, turns, render, clock, logger, onStoreFailure: () => void end(1) })

  let ending = false
  async function end(code: 0 | 1): Promise<void> {
    if (ending) process.exit(1)
    ending = true
    try {
      await app.close()
    } catch (error) {
      logger.error(describeError(error), 'The bot could not close in good order')
      process.exit(1)
    }
    process.exit(code)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(0))

  const url = await app.listen().catch(async error => {
    await store.close()
    throw error
  })
  // Whatever LOG_LEVEL is: whoever starts the bot wants to know this.
  createLogger('info').info({ url, authenticated: config.access.authenticated }, 'ready')

  async function compact(): Promise<void> {
    try {
      await store.compact()
    } catch (error) {
      logger.error(describeError(error), 'The store could not be compacted')
      if (store.failure() !== undefined) await end(1)
    }
  }
  void compact()
  setInterval(compact, compactEvery).unref()
}

/** For a person at the console: what is wrong and what to do, without a stack. */
function explain(error: unknown): void {
  const text =
    error instanceof Fault ? `${error.message}\n→ ${error.remedy}` : error instanceof Error ? error.stack : error
  process.stderr.write(`Trittstein did not start.\n${text}\n`)
}
