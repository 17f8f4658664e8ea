import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { toDocx } from '../../src/paper/docx.ts'
import { type Paper, plain } from '../../src/paper/paper.ts'

const paper: Paper = {
  title: 'Löschkonzept & <mehr>',
  subtitle: 'Stand heute',
  language: 'de',
  creator: 'Stadt Musterstadt',
  contents: true,
  blocks: [
    { is: 'heading', level: 1, text: plain('Ziel') },
    { is: 'heading', level: 2, text: plain('Fristen') },
    { is: 'heading', level: 3, text: plain('Einzelheiten') },
    { is: 'paragraph', text: [{ text: 'Fett', bold: true }, { text: ' und ' }, { text: 'Ort, Tag', gap: true }] },
    { is: 'note', text: plain('Vor Ort prüfen') },
    { is: 'list', ordered: true, items: [plain('eins'), plain('zwei')] },
    { is: 'list', ordered: true, items: [plain('wieder eins')] },
    { is: 'list', ordered: false, items: [[{ text: 'die Seite', href: 'https://example.org/' }]] },
    { is: 'table', caption: plain('Löschklassen'), head: ['Klasse', 'Frist'], rows: [[plain('L1'), plain('30 Tage')]] },
    {
      is: 'figure',
      caption: plain('Verlauf'),
      alt: 'Drei Balken, der erste ist der längste.',
      chart: { is: 'bars', categories: ['Mai', 'Juni'], series: [{ name: 'offen', values: [3, 1] }] },
    },
  ],
}

async function partsOf(made: Paper): Promise<(name: string) => string> {
  const files = unzipSync(await toDocx(made))
  return name => strFromU8(files[name] ?? new Uint8Array())
}

let part: (name: string) => string
beforeAll(async () => {
  part = await partsOf(paper)
})

describe('a paper as a Word file', () => {
  it('says its title, who made it, and the language it is read aloud in', () => {
    expect(part('docProps/core.xml')).toContain('<dc:title>Löschkonzept &amp; &lt;mehr&gt;</dc:title>')
    expect(part('docProps/core.xml')).toContain('<dc:creator>Stadt Musterstadt</dc:creator>')
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="de-DE"\/>.*<\/w:docDefaults>/s)
  })

  it('is read aloud in English where it is in English', async () => {
    const english = await partsOf({ ...paper, language: 'en' })
    expect(english('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
    expect(english('word/document.xml')).toContain('Table 1: ')
  })

  it('has headings with their levels, or a tagged PDF has none', () => {
    const styles = part('word/styles.xml')
    for (const level of [1, 2, 3]) {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles) ?? []
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
      expect(part('word/document.xml')).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    }
  })

  it('has tables with a caption, whose head repeats on each page and is never torn apart', () => {
    const document = part('word/document.xml')
    expect(document).toMatch(/<w:pStyle w:val="Caption"\/>.*Tabelle 1: .*Löschklassen/s)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(2)
  })

  it('counts its pages, and has a table of contents that is filled already', () => {
    expect(part('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s)
    const [contents = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(part('word/document.xml')) ?? []
    expect(contents).toMatch(/Ziel.*PAGEREF.*>1<.*Fristen/s)
    expect(contents).not.toContain('Einzelheiten')
  })

  it('leaves the page numbers of what is very long to Word: setting its pages would take minutes', async () => {
    const rows = Array.from({ length: 3_100 }, () => [plain('a'), plain('b')])
    const long = await partsOf({
      ...paper,
      blocks: [...paper.blocks, { is: 'table', caption: plain('Lang'), head: ['A', 'B'], rows }],
    })
    const [contents = ''] = long('word/document.xml').split('</w:sdt>')
    expect(contents).toContain('Ziel')
    // Left to Word, which fills in what is dirty.
    expect(contents).toMatch(
      /w:dirty="true"\/><w:instrText[^>]*>PAGEREF[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:fldChar w:fldCharType="end"\/>/,
    )
  })

  it('marks what is to be filled in, and begins each list with 1', () => {
    const document = part('word/document.xml')
    expect(document).toMatch(/<w:highlight w:val="yellow"\/>.*?\[Ort, Tag\]/s)
    const numbers = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBe(3)
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://example.org/"')
  })

  it('draws a figure below its caption, with what it shows in words', () => {
    const document = part('word/document.xml')
    expect(document).toMatch(/<w:pStyle w:val="Caption"\/>.*Abbildung 1: .*Verlauf/s)
    expect(document).toContain('descr="Drei Balken, der erste ist der längste."')
    expect(part('word/charts/chart1.xml')).toMatch(/Mai.*Juni/s)
  })

  it('rules every line that is to be written on, and puts nothing before loose sheets', async () => {
    const blank = { is: 'paragraph' as const, text: plain('Ihr Vorschlag'), lines: 3 }
    const sheet = await partsOf({ ...paper, contents: false, loose: true, blocks: [blank] })
    expect(sheet('word/document.xml').match(/<w:between /g)).toHaveLength(3)
    expect(sheet('word/document.xml')).not.toContain('Löschkonzept')
    expect(sheet('word/footer1.xml')).toBe('')
  })
})
