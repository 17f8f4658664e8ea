import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTexts } from '../../src/guide/check-texts.ts'
import { inPlainWords } from '../../src/guide/links.ts'
import { linked } from '../../src/view/parts/linked.ts'

const link = '[Leitfaden des Landes](https://digital.example.de/leitfaden?a=1)'

test('a link says its host, and the words around it are kept as they were typed', () => {
  expect(linked(`Siehe ${link}, *Seite* 3.`)).toBe(
    'Siehe [Leitfaden des Landes (digital.example.de)](https://digital.example.de/leitfaden?a=1), \\*Seite\\* 3.',
  )
  expect(linked(`${link} ${link}`).match(/\) \[/g)).toHaveLength(1)
  expect(inPlainWords(`Siehe ${link}.`)).toBe('Siehe Leitfaden des Landes (https://digital.example.de/leitfaden?a=1).')
})

test('what has no room is shown without links to press, and never half of one', () => {
  const text = `${'Wort '.repeat(60)}${link}`
  expect(linked(text, 200)).not.toMatch(/\]\(/)
})

test.each([
  'http://example.de',
  'javascript:alert(1)',
  'https://user:secret@example.de/',
  'https://127.0.0.1/',
  'https://localhost/',
  'data:text/html,x',
  'https:example.de',
])('%s is no address to follow', address => {
  const text = `[hier](${address})`
  expect(linked(text)).not.toMatch(/(?<!\\)\[hier/)
  const [finding] = checkTexts({ questions: [{ hint: { de: text } }] })
  expect(finding).toMatchObject({ message: expect.stringContaining('This is no safe address') })
  expect(finding?.warning).toBeUndefined()
})

test('links stand where a card shows them, and nowhere else', () => {
  const fine = [
    { questions: [{ hint: { de: link } }] },
    { questions: [{ help: { meaning: { de: link }, example: { de: link } } }] },
    { outcomes: [{ sentence: { de: link } }] },
    { outcomes: [{ instead: [{ sentence: { de: link } }] }] },
  ]
  for (const guide of fine) expect(checkTexts(guide)).toEqual([])
  const wrong = [
    { title: { de: link } },
    { questions: [{ ask: { de: link } }] },
    { questions: [{ options: [{ label: { de: link } }] }] },
    { tasks: [{ title: { de: link } }] },
    { hints: [{ text: { de: link } }] },
  ]
  for (const guide of wrong)
    expect(checkTexts(guide)).toMatchObject([{ message: expect.stringContaining('A link cannot stand here') }])
  const bare = checkTexts({ questions: [{ hint: { de: 'Siehe https://example.de.' } }] })
  expect(bare).toMatchObject([{ message: expect.stringContaining('An address stands here in full'), warning: true }])
})

test('whatever an author writes, only https addresses with their host become links', () => {
  const piece = fc.constantFrom('[', ']', '(', ')', 'https://', 'a.de', '*', '_', '\\', ' ', 'x', '\n', link)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      for (const [, words = '', url = ''] of linked(pieces.join('')).matchAll(
        /(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)/g,
      )) {
        expect(new URL(url).protocol).toBe('https:')
        expect(words.endsWith(`(${new URL(url).hostname})`)).toBe(true)
      }
    }),
  )
})
