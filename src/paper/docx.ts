import type { ISectionOptions } from 'docx'
import { inDocx, numbered } from './docx/blocks.ts'
import { a4, type Docx, type Look, margin, ownLook, stylesOf } from './docx/styles.ts'
import { completed, places, type Template, withTheirIds } from './docx/template.ts'
import { type Block, type Paper, textOf } from './paper.ts'

/**
 * A paper as a Word file (Office Open XML): headings with their levels, tables whose head repeats on each page, captions,
 * page numbers, and the language it is read aloud in. The library is loaded by whoever asks for the first one.
 * @param template of the municipality; absent: a plain look of our own
 */
export async function toDocx(paper: Paper, template?: Template): Promise<Uint8Array> {
  const { title, subtitle, creator, contents, blocks } = paper
  const isPaged = contents === true && cellsIn(blocks) <= mostPaged
  const [docx, charts, layout] = await Promise.all([
    import('docx'),
    import('docx/charts'),
    isPaged ? import('docx/layout') : undefined,
  ])
  const properties = {
    title,
    creator,
    lastModifiedBy: creator,
    ...(subtitle !== undefined && { description: subtitle }),
  }
  // Programs that do not update the table of contents by themselves show these. Hyphenation would leave them out.
  const paged = layout && { pageNumbers: layout.estimatePageNumbersWith({ guess: true }) }
  const numbering = { config: [{ reference: 'steps', levels: [numbered(docx)] }] }
  if (template) {
    const { patchDocument, PatchType, TextRun } = docx
    const texts = { title, subtitle: subtitle ?? '', organisation: creator }
    const named = Object.entries(texts).flatMap(([place, text]) =>
      places[place as keyof typeof texts].map(name => [
        name,
        { type: PatchType.PARAGRAPH, children: [new TextRun({ text })] } as const,
      ]),
    )
    const children = childrenOf({ ...docx, ...charts }, paper, template.look, template)
    const data = await completed(docx, template, paper.language)
    const patched = await patchDocument({
      outputType: 'uint8array',
      data,
      patches: {
        ...Object.fromEntries(named),
        [template.content]: { type: PatchType.DOCUMENT, children },
      },
      trimPlaceholders: true,
      numbering,
      properties,
      ...paged,
    })
    return withTheirIds(patched, template)
  }
  const document = new docx.Document({
    ...properties,
    styles: stylesOf(docx, paper.language, false, paper.large),
    numbering,
    ...paged,
    sections: [
      {
        properties: { page: { size: a4, margin: paper.loose ? { ...margin, ...narrow } : margin } },
        ...(!paper.loose && { footers: { default: footerOf(docx, paper) } }),
        children: childrenOf({ ...docx, ...charts }, paper, ownLook),
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(document))
}

/** Above and below loose sheets, so that one has room on its page: in twentieths of a point. */
const narrow = { top: 800, bottom: 800 }

/**
 * With more cells than so many the library sets pages for longer than all the rest takes: 60 of 70 seconds with 78,000. The
 * table of contents has its links then, and Word fills in the page numbers when it opens the file.
 */
const mostPaged = 6_000

function cellsIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.is === 'table' ? block.rows.length * block.head.length : 0), 0)
}

/**
 * What stands in the text, from the title on.
 * @param template what it says at a place of its own is left out; and the library fills in no table of contents there
 */
function childrenOf(
  docx: Parameters<typeof inDocx>[0],
  { title, subtitle, contents, loose, blocks, language }: Paper,
  look: Look,
  template?: Pick<Template, 'names'>,
): ISectionOptions['children'] {
  const { Paragraph, TextRun, TableOfContents } = docx
  const { styles } = look
  const said = words[language]
  const line = (style: string, text: string) => new Paragraph({ style, children: [new TextRun(text)] })
  const elsewhere = template?.names ?? []
  let tables = 0
  let lists = 0
  let figures = 0
  let headings = 0
  return [
    ...(loose || elsewhere.includes('title') ? [] : [line(styles.title, title)]),
    ...(loose || subtitle === undefined || elsewhere.includes('subtitle') ? [] : [line(styles.subtitle, subtitle)]),
    ...(contents
      ? [
          line(styles.contents, said.contents),
          new TableOfContents(said.contents, {
            hyperlink: true,
            headingStyleRange: '1-2',
            ...(template && { cachedEntries: entriesOf(blocks) }),
          }),
        ]
      : []),
    ...blocks.flatMap(block =>
      inDocx(docx, block, look, {
        caption: () => `${said.table} ${++tables}: `,
        figure: () => `${said.figure} ${++figures}: `,
        list: () => ++lists,
        heading: () => anchor(++headings),
      }),
    ),
  ]
}

/** What a table of contents says before Word makes it anew: headings of two levels. */
function entriesOf(blocks: Block[]) {
  return blocks
    .flatMap(block => (block.is === 'heading' ? [block] : []))
    .map(({ level, text }, at) => ({ title: textOf(text), level, href: anchor(at + 1) }))
    .filter(({ level }) => level <= 2)
}

function anchor(number: number): string {
  return `Abschnitt${number}`
}

/** "Digitale Agenda · Seite 3 von 20" */
function footerOf({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx, { title, language }: Paper) {
  const said = words[language]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${title} · ${said.page} `, size: small }),
          new TextRun({ children: [PageNumber.CURRENT], size: small }),
          new TextRun({ text: ` ${said.of} `, size: small }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: small }),
        ],
      }),
    ],
  })
}

/** In half points. */
const small = 18

const words = {
  de: { page: 'Seite', of: 'von', contents: 'Inhalt', table: 'Tabelle', figure: 'Abbildung' },
  en: { page: 'Page', of: 'of', contents: 'Contents', table: 'Table', figure: 'Figure' },
} as const
