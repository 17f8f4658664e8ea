import { lstatSync } from 'node:fs'
import { Fault } from '../errors.ts'

/**
 * Takes the settings from `.env`, if there is one; what the environment says wins.
 * @throws Fault `config` if it is there and cannot be read, also where it is a link to a place that may not be looked into
 */
export function loadEnvFile(): void {
  if (lstatSync('.env', { throwIfNoEntry: false }) === undefined) return
  try {
    process.loadEnvFile('.env')
  } catch (cause) {
    throw new Fault(
      'config',
      'The file .env is there, but cannot be read.',
      'Run the command as the user of the service, or correct the rights or the link.',
      cause,
    )
  }
}
