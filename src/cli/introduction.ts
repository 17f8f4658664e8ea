import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openPaperTemplate } from '../config/paper-template.ts'
import { guideFolders, readConfig, type StoreAddress, settingOf } from '../config.ts'
import { Fault } from '../errors.ts'
import { toDocx } from '../paper/docx.ts'
import { toMarkdown } from '../paper/markdown.ts'
import { readStore } from '../store/copy.ts'
import type { State } from '../store/lowdb/state.ts'
import { systemClock } from '../system.ts'
import { localDay } from '../turn/context.ts'
import { argumentsOf } from './arguments.ts'
import { exampleSettings, introductionOf } from './introduction/made.ts'
import { refuse, remark, say } from './terminal.ts'
import { writeOut } from './write.ts'

/**
 * `npm run einfuehrung`: writes what Datenschutz, Personalrat and staff get before the start, filled in with the settings of
 * this installation. It changes nothing else, also while the bot runs. `--beispiel`: those of an invented town.
 */
const usage = 'npm run einfuehrung -- [--out <folder>] [--format docx|md] [--beispiel]'
const { values } = argumentsOf(usage, {
  options: { out: { type: 'string' }, format: { type: 'string' }, beispiel: { type: 'boolean' } },
})
const { format = 'docx', out = 'einfuehrung', beispiel = false } = values

if (format !== 'docx' && format !== 'md') {
  refuse(`“${format}” is no format of these papers. Use it like this: ${usage}`)
  process.exit(1)
}

try {
  const config = readConfig(beispiel ? exampleSettings : process.env)
  const day = localDay(systemClock.now().toISOString(), config.timeZone)
  const folders = beispiel ? guideFolders(undefined) : config.guides
  const stored = beispiel ? undefined : await storedIn(config.store)
  const papers = await introductionOf({ folders, setting: settingOf(config), day, ...(stored && { stored }) })
  const template = await openPaperTemplate(config.paperTemplate)
  for (const { name, paper } of papers) {
    const file = join(out, `${name}.${format}`)
    await writeOut(file, format === 'md' ? toMarkdown(paper) : await toDocx(paper, template))
    say(file)
  }
  say('All of them are templates. Fill the marked gaps, and have everything reviewed locally.')
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  refuse(fault)
}

/** What is stored, only read: what was agreed to before, and which drafts were published. */
async function storedIn(store: StoreAddress): Promise<State | undefined> {
  if (store.kind === 'json' && !existsSync(store.folder)) return undefined
  try {
    return await readStore(store)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    remark('The store could not be read just now. What is different since the agreement is shown in the chat.')
    return undefined
  }
}
