import type { Kept } from '../../privacy/holdings.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import { keptInWords } from '../parts/kept.ts'
import type { TextKey, Words } from '../texts.ts'

/** What is kept of somebody, of one kind, in words: each entry with what it says. */
export interface Section {
  kind: Kept
  entries: { title: string; rows: { label: string; text: string }[] }[]
}

/** Everything that is kept of somebody, to be read in a browser or on paper. */
export function dataPage(
  {
    name,
    day,
    organisation,
    sections,
    retention,
  }: {
    name: string
    /** Local day. */
    day: string
    organisation: string
    sections: Section[]
    retention: RetentionRules
  },
  words: Words,
): string {
  const head = [
    element('h1', words.plain('data-page.heading', { name })),
    element('p', words.plain('data-page.about', { organisation, day: words.day(day) })),
    element('p', words.plain('my-data.nameless')),
    element('p', words.plain('my-data.elsewhere')),
  ]
  const body = sections.map(({ kind, entries }) => {
    const { title, what, why, until } = keptInWords(kind, retention, words)
    const told = [
      element('h2', title),
      element('p', words.plain('kept.line', { what, why })),
      element('p', words.plain('data-page.until', { until })),
    ]
    const listed = entries.map(entry =>
      [
        element('h3', entry.title),
        entry.rows.length > 0
          ? `<dl>${entry.rows.map(({ label, text }) => `${element('dt', label)}${element('dd', text)}`).join('')}</dl>`
          : '',
      ].join('\n'),
    )
    return `<section>\n${[...told, ...listed].join('\n')}\n</section>`
  })
  return page(words.plain('my-data.heading'), [...head, ...body].join('\n'), words)
}

/** What a link leads to. */
export type Fetched =
  | 'my-data'
  | 'agenda'
  | 'overview'
  | 'ideas'
  | 'checks'
  | 'tasks'
  | 'unit-tasks'
  | 'task'
  | 'town'
  | 'exchange'
  | 'budget'
  | 'motion'
  | 'sheets'
  | 'notice'
  | 'workshop'
  | 'introduction'
export type Format = 'html' | 'json' | 'docx' | 'md' | 'xlsx' | 'csv' | 'ics' | 'zip'

/** What the page and the card with the link say, and where the card leads back to. */
export const fetched: Record<Fetched, { title: TextKey; heading: TextKey; back: string }> = {
  'my-data': { title: 'my-data.heading', heading: 'export-link.heading', back: 'my-data' },
  agenda: { title: 'agenda.heading', heading: 'export-link.agenda', back: 'agenda' },
  overview: { title: 'town-overview.heading', heading: 'export-link.overview', back: 'town-overview' },
  ideas: { title: 'exports.heading', heading: 'export-link.ideas', back: 'exports' },
  checks: { title: 'exports.heading', heading: 'export-link.checks', back: 'exports' },
  tasks: { title: 'exports.heading', heading: 'export-link.tasks', back: 'exports' },
  'unit-tasks': { title: 'exports.heading', heading: 'export-link.unit-tasks', back: 'exports' },
  task: { title: 'exports.task', heading: 'export-link.task', back: 'task' },
  budget: { title: 'exports.heading', heading: 'export-link.budget', back: 'budget' },
  town: { title: 'exports.heading', heading: 'export-link.town', back: 'exports' },
  exchange: { title: 'exports.heading', heading: 'export-link.exchange', back: 'exports' },
  motion: { title: 'motions.heading', heading: 'export-link.motion', back: 'motions' },
  sheets: { title: 'sheets.heading', heading: 'export-link.sheets', back: 'sheets' },
  notice: { title: 'sheets.heading', heading: 'export-link.notice', back: 'sheets' },
  workshop: { title: 'workshops.heading', heading: 'export-link.workshop', back: 'workshops' },
  introduction: { title: 'agreement.heading', heading: 'export-link.introduction', back: 'agreement' },
}

/** Where a link leads: what can still be fetched, each by a button, so that whoever only looks at the link uses up nothing. */
export function fetchPage(
  { what, left, minutes }: { what: Fetched; left: Format[]; minutes: number },
  words: Words,
): string {
  const keys: Record<Format, TextKey> = {
    html: 'data-page.html',
    json: 'data-page.json',
    docx: 'data-page.docx',
    md: 'data-page.md',
    xlsx: 'data-page.xlsx',
    csv: 'data-page.csv',
    ics: 'data-page.ics',
    zip: 'data-page.zip',
  }
  const forms = left.map(
    format =>
      `<form method="post"><input type="hidden" name="format" value="${format}">` +
      `<button type="submit">${escapeHtml(words.plain(keys[format]))}</button></form>`,
  )
  const { title, heading } = fetched[what]
  return page(
    words.plain(title),
    [element('h1', words.plain(heading)), element('p', words.plain('export-link.text', { minutes })), ...forms].join(
      '\n',
    ),
    words,
  )
}

/** A link that leads nowhere any more, or never did, and what to do instead. */
export function overPage(why: 'used' | 'expired' | 'unknown', words: Words): string {
  const texts: Record<typeof why, TextKey> = {
    used: 'data-page.used',
    expired: 'data-page.expired',
    unknown: 'data-page.unknown',
  }
  return page(
    words.plain('data-page.over'),
    [
      element('h1', words.plain('data-page.over')),
      element('p', words.plain(texts[why])),
      element('p', words.plain('data-page.again')),
    ].join('\n'),
    words,
  )
}

/** No script, nothing from elsewhere, readable at any width, in light and dark, and on paper. */
function page(title: string, body: string, { language }: Words): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Trittstein</title>
<style>
:root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
section { border-top: 1px solid GrayText; margin-top: 2rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; white-space: pre-line; }
button { font: inherit; padding: 0.6rem 1.2rem; margin: 0.3rem 0; }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
