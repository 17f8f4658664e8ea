import { loadEnvFile } from '../config/env-file.ts'
import { faultTold, operatorLanguage, told } from '../content/told.ts'
import { Fault } from '../errors.ts'

const unread = readSettings()

/** The language that whoever typed the command reads. */
export const language = operatorLanguage(process.env)

// Without its settings no command says anything true. For the doctor, 2 is an error.
if (unread) {
  refuse(unread)
  process.exit(2)
}

function readSettings(): Fault | undefined {
  try {
    loadEnvFile()
    return undefined
  } catch (fault) {
    if (fault instanceof Fault) return fault
    throw fault
  }
}

/** @param lines in English, as they stand in `locales/operator.json` */
export function say(...lines: string[]): void {
  for (const line of lines) process.stdout.write(`${told(line, language)}\n`)
}

/** A remark beside the outcome. */
export function remark(...lines: string[]): void {
  for (const line of lines) process.stderr.write(`${told(line, language)}\n`)
}

/** Says what is wrong, and ends with exit code 1. */
export function refuse(wrong: Fault | string): void {
  const lines = typeof wrong === 'string' ? told(wrong, language) : faultTold(wrong, language)
  process.stderr.write(`${lines}\n`)
  process.exitCode = 1
}
