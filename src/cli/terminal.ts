import { existsSync } from 'node:fs'
import { faultTold, operatorLanguage, told } from '../content/told.ts'
import type { Fault } from '../errors.ts'

// What the environment says wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')

/** The language that whoever typed the command reads. */
export const language = operatorLanguage(process.env)

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
