import type { Language } from '../documents/language.ts'
import { type Block, type Paper, type Span, textOf } from './paper.ts'
import { mostNumbered } from './svg.ts'

type Docx = typeof import('docx')
type Charts = typeof import('docx/charts')

/**
 * A paper as a Word file (Office Open XML): headings with their levels, tables whose head repeats on each page, captions,
 * page numbers, and the language it is read aloud in. The library is loaded by whoever asks for the first one.
 */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const { title, subtitle, creator, contents, blocks } = paper
  const isPaged = contents === true && cellsIn(blocks) <= mostPaged
  const [docx, charts, layout] = await Promise.all([
    import('docx'),
    import('docx/charts'),
    isPaged ? import('docx/layout') : undefined,
  ])
  const { Document, Packer, Paragraph, Footer, TextRun, PageNumber, AlignmentType, TableOfContents } = docx
  const said = words[paper.language]
  let tables = 0
  let lists = 0
  let figures = 0
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    ...(subtitle !== undefined && { description: subtitle }),
    styles: stylesOf(docx, paper.language),

    numbering: { config: [{ reference: 'steps', levels: [numbered(docx)] }] },
    // Programs that do not update the table of contents by themselves show these. Hyphenation would leave them out.
    ...(layout && { pageNumbers: layout.estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: {
          default: new Footer({
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
          }),
        },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
          ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] })]),
          ...(contents
            ? [
                new Paragraph({ style: 'ContentsHeading', children: [new TextRun(said.contents)] }),
                new TableOfContents(said.contents, { hyperlink: true, headingStyleRange: '1-2' }),
              ]
            : []),
          ...blocks.flatMap(block =>
            inDocx({ ...docx, ...charts }, block, {
              caption: () => `${said.table} ${++tables}: `,
              figure: () => `${said.figure} ${++figures}: `,
              list: () => ++lists,
            }),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/**
 * With more cells than so many the library sets pages for longer than all the rest takes: 60 of 70 seconds with 78,000. The
 * table of contents has its links then, and Word fills in the page numbers when it opens the file.
 */
const mostPaged = 6_000

function cellsIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.is === 'table' ? block.rows.length * block.head.length : 0), 0)
}

const words = {
  de: { page: 'Seite', of: 'von', contents: 'Inhalt', table: 'Tabelle', figure: 'Abbildung' },
  en: { page: 'Page', of: 'of', contents: 'Contents', table: 'Table', figure: 'Figure' },
} as const
const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }

/** In twentieths of a point; DIN A4, and margins that leave room for punched holes. */
const a4 = { width: 11_906, height: 16_838 }
const margin = { top: 1_134, bottom: 1_134, left: 1_418, right: 1_134 }
const textWidth = a4.width - margin.left - margin.right
/** In half points. */
const small = 18
const dark = '1F3A4D'

/** What is counted in a paper: tables, figures, and lists, each of which begins with 1. */
interface Counters {
  caption(): string
  figure(): string
  list(): number
}

function inDocx(docx: Docx & Charts, block: Block, next: Counters) {
  const { Paragraph, HeadingLevel, TextRun } = docx
  const runs = (spans: Span[]) => runsOf(docx, spans)
  switch (block.is) {
    case 'heading': {
      const level = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1]
      return [new Paragraph({ heading: level ?? HeadingLevel.HEADING_3, children: runs(block.text) })]
    }
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })]
    case 'note':
      return [new Paragraph({ style: 'Note', children: runs(block.text) })]
    case 'figure': {
      const caption = [new TextRun(next.figure()), ...runs(block.caption)]
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: caption }),
        // Lines of a set height would cut it off.
        new Paragraph({ spacing: { line: 240, lineRule: docx.LineRuleType.AUTO }, children: [chartOf(docx, block)] }),
      ]
    }
    case 'list': {
      const instance = next.list()
      const marks = block.ordered ? { numbering: { reference: 'steps', level: 0, instance } } : { bullet: { level: 0 } }
      return block.items.map(item => new Paragraph({ ...marks, children: runs(item) }))
    }
    case 'table': {
      const caption = [new TextRun(next.caption()), ...runs(block.caption)]
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: caption }),
        tableOf(docx, block),
        new Paragraph({ children: [], spacing: { after: 120 } }),
      ]
    }
  }
}

function tableOf(docx: Docx, { head, rows, widths }: Extract<Block, { is: 'table' }>) {
  const { Table, TableRow, TableCell, Paragraph, WidthType, TextRun, ShadingType, TableLayoutType } = docx
  const shares = widths ?? head.map(() => 1)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const columns = shares.map(share => Math.floor((share / all) * textWidth))
  const cell = (children: InstanceType<Docx['Paragraph']>[], at: number, isHead = false) =>
    new TableCell({
      children,
      width: { size: columns[at] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E3ECF1' } }),
    })
  return new Table({
    columnWidths: columns,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    // Once a table: said of every cell of a large town's agenda, it is a million objects.
    margins: { marginUnitType: WidthType.DXA, top: 60, bottom: 60, left: 90, right: 90 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, at) =>
          cell([new Paragraph({ style: 'Cell', children: [new TextRun({ text, bold: true })] })], at, true),
        ),
      }),
      ...rows.map(
        row =>
          new TableRow({
            cantSplit: true,
            children: row.map((spans, at) =>
              cell([new Paragraph({ style: 'Cell', children: runsOf(docx, spans) })], at),
            ),
          }),
      ),
    ],
  })
}

/** A chart of the file's own, which can be changed in Word. */
function chartOf({ ChartRun }: Charts, { caption, alt, chart }: Extract<Block, { is: 'figure' }>) {
  const shared = { altText: { name: textOf(caption), description: alt }, chartArea: { border: 'none' } } as const
  const width = Math.floor(textWidth / twipsPerPixel)
  if (chart.is === 'points') {
    const axis = { minimum: 0, maximum: 100, interval: 25 }
    const isNumbered = chart.points.length <= mostNumbered
    return new ChartRun({
      ...shared,
      type: 'scatter',
      legend: false,
      transformation: { width, height: 400 },
      markers: { shape: 'circle', size: isNumbered ? 8 : 4 },
      xAxis: { ...axis, title: chart.x },
      yAxis: { ...axis, title: chart.y },
      series: [
        {
          name: textOf(caption),
          color: dark,
          points: chart.points,
          ...(isNumbered && {
            pointLabels: chart.points.map((_, at) => ({ text: String(at + 1), position: 'right' as const })),
          }),
        },
      ],
    })
  }
  return new ChartRun({
    ...shared,
    type: 'bar',
    legend: chart.series.length > 1 ? { position: 'top' } : false,
    transformation: { width, height: Math.min(90 + chart.categories.length * 34, 800) },
    stacking: 'stacked',
    gapWidth: 60,
    dataLabels: { value: true, numberFormat: '0;;' },
    // The first stands at the top, as in the table.
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false },
    categories: chart.categories,
    series: chart.series.map(({ name, values }, at) => ({ name, values, color: shades[at] ?? dark })),
  })
}

const twipsPerPixel = 15
/** Their numbers, in black, can be read on each. */
const shades = ['8FB3C7', 'D9E6ED']

function runsOf({ TextRun, ExternalHyperlink }: Docx, spans: Span[]) {
  return spans.map(span => {
    const { text, bold, code, gap, href } = span
    if (code) return new TextRun({ text, font: 'Courier New' })
    if (href !== undefined)
      return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })
    if (gap) return new TextRun({ text: `[${textOf([span])}]`, bold: true, highlight: 'yellow' })
    return new TextRun({ text, ...(bold && { bold }) })
  })
}

function numbered({ LevelFormat, AlignmentType }: Docx) {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 567, hanging: 397 } } },
  }
}

/** `outlineLevel`: or a tagged PDF has paragraphs instead of headings. */
function stylesOf({ BorderStyle, LineRuleType }: Docx, language: Language) {
  const font = 'Arial'
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { font, size, bold: true, color: dark },
    paragraph: { outlineLevel, keepNext: true, spacing: { before, after: 100 } },
  })
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: locales[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font, size: 40, bold: true, color: dark },
        paragraph: { spacing: { after: 80, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(28, 320, 0),
      heading2: heading(24, 240, 1),
      heading3: heading(21, 200, 2),
      caption: {
        run: { size: 19, bold: true, italics: false, color: dark },
        paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 22, color: '595959' } },
      {
        id: 'ContentsHeading',
        name: 'Contents Heading',
        basedOn: 'Normal',
        run: { size: 24, bold: true, color: dark },
        paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 170 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B8860B' } },
        },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
    ],
  }
}
