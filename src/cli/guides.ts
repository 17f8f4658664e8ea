import { parseArgs } from 'node:util'
import { loadGuides } from '../content/guides.ts'
import { ContentFault, printed } from '../content/problems.ts'
import { Fault } from '../errors.ts'
import type { Guide } from '../guide/guide.ts'

/** `npm run guides [folder]`: checks guides and says in which lines something is wrong. Exit code 1 if so. */
const { positionals } = parseArgs({ allowPositionals: true })

try {
  const guides = await loadGuides(positionals[0] ?? 'guides')
  process.stdout.write(`${guides.all().map(summary).join('\n')}\n`)
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  const lines = fault instanceof ContentFault ? fault.problems.map(printed) : [`${fault.message}. ${fault.remedy}.`]
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}

function summary({ id, version, title, languages, minutes, questions }: Guide): string {
  const what = `${questions.length} questions, ${languages.join(' and ')}, ${minutes} minutes`
  return `${id} (version ${version}) ${title.de}: ${what}`
}
