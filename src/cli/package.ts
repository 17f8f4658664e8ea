import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }
import { Fault } from '../errors.ts'
import { zip } from '../paper/zip.ts'
import type { Files } from './manifest.ts'
import { readPackageSettings, sampleSettings } from './package-settings.ts'
import { refuse, say } from './terminal.ts'
import { writeOut } from './write.ts'

/**
 * Makes the package that an administrator uploads to Teams: `npm run package`. With `-- --check` it only checks, with
 * sample ids, and writes nothing.
 */

const root = new URL('../../', import.meta.url)
const isCheck = process.argv.includes('--check')

const { assemble } = await tools()
const read = isCheck ? ({ ok: true, settings: sampleSettings } as const) : readPackageSettings(process.env)
const made = read.ok ? assemble(fileOf, { VERSION: packageJson.version, ...read.settings }) : read

if (!made.ok) refuse(['The app package cannot be made:', ...made.problems.map(problem => `- ${problem}`)].join('\n'))
else if (isCheck) say(`The app package is sound: ${[...made.files.keys()].join(', ')}.`)
else await write(made.files)

function fileOf(name: string): Buffer | undefined {
  const file = new URL(`appPackage/${encodeURIComponent(name)}`, root)
  return existsSync(file) ? readFileSync(file) : undefined
}

async function write(files: Files): Promise<void> {
  const file = fileURLToPath(new URL(`dist/trittstein-${packageJson.version}.zip`, root))
  try {
    await writeOut(file, zip(files))
    say(`Wrote ${file}. Upload it in the Teams admin centre under "Manage apps".`)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    refuse(fault)
  }
}

/** They come with the packages for development only: an image has none. */
async function tools() {
  try {
    return await import('./manifest.ts')
  } catch {
    const what = 'The app package is made with the tools for development, which are not installed here'
    refuse(new Fault('config', what, 'Make it in a folder in which you have called: npm ci'))
    process.exit(1)
  }
}
