import { guideFolders } from '../config.ts'
import { Fault } from '../errors.ts'
import { argumentsOf } from './arguments.ts'
import { checkContent } from './guides/check.ts'
import { openPreview } from './guides/preview.ts'

/**
 * `npm run guides`: the tools for whoever writes guides; docs/guides.md says what each does. Without a word, or with a folder
 * alone, everything is checked. A folder of one's own lies on top of what is shipped, as with GUIDES_DIR.
 */
const usage = 'npm run guides -- [folder], or preview [folder] --port 3979'
const { positionals, values } = argumentsOf(usage, {
  allowPositionals: true,
  options: { port: { type: 'string', default: '3979' } },
})

const commands: Record<string, (words: string[]) => Promise<void>> = { check, preview }

try {
  const [word = 'check', ...rest] = positionals
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined
  await (command ? command(rest) : check(positionals))
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  process.stderr.write(`${fault.message}. ${fault.remedy}.\n`)
  process.exitCode = 1
}

function placeOf(folder: string | undefined) {
  return guideFolders(folder ?? process.env.GUIDES_DIR)
}

/** Says in which lines something is wrong. Exit code 1 if so. */
async function check([folder]: string[]): Promise<void> {
  const { problems, lines } = await checkContent(placeOf(folder))
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  } else process.stdout.write(`${lines.join('\n')}\n`)
}

async function preview([folder]: string[]): Promise<void> {
  const { url } = await openPreview(placeOf(folder), Number(values.port))
  const de = `Vorschau: ${url} (beenden: Strg+C)`
  process.stdout.write(`${de}\nPreview: ${url} (stop: Ctrl+C)\n`)
}
