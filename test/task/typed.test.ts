import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadContext } from '../../src/guide/kind.ts'
import { type NamedUnit, readTask, type TypedTask } from '../../src/task/typed.ts'

/** A Tuesday. */
const german: ReadContext = { language: 'de', today: '2026-11-24' }
const english: ReadContext = { language: 'en', today: '2026-11-24' }

const units: NamedUnit[] = [
  { id: 'hauptamt', names: ['Hauptamt', 'Main Office', 'Amt 10'] },
  { id: 'steueramt', names: ['Steueramt', 'Tax Office', 'Amt 22'] },
  { id: 'soziales', names: ['Amt für Soziales', 'Social Services'] },
  { id: 'kaemmerei', names: ['Kämmerei', 'Treasury'] },
  { id: 'empty', names: ['–', ''] },
]

describe('day and unit are taken off a title, in any order', () => {
  test.each<[typed: string, read: TypedTask]>([
    [
      'Aufgabe: Terminsoftware testen bis 31.1. für Hauptamt',
      { title: 'Terminsoftware testen', day: '2027-01-31', unit: 'hauptamt' },
    ],
    [
      'Aufgabe: Terminsoftware testen für das Hauptamt bis zum 31.1.',
      { title: 'Terminsoftware testen', day: '2027-01-31', unit: 'hauptamt' },
    ],
    [
      'Aufgabe für das Steueramt: Bescheide digital bis Ende März',
      { title: 'Bescheide digital', day: '2027-03-31', unit: 'steueramt' },
    ],
    ['Aufgabe für amt22 bis morgen: Flyer drucken', { title: 'Flyer drucken', day: '2026-11-25', unit: 'steueramt' }],
    ['aufgabe bis 31.1.: Flyer drucken', { title: 'Flyer drucken', day: '2027-01-31' }],
    ['Aufgabe für morgen: Flyer drucken', { title: 'Flyer drucken', day: '2026-11-25' }],
    ['Aufgabe: Flyer drucken bis zum Ersten', { title: 'Flyer drucken', day: '2026-12-01' }],
    ['Aufgabe: Flyer drucken bis 5. Febuar', { title: 'Flyer drucken', day: '2027-02-05' }],
    // "am ersten" is no day where more follows.
    ['Aufgabe: bis zum ersten Testlauf Flyer drucken', { title: 'bis zum ersten Testlauf Flyer drucken' }],
    ['Aufgabe: Flyer drucken', { title: 'Flyer drucken' }],
    ['Aufgabe: Flyer drucken bis Freitag', { title: 'Flyer drucken', day: '2026-11-27' }],
    ['Aufgabe: Flyer drucken bis KW 50', { title: 'Flyer drucken', day: '2026-12-11' }],
    ['Aufgabe: Flyer drucken bis nächste Woche Freitag', { title: 'Flyer drucken', day: '2026-12-04' }],
    ['Aufgabe: Flyer drucken bis einschließlich 5.3.', { title: 'Flyer drucken', day: '2027-03-05' }],
    ['Aufgabe: Flyer drucken spätestens am 15.1.', { title: 'Flyer drucken', day: '2027-01-15' }],
    ['Aufgabe: Flyer drucken für Kaemmerei', { title: 'Flyer drucken', unit: 'kaemmerei' }],
    ['Aufgabe: Flyer drucken (bis übermorgen)', { title: 'Flyer drucken', day: '2026-11-26' }],
    [
      'neue Aufgabe Flyer drucken, bis spätestens zum 15.12.26, für das Steueramt.',
      { title: 'Flyer drucken', day: '2026-12-15', unit: 'steueramt' },
    ],
    [
      'Aufgabe: bis 31.1. Terminsoftware testen für Amt 10',
      { title: 'Terminsoftware testen', day: '2027-01-31', unit: 'hauptamt' },
    ],
    [
      'Aufgabe: für die Kämmerei Haushalt prüfen bis Jahresende',
      { title: 'Haushalt prüfen', day: '2026-12-31', unit: 'kaemmerei' },
    ],
    ['Aufgabe: bis 3. April 20 Plakate drucken', { title: '20 Plakate drucken', day: '2027-04-03' }],
    ['Aufgabe: Konzept für Amt für Soziales', { title: 'Konzept', unit: 'soziales' }],
    ['Aufgabe: Konzept für Familien für Amt für Soziales', { title: 'Konzept für Familien', unit: 'soziales' }],
    [
      'Terminsoftware testen bis 31.1. für Hauptamt',
      { title: 'Terminsoftware testen', day: '2027-01-31', unit: 'hauptamt' },
    ],
    ['Aufgabe:', { title: '' }],
    ['Aufgabe: bis 31.1.', { title: '', day: '2027-01-31' }],
  ])('German: %s', (typed, read) => {
    expect(readTask(typed, german, units)).toEqual(read)
  })

  test.each<[typed: string, read: TypedTask]>([
    [
      'task: test booking software by 31 Jan for Main Office',
      { title: 'test booking software', day: '2027-01-31', unit: 'hauptamt' },
    ],
    [
      'Task: test it for the tax office by the end of March',
      { title: 'test it', day: '2027-03-31', unit: 'steueramt' },
    ],
    ['new task: print flyers until Friday', { title: 'print flyers', day: '2026-11-27' }],
    ['New task for Social Services: print flyers', { title: 'print flyers', unit: 'soziales' }],
    ['task: print flyers, due on 2027-02-01', { title: 'print flyers', day: '2027-02-01' }],
    ['task: go step by step for everybody', { title: 'go step by step for everybody' }],
    ['task: publish hours from Monday until Friday', { title: 'publish hours from Monday until Friday' }],
  ])('English: %s', (typed, read) => {
    expect(readTask(typed, english, units)).toEqual(read)
  })
})

describe('what is not surely a day or a unit stays in the title', () => {
  test.each([
    'Konzept für Bürgerbüro',
    'Flyer für Ehrenamt',
    'Strategie für gesamt',
    'Schritte 1 bis 3 testen',
    'Formulare 1 bis 3',
    'Öffnungszeiten von 8 bis 12',
    'Sprechstunden Montag bis Freitag',
    'Umfrage 1.4. bis 30.4.2027',
    'Umfrage von Januar bis Ende März',
    'Flyer bis Frühjahr',
    'Alles bis auf den Haushalt prüfen',
    'Was bis 31.12. liegt, sichten',
    'Regeln für das Hauptamt erklären',
    'Fürsorge und bisher Bewährtes sammeln',
    'Aufgabe Nr. 5: Flyer',
    'Aufgabe bis Sommer: Flyer',
    'Aufgaben verteilen',
    'Umstellung bis Version 4.2',
    'Prüfung bis § 3.1',
    'Begehung bis Raum 2.13',
    'Vorlagen bis TOP 4.1',
    'Kapitel 3.1 bis 4.2',
    'Planung Januar bis März',
    'Alles bis so weit klären',
  ])('%s', title => {
    expect(readTask(`Aufgabe: ${title}`, german, units)).toEqual({ title })
  })

  test.each<[typed: string, read: TypedTask]>([
    ['Aufgabe: Konzept für Bürgerbüro bis morgen', { title: 'Konzept für Bürgerbüro', day: '2026-11-25' }],
    [
      'Aufgabe: Zeiten von 8 bis 12 Uhr testen bis morgen',
      { title: 'Zeiten von 8 bis 12 Uhr testen', day: '2026-11-25' },
    ],
    ['Aufgabe: Version 1.2 bis 31.1.', { title: 'Version 1.2', day: '2027-01-31' }],
    ['Aufgabe: Liste vom Steueramt bis 31.1.', { title: 'Liste vom Steueramt', day: '2027-01-31' }],
    ['Aufgabe Nr. 5: Flyer', { title: 'Aufgabe Nr. 5: Flyer' }],
    ['Aufgabe bis Sommer: Flyer', { title: 'Aufgabe bis Sommer: Flyer' }],
  ])('%s', (typed, read) => {
    expect(readTask(typed, german, units)).toEqual(read)
  })
})

describe('what was meant as a day or a unit but is none is told', () => {
  test.each<[typed: string, read: TypedTask]>([
    ['Aufgabe: Test bis 31.2. für Hauptamt', { title: 'Test', badDay: '31.2.', unit: 'hauptamt' }],
    ['Aufgabe: Test bis 1.1.2020', { title: 'Test', badDay: '1.1.2020' }],
    ['Aufgabe: Test bis gestern', { title: 'Test', badDay: 'gestern' }],
    ['Aufgabe: Test bis letzten Freitag', { title: 'Test', badDay: 'letzten Freitag' }],
    ['Aufgabe: Test bis März 2027', { title: 'Test', badDay: 'März 2027' }],
    ['Aufgabe: Test bis 31.1.2207', { title: 'Test', badDay: '31.1.2207' }],
    ['Aufgabe: Test bis Freitag, 30.11.', { title: 'Test', badDay: 'Freitag, 30.11.' }],
    ['Aufgabe: Test bis 5.4. oder 6.4.', { title: 'Test', badDay: '5.4. oder 6.4.' }],
    ['Aufgabe: bis 31.2. Test', { title: 'Test', badDay: '31.2.' }],
    ['Aufgabe: Test für Amt 50', { title: 'Test', unknownUnit: 'Amt 50' }],
    ['Aufgabe: Test für das Sozialamt bis morgen', { title: 'Test', unknownUnit: 'Sozialamt', day: '2026-11-25' }],
    [
      'Aufgabe: Test für den Fachbereich Bildung und Sport',
      { title: 'Test', unknownUnit: 'Fachbereich Bildung und Sport' },
    ],
    ['Aufgabe für Erika: Test', { title: 'Test', unknownUnit: 'Erika' }],
    ['Aufgabe für Erika bis 31.2.: Test', { title: 'Test', unknownUnit: 'Erika', badDay: '31.2.' }],
  ])('%s', (typed, read) => {
    expect(readTask(typed, german, units)).toEqual(read)
  })
})

test('the order of day and unit does not matter, nor on which day it is typed', () => {
  const titles = fc.constantFrom('Terminsoftware testen', 'Konzept für Bürgerbüro', 'Schritte 1 bis 3 prüfen', '')
  const days = fc.constantFrom('morgen', '31.1.', 'Ende März', 'nächsten Montag', '29.2.', '31.2.')
  const names = fc.constantFrom('Hauptamt', 'das Steueramt', 'Amt für Soziales', 'Amt 99')
  const today = fc
    .integer({ min: 0, max: 4000 })
    .map(n => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(titles, days, names, today, (title, day, name, on) => {
      const context = { ...german, today: on }
      const read = readTask(`Aufgabe: ${title} bis ${day} für ${name}`, context, units)
      expect(readTask(`Aufgabe: ${title} für ${name} bis ${day}`, context, units)).toEqual(read)
      expect(read.title).toBe(title)
      expect(read.unit ?? read.unknownUnit).toBeDefined()
      // What was only days ago is asked about.
      if (day === '31.2.' || read.day === undefined) expect(read.badDay).toBe(day)
      else expect(read.day >= on).toBe(true)
    }),
  )
})

test('no text is too strange or too long', () => {
  const word = fc.constantFrom(
    'für',
    'bis',
    'for',
    'by',
    'Amt',
    '50',
    '31.1.',
    'Montag',
    ':',
    '(',
    ' ',
    '🙂',
    'Aufgabe:',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
      ),
      text => {
        const { title, day, badDay, unit, unknownUnit } = readTask(text, german, units)
        expect(text).toContain(title)
        expect([day, badDay].filter(Boolean).length).toBeLessThan(2)
        expect([unit, unknownUnit].filter(Boolean).length).toBeLessThan(2)
      },
    ),
  )
})
