import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Brings a half of a corpus, or all of it, into this folder: one line for each sentence and answer, in the words of our tests.
 *
 *     npx node test/words/convert.ts <folder with sentences.json and answers.json> <name, such as eighth-unseen>
 */
const [from, name] = process.argv.slice(2)
if (from === undefined || name === undefined || !/^[a-z]+(?:-(?:un)?seen)?$/.test(name))
  throw new Error('Usage: npx node test/words/convert.ts <folder> <name>')

type Row = Record<string, unknown>

/** Real numbers have five digits: those of three are made longer, wherever they stand and however they are written. */
function numbered(text: string): string {
  return text.replace(/\b([TIP][- ]?20\d\d[- ]|20\d\d-)(\d{3})(?!\d)/gi, '$100$2')
}

function sentence({ text, numbers, ...row }: Row): Row {
  const all = Array.isArray(numbers) ? { numbers: numbers.map(each => numbered(String(each))) } : {}
  return { text: numbered(String(text)), ...row, ...all }
}

/** What a corpus says of an answer, as README.md has it: `ask`, `unknown`, and no guide for a day outside of guides. */
function answer({ text, id, guide, value, also, ...row }: Row): Row {
  const isOutside = guide === 'task' || guide === 'me'
  return {
    ...(!isOutside && { guide }),
    question: isOutside ? `${guide}-${id}` : id,
    text,
    ...row,
    value: meaning(value),
    ...(Array.isArray(also) && { also: also.map(meaning) }),
  }
}

function meaning(value: unknown): unknown {
  return value === 'asked-back' ? 'ask' : value === 'do-not-know' ? 'unknown' : value
}

for (const [kind, converted] of [
  ['sentences', sentence],
  ['answers', answer],
] as const) {
  const all: Row[] = JSON.parse(readFileSync(`${from}/${kind}.json`, 'utf8'))
  const rows = all.map(row => JSON.stringify(converted(row)))
  writeFileSync(new URL(`${kind}-${name}.json`, import.meta.url), `[\n  ${rows.join(',\n  ')}\n]\n`)
  process.stdout.write(`${rows.length} ${kind}\n`)
}
