import { type ParseArgsConfig, parseArgs } from 'node:util'
import { remark } from './terminal.ts'

/** What was typed behind a command. Words it does not know end it with how it is used, and exit code 1. */
export function argumentsOf<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : '').split('. ')
    remark(`${what?.replace(/ <[^>]*>/, '')}. Use it like this: ${usage}`)
    process.exit(1)
  }
}
