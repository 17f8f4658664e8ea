import { type Block, type Span, textOf } from '../paper.ts'
import { mostNumbered } from '../svg.ts'
import { type Docx, dark, type Look } from './styles.ts'

type Charts = typeof import('docx/charts')

/** What is counted in a paper: tables, figures, headings, and lists, each of which begins with 1. */
export interface Counters {
  caption(): string
  figure(): string
  list(): number
  /** Where a table of contents leads to. */
  heading(): string
}

/** A block as the library's own pieces. @param look how the file calls its styles, and how wide its text is */
export function inDocx(docx: Docx & Charts, block: Block, look: Look, next: Counters) {
  const { Paragraph, TextRun } = docx
  const { styles } = look
  const runs = (spans: Span[]) => runsOf(docx, spans, look)
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          style: styles[`heading${block.level}`],
          pageBreakBefore: block.onNewPage === true,
          children: [new docx.Bookmark({ id: next.heading(), children: runs(block.text) })],
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({ children: runs(block.text), keepNext: block.lines !== undefined }),
        // Of paragraphs with the same border, Word draws one below them all: what stands between them is said apart.
        ...Array.from(
          { length: block.lines ?? 0 },
          () =>
            new Paragraph({
              children: [],
              spacing: { before: 0, after: 0, line: 500, lineRule: docx.LineRuleType.EXACT },
              border: { bottom: line(docx), between: line(docx) },
            }),
        ),
      ]
    case 'note':
      return [new Paragraph({ style: styles.note, children: runs(block.text) })]
    case 'figure': {
      const caption = [new TextRun(next.figure()), ...runs(block.caption)]
      return [
        new Paragraph({ style: styles.caption, keepNext: true, children: caption }),
        // Lines of a set height would cut it off.
        new Paragraph({
          spacing: { line: 240, lineRule: docx.LineRuleType.AUTO },
          children: [chartOf(docx, block, look)],
        }),
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
        new Paragraph({ style: styles.caption, keepNext: true, children: caption }),
        tableOf(docx, block, look),
        new Paragraph({ children: [], spacing: { after: 120 } }),
      ]
    }
  }
}

/** To be written on. */
function line({ BorderStyle }: Docx) {
  return { style: BorderStyle.SINGLE, size: 4, space: 1, color: '7F7F7F' }
}

function tableOf(docx: Docx, { head, rows, widths }: Extract<Block, { is: 'table' }>, look: Look) {
  const { textWidth, styles } = look
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
          cell([new Paragraph({ style: styles.cell, children: [new TextRun({ text, bold: true })] })], at, true),
        ),
      }),
      ...rows.map(
        row =>
          new TableRow({
            cantSplit: true,
            children: row.map((spans, at) =>
              cell([new Paragraph({ style: styles.cell, children: runsOf(docx, spans, look) })], at),
            ),
          }),
      ),
    ],
  })
}

/** A chart of the file's own, which can be changed in Word. */
function chartOf({ ChartRun }: Charts, { caption, alt, chart }: Extract<Block, { is: 'figure' }>, { textWidth }: Look) {
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

/** Pieces of text within a paragraph. */
function runsOf({ TextRun, ExternalHyperlink }: Docx, spans: Span[], { styles }: Look) {
  return spans.map(span => {
    const { text, bold, code, gap, href } = span
    if (code) return new TextRun({ text, font: 'Courier New' })
    if (href !== undefined)
      return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: styles.link })] })
    if (gap) return new TextRun({ text: `[${textOf([span])}]`, bold: true, highlight: 'yellow' })
    return new TextRun({ text, ...(bold && { bold }) })
  })
}

/** How ordered lists count. */
export function numbered({ LevelFormat, AlignmentType }: Docx) {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 567, hanging: 397 } } },
  }
}
