import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Brings half of the seventh corpus into this folder (README-seventh.md): its sentences and answers, with `text` for what is
 * typed as in the other corpora, and without the mark of the half.
 *
 *     npx node test/words/convert-seventh.ts <folder with sentences.json and answers.json> unseen
 */
const [from, half] = process.argv.slice(2)
if (from === undefined || (half !== 'seen' && half !== 'unseen'))
  throw new Error('Usage: npx node test/words/convert-seventh.ts <folder> <seen|unseen>')

for (const kind of ['sentences', 'answers']) {
  const all: Record<string, unknown>[] = JSON.parse(readFileSync(`${from}/${kind}.json`, 'utf8'))
  const rows = all.map(({ half: _, typed, ...row }) =>
    JSON.stringify({ ...(typed !== undefined && { text: typed }), ...row }),
  )
  writeFileSync(new URL(`${kind}-seventh-${half}.json`, import.meta.url), `[\n  ${rows.join(',\n  ')}\n]\n`)
  process.stdout.write(`${rows.length} ${kind}\n`)
}
