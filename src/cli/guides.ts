import { parseArgs } from 'node:util'
import { loadGlossary } from '../content/glossary.ts'
import { loadGuides } from '../content/guides.ts'
import { ContentFault, printed } from '../content/problems.ts'
import { Fault } from '../errors.ts'
import type { Guide } from '../guide/guide.ts'
import { isOptional } from '../guide/optional.ts'

/** `npm run guides [folder]`: checks guides and says in which lines something is wrong. Exit code 1 if so. */
const { positionals } = parseArgs({ allowPositionals: true })

try {
  const folder = positionals[0] ?? 'guides'
  const guides = await loadGuides(folder)
  const { terms } = await loadGlossary(folder)
  const lines = [...guides.all().map(summary), `glossary: ${terms.length} terms`]
  process.stdout.write(`${lines.join('\n')}\n`)
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  const lines = fault instanceof ContentFault ? fault.problems.map(printed) : [`${fault.message}. ${fault.remedy}.`]
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}

function summary({ id, version, title, languages, minutes, phases, questions, scoring }: Guide): string {
  const head = `${id} (version ${version}) ${title.de}: ${questions.length} questions`
  const short = questions.filter(question => !isOptional(question, phases)).length
  const lists = scoring ? (['criteria', 'scores', 'outcomes', 'tasks', 'hints'] as const) : []
  const more = [`${short} questions on the short way`, ...lists.map(list => `${scoring?.[list].length} ${list}`)]
  return `${head}, ${languages.join(' and ')}, ${minutes} minutes\n  ${more.join(', ')}`
}
