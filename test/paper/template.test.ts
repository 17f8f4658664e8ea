import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { readTemplateFile, type Template } from '../../src/paper/docx/template.ts'
import { toDocx } from '../../src/paper/docx.ts'
import { withTemplate } from '../../src/paper/file.ts'
import { type Paper, plain } from '../../src/paper/paper.ts'
import { letterhead, rewritten } from '../fixtures/letterhead.ts'

const paper: Paper = {
  title: 'Vorlage & <mehr>',
  subtitle: 'Stand heute',
  language: 'de',
  creator: 'Stadt Musterstadt',
  contents: true,
  blocks: [
    { is: 'heading', level: 1, text: plain('Sachverhalt') },
    { is: 'heading', level: 3, text: plain('Einzelheiten') },
    { is: 'paragraph', text: [{ text: 'Ort, Tag', gap: true }] },
    { is: 'note', text: plain('Vor Ort prüfen') },
    { is: 'list', ordered: true, items: [plain('eins'), plain('zwei')] },
    { is: 'list', ordered: false, items: [[{ text: 'die Seite', href: 'https://example.org/' }]] },
    { is: 'table', caption: plain('Kosten'), head: ['Jahr', 'Betrag'], rows: [[plain('2027'), plain('5')]] },
    {
      is: 'figure',
      caption: plain('Verlauf'),
      alt: 'Zwei Balken.',
      chart: { is: 'bars', categories: ['Mai', 'Juni'], series: [{ name: 'offen', values: [3, 1] }] },
    },
  ],
}

async function read(file: Uint8Array): Promise<Template> {
  const template = await readTemplateFile(file)
  if ('problem' in template) throw new Error(JSON.stringify(template.problem))
  return template
}

async function partsOf(file: Uint8Array, made = paper) {
  const parts = unzipSync(await toDocx(made, await read(file)))
  return { names: Object.keys(parts), part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()) }
}

describe('a paper in a template of the municipality', () => {
  let made: Awaited<ReturnType<typeof partsOf>>
  beforeAll(async () => {
    made = await partsOf(await letterhead())
  })

  it('keeps letterhead, footer and margins, and stands where the template says', () => {
    const header = made.names.filter(name => /^word\/header\d*\.xml$/.test(name)).map(made.part)
    expect(header.join()).toContain('Stadt Musterstadt · Der Bürgermeister')
    expect(header.join()).not.toContain('{{')
    const body = made.part('word/document.xml')
    expect(body).toContain('w:left="2000"')
    expect(body).not.toContain('{{')
    expect(body.indexOf('Vorlage &amp; &lt;mehr&gt;')).toBeLessThan(body.indexOf('Sachverhalt'))
    expect(body.indexOf('Sachverhalt')).toBeLessThan(body.indexOf('Mit freundlichen Grüßen'))
    expect(body.split('Vorlage &amp; &lt;mehr&gt;').length).toBe(2)
  })

  it('has its own styles, whatever Word calls them, and ours where it has none', () => {
    const [body, styles] = [made.part('word/document.xml'), made.part('word/styles.xml')]
    const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id))
    expect(used).toContain('berschrift1')
    expect(used).toContain('Listenabsatz')
    for (const id of used) expect(styles, id).toContain(`w:styleId="${id}"`)
    const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name = '']) => name.toLowerCase())
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(styles).not.toContain('w:val="Normal"/><w:next')
  })

  it('has headings with their levels, heads of tables that repeat, and the language', () => {
    const styles = made.part('word/styles.xml')
    for (const [level, id] of [
      [0, 'berschrift1'],
      [2, 'berschrift3'],
    ] as const) {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles) ?? []
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`)
    }
    expect(styles).toContain('w:val="de-DE"')
    expect(made.part('word/document.xml')).toContain('<w:tblHeader')
    expect(made.part('docProps/core.xml')).toContain('Vorlage &amp; &lt;mehr&gt;')
  })

  it('has a table of contents that is filled in before Word looks at it', () => {
    const [, contents = ''] = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(made.part('word/document.xml')) ?? []
    expect(contents).toContain('Sachverhalt')
    expect(contents).not.toContain('Einzelheiten')
    expect(contents).toContain(`<w:tab w:val="right" w:pos="${11_906 - 4_000}" w:leader="dot"/>`)
  })

  it('is in English where it is in English', async () => {
    const english = await partsOf(await letterhead({ body: ['{{content}}'] }), { ...paper, language: 'en' })
    expect(english.part('word/styles.xml')).toContain('w:val="en-GB"')
    expect(english.part('word/document.xml')).toContain('Vorlage &amp; &lt;mehr&gt;')
    expect(english.part('word/document.xml')).toContain('Table 1: ')
  })

  it('fits into the width of its text', () => {
    expect(made.part('word/document.xml')).toContain(`<w:tblW w:type="dxa" w:w="${11_906 - 4_000}"/>`)
  })

  it('may be saved as a template of Word', async () => {
    const dotx = rewritten(await letterhead(), {
      '[Content_Types].xml': xml => xml.replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
    })
    expect((await partsOf(dotx)).part('[Content_Types].xml')).toContain('wordprocessingml.document.main')
  })
})

test('every Word file that is made gets it, and nothing else', async () => {
  const asked: unknown[] = []
  const make = withTemplate(
    async draft => {
      asked.push('template' in draft)
      return ''
    },
    await read(await letterhead()),
  )
  await make({ as: 'docx', of: paper })
  await make({ as: 'csv', of: { title: 'x', columns: [], rows: [] } })
  expect(asked).toEqual([true, false])
})

describe('a file that is no template', () => {
  const inTable = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{Inhalt}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  test.each([
    ['no Word file at all', () => new TextEncoder().encode('Hallo'), { is: 'not-word' }],
    ['of an old Word', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), { is: 'old-word' }],
    ['without the place for the text', () => letterhead({ body: ['{{Titel}}'] }), { is: 'no-content' }],
    ['with two of them', () => letterhead({ body: ['{{Inhalt}}', '{{Inhalt}}'] }), { is: 'content-twice' }],
    [
      'with words beside it',
      () => letterhead({ body: ['Hier: {{Inhalt}}'] }),
      { is: 'content-not-alone', where: 'Hier: {{Inhalt}}' },
    ],
    [
      'that asks for what there is not',
      () => letterhead({ body: ['{{Inhalt}}', '{{Datum}}'] }),
      { is: 'unknown', where: '{{Datum}}' },
    ],
    ['that asks for it in its header', () => letterhead({ header: '{{Amt}}' }), { is: 'unknown', where: '{{Amt}}' }],
    [
      'with macros',
      async () =>
        rewritten(await letterhead(), {
          '[Content_Types].xml': xml =>
            xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
        }),
      { is: 'macros' },
    ],
    [
      'with the text in a table',
      async () =>
        rewritten(await letterhead({ body: ['x'] }), {
          'word/document.xml': xml => xml.replace('<w:body>', `<w:body>${inTable}`),
        }),
      { is: 'content-in-table' },
    ],
  ])('%s is refused with the reason', async (_, file, problem) => {
    expect(await readTemplateFile(await file())).toEqual({ problem })
  })
})
