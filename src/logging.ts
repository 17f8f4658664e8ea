import { type DestinationStream, pino } from 'pino'
import type { Config } from './config.ts'
import { describeError } from './describe.ts'
import type { Logger } from './ports/logger.ts'
import { systemClock } from './system.ts'
import { throttled } from './throttle.ts'

/** JSON lines on standard output. */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: name } }
  return destination ? pino(options, destination) : pino(options)
}

function name(label: string): { level: string } {
  return { level: label }
}

/**
 * The Bot Framework SDK writes to the console itself, with tokens and names in what it says. This sends such lines to
 * the log instead, reduced to the kinds of the errors in them. Never as errors: anybody's forged token makes it say so.
 * Changes the process: for main only.
 */
export function routeConsole(logger: Logger): void {
  const through =
    (say: (fields: object, message: string) => void) =>
    (...said: unknown[]): void =>
      say({ errors: said.filter(each => each instanceof Error).map(describeError) }, 'The SDK wrote to the console')
  const warn = through(throttled(logger, systemClock))
  const debug = through((fields, message) => logger.debug(fields, message))
  Object.assign(console, { error: warn, warn, log: debug, info: debug })
}
