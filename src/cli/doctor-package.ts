import { existsSync, readFileSync } from 'node:fs'
import packageJson from '../../package.json' with { type: 'json' }
import type { Environment } from '../config/reader.ts'
import { told } from '../content/told.ts'
import type { Language } from '../documents/language.ts'
import { error, type Finding, fine, warning } from '../health/finding.ts'
import { readPackageSettings } from './package-settings.ts'

const root = new URL('../../', import.meta.url)

/** Whether an app package can be made from the settings, and the one in dist/ is what would be made now. */
export async function appPackage(env: Environment, language: Language): Promise<Finding[]> {
  const read = readPackageSettings(env)
  if (!read.ok) return read.problems.map(problem => warning('package', told(problem, language)))
  const tools = await load()
  if (!tools) return []
  const made = tools.assemble(fileOf, { VERSION: packageJson.version, ...read.settings })
  if (!made.ok) return made.problems.map(problem => error('package', told(problem, language)))
  const file = new URL(`dist/trittstein-${packageJson.version}.zip`, root)
  if (existsSync(file) && !readFileSync(file).equals(tools.zip(made.files))) return [warning('package-old')]
  return [fine('package')]
}

/** What makes packages comes with the tools for development only. */
async function load() {
  try {
    const [{ assemble }, { zip }] = await Promise.all([import('./manifest.ts'), import('../paper/zip.ts')])
    return { assemble, zip }
  } catch {
    return undefined
  }
}

function fileOf(name: string): Buffer | undefined {
  const file = new URL(`appPackage/${encodeURIComponent(name)}`, root)
  return existsSync(file) ? readFileSync(file) : undefined
}
