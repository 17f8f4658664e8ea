#!/usr/bin/env bash
# chrono-node 2.10.3, German (`de.parse` with `forwardDate: true`), on Wednesday, 18 March 2026:
# - "letzten Freitag" (last Friday) becomes the coming one, 20 March: forwardDate overrules what the words say.
# - "Freitag, den 5.3.2027" gives two results, the coming Friday first, although it names one day.
# - "nächste Woche Freitag" (Friday next week) gives two results, neither of them 27 March.
# - "Frühjahr" (spring) is read as "Fr", a Friday.
# - "am 15." and "in vierzehn Tagen" (in a fortnight) give nothing.
# One would have guessed one result each, and the day that is named. What helps: read such words with an own grammar first,
# and take a result only if it is the only one and covers the whole text. Our own rule: src/guide/day/, test/guide/questions/.
# Usage: bash findings/chrono-node-german-days.sh   (needs npm and Node 20 or newer; exits 0 while it is as described)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null 2>&1
cat >try.cjs <<'JS'
const { de } = require('chrono-node')
const reference = { instant: new Date('2026-03-18T12:00:00Z'), timezone: 'UTC' }
const daysIn = text =>
  de.parse(text, reference, { forwardDate: true }).map(({ start }) => {
    const part = name => String(start.get(name)).padStart(2, '0')
    return `${part('year')}-${part('month')}-${part('day')}`
  })
const described = {
  'letzten Freitag': found => found.length === 1 && found[0] === '2026-03-20',
  'Freitag, den 5.3.2027': found => found.length === 2 && found[0] === '2026-03-20',
  'nächste Woche Freitag': found => found.length === 2 && !found.includes('2026-03-27'),
  Frühjahr: found => found.length === 1 && found[0] === '2026-03-20',
  'am 15.': found => found.length === 0,
  'in vierzehn Tagen': found => found.length === 0,
}
let same = true
for (const [text, holds] of Object.entries(described)) {
  const found = daysIn(text)
  console.log(`${text.padEnd(22)} -> ${found.join(', ') || 'nothing'}`)
  same &&= holds(found)
}
process.exit(same ? 0 : 1)
JS
if node try.cjs; then
  echo 'As described.'
else
  echo 'Changed: it no longer behaves as described.' >&2
  exit 1
fi
