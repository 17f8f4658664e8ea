import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../src/teams/clean.ts'
import { anyCharacter } from '../fixtures/any-character.ts'

describe('cleanText', () => {
  it.each([
    ['keeps line breaks, as line feeds', 'eins\r\nzwei\rdrei\u2028vier', 'eins\nzwei\ndrei\nvier'],
    ['composes letters', 'Bu\u0308rgerbu\u0308ro', 'Bürgerbüro'],
    ['drops NUL and other controls', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['replaces lone surrogates', 'a\uD800b', 'a\uFFFDb'],
    ['drops bidirectional overrides and isolates', 'Rechnung\u202Efdp.exe\u2069', 'Rechnungfdp.exe'],
    ['drops zero-width spaces and soft hyphens', '\uFEFFVer\u00ADwal\u200Btung\u2060', 'Verwaltung'],
    ['keeps joiners inside an emoji', '👩\u200D👩\u200D👧', '👩\u200D👩\u200D👧'],
    ['keeps a non-joiner inside a word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['shortens runs of joiners', 'می\u200C\u200D\u200Cخواهم', 'می\u200Cخواهم'],
    ['drops joiners between Latin letters', 'Bau\u200Dantrag, Bü\u200C\u200Dro', 'Bauantrag, Büro'],
    ['drops marks of direction and fillers that nobody sees', 'B\u200Eau\u061Can\u3164trag\u034F', 'Bauantrag'],
    ['drops selectors and tags behind Latin letters', 'Ba\uFE0Fu\u{E0061}\u{E0062}a\u0301\uFE00', 'Bauá'],
    [
      'keeps a flag that is written with tags',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
    ['keeps a few marks of a million, in time', `x${'\u0323\u0301'.repeat(500_000)}u`, `x${'\u0323'.repeat(4)}u`],
    ['keeps a few marks on a letter, and no pile', `x${'\u0323'.repeat(100)}u`, `x${'\u0323'.repeat(4)}u`],
    ['keeps no pile that joiners hold up', `x${'\u0323\u200D'.repeat(50)}u`, `x${'\u0323'.repeat(4)}u`],
    ['keeps a sign with its variant and its keycap', '1\uFE0F\u20E3 ❤\uFE0F', '1\uFE0F\u20E3 ❤\uFE0F'],
    ['drops joiners at the edges and beside spaces', '\u200Da \u200Cb\u200D', 'a b'],
    ['makes every space a plain one', 'a\u00A0b\u202Fc\u2003d', 'a b c d'],
    ['trims', ' \n a \t', 'a'],
  ])('%s', (_what, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...'a ü\u0308\u0323\u0301\n\r\t\u0000\u00A0\u00AD\u200B\u200C\u200D\u2028\u202E\u2066\uFEFF\uD83D\uDC69\u0085e\u200E\u034F\uFE0F\u3164\u{E0061}',
      ),
      anyCharacter,
    ),
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(nasty, text => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 2_000 },
    )
  })

  it('never lets through what is forbidden', () => {
    const forbidden =
      // biome-ignore lint/suspicious/noControlCharactersInRegex: forbidden characters are looked for
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00A0\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[\u200C\u200D]{2}|^\s|\s$/
    fc.assert(
      fc.property(nasty, text => {
        const clean = cleanText(text)
        return !forbidden.test(clean) && clean.isWellFormed() && clean === clean.normalize('NFC')
      }),
      { numRuns: 2_000 },
    )
  })

  it('makes what looks the same the same, whatever is hidden between Latin letters', () => {
    const hidden = fc.constantFrom(
      ...'\u200B\u200C\u200D\u200E\u200F\u00AD\u034F\u061C\u2060\u2063\u206A\u3164\uFE00\uFE0F\uFEFF\u{E0061}\u{E0100}',
    )
    fc.assert(
      fc.property(fc.array(hidden, { minLength: 8, maxLength: 8 }), signs => {
        const hiding = [...'Bauämter'].map((letter, at) => letter + (signs[at] ?? '')).join('')
        return cleanText(hiding) === 'Bauämter'
      }),
    )
  })

  it('puts names on one line', () => {
    expect(cleanLine(' Erika\n  Muster ')).toBe('Erika Muster')
  })
})
