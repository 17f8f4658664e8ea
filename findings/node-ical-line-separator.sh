#!/usr/bin/env bash
# node-ical 0.27.2 reads a calendar whose SUMMARY holds U+2028 (line separator) or U+2029 (paragraph separator):
# - the summary comes out empty, also what stands before the sign;
# - ical.js 2.2.1 reads the same file as it is meant.
# RFC 5545 lets TEXT hold every character above U+007F and ends lines with CR LF alone, so one would have guessed the whole text.
# What helps: write a line break in the place of both signs. Our own rule: `printable` in src/paper/table.ts, test/paper/ics.test.ts.
# Usage: bash findings/node-ical-line-separator.sh   (needs npm and Node 20 or newer; exits 0 while it is as described)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-ical@0.27.2 ical.js@2.2.1 >/dev/null 2>&1
cat >try.mjs <<'JS'
import ICAL from 'ical.js'
import ical from 'node-ical'

const calendar = summary =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Try//EN',
    'BEGIN:VEVENT',
    'UID:1@example.org',
    'DTSTAMP:20260303T090000Z',
    'DTSTART;VALUE=DATE:20260329',
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const byNodeIcal = text => Object.values(ical.sync.parseICS(text)).find(({ type }) => type === 'VEVENT')?.summary ?? ''
const byIcalJs = text =>
  new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstPropertyValue('summary')
let same = true
for (const [name, sign] of [['U+2028', '\u2028'], ['U+2029', '\u2029'], ['U+00A0', '\u00a0']]) {
  const summary = `Print${sign}flyers`
  const [one, other] = [byNodeIcal(calendar(summary)), byIcalJs(calendar(summary))]
  console.log(`${name}: node-ical ${JSON.stringify(one)}, ical.js ${JSON.stringify(other)}`)
  same &&= other === summary && one === (name === 'U+00A0' ? summary : '')
}
process.exit(same ? 0 : 1)
JS
if node try.mjs; then
  echo 'As described.'
else
  echo 'Changed: it no longer behaves as described.' >&2
  exit 1
fi
