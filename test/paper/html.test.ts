import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/paper/html.ts'
import { type Paper, plain } from '../../src/paper/paper.ts'
import { nasty } from '../fixtures/nasty.ts'

const paper: Paper = {
  title: 'Agenda & <mehr>',
  subtitle: 'Stand heute',
  language: 'de',
  creator: 'Stadt "Musterstadt"',
  contents: true,
  blocks: [
    { is: 'heading', level: 1, text: plain('Ziele') },
    { is: 'heading', level: 2, text: plain('Fristen') },
    {
      is: 'paragraph',
      text: [
        { text: 'Fett', bold: true },
        { text: 'Ort', gap: true },
        { text: 'code', code: true },
      ],
    },
    { is: 'note', text: plain('Bitte prüfen') },
    { is: 'list', ordered: true, items: [plain('eins'), [{ text: 'Seite', href: 'https://example.org/?a=1&b' }]] },
    { is: 'table', caption: plain('Zahlen'), head: ['Was', 'Wie viel'], rows: [[plain('A'), plain('1')]] },
    {
      is: 'figure',
      caption: plain('Balken'),
      alt: 'Ein <Balken>',
      chart: { is: 'bars', categories: ['A'], series: [{ name: 'B', values: [3] }] },
    },
  ],
}

describe('a paper as an HTML file', () => {
  const html = toHtml(paper)

  it('says its title and language, and needs nothing from elsewhere', () => {
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('<title>Agenda &amp; &lt;mehr&gt; · Stadt &quot;Musterstadt&quot;</title>')
    expect(html).not.toMatch(/<script|src=|@import|url\(/)
  })

  it('has one first heading, its chapters below it, and a list of them that leads there', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    const [, id] = /<h2 id="(\w+)">Ziele<\/h2>/.exec(html) ?? []
    expect(html).toContain(`<a href="#${id}">Ziele</a>`)
    expect(html).toMatch(/<h3 id="\w+">Fristen<\/h3>/)
  })

  it('names the heads of a table, and counts tables and figures', () => {
    expect(html).toMatch(/<caption id="\w+">Tabelle 1: Zahlen<\/caption><thead><tr><th scope="col">Was<\/th>/)
    expect(html).toMatch(
      /<figcaption>Abbildung 1: Balken<\/figcaption><svg .*role="img".*<desc id="\w+-d">Ein &lt;Balken&gt;<\/desc>/,
    )
    expect(toHtml({ ...paper, language: 'en' })).toContain('Table 1: ')
  })

  it('takes nothing that people wrote for markup', () => {
    const wild = toHtml({ ...paper, title: nasty, blocks: [{ is: 'paragraph', text: plain(nasty) }] })
    expect(wild).not.toMatch(/<script|<at>|<b>/)
  })
})
