import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { guideFolders } from '../config.ts'
import { ContentFault, printed } from '../content/problems.ts'
import { Fault } from '../errors.ts'
import { suggest } from '../guide/suggest.ts'
import { argumentsOf } from './arguments.ts'
import { checkContent, hintsTold, problemsOf } from './guides/check.ts'
import { explainGuide } from './guides/explain.ts'
import { writeNew } from './guides/new.ts'
import { openPreview } from './guides/preview.ts'
import { openReading } from './guides/reading.ts'
import { guideSchema, schemaFile } from './guides/schema.ts'
import { tryGuide } from './guides/try.ts'

/**
 * `npm run guides`: the tools for whoever writes guides; docs/guides.md says what each does. Without a word, or with a folder
 * alone, everything is checked. A folder of one's own lies on top of what is shipped, as with GUIDES_DIR.
 */
const usage = [
  'npm run guides -- [check] [folder]',
  'npm run guides -- new ID [folder]',
  'npm run guides -- explain ID [folder]',
  'npm run guides -- try ID [folder] --answers FILE',
  'npm run guides -- preview [folder] [--port 3979]',
].join('\n  ')
const { positionals, values } = argumentsOf(usage, {
  allowPositionals: true,
  options: {
    answers: { type: 'string' },
    language: { type: 'string', default: 'de' },
    port: { type: 'string', default: '3979' },
  },
})

const commands: Record<string, (words: string[]) => Promise<void>> = {
  check,
  new: begin,
  explain,
  try: tryOut,
  preview,
  schema: writeSchema,
}
const language = values.language === 'en' ? 'en' : 'de'

try {
  const [word = 'check', ...rest] = positionals
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined
  await (command ? command(rest) : check(positionals))
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  process.stderr.write(`${problemsOf(fault, language).join('\n')}\n`)
  process.exitCode = 1
}

function placeOf(folder: string | undefined) {
  return guideFolders(folder ?? process.env.GUIDES_DIR)
}

/** Says in which lines something is wrong. Exit code 1 if so; what people only stumble over stands apart. */
async function check([folder]: string[]): Promise<void> {
  const { problems, hints, lines } = await checkContent(placeOf(folder), language)
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  } else process.stdout.write(`${lines.join('\n')}\n`)
  if (hints.length > 0) process.stdout.write(`\n${hintsTold(hints, language).join('\n')}\n`)
}

async function preview([folder]: string[]): Promise<void> {
  const { url } = await openPreview(placeOf(folder), Number(values.port))
  const de = `Vorschau: ${url} (beenden: Strg+C)`
  process.stdout.write(`${de}\nPreview: ${url} (stop: Ctrl+C)\n`)
}

async function begin([id, folder]: string[]): Promise<void> {
  const into = folder ?? process.env.GUIDES_DIR
  if (id === undefined)
    throw new Fault('content', 'The guide has no id', 'Write for example npm run guides -- new homeoffice mine')
  if (into === undefined) throw new Fault('content', 'No folder is named', 'Name one behind the id, or set GUIDES_DIR')
  const file = await writeNew(id, into)
  const next = `npm run guides -- preview ${into}`
  process.stdout.write(
    language === 'de' ? `${file} ist angelegt. Weiter: ${next}\n` : `${file} is there. Next: ${next}\n`,
  )
}

async function explain([id, folder]: string[]): Promise<void> {
  const { guide, hints } = await guideOf(id, folder)
  process.stdout.write(`${[...explainGuide(guide, language), ...below(hints)].join('\n')}\n`)
}

/** Exit code 1 if an expectation fails. */
async function tryOut([id, folder]: string[]): Promise<void> {
  const { guide, units, hints } = await guideOf(id, folder)
  if (values.answers === undefined) throw new Fault('content', 'No file of answers is named', 'Add --answers FILE')
  const { lines, failures } = await tryGuide(guide, values.answers, language, units)
  process.stdout.write(`${[...lines, ...below(hints)].join('\n')}\n`)
  if (failures.length === 0) return
  process.stderr.write(`${failures.map(failure => `✗ ${failure}`).join('\n')}\n`)
  process.exitCode = 1
}

/** Hints under what was asked for. */
function below(hints: string[]): string[] {
  return hints.length > 0 ? ['', ...hintsTold(hints, language)] : []
}

/** A guide whose file is sound, and what people stumble over in it. */
async function guideOf(id: string | undefined, folder: string | undefined) {
  const reading = await openReading(placeOf(folder))()
  const guide = id === undefined ? undefined : reading.guides.get(id)
  const told = reading.problems.filter(({ file }) => basename(file) === `${id}.yaml`)
  const broken = told.filter(({ warning }) => !warning)
  if (broken.length > 0) throw new ContentFault(broken)
  const hints = told.map(hint => printed(hint, language))
  if (guide) return { guide, units: reading.units, hints }
  throw new Fault('content', `There is no guide “${id ?? ''}”`, suggest(id ?? '', [...reading.guides.keys()]))
}

/** Writes the schema for editors anew; a test says when that is due. */
async function writeSchema(): Promise<void> {
  await writeFile(schemaFile, guideSchema())
}
