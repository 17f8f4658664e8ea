import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/paper/markdown.ts'
import { type Block, plain } from '../../src/paper/paper.ts'
import { type Filling, readTemplate } from '../../src/paper/read.ts'

const nothing: Filling = { values: {}, blocks: {} }
const read = (source: string, filling = nothing) => readTemplate(source, filling)

describe('a template', () => {
  it('is read as headings, paragraphs, lists, notes and what is to be filled in', () => {
    const { title, blocks } = read(
      '# Titel\n\n## Eins\n\nEin **fetter** Text\nin zwei Zeilen mit [[Tag]].\n\n- a\n- b\n  geht weiter\n\n1. c\n\n> Bitte\n> prüfen',
    )
    expect(title).toBe('Titel')
    expect(blocks).toEqual([
      { is: 'heading', level: 1, text: plain('Eins') },
      {
        is: 'paragraph',
        text: [
          { text: 'Ein ' },
          { text: 'fetter', bold: true },
          { text: ' Text in zwei Zeilen mit ' },
          { text: 'Tag', gap: true },
          { text: '.' },
        ],
      },
      { is: 'list', ordered: false, items: [plain('a'), plain('b geht weiter')] },
      { is: 'list', ordered: true, items: [plain('c')] },
      { is: 'note', text: plain('Bitte prüfen') },
    ])
  })

  it('takes blocks and values, and never reads a value as markup', () => {
    const table = { is: 'paragraph', text: plain('gemacht') } as const
    const filling: Filling = {
      values: { town: '**Stadt** {town} [[x]]' },
      blocks: { made: [{ ...table, text: [...table.text] }] },
    }
    expect(read('# In {town}\n\n{{made}}\n\nHier: {town}', filling)).toEqual({
      title: 'In **Stadt** {town} [[x]]',
      blocks: [table, { is: 'paragraph', text: plain('Hier: **Stadt** {town} [[x]]') }],
    })
  })

  it.each(['# Titel\n\n{unknown}', '# Titel\n\n{{unknown}}', 'Kein Titel', '# Titel\n\n{constructor}'])(
    'that asks for what nobody has is refused: %j',
    source => {
      expect(() => read(source)).toThrow()
    },
  )
})

describe('a paper as Markdown', () => {
  it('shows gaps, tables and links', () => {
    const { blocks } = read('# T\n\nVon [[Funktion]], `npm run doctor`, [Seite](https://example.org/).')
    const table = { is: 'table', caption: plain('K'), head: ['A'], rows: [[plain('x|y')]] } as const
    const made = toMarkdown({
      title: 'T',
      language: 'de',
      creator: '',
      blocks: [...blocks, { ...table, caption: plain('K'), head: ['A'], rows: [[plain('x|y')]] }],
    })
    expect(made).toBe(
      '# T\n\nVon **[Funktion]**, `npm run doctor`, [Seite](https://example.org/).\n\n**K**\n\n| A |\n| --- |\n| x\\|y |\n',
    )
  })

  it('holds no markup that somebody wrote', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const made = toMarkdown({
          title: '',
          language: 'de',
          creator: '',
          blocks: [{ is: 'paragraph', text: plain(text) }],
        })
        const bare = made.replace(/\\[\\`*_[\]<>|#+\-.)]/g, '')
        expect(bare.slice(2)).not.toMatch(/[`*_[\]<>|]/)
        expect(made.trim().split('\n').length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('says of a chart what it shows, and reads a line that begins with a number as it stands', () => {
    const chart = { is: 'bars' as const, categories: ['A'], series: [{ name: 'B', values: [1] }] }
    const blocks: Block[] = [
      { is: 'figure', caption: plain('Verlauf'), alt: 'Ein Balken.', chart },
      { is: 'paragraph', text: plain('2. Mai 2026') },
    ]
    const made = toMarkdown({ title: 'T', language: 'de', creator: '', blocks })
    expect(made).toBe('# T\n\n**Verlauf.** Ein Balken.\n\n2\\. Mai 2026\n')
  })
})
