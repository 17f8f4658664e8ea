import { parseArgs } from 'node:util'
import { readConfig } from '../../src/config.ts'
import { createLogger, routeConsole } from '../../src/logging.ts'
import type { SteadyClock } from '../../src/ports/clock.ts'
import { start } from '../../src/start.ts'
import { systemIds as ids, systemClock } from '../../src/system.ts'

/**
 * The bot as main.js starts it, but with a clock that begins at `--from` and goes on from there: so a reminder is due
 * when somebody looks, whatever day it is. Minutes written to its standard input go by at once. Messages of the bot go out
 * within a second.
 */
const { values } = parseArgs({ options: { from: { type: 'string' } } })
const shift = values.from === undefined ? 0 : Date.parse(values.from) - Date.now()
let passed = 0
const clock: SteadyClock = {
  ...systemClock,
  now: () => new Date(Date.now() + shift + passed),
  uptime: () => systemClock.uptime() + passed,
}
process.stdin.on('data', minutes => {
  passed += Number(minutes) * 60_000
})

const config = readConfig(process.env)
const logger = createLogger(config.logLevel)
routeConsole(logger)
const running = await start(config, { clock, ids, logger, outboxEvery: 1_000, onFailure: () => void end(1) })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(0))
createLogger('info').info({ url: running.url, authenticated: config.access.authenticated }, 'ready')

async function end(code: 0 | 1): Promise<void> {
  await running.close()
  process.exit(code)
}
