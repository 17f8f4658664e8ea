import { type DestinationStream, pino } from 'pino'
import type { Config } from './config.ts'
import { describeError } from './describe.ts'
import type { Logger } from './ports/logger.ts'

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
 * the log instead, reduced to the kinds of the errors in them. Changes the process: for main only.
 */
export function routeConsole(logger: Logger): void {
  const through =
    (level: 'debug' | 'warn' | 'error') =>
    (...said: unknown[]): void =>
      logger[level](
        { errors: said.filter(each => each instanceof Error).map(describeError) },
        'The SDK wrote to the console',
      )
  Object.assign(console, {
    error: through('error'),
    warn: through('warn'),
    log: through('debug'),
    info: through('debug'),
  })
}
