import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideFolders } from '../../src/config.ts'
import { loadGuides } from '../../src/content/guides.ts'
import type { Matters } from '../../src/documents/agreement.ts'
import { usualIdeaRules } from '../../src/idea/rules.ts'
import {
  differences,
  fingerprintOf,
  type Installation,
  mattersOf,
  shortFingerprint,
  touchesPeople,
  withAgreed,
  withoutLast,
} from '../../src/privacy/agreement.ts'
import { usualRetention } from '../../src/privacy/rules.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { changeInSentence } from '../../src/view/privacy/changes.ts'
import { wordsIn } from '../../src/view/texts.ts'

const guides = (await loadGuides(guideFolders(undefined))).all()
const town: Installation = {
  version: '0.1.0',
  setting: {
    filesInTeams: false,
    organisation: 'Stadt Musterstadt',
    region: 'DE-NW',
    privacyContact: 'datenschutz@musterstadt.example',
  },
  retention: usualRetention,
  reminders: usualRules,
  ideas: usualIdeaRules,
  guides,
  stored: ['ideas', 'people'],
}
const german = wordsIn('de', 'Europe/Berlin')
const english = wordsIn('en', 'Europe/Berlin')

/** What is different, in German sentences. */
function told(now: Partial<Installation>, before: Partial<Installation> = {}): string[] {
  const changed = differences(mattersOf({ ...town, ...before }), mattersOf({ ...town, ...now }))
  return changed.map(one => changeInSentence(one, german))
}

const [idea] = guides.filter(({ id }) => id === 'idea')
if (!idea) throw new Error('There is no guide for ideas')
const more: Installation['guides'][number] = {
  ...idea,
  questions: [
    ...idea.questions,
    {
      ...(idea.questions[0] as (typeof idea.questions)[0]),
      id: 'alter',
      ask: { de: 'Wie alt sind Sie?', en: 'How old are you?' },
    },
  ],
}

describe('what is different since an agreement', () => {
  it.each<[string, Partial<Installation>]>([
    [
      'Die Aufbewahrung für Entwürfe ist jetzt 60 Tage, vorher 30 Tage.',
      { retention: { ...usualRetention, draftDays: 60 } },
    ],
    [
      'Die Aufbewahrung der Namen an Ideen ist jetzt ein Monat, vorher 6 Monate.',
      { retention: { ...usualRetention, ideaMonths: 1 } },
    ],
    ['Das Land ist jetzt Bayern, vorher Nordrhein-Westfalen.', { setting: { ...town.setting, region: 'DE-BY' } }],
    [
      'Die Rechtsgrundlage ist jetzt „§ 3 DSG NRW“, vorher nicht festgelegt.',
      { setting: { ...town.setting, legalBasis: '§ 3 DSG NRW' } },
    ],
    [
      'Das Herunterladen der eigenen Daten ist jetzt möglich, vorher nicht möglich.',
      { setting: { ...town.setting, publicUrl: 'https://x.example' } },
    ],
    [
      'Die Zeit für Nachrichten ist jetzt 06:00 bis 20:00 Uhr, vorher 07:00 bis 18:00 Uhr.',
      { reminders: { ...usualRules, hours: { from: '06:00', to: '20:00' } } },
    ],
    [
      'Der Zeitpunkt für die Übersicht der Woche ist jetzt Freitag um 08:30 Uhr, vorher Montag um 08:30 Uhr.',
      { reminders: { ...usualRules, digest: { weekday: 5, time: '08:30' } } },
    ],
    [
      'Die Erinnerung vor dem Termin ist jetzt ausgeschaltet, vorher 7 Tage davor.',
      { reminders: { ...usualRules, before: [] } },
    ],
    [
      'Die Erinnerung nach dem Termin ist jetzt 1 und 14 Tage danach, vorher 7 Tage danach.',
      { reminders: { ...usualRules, after: [14, 1] } },
    ],
    [
      'Die Frist für die erste Antwort auf Ideen ist jetzt ein Arbeitstag, vorher 5 Arbeitstage.',
      { ideas: { ...usualIdeaRules, promise: { first: 1, decision: 20 } } },
    ],
    ['Trittstein speichert jetzt auch: Kommentare.', { stored: ['ideas', 'people', 'comments'] }],
    ['Trittstein speichert nicht mehr: Personen.', { stored: ['ideas'] }],
    ['Den Leitfaden „Idee festhalten“ gibt es nicht mehr.', { guides: guides.filter(({ id }) => id !== 'idea') }],
    [
      'Der Leitfaden „Idee festhalten“ fragt jetzt auch: „Wie alt sind Sie?“',
      { guides: [...guides.filter(({ id }) => id !== 'idea'), more] },
    ],
    [
      'Antworten im Leitfaden „Idee festhalten“ werden nicht mehr gespeichert.',
      { guides: guides.map(each => (each.id === 'idea' ? { ...each, produces: { is: 'nothing' } } : each)) },
    ],
    ['Trittstein hat jetzt die Version 0.2.0, vorher 0.1.0.', { version: '0.2.0' }],
  ])('%s', (sentence, now) => {
    expect(told(now)).toEqual([sentence])
  })

  it('is told the other way round as well', () => {
    const without = guides.filter(({ id }) => id !== 'idea')
    expect(told({}, { guides: [...without, more] })).toEqual([
      'Der Leitfaden „Idee festhalten“ fragt nicht mehr: „Wie alt sind Sie?“',
    ])
    expect(told({}, { guides: without })).toEqual(['Neu ist der Leitfaden „Idee festhalten“.'])
  })

  it('says also what is asked in other words', () => {
    const [first, ...rest] = idea.questions
    const other = {
      ...idea,
      questions: [{ ...first, ask: { de: 'Wie nennen Sie sie?' } } as typeof first, ...rest],
    } as typeof idea
    expect(told({ guides: guides.map(each => (each.id === 'idea' ? other : each)) })).toEqual([
      'Der Leitfaden „Idee festhalten“ fragt jetzt: „Wie nennen Sie sie?“ Vorher: „Wie heißt Ihre Idee?“',
    ])
  })

  it('has a sentence for everything there is, in both languages, and names nothing by an id', () => {
    const none: Matters = { version: '', settings: {}, stored: [], guides: [] }
    const all = mattersOf({ ...town, setting: { ...town.setting, dpoContact: 'x', legalBasis: 'x', privacyUrl: 'x' } })
    for (const words of [german, english]) {
      const sentences = differences(none, all).map(one => changeInSentence(one, words))
      expect(
        sentences.filter(sentence =>
          /Eine weitere Einstellung|weitere Daten|Another setting|other data/.test(sentence),
        ),
      ).toEqual([])
    }
  })

  it('touches people, but for a new version by itself', () => {
    const now = mattersOf(town)
    expect(touchesPeople(differences(now, { ...now, version: '9' }))).toBe(false)
    expect(touchesPeople(differences(now, { ...now, stored: [...now.stored, 'x'] }))).toBe(true)
  })
})

describe('the fingerprint', () => {
  const matters = mattersOf(town)

  it('is the same in whatever order everything was read and stored', () => {
    const shuffled = mattersOf({ ...town, guides: guides.toReversed(), stored: town.stored.toReversed() })
    const settings = Object.fromEntries(Object.entries(matters.settings).reverse())
    expect(fingerprintOf(shuffled)).toBe(fingerprintOf(matters))
    expect(fingerprintOf(JSON.parse(JSON.stringify({ ...matters, settings })))).toBe(fingerprintOf(matters))
    expect(shortFingerprint(fingerprintOf(matters))).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/)
  })

  const text = fc.record({ de: fc.string() })
  const anything: fc.Arbitrary<Matters> = fc.record({
    version: fc.string(),
    settings: fc.dictionary(fc.constantFrom('draftDays', 'region', 'hours'), fc.string()),
    stored: fc.uniqueArray(fc.constantFrom('ideas', 'people', 'tasks')).map(list => list.sort()),
    guides: fc
      .uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b'),
          title: text,
          kept: fc.boolean(),
          questions: fc
            .uniqueArray(fc.record({ id: fc.constantFrom('x', 'y'), ask: text }), { selector: ({ id }) => id })
            .map(byId),
        }),
        { selector: ({ id }) => id },
      )
      .map(byId),
  })

  it('is another one exactly if something is different', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(differences(a, b).length > 0).toBe(fingerprintOf(a) !== fingerprintOf(b))
        expect(differences(a, a)).toEqual([])
      }),
    )
  })

  function byId<T extends { id: string }>(list: T[]): T[] {
    return list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }
})

describe('agreements of a body', () => {
  const matters = mattersOf(town)
  const at = (on: string) => ({ on, fingerprint: on, matters })

  it('are in the order of their days, and the last one can be taken out', () => {
    const one = withAgreed(undefined, 'council', at('2026-03-02'))
    const two = withAgreed(one, 'council', at('2026-01-05'))
    expect(two.agreed.map(({ on }) => on)).toEqual(['2026-01-05', '2026-03-02'])
    expect(withoutLast(two)?.agreed.map(({ on }) => on)).toEqual(['2026-01-05'])
    expect(withoutLast(one)).toBeUndefined()
  })
})
