import { flushCompileCache } from 'node:module'
import { loadEnvFile } from './config/env-file.ts'
import { type Config, readConfig } from './config.ts'
import { faultTold, operatorLanguage, told } from './content/told.ts'
import { describeError } from './describe.ts'
import type { Language } from './documents/language.ts'
import { Fault } from './errors.ts'
import { createLogger, routeConsole } from './logging.ts'
import { goOutward } from './outward.ts'
import type { Running } from './start.ts'
import { systemClock as clock, systemIds as ids } from './system.ts'

/** A proxy that asks /readyz this often sends nobody any more when the bot goes. In milliseconds. */
const notice = 1_000

/**
 * The bot as a process: starts it, handles signals, and ends with 1 after saying why if it cannot start.
 * @param cache the folder for what the next start need not make again
 */
export async function run(environment: NodeJS.ProcessEnv, cache: string): Promise<void> {
  try {
    loadEnvFile()
    // Before anything heavy is loaded: what is wrong there is told at once.
    await serve(readConfig(environment), cache)
  } catch (error) {
    explain(error, operatorLanguage(environment))
    process.exit(1)
  }
}

async function serve(config: Config, cache: string): Promise<void> {
  const logger = createLogger(config.logLevel)
  // Whatever LOG_LEVEL is: whoever starts the bot has to see this.
  const notices = createLogger('info')
  routeConsole(logger)
  if (config.access.authenticated) goOutward(config.proxies)

  let running: Running | undefined
  let ending = false
  async function end(code: 0 | 1): Promise<void> {
    if (ending) process.exit(1)
    ending = true
    try {
      await running?.close()
    } catch (error) {
      logger.error(describeError(error), 'The bot could not close in good order')
      process.exit(1)
    }
    process.exit(code)
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(0))

  const [{ start }, { openKept, saveKept }] = await Promise.all([import('./start.ts'), import('./content/kept.ts')])
  openKept(cache)
  running = await start(config, { clock, ids, logger, notices, notice, onFailure: () => void end(1) })
  saveKept()
  // What was compiled is written now, because a process that is killed keeps nothing at its end; and before it is ready,
  // because it answers nobody meanwhile. At the first start that takes a moment.
  flushCompileCache()
  const { url, metricsUrl } = running
  notices.info({ url, ...(metricsUrl && { metricsUrl }), authenticated: config.access.authenticated }, 'ready')
}

/** For a person at the console: what is wrong and what to do, without a stack. */
function explain(error: unknown, language: Language): void {
  const text = error instanceof Fault ? faultTold(error, language) : error instanceof Error ? error.stack : error
  process.stderr.write(`${told('Trittstein did not start.', language)}\n${text}\n`)
}
