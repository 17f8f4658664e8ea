import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readConfig } from '../../src/config.ts'
import { createLogger, routeConsole } from '../../src/logging.ts'
import { start } from '../../src/start.ts'
import { systemIds as ids } from '../../src/system.ts'

// The bot as main.js starts it, but its time passes only when it is told to: by a message with so many milliseconds. A message
// with 0 asks for the memory it takes.
let passed = Date.parse('2026-03-02T23:00:00Z')
const begun = passed
const clock = { now: () => new Date(passed), uptime: () => passed - begun }
const logger = createLogger('warn')
routeConsole(logger)
const running = await start(readConfig(process.env), {
  ...{ clock, ids, logger, outboxEvery: 250 },
  onFailure: () => process.exit(1),
})
setFlagsFromString('--expose-gc')
process.on('message', duration => {
  passed += Number(duration)
  if (duration === 0) process.send?.(usedMemory())
})
process.on('disconnect', () => void running.close().then(() => process.exit()))
process.send?.(running.url)

/** After the garbage was collected; in MiB. */
function usedMemory(): { heap: number; resident: number } {
  runInNewContext('gc')()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20 }
}
