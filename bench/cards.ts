import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Template } from 'adaptivecards-templating'
import { type QuestionView, questionCard } from '../src/view/dialogue/question.ts'
import { readTemplates } from '../src/view/templates.ts'
import { wordsIn } from '../src/view/texts.ts'
import { realistic } from '../test/fixtures/views.ts'
import { compete, type Result } from './contest.ts'

const folder = join(import.meta.dirname, '../cards')
const cardsPerRun = 40

/**
 * Filling the card of a question: templates that are functions, against the library with its template kept. Ours also
 * drops what is empty and looks for missing fields, which the other does not.
 */
export async function* cards(): AsyncGenerator<Result> {
  const data = { ...questionCard(realistic.choice as QuestionView, wordsIn('de', 'Europe/Berlin')), lang: 'de' }
  const kept = readTemplates(folder)
  const theirs = new Template(readTemplate('dialogue/question') as object)

  yield await compete(
    'Card of a question',
    { name: 'function', run: async () => repeat(() => kept.expand('question', data)) },
    { name: 'adaptivecards-templating', run: async () => repeat(() => theirs.expand({ $root: data })) },
    6,
  )
}

function repeat(make: () => unknown): void {
  for (let n = 0; n < cardsPerRun; n++) make()
}

/** A template as it stands in cards/, with its parts put in. */
function readTemplate(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'), (_key, value) => {
    if (typeof value?.$include !== 'string') return value
    const { $include, ...own } = value
    const part = readTemplate($include)
    return Array.isArray(part) ? part : { ...(part as object), ...own }
  })
}
