import { type Block, type Paper, type Span, textOf } from './paper.ts'
import { toSvg } from './svg.ts'

/**
 * A paper as one HTML file that needs nothing from elsewhere: for a screen of any width, light or dark, and to be printed.
 * Headings lead to each other, tables name their heads, and drawings say what they show.
 */
export function toHtml({ title, subtitle, language, creator, contents, large, loose, blocks }: Paper): string {
  const said = words[language]
  let tables = 0
  let figures = 0
  const body = blocks.map((block, at) =>
    inHtml(block, {
      id: idOf(at),
      table: () => `${said.table} ${++tables}: `,
      figure: () => `${said.figure} ${++figures}: `,
    }),
  )
  const head = [
    `<h1>${escaped(title)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p class="subtitle">${escaped(subtitle)}</p>`]),
  ]
  const list = contents ? contentsOf(blocks, said.contents) : []
  return `<!doctype html>
<html lang="${language}"${classesOf({ large, loose })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="author" content="${escaped(creator)}">
<title>${escaped(title)} · ${escaped(creator)}</title>
<style>${style}</style>
</head>
<body>
<header>
${head.join('\n')}
</header>
${list.join('\n')}
<main>
${body.join('\n')}
</main>
</body>
</html>
`
}

function classesOf(is: Record<string, boolean | undefined>): string {
  const names = Object.keys(is).filter(name => is[name])
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`
}

const words = {
  de: { contents: 'Inhalt', table: 'Tabelle', figure: 'Abbildung' },
  en: { contents: 'Contents', table: 'Table', figure: 'Figure' },
} as const

/** Where a heading is found. */
function idOf(at: number): string {
  return `a${at}`
}

function contentsOf(blocks: Block[], name: string): string[] {
  const links = blocks.flatMap((block, at) =>
    block.is === 'heading' && block.level === 1
      ? [`<li><a href="#${idOf(at)}">${escaped(textOf(block.text))}</a></li>`]
      : [],
  )
  return [
    '<nav aria-labelledby="contents">',
    `<h2 id="contents">${escaped(name)}</h2>`,
    '<ul>',
    ...links,
    '</ul>',
    '</nav>',
  ]
}

interface Place {
  id: string
  table(): string
  figure(): string
}

function inHtml(block: Block, { id, table, figure }: Place): string {
  switch (block.is) {
    case 'heading': {
      const name = `h${block.level + 1}`
      return `<${name} id="${id}"${block.onNewPage ? ' class="page"' : ''}>${inline(block.text)}</${name}>`
    }
    case 'paragraph':
      return `<p>${inline(block.text)}</p>${block.lines ? `<div class="lines">${'<div></div>'.repeat(block.lines)}</div>` : ''}`
    case 'note':
      return `<p class="note">${inline(block.text)}</p>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>${block.items.map(item => `<li>${inline(item)}</li>`).join('')}</${name}>`
    }
    case 'table': {
      const head = block.head.map(text => `<th scope="col">${escaped(text)}</th>`).join('')
      const rows = block.rows.map(row => `<tr>${row.map(cell => `<td>${inline(cell)}</td>`).join('')}</tr>`)
      // A wide one is scrolled, also with the keyboard.
      return `<div class="wide" role="region" tabindex="0" aria-labelledby="${id}"><table><caption id="${id}">${table()}${inline(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
    }
    case 'figure':
      return `<figure><figcaption>${figure()}${inline(block.caption)}</figcaption>${toSvg(block, id)}</figure>`
  }
}

function inline(spans: Span[]): string {
  return spans
    .map(({ text, bold, code, gap, href }) => {
      const words = escaped(text)
      if (code) return `<code>${words}</code>`
      if (gap) return `<mark>[${words}]</mark>`
      if (href !== undefined) return `<a href="${escaped(href)}">${words}</a>`
      return bold ? `<strong>${words}</strong>` : words
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1.05rem/1.55 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
a { color: light-dark(#0b4f8a, #9cc8f5); }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h2 { border-top: 1px solid GrayText; padding-top: 1.2rem; margin-top: 2.5rem; }
nav h2 { border: 0; margin-top: 1rem; }
nav ul { list-style: none; padding: 0; columns: 18rem; }
nav li { break-inside: avoid; padding: 0.15rem 0; }
.lines div { border-bottom: 1px solid GrayText; height: 2.2rem; }
.large { font-size: 1.35rem; }
.note { border-left: 0.3rem solid #b8860b; padding-left: 0.8rem; }
.wide { overflow-x: auto; margin: 1.2rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
th, td { border: 1px solid GrayText; padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
figure { margin: 1.2rem 0; break-inside: avoid; }
figcaption { font-weight: 600; padding-bottom: 0.4rem; }
svg { max-width: 100%; height: auto; background: #fff; }
mark { background: #ffe58a; color: #000; }
@media print {
  @page { size: A4; margin: 2cm; }
  :root { color-scheme: light; font-size: 10pt; }
  body { max-width: none; margin: 0; padding: 0; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  .large { font-size: 14pt; }
  .page { break-before: page; }
  .loose header { display: none; }
  @page loose { margin: 1.2cm 2cm; }
  .loose .lines div { height: 1.9rem; }
  .loose { page: loose; line-height: 1.3; }
  .loose p { margin: 0.15rem 0; }
  .loose h2 { border: 0; margin: 0; padding: 0; }
  .loose h3 { margin: 0.8rem 0 0.2rem; }
  nav { break-after: page; }
  a { color: inherit; text-decoration: none; }
}
`
