import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }
import { zip } from '../paper/zip.ts'
import { assemble, type Files } from './manifest.ts'
import { readPackageSettings, sampleSettings } from './package-settings.ts'
import { refuse, say } from './terminal.ts'

/**
 * Makes the package that an administrator uploads to Teams: `npm run package`. With `-- --check` it only checks, with
 * sample ids, and writes nothing.
 */

const root = new URL('../../', import.meta.url)
const isCheck = process.argv.includes('--check')

const read = isCheck ? ({ ok: true, settings: sampleSettings } as const) : readPackageSettings(process.env)
const made = read.ok ? assemble(fileOf, { VERSION: packageJson.version, ...read.settings }) : read

if (!made.ok) refuse(['The app package cannot be made:', ...made.problems.map(problem => `- ${problem}`)].join('\n'))
else if (isCheck) say(`The app package is sound: ${[...made.files.keys()].join(', ')}.`)
else say(`Wrote ${write(made.files)}. Upload it in the Teams admin centre under "Manage apps".`)

function fileOf(name: string): Buffer | undefined {
  const file = new URL(`appPackage/${encodeURIComponent(name)}`, root)
  return existsSync(file) ? readFileSync(file) : undefined
}

function write(files: Files): string {
  const folder = new URL('dist/', root)
  const file = fileURLToPath(new URL(`trittstein-${packageJson.version}.zip`, folder))
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, zip(files))
  return file
}
