import { describe, expect, it } from 'vitest'
import { exampleSettings, introductionOf } from '../../src/cli/introduction/made.ts'
import { guideFolders, readConfig, settingOf } from '../../src/config.ts'
import { type Collection, documentSchemas } from '../../src/documents/documents.ts'
import { planned } from '../../src/introduction/papers.ts'
import { classes, period, stored } from '../../src/introduction/stored.ts'
import { toMarkdown } from '../../src/paper/markdown.ts'
import { textOf } from '../../src/paper/paper.ts'
import { keptKinds } from '../../src/privacy/holdings.ts'
import { usualRetention } from '../../src/privacy/rules.ts'
import { keptInWords } from '../../src/view/parts/kept.ts'
import { wordsIn } from '../../src/view/texts.ts'

const setting = settingOf(readConfig(exampleSettings))
const papers = await introductionOf({ folders: guideFolders(undefined), setting, day: '2026-03-02' })
const german = wordsIn('de', setting.timeZone)

function textIn(name: string): string {
  const found = papers.find(each => each.name.includes(name))
  if (!found) throw new Error(`There is no ${name}`)
  return toMarkdown(found.paper)
}

const kinds = Object.keys(documentSchemas) as Collection[]
const rows = Object.keys(usualRetention) as (keyof typeof usualRetention)[]

describe('the papers for the introduction', () => {
  it.each(planned.map(({ name }) => name))('%s is what docs/einfuehrung has of an invented town', async name => {
    await expect(textIn(name)).toMatchFileSnapshot(`../../docs/einfuehrung/${name}.md`)
  })

  it.each(['verarbeitungsverzeichnis', 'loeschkonzept'])('name every kind of document in the %s', name => {
    const text = textIn(name)
    for (const kind of kinds) expect(text, kind).toContain(`| ${german.plain(`stored.${kind}`)} |`)
  })

  it.each(['verarbeitungsverzeichnis', 'loeschkonzept'])('name every period of the rules in the %s', name => {
    const text = textIn(name)
    for (const row of rows)
      expect(text, row).toMatch(new RegExp(`${classes[row].kind}.*${period(row, usualRetention)}`))
  })

  it('tell of every period with at least one kind of document', () => {
    for (const row of rows)
      expect(
        Object.values(stored).some(({ until }) => until.includes(`{${row}}`)),
        row,
      ).toBe(true)
  })

  it.each(planned.map(({ name }) => name))(
    '%s says that it is to be reviewed, and leaves what only the town knows open',
    name => {
      const text = textIn(name)
      expect(text).toMatch(/vor Ort prüfen|to be reviewed locally/)
      if (!name.startsWith('6-')) expect(text).toMatch(/\*\*\[.+\]\*\*/)
      expect(text).not.toMatch(/\{\w+\}|undefined/)
    },
  )

  it('say the same as the bot of what is kept and for how long', () => {
    const notice = textIn('datenschutzhinweise')
    for (const kind of keptKinds) expect(notice).toContain(keptInWords(kind, usualRetention, german).until)
    expect(notice).toContain('datenschutz@musterstadt.example')
    expect(notice).toContain('www.ldi.nrw.de')
  })

  it('leave no place open that the bot knows', () => {
    for (const { name, paper } of papers) expect(JSON.stringify(paper), name).not.toMatch(/[{](?:\w+)[}]|%7B/)
  })

  it('never promise that somebody is anonymous', () => {
    for (const { name, paper } of papers)
      expect(toMarkdown(paper).replaceAll('keine vollständige Anonymität', ''), name).not.toMatch(/anonym/i)
  })

  it('speak to staff in sentences of at most 15 words', () => {
    const letter = papers.find(({ name }) => name === '8-brief')?.paper.blocks ?? []
    const texts = letter.flatMap(block =>
      block.is === 'paragraph' ? [textOf(block.text)] : block.is === 'list' ? block.items.map(textOf) : [],
    )
    const sentences = texts.flatMap(text => text.split(/[.!?:]\s/))
    expect(sentences.filter(sentence => sentence.split(/\s+/).length > 15)).toEqual([])
  })
})
