import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/documents/answers.ts'
import type { Idea } from '../../src/documents/idea.ts'
import { areOpposed, kinship } from '../../src/search/kinship.ts'
import { terms } from '../../src/search/terms.ts'
import { type How, TextIndex } from '../../src/search/text-index.ts'
import { idea } from '../fixtures/documents.ts'
import { blind } from './blind-pairs.ts'
import { IdeaIndex } from './idea-index.ts'
import { later } from './later-pairs.ts'
import { heldOut, others, type Pairs, problems, tuned } from './title-pairs.ts'

describe('what is folded', () => {
  const texts = [
    {
      title: 'Passwort selbst zurücksetzen',
      text: 'Jeden Montag rufen zwanzig Leute an. Mit dem Handy geht es ohne Anruf.',
    },
    { title: 'Hundesteuer online anmelden', text: 'Das Formular gibt es nur auf Papier. Die Anmeldung geht im Netz.' },
  ]
  const index = new TextIndex()
  for (const each of texts) index.put({ id: each.title, ...each })

  it.each([
    // Of one field of work by one word, or alike by words of every day.
    'Mehrfaktor-Anmeldung für alle',
    'Laufmappen abschaffen',
  ])('is nothing after a title with next to no evidence: %s', title => {
    expect(index.find({ title }, 3, 'hinted')).toEqual([])
  })

  it('is on the review the same in other words', () => {
    const sought = { title: 'Kennwörter ohne die IT erneuern', text: 'Nach dem Urlaub hat jeder seins vergessen.' }
    expect(index.find(sought, 3, 'alike')).toEqual(['Passwort selbst zurücksetzen'])
  })
})

describe('the terms of a text', () => {
  it.each([
    ['Hund anmelden', 'Hundeanmeldung'],
    ['Anmeldungen von Hunden', 'Hundeanmeldung'],
    ['Bürgerbüro', 'BUERGERBUERO'],
    ['Rechnung elektronisch', 'E-Rechnung'],
    ['künstliche Intelligenz', 'KI'],
    ['Anträge digitalisieren', 'Antrag, Digitalisierung'],
    ['Termine buchen', 'Terminbuchung'],
    ['Meldungen', 'melden'],
    ['online booking', 'Online bookings'],
  ])('are the same: %s and %s', (a, b) => {
    expect(terms(a).toSorted()).toEqual(terms(b).toSorted())
  })

  it.each([
    ['Hund anmelden', 'Hund abmelden'],
    ['Zeitung', 'Zeiten'],
    ['Sitzung', 'Sitze'],
    ['Bücher', 'buchen'],
    ['Kurse', 'Kur'],
  ])('differ: %s and %s', (a, b) => {
    expect(terms(a)).not.toEqual(terms(b))
  })

  it.each([
    ['Hundesteuerbescheid', ['hund', 'steur', 'bescheid']],
    ['Eheschließung', ['eheschliess']],
    ['vereinfachen', ['vereinfach']],
    ['an- und abmelden', ['anmeld', 'abmeld']],
    ['für die und der', []],
    ['', []],
    ['🐶 …', []],
  ])('are taken apart as they should be: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('can be had of any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const found = terms(text)
        expect(found.every(term => /^[\p{L}\p{N}]+$/u.test(term))).toBe(true)
        expect(terms(text.normalize('NFD'))).toEqual(found)
      }),
    )
  })
})

describe('two terms', () => {
  it('are opposites, or are not, whichever comes first', () => {
    expect(areOpposed('anmeld', 'abmeld')).toBe(true)
    expect(areOpposed('einschalt', 'ausschalt')).toBe(true)
    expect(areOpposed('offn', 'schliess')).toBe(true)
    expect(areOpposed('antrag', 'vertrag')).toBe(false)
    expect(areOpposed('anmeld', 'meld')).toBe(false)
  })

  it('mean as much the same in either order, and themselves most of all', () => {
    const term = fc.oneof(fc.constantFrom(...everyTerm()), fc.stringMatching(/^[a-z]{1,12}$/))
    fc.assert(
      fc.property(term, term, (a, b) => {
        expect(kinship(a, b)).toBe(kinship(b, a))
        expect(areOpposed(a, b)).toBe(areOpposed(b, a))
        expect(kinship(a, a)).toBe(1)
        expect(kinship(a, b)).toBeGreaterThanOrEqual(0)
        expect(kinship(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the name of a process', () => {
  const named = (title: string, names: string[]) => {
    const index = new TextIndex()
    for (const name of names) index.put({ id: name, title: name, text: 'Bürgerbüro' })
    return index.find({ title }, 5, 'named')
  }

  it.each([
    ['Hund anmelden', 'Hundeanmeldung'],
    ['Hund anmelden', 'Anmeldung Hund'],
    ['Wohngeld bewilligen', 'Bewilligung von Wohngeld'],
    ['Wohngeld bewilligen', 'Wohngeld'],
    ['Ausweis ausstellen', 'Personalausweis ausstellen'],
    ['Baugenehmigung erteilen', 'Baugenemigung erteilen'],
    ['E-Rechnung prüfen', 'eRechnung prüfen'],
    ['Hund anmelden', 'Hund an-, um- und abmelden'],
  ])('is the same: %s and %s', (a, b) => {
    expect(named(a, [b])).toEqual([b])
    expect(named(b, [a])).toEqual([a])
  })

  it.each([
    ['Hund anmelden', 'Hund abmelden'],
    ['Kind anmelden', 'Hund anmelden'],
    ['Gewerbe anmelden', 'Gewerbe abmelden'],
    ['Wohnung anmelden', 'Hund anmelden'],
    ['Bauantrag prüfen', 'Wohngeld bewilligen'],
    ['Urlaub beantragen', 'Urlaub genehmigen'],
  ])('is another: %s and %s', (a, b) => {
    expect(named(a, [b])).toEqual([])
    expect(named(b, [a])).toEqual([])
  })
})

describe('ideas about the same', () => {
  /** The right one is offered after the title, at once or folded below the next question; a false one that interrupts is a fault. */
  it.each([
    ['tuned', tuned, [tuned, heldOut], { offered: 0.9, atOnce: 0.85, falseFirst: 0.1 }],
    ['held out', heldOut, [tuned, heldOut], { offered: 0.9, atOnce: 0.8, falseFirst: 0.1 }],
    ['later', later, [later], { offered: 0.88, atOnce: 0.68, falseFirst: 0.09 }],
    ['blind', blind, [blind], { offered: 0.83, atOnce: 0.45, falseFirst: 0.25 }],
  ] as const)('are among the five, and the first is seldom a false one: %s', (name, pairs, among, bar) => {
    const { found, offered, same, shown, wrong, typed } = measure(pairs, among)
    process.stdout.write(
      `Similar ideas, ${name}: the right one among five for ${offered} of ${same} titles (${percent(offered / same)}), ` +
        `at once for ${found} (${percent(found / same)}); ` +
        `${wrong} of ${shown} first hits false (precision ${percent(1 - wrong / shown)}), ${typed} titles typed\n`,
    )
    expect(offered / same).toBeGreaterThanOrEqual(bar.offered)
    expect(found / same).toBeGreaterThanOrEqual(bar.atOnce)
    expect(wrong / shown).toBeLessThanOrEqual(bar.falseFirst)
  })

  it.each([
    ['Digitaler Bürgerservice', 'Online-Beratung für Bürger'],
    ['Hund abmelden', 'Hundeanmeldung'],
    ['Schalter einschalten', 'Schalter ausschalten'],
    ['Straße sperren', 'Straße fegen'],
    ['Fuhrpark elektronisch buchen', 'Termine online buchen'],
  ])('are not: %s and %s, also where there is no other', (typed, stored) => {
    expect(indexOf([idea('1', { title: stored })]).find(typed, 5, 'similar')).toEqual([])
  })

  it('are found where there is no other', () => {
    const index = indexOf([idea('1', { title: 'Hund online an- und abmelden' })])
    expect(index.find('Hundeanmeldung', 5, 'similar')).toEqual(['1'])
    expect(index.find('Hund abmelden', 5, 'similar')).toEqual(['1'])
  })
})

describe('a search', () => {
  const index = indexOf([
    idea('1', { title: 'Hundeanmeldung im Internet' }),
    idea('2', { title: 'Hundewiese', answers: said('Der Bauhof hat keine Zäune.') }),
    idea('3', { title: 'Führerschein umtauschen', answers: { problem: option('service') } }),
    idea('4', { title: 'Hundeanmeldung', mergedInto: '1' }),
  ])

  it.each([
    ['hund', ['1', '2']],
    ['HUNDE', ['1', '2']],
    ['hund anmelden', ['1']],
    ['hund abmelden', []],
    ['Führersch', ['3']],
    ['fahrerlaubnis', ['3']],
    ['zaun', ['2']],
    ['hundeanmeldng', ['1']],
    ['service', []],
    ['', []],
    ['die', []],
    ['__proto__', []],
  ])('for „%s“ finds %j', (text, expected) => {
    expect(index.find(text, 10)).toEqual(expected)
  })

  it('gives no more than it is asked for', () => {
    expect(index.find('hund', 1)).toHaveLength(1)
    expect(index.find('hund', 0)).toEqual([])
  })
})

describe('an index', () => {
  const some = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      title: fc.oneof(fc.constantFrom(...everyTitle()), anyTextOf()),
      problem: fc.constantFrom(...problems),
      merged: fc.boolean(),
      removed: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  const query = fc.oneof(fc.constantFrom(...everyTitle()), anyTextOf())
  const how = fc.constantFrom<How>('similar', 'alike', 'search')

  it('is as if it had been made anew, after whatever was put and removed, in whatever order', () => {
    fc.assert(
      fc.property(some, query, how, (steps, text, way) => {
        const index = new IdeaIndex()
        const left = new Map<string, Idea>()
        for (const { id, title, problem, merged, removed } of steps) {
          const one = idea(id, { title, answers: said(problem), ...(merged && { mergedInto: 'z' }) })
          if (removed) index.remove(id)
          else index.put(one)
          if (removed) left.delete(id)
          else left.set(id, one)
        }
        const found = index.find(text, 10, way)
        expect(indexOf([...left.values()]).find(text, 10, way)).toEqual(found)
        expect(indexOf([...left.values()].toReversed()).find(text, 10, way)).toEqual(found)
        expect(found.every(id => left.get(id)?.mergedInto === undefined && left.has(id))).toBe(true)
        expect(index.find(text, 3, way)).toEqual(found.slice(0, 3))
      }),
    )
  })

  it('answers any text', () => {
    const index = haystack()
    for (const text of ['😀'.repeat(5000), 'a'.repeat(10_000), 'hund '.repeat(2000), 'an-'.repeat(3000), '<>=%+€']) {
      expect(index.find(text, 5).length).toBeLessThanOrEqual(5)
      expect(index.find(text, 5, 'similar').length).toBeLessThanOrEqual(5)
    }
    fc.assert(fc.property(anyText, how, (text, way) => index.find(text, 5, way).length <= 5))
  })

  it('finds every idea by its own title', () => {
    const index = haystack()
    for (const [n, title] of everyTitle().entries()) expect(index.find(title, 1, 'similar')).toEqual([String(n)])
  })
})

const anyText = anyTextOf()

function anyTextOf(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('an-', 'und', 'abmelden', 'E-', 'Hunde', 'ß', '__proto__', '\n', 'toString', '🐶'))
      .map(list => list.join(' ')),
  )
}

interface Measured {
  typed: number
  same: number
  /** Titles whose counterpart is among the five that interrupt. */
  found: number
  /** … or among those folded below the next question. */
  offered: number
  /** Titles for which anything is shown. */
  shown: number
  /** Of these, with another idea than the right one first. */
  wrong: number
}

function measure({ same, different }: Pairs, among: readonly Pairs[]): Measured {
  const titles = everyTitle(among)
  const index = haystack(titles)
  const five = (text: string) => index.find(text, 5, 'similar').map(id => titles[Number(id)])
  const folded = (text: string) => index.find(text, 5, 'hinted').map(id => titles[Number(id)])
  const right = same.map(([typed, stored]) => ({ hits: five(typed), folded: folded(typed), stored }))
  const none = different.map(([typed]) => five(typed))
  return {
    typed: same.length + different.length,
    same: same.length,
    found: right.filter(({ hits, stored }) => hits.includes(stored)).length,
    offered: right.filter(({ hits, folded, stored }) => hits.includes(stored) || folded.includes(stored)).length,
    shown: [...right.map(({ hits }) => hits), ...none].filter(hits => hits.length > 0).length,
    wrong:
      right.filter(({ hits, stored }) => hits.length > 0 && hits[0] !== stored).length +
      none.filter(hits => hits.length > 0).length,
  }
}

function haystack(titles = everyTitle()): IdeaIndex {
  return indexOf(
    titles.map((title, n) => idea(String(n), { title, answers: said(problems[n % problems.length] ?? '') })),
  )
}

function everyTitle(among: readonly Pairs[] = [tuned, heldOut]): string[] {
  const stored = among.flatMap(({ same, different }) => [...same, ...different].map(([, title]) => title))
  return [...new Set([...stored, ...others])]
}

function everyTerm(): string[] {
  return [...new Set(everyTitle().flatMap(terms))]
}

function indexOf(ideas: Idea[]): IdeaIndex {
  const index = new IdeaIndex()
  for (const one of ideas) index.put(one)
  return index
}

function said(problem: string): Answers {
  return { problem: option(problem) }
}

function option(value: string): { is: 'answered'; value: string } {
  return { is: 'answered', value }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
