import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, escapeMarkdown, oneLine } from '../../src/view/parts/escape.ts'

/** What a markdown reader shows for escaped text: the backslash before a sign goes. */
function shown(escaped: string): string {
  return escaped.replace(/\\([\\`*_{}[\]()#+\-.!<>~&=])/g, '$1')
}

describe('escapeMarkdown', () => {
  it.each([
    ['**fett**', '\\*\\*fett\\*\\*'],
    ['snake_case', 'snake\\_case'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<at>Alle</at>', '\\<at>Alle\\</at>'],
    ['<https://example.com>', '\\<https://example.com>'],
    ['# Titel', '\\# Titel'],
    ['> Zitat', '\\> Zitat'],
    ['- Punkt', '\\- Punkt'],
    ['1. Eins', '1\\. Eins'],
    ['2) Zwei', '2\\) Zwei'],
    ['---', '\\---'],
    ['    eingerückt', 'eingerückt'],
    ['{{DATE(2026-11-23T00:00:00Z)}}', '\\{\\{DATE(2026-11-23T00:00:00Z)}}'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['~~weg~~ `code`', '\\~\\~weg\\~\\~ \\`code\\`'],
    ['C:\\Temp', 'C:\\\\Temp'],
    ['\u202egnirts', 'gnirts'],
  ])('keeps %j literal', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped)
  })

  it.each(['Müller & Söhne', '3.5 Stunden (ca.)', 'a > b', 'Nr. 5 - neu', '${$root}', '10 % + 5 €', '2026-48213'])(
    'leaves %j alone',
    typed => {
      expect(escapeMarkdown(typed)).toBe(typed)
    },
  )

  it('keeps lines apart', () => {
    expect(escapeMarkdown('eins\nzwei\r\n\r\ndrei\u2028vier')).toBe('eins\n\nzwei\n\ndrei\n\nvier')
  })

  it('loses no visible character and leaves no sign with an effect', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'*_[]()<>#~`{}&;lt.1-+=!\\ a') })
    fc.assert(
      fc.property(signs, typed => {
        const escaped = escapeMarkdown(typed)
        expect(shown(escaped)).toBe(typed.trim())
        expect(escaped.replace(/\\[\s\S]/g, '·')).not.toMatch(/[*_`[\]<~]|\{\{|^[#>+=-]|^\d+[.)](\s|$)/m)
      }),
    )
  })
})

describe('oneLine', () => {
  it('joins lines and drops what turns the reading direction', () => {
    expect(oneLine(' eins\n\n zwei\u202e\u0007 ')).toBe('eins zwei')
  })
})

describe('clip', () => {
  it('leaves short texts alone and shortens long ones at a word', () => {
    expect(clip('kurz', 4)).toBe('kurz')
    expect(clip('Hundesteuer online anmelden', 20)).toBe('Hundesteuer online…')
    expect(clip('Donaudampfschifffahrt', 10)).toBe('Donaudamp…')
  })

  it('never exceeds the limit and never splits a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const short = clip(text, max)
        expect(Array.from(short).length).toBeLessThanOrEqual(max)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })
})
