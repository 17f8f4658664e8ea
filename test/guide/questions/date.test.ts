import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { publicHolidays } from '../../../src/calendar/holidays.ts'
import { isTooFar } from '../../../src/guide/day/far.ts'
import { date, readDay, readToldDay } from '../../../src/guide/questions/date.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { english, german, question } from './make.ts'

const anyDay = question('date', { past: true })
const future = question('date', { past: false })

describe('a day is read as people write it', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['31.12.', '2026-12-31'],
    ['31. 12.', '2026-12-31'],
    ['7.3.', '2027-03-07'], // what was weeks ago without a year is next year
    ['18.3.', '2026-03-18'], // today is today
    ['29.2.', '2028-02-29'], // the next leap year
    ['3. Mai', '2026-05-03'],
    ['Montag, 3. Mai 2027', '2027-05-03'],
    ['am 24. Dezember', '2026-12-24'],
    ['1. März 27', '2027-03-01'],
    ['heute', '2026-03-18'],
    ['morgen', '2026-03-19'],
    ['übermorgen', '2026-03-20'],
    ['gestern', '2026-03-17'],
    ['Freitag', '2026-03-20'],
    ['nächsten Montag', '2026-03-23'],
    ['kommenden Freitag', '2026-03-20'],
    ['in 2 Wochen', '2026-04-01'],
    ['in zwei Monaten', '2026-05-18'],
    ['heute in drei Wochen', '2026-04-08'],
    ['Ende des Monats', '2026-03-31'],
    ['Jahresende', '2026-12-31'],
    ['Ende März', '2026-03-31'],
    ['bis Ende Februar', '2027-02-28'],
    ['Ende Februar 2028', '2028-02-29'],
    ['tomorrow', '2026-03-19'],
    ['Freitag, den 5.3.2027', '2027-03-05'],
    ['Fr., 5.3.2027', '2027-03-05'],
    ['Freitag, den 20.', '2026-03-20'],
    ['5.3.2027 bitte', '2027-03-05'],
    ['1. Maerz 27', '2027-03-01'],
    ['bis spätestens zum 20. 12. 2026', '2026-12-20'],
    ['spätestens am 15.1.', '2027-01-15'],
    ['bis einschließlich 5.3.', '2027-03-05'],
    ['5/3/2027', '2027-03-05'],
    ['Christmas Eve', '2026-12-24'],
    ['morgen um 10 Uhr', '2026-03-19'],
    ['Dec 26', '2026-12-26'], // an English month goes before its day
    ['am 15.', '2026-04-15'],
    ['am 20', '2026-03-20'],
    ['am 31.', '2026-03-31'],
    ['15. nächsten Monats', '2026-04-15'],
    ['Mittwoch', '2026-03-25'], // whoever means today says so
    ['kommenden Mittwoch', '2026-03-25'],
    ['diesen Mittwoch', '2026-03-18'],
    ['letzten Freitag', '2026-03-13'],
    ['vorigen Mittwoch', '2026-03-11'],
    ['übernächsten Freitag', '2026-03-27'],
    ['Sonnabend', '2026-03-21'],
    ['Fr', '2026-03-20'],
    ['Freitag früh', '2026-03-20'],
    ['Freitagnachmittag', '2026-03-20'],
    ['in ca. 2 Wochen', '2026-04-01'],
    ['zwei Wochen', '2026-04-01'],
    ['eine Woche lang', '2026-03-25'],
    ['1. April (kein Scherz)', '2026-04-01'],
    ['bis zur KW 50', '2026-12-11'],
    ['nächste Woche Freitag', '2026-03-27'],
    ['Freitag nächster Woche', '2026-03-27'],
    ['letzte Woche Montag', '2026-03-09'],
    ['Montag in einer Woche', '2026-03-30'],
    ['Freitag in zwei Wochen', '2026-04-03'],
    ['Freitag in 14 Tagen', '2026-04-03'],
    ['Mittwoch in einer Woche', '2026-03-25'],
    ['heute in acht Tagen', '2026-03-25'], // a week, as it is spoken
    ['in 8 Tagen', '2026-03-26'],
    ['in vierzehn Tagen', '2026-04-01'],
    ['innerhalb von zwei Wochen', '2026-04-01'],
    ['in einem halben Jahr', '2026-09-18'],
    ['in anderthalb Jahren', '2027-09-18'],
    ['vor zwei Wochen', '2026-03-04'],
    ['KW 50', '2026-12-07'],
    ['50. KW', '2026-12-07'],
    ['bis KW 50', '2026-12-11'], // the end of a week is its Friday
    ['Ende KW 50', '2026-12-11'],
    ['Donnerstag KW 1', '2027-01-07'],
    ['KW 1/2026', '2025-12-29'],
    ['KW 12', '2026-03-18'], // this week: from today
    ['KW 53', '2026-12-28'],
    ['Ende der Woche', '2026-03-20'],
    ['Ende nächster Woche', '2026-03-27'],
    ['Anfang nächster Woche', '2026-03-23'],
    ['Ende Q1', '2026-03-31'],
    ['Ende Q1 2027', '2027-03-31'],
    ['Ende des ersten Quartals 2027', '2027-03-31'],
    ['Quartalsende', '2026-03-31'],
    ['Ende Januar', '2027-01-31'],
    ['Ende April', '2026-04-30'],
    ['Ende nächsten Monats', '2026-04-30'],
    ['Ende März 27', '2027-03-31'],
    ['Silvester', '2026-12-31'],
    ['Karfreitag', '2026-04-03'],
    ['bis Ostermontag 2027', '2027-03-29'],
    ['Pfingstmontag', '2026-05-25'],
    ['Ostersonntag 2038', '2038-04-25'], // the latest there is
    ['an Nikolaus', '2026-12-06'],
    ['1. Advent', '2026-11-29'],
    ['4. Advent 2028', '2028-12-24'],
    ['Tag der Arbeit', '2026-05-01'],
    ['20.3. wenns geht', '2026-03-20'],
    ['übermorgen früh um 9', '2026-03-20'],
    ['31. Märtz', '2026-03-31'],
    ['5. Febuar', '2027-02-05'],
    ['5. Mäzr', '2027-03-05'],
    ['5. Jnui', '2026-06-05'],
    ['3. Janaur 2027', '2027-01-03'],
    ['am 12. Septmeber', '2026-09-12'],
    ['1 Okotber', '2026-10-01'],
    ['24. Dezmber', '2026-12-24'],
    ['24. Dezenber', '2026-12-24'],
    ['Ende Novmeber', '2026-11-30'],
    ['5. Arpil', '2026-04-05'],
    ['kommenden Donerstag', '2026-03-19'],
    ['Diesntag, 24.3.', '2026-03-24'],
    ['am fünften März', '2027-03-05'],
    ['bis zum ersten April 2027', '2027-04-01'],
    ['einundzwanzigster Mai', '2026-05-21'],
    ['am fünfzehnten', '2026-04-15'],
    ['zum Ersten', '2026-04-01'],
    ['spätestens am dreißigsten', '2026-03-30'],
    ['am 5ten', '2026-04-05'],
    ['am 1sten Dezember', '2026-12-01'],
    ['am fünften Vierten', '2026-04-05'],
    ['Freitag, den zwanzigsten', '2026-03-20'],
    ['am ersten nächsten Monats', '2026-04-01'],
    ['am dritten Okotber', '2026-10-03'],
  ])('German: %s is %s', (typed, value) => {
    expect(date.readText(anyDay, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    ['tomorrow', '2026-03-19'],
    ['the day after tomorrow', '2026-03-20'],
    ['next Monday', '2026-03-23'],
    ['in two months', '2026-05-18'],
    ['Dec 31, 2026', '2026-12-31'],
    ['31 December', '2026-12-31'],
    ['May 1st', '2026-05-01'],
    ['31/12/2026', '2026-12-31'],
    ['end of the month', '2026-03-31'],
    ['the end of May', '2026-05-31'],
    ['übermorgen', '2026-03-20'],
    ['next Friday', '2026-03-27'],
    ['this Friday', '2026-03-20'],
    ['last Friday', '2026-03-13'],
    ['Dec 26', '2026-12-26'],
    ['April 5', '2026-04-05'],
    ['the 15th', '2026-04-15'],
    ['a week on Monday', '2026-03-30'],
    ['Friday week', '2026-03-27'],
    ['end of next week', '2026-03-27'],
    ['end of January', '2027-01-31'],
    ['three weeks from now', '2026-04-08'],
    ['a couple of days from now', '2026-03-20'],
    ['two weeks ago', '2026-03-04'],
    ['Good Friday', '2026-04-03'],
    ['tommorow', '2026-03-19'],
    ["New Year's Eve", '2026-12-31'],
    ['in ten days time', '2026-03-28'],
    ['the fifth of March', '2027-03-05'],
    ['March 5th', '2027-03-05'],
    ['March the fifth', '2027-03-05'],
    ['March the 5th', '2027-03-05'],
    ['twenty-first of May', '2026-05-21'],
    ['May twenty second', '2026-05-22'],
    ['on the twentieth', '2026-03-20'],
    ['by the first', '2026-04-01'],
    ['5 Septmeber', '2026-09-05'],
    ['Febuary 5th', '2027-02-05'],
    ['til the end of Febuary', '2027-02-28'],
    ['next Wednsday', '2026-03-25'],
  ])('English: %s is %s', (typed, value) => {
    expect(date.readText(anyDay, typed, english)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty'],
    ['17.3.', 'date-just-over'],
    ['10. März', 'date-just-over'],
    ['Anfang April', 'date-about'],
    ['Mitte Januar', 'date-about'],
    ['mid January', 'date-about'],
    ['31.02.', 'date-impossible'],
    ['29.02.2027', 'date-impossible'],
    ['2026-02-30', 'date-impossible'],
    ['31. Februar', 'date-impossible'],
    ['13.13.2026', 'date-impossible'],
    ['bald', 'date-unknown'],
    ['März', 'date-period'],
    ['März 2027', 'date-period'],
    ['im März 2027', 'date-period'],
    ['Okt 28', 'date-period'],
    ['Dez 26', 'date-period'],
    ['August 15', 'date-period'],
    ['03/2027', 'date-period'],
    ['2027', 'date-period'],
    ['nächste Woche', 'date-period'],
    ['nächsten Monat', 'date-period'],
    ['Q1', 'date-period'],
    ['Wochenende', 'date-period'],
    ['KW 53 2027', 'date-impossible'],
    ['Frühjahr', 'date-unknown'],
    ['5. Mail', 'date-unknown'],
    ['5. Marsch', 'date-unknown'],
    ['Ende Mail', 'date-unknown'],
    ['5. Jaguar', 'date-unknown'],
    ['5. Aster', 'date-unknown'],
    ['Montage', 'date-unknown'],
    ['Montan', 'date-unknown'],
    ['Frida', 'date-unknown'],
    ['fünften', 'date-unknown'],
    ['Ostern', 'date-unknown'],
    ['nach Ostern', 'date-unknown'],
    ['am besten', 'date-unknown'],
    ['am ersten Montag', 'date-unknown'],
    ['in der ersten Woche', 'date-unknown'],
    ['zum zweiten Mal', 'date-unknown'],
    ['am vierzigsten', 'date-unknown'],
    ['am einunddreißigsten Februar', 'date-impossible'],
    ['Febuar 2027', 'date-period'],
    ['freitags', 'date-unknown'],
    ['jeden Freitag', 'date-unknown'],
    ['bis Version 4.2', 'date-unknown'],
    ['Version 4.2', 'date-unknown'],
    ['§ 3.1', 'date-unknown'],
    ['Raum 2.13', 'date-unknown'],
    ['TOP 4.1', 'date-unknown'],
    ['so', 'date-unknown'],
    ['5.327', 'date-unknown'],
    ['in zwei bis drei Wochen', 'date-unknown'],
    ['k. A.', 'dont-know'],
    ['Montag bis Freitag', 'date-several'],
    ['5.-7.4.', 'date-several'],
    ['5.3.2207', 'date-far'],
    ['in 9999 Jahren', 'date-far'],
    ['31.12.9999', 'date-far'],
    ['12 Uhr', 'date-unknown'],
    ['15', 'date-unknown'],
    ['5.4. oder 6.4.', 'date-several'],
    ['3.4.-5.4.', 'date-several'],
    ['morgen oder übermorgen', 'date-several'],
  ])('%j is refused: %s', (typed, code) => {
    expect(date.readText(anyDay, typed, german)).toMatchObject({ ok: false, problem: { code } })
  })

  test('a weekday that contradicts its day is asked about', () => {
    const problem = (day: string, weekday: string) => ({
      ok: false,
      problem: { code: 'date-weekday', values: { day, weekday } },
    })
    expect(date.readText(anyDay, 'Freitag, 30.11.', german)).toEqual(problem('30.11.', 'Montag'))
    expect(date.readText(anyDay, 'Freitag, den 30. November 2026', german)).toEqual(problem('30.11.2026', 'Montag'))
    expect(date.readText(anyDay, 'Friday, 30 November', english)).toEqual(problem('30 November', 'Monday'))
    expect(date.readText(anyDay, 'Montag, 30.11.', german)).toEqual({ ok: true, value: '2026-11-30' })
  })

  test.each([
    'letzten Freitag',
    'gestern',
    'vor zwei Wochen',
    'diesen Montag',
    'Ende letzten Monats',
    'letzte Woche Freitag',
  ])('what is over by its words is refused as past: %s', typed =>
    expect(date.readText(future, typed, german)).toMatchObject({ problem: { code: 'date-past' } }),
  )

  test('a month that is too short ends on its last day', () => {
    const today = { ...german, today: '2026-01-31' }
    expect(date.readText(anyDay, 'in einem Monat', today)).toEqual({ ok: true, value: '2026-02-28' })
    expect(date.readText(anyDay, 'in drei Monaten', today)).toEqual({ ok: true, value: '2026-04-30' })
    expect(date.readText(anyDay, 'am 30.', today)).toEqual({ ok: true, value: '2026-03-30' })
  })

  test('thirty years ahead is the farthest', () => {
    const far = { code: 'date-far', values: { latest: '18. März 2056' } }
    expect(date.readText(future, '18.3.2056', german)).toEqual({ ok: true, value: '2056-03-18' })
    expect(date.readInput(future, '2056-03-19', german)).toEqual({ ok: false, problem: far })
    expect([isTooFar('2056-03-18', '2026-03-18'), isTooFar('2056-03-19', '2026-03-18')]).toEqual([false, true])
  })

  test('a past day is refused with the earliest possible one', () => {
    const problem = { code: 'date-past', values: { earliest: '18. März 2026' } }
    expect(date.readText(future, '17.3.2026', german)).toEqual({ ok: false, problem })
    expect(date.readInput(future, '2026-03-17', german)).toEqual({ ok: false, problem })
    expect(date.readText(future, 'heute', german)).toEqual({ ok: true, value: '2026-03-18' })
  })
})

test('feasts that follow Easter are on the public holidays of the calendar', () => {
  for (let year = 2005; year <= 2070; year++)
    for (const name of ['Karfreitag', 'Ostermontag', 'Christi Himmelfahrt', 'Pfingstmontag']) {
      const read = date.readText(anyDay, `${name} ${year}`, { ...german, today: '2050-01-01' })
      expect(read).toMatchObject({ ok: true })
      expect(publicHolidays('NW', String(year)), name).toContain(read.ok && read.value)
    }
})

test('what the summary says is read back as the same day, whatever today is', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map(days => DateTime.utc(1970).plus({ days }).toISODate() ?? '')
  fc.assert(
    fc.property(day, day, fc.constantFrom(german, english), (value, today, ctx) => {
      fc.pre(!isTooFar(value, today))
      const said = date.summary(anyDay, value, ctx.language)
      expect(date.readText(anyDay, said, { ...ctx, today })).toEqual({ ok: true, value })
    }),
  )
})

test('a day without a year is the next such day', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map(days => DateTime.utc(1970).plus({ days }))
  fc.assert(
    fc.property(day, day, (wanted, today) => {
      const ago = today.diff(wanted.set({ year: today.year }), 'days').days
      const before = today.diff(wanted.set({ year: today.year - 1 }), 'days').days
      fc.pre(![ago, before].some(days => days > 0 && days <= 10))
      const read = date.readText(anyDay, `${wanted.day}.${wanted.month}.`, {
        ...german,
        today: today.toISODate() ?? '',
      })
      if (!read.ok) throw new Error(`${wanted.toISODate()} was refused`)
      const found = DateTime.fromISO(String(read.value), { zone: 'utc' })
      expect([found.day, found.month]).toEqual([wanted.day, wanted.month])
      expect(found >= today).toBe(true)
      const years = wanted.month === 2 && wanted.day === 29 ? 8 : 1
      expect(found.diff(today, 'years').years).toBeLessThan(years + 0.01)
    }),
  )
})

test('a day is read back from every form it is written in', () => {
  const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober']
  months.push('November', 'Dezember')
  const two = (n: number) => String(n).padStart(2, '0')
  const weekday = (at: DateTime) => at.setLocale('de').toFormat('cccc')
  const form = fc.constantFrom<(at: DateTime) => string>(
    at => `${at.day}.${at.month}.${at.year}`,
    at => `${two(at.day)}.${two(at.month)}.${at.year % 100}`,
    at => `${at.day}. ${at.month}. ${at.year}`,
    at => `${at.day}. ${months[at.month - 1]} ${at.year}`,
    at => `${at.day}. ${(months[at.month - 1] ?? '').replace('März', 'Mrz').slice(0, 3)}. ${at.year}`,
    at => `${weekday(at)}, den ${at.day}.${at.month}.${at.year}`,
    at => `${weekday(at).slice(0, 2)}., ${at.day}. ${months[at.month - 1]} ${at.year}`,
    at => `${weekday(at)} KW ${at.weekNumber} ${at.weekYear}`,
    at => `${at.year}-${two(at.month)}-${two(at.day)}`,
  )
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll('ä', 'ae'),
    (text: string) => `bis spätestens zum ${text}, bitte!`,
    (text: string) => `am ${text}`,
  )
  const days = fc.integer({ min: 0, max: 10_000 }).map(n => DateTime.utc(2026, 3, 18).plus({ days: n }))
  fc.assert(
    fc.property(days, form, spelling, (at, write, spell) => {
      const typed = spell(write(at))
      expect(date.readText(anyDay, typed, german), typed).toEqual({ ok: true, value: at.toISODate() })
    }),
    { numRuns: 1000 },
  )
})

test('a misspelt month is the one that was meant, or is asked for', () => {
  const names = ['Januar', 'Februar', 'September', 'Oktober', 'November', 'Dezember', 'August', 'January', 'October']
  const lost = (name: string, at: number) => name.slice(0, at) + name.slice(at + 1)
  const swapped = (name: string, at: number) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
  for (const name of names)
    for (let at = 1; at < name.length - 1; at++)
      for (const typed of [lost(name, at), swapped(name, at), name.slice(0, at) + name.slice(at - 1)]) {
        // "oe" is an ö.
        if (/[aou]e/i.test(typed)) continue
        const read = date.readText(anyDay, `7. ${typed} 2027`, german)
        expect([typed, read]).toEqual([typed, date.readText(anyDay, `7. ${name} 2027`, german)])
      }
})

test('words for a day never give one that contradicts them', () => {
  const names = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
  const forms = ['', 'kommenden ', 'nächsten ', 'übernächsten ', 'nächste Woche ', 'übernächste Woche ']
  const days = fc.integer({ min: 0, max: 20_000 }).map(n => DateTime.utc(2000, 1, 1).plus({ days: n }))
  fc.assert(
    fc.property(days, fc.nat(6), fc.constantFrom(...forms), (today, index, form) => {
      const read = date.readText(future, form + names[index], { ...german, today: today.toISODate() ?? '' })
      if (!read.ok) throw new Error(`${form}${names[index]} was refused`)
      const day = DateTime.fromISO(String(read.value), { zone: 'utc' })
      expect(day.weekday).toBe(index + 1)
      const ahead = day.diff(today, 'days').days
      const [min, max] = form.startsWith('über') ? [8, 21] : [1, 14]
      expect(ahead).toBeGreaterThanOrEqual(min)
      expect(ahead).toBeLessThanOrEqual(max)
    }),
  )
})

describe('a day that the input of a card sends', () => {
  test.each([
    '2026-12-01',
    '2026-12-01T00:00',
    '2026-12-01T00:00:00',
    '2026-12-01T00:00:00Z',
    '2026-12-01T00:00:00.000Z',
    '2026-12-01T00:00:00+01:00',
    ' 2026-12-01 ',
  ])('is read in ISO form, also as the instant at which it begins: %s', sent => {
    expect(date.readInput(future, sent, german)).toEqual({ ok: true, value: '2026-12-01' })
  })

  test.each([
    '2026-11-30T23:00:00Z',
    '2026-12-01T12:00:00Z',
    '2026-12-01T',
    '20261201',
    'Tue Dec 01 2026 00:00:00 GMT+0100',
  ])('is asked for again where it is an instant of another hour: %s', sent => {
    expect(date.readInput(future, sent, german)).toEqual({
      ok: false,
      problem: { code: 'date-unknown', values: { entered: sent } },
    })
  })

  test.each([
    ['', 'empty'],
    ['2026-02-31', 'date-impossible'],
    ['2026-03-17T00:00:00Z', 'date-past'],
    ['9999-12-31', 'date-far'],
  ])('is held to the same rules: %j', (sent, code) => {
    expect(date.readInput(future, sent, german)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('a day within a sentence', () => {
  const start = question('date', {
    past: false,
    ask: { de: 'Wann soll der erste Test starten?', en: 'When should the first test start?' },
    label: { de: 'Erster Test', en: 'First test' },
  })
  const feedback = question('date', {
    past: false,
    ask: { de: 'Wann geben Sie Rückmeldung?', en: 'When will you give feedback?' },
    label: { de: 'Rückmeldung am', en: 'Feedback on' },
  })
  const days = { start, feedback }

  test.each([
    ['start', 'Der Test beginnt am 11.01.2027.', '2027-01-11'],
    ['start', 'der erste Test startet am 1. Juni', '2026-06-01'],
    ['start', '1. Juni 2026 startet der Test', '2026-06-01'],
    ['start', 'am Freitag geht es los', '2026-03-20'],
    ['feedback', 'bis ende april sagen wir Bescheid', '2026-04-30'],
    ['feedback', 'Spätestens am 30. April erhalten alle eine Antwort.', '2026-04-30'],
    ['feedback', 'Heiligabend, dann liegts bei allen unterm Baum', '2026-12-24'],
    ['feedback', 'everyone gets an answer by 30 April', '2026-04-30'],
    ['feedback', 'Wir schreiben am 15. April allen zurück.', '2026-04-15'],
    ['start', 'Wir würden gern am 1. Juni loslegen, da ist die Kollegin aus dem Urlaub zurück.', '2026-06-01'],
    ['start', 'erst ab 01.06.26, vorher fehlt die Lizenz', '2026-06-01'],
    ['start', 'Montag in einer Woche, wenn der Personalrat mitspielt', '2026-03-30'],
    ['start', '1.4.27, kein Scherz', '2027-04-01'],
    ['start', '1.8.2026, kein Tag früher', '2026-08-01'],
    ['start', 'am 3., nein am 4. April', '2026-04-04'],
    ['start', 'am Ostermontag, beim Stadtteilfest', '2026-04-06'],
    ['start', 'nächsten Dienstag gehts los', '2026-03-24'],
    ['start', 'Lieber erst zum ersten Juni, im Mai ist Inventur.', '2026-06-01'],
    ['start', '15.12. glaub ich', '2026-12-15'],
  ] as const)('at %s, “%s” is %s', (asked, typed, value) =>
    expect(kindOf(days[asked]).readText(days[asked], typed, typed.startsWith('everyone') ? english : german)).toEqual({
      ok: true,
      value,
    }),
  )

  test.each([
    'bis Ende April sagen wir Bescheid', // nothing about the start
    'der Test startet nicht am 1. Juni',
    'der Test startet nach dem 1. Juni',
    'der Test startet vielleicht am 1. Juni',
    'der Test startet am 1. Juni oder im Herbst',
    'am 1. Juni tagt der Rat',
    'der Test startet am 1. Juni, heute nur die Schulung',
    'der 3. Test startet',
    'noch 3. Test starten',
    'im Test 3',
    'der Test startet zum zweiten Mal',
    'Test 3.1.',
    'Test nach § 3.1.',
    'Test der Version 2.1.',
    'Test in Raum 2.13',
    'Freitag, dann entscheiden wir',
    'Freitag, dann ist Urlaub',
    'Montag, da hab ich frei',
    'Montag, nach Ostern',
    'der Rat tagt am 3.6., danach fangen wir an',
    'bis 5.6. ist die Kollegin krank',
    'am 1. Juni, vielleicht auch später',
    'am 1. Juni, das ist aber nicht sicher',
    'am 1. Juni, sonst am 1. Juli',
    'am 1. Juni, früher wäre besser',
    'der Test beginnt jeden Montag',
    'Beschluss vom 12.1.2027',
    '12. Juni, und nicht am 10., wie im Protokoll steht',
    'startet der Test am 1. Juni?',
    'der Test startete am 1. März 2026',
  ])('“%s” is asked back', typed => expect(date.readText(start, typed, german).ok).toBe(false))

  test('a day that is over is refused', () =>
    expect(date.readText(start, 'Der Test beginnt am 11.01.2026.', german)).toMatchObject({
      problem: { code: 'date-past' },
    }))
})

test.each([
  ['Schiebs auf den 9.12.', '2026-12-09'],
  ['schieb auf Dienstag', '2026-03-24'],
  ['Bitte neu auf den 12.1.2027 setzen, bis dahin ist der Kollege wieder gesund.', '2027-01-12'],
  ['bis Ende April, Elternzeit', '2026-04-30'],
  ['nur bis Dienstag, da bin ich auf Lehrgang', '2026-03-24'],
  ['drei Wochen lang, also bis 8.4.', '2026-04-08'],
  ['3. Juni, danach bin ich selber wieder am Platz', '2026-06-03'],
])('a day for other things, within a sentence: “%s”', (typed, value) =>
  expect(readToldDay(typed, german, { past: false })).toEqual({ ok: true, value }),
)

test.each(['schieb es um eine Woche', 'bis Freitag ist die Kollegin krank', 'setz es nicht auf Dienstag', 'Raum 2.13'])(
  'no day for other things: “%s”',
  typed => expect(readToldDay(typed, german, { past: false }).ok).toBe(false),
)

test.each([
  ['am Tag nach Ostermontag', '2026-04-07'],
  ['am Tag vor Heiligabend', '2026-12-23'],
  ['zwei Wochen nach dem 1. April', '2026-04-15'],
  ['dritter Donnerstag im April', '2026-04-16'],
  ['the last Friday in May', '2026-05-29'],
  ['letzter Tag im Februar', '2027-02-28'],
  ['bis zum dritten Advent', '2026-12-13'],
  ['am Nikolaustag', '2026-12-06'],
  ['Montag in einer Woche, also 30. März', '2026-03-30'],
  ['Monatsende April', '2026-04-30'],
  ['end of the second quarter', '2026-06-30'],
  ['the fifteenth of next month', '2026-04-15'],
  ['up to and including Good Friday', '2026-04-03'],
  ['this coming Friday', '2026-03-20'],
])('a day counted from others: “%s”', (typed, value) =>
  expect(readDay(typed, /[ei]n[dg] of|the |up to|this/.test(typed) ? english : german, { past: false })).toEqual({
    ok: true,
    value,
  }),
)

test.each(['am Tag nach der Ratssitzung', 'zwei Wochen nach Ostern', 'fünfter Montag im April', 'Tag nach dem Urlaub'])(
  'counted from what is no day: “%s”',
  typed => expect(readDay(typed, german, { past: false }).ok).toBe(false),
)

test.each([
  ['nächstn Freitag', german, '2026-03-20'],
  ['the day after tomorow', english, '2026-03-20'],
] as const)('a slip: “%s”', (typed, context, value) =>
  expect(readDay(typed, context, { past: false })).toEqual({ ok: true, value }),
)

describe('a day on the 28th of November 2026', () => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map(line => line.split('|').map(part => part.trim()) as [string, string])
  const today = '2026-11-28'

  test.each(
    lines(`
      am Aschermittwoch 10.2. | 2027-02-10
      nach Dreikönig, am 8. Januar | 2027-01-08
      nach dem Urlaub, am 11. Januar | 2027-01-11
      vor Weihnachten, am 18.12. | 2026-12-18
      am Valentinstag | 2027-02-14
      zweiter Weihnachtsfeiertag | 2026-12-26
      Buß- und Bettag | 2027-11-17
      Muttertag | 2027-05-09
      Montag vor Weihnachten | 2026-12-21
      Dienstag nach Ostern | 2027-03-30
      Freitag vor dem 4. Advent | 2026-12-18
      erster Montag im neuen Jahr | 2027-01-04
      letzter Tag des Jahres | 2026-12-31
      am Monatsletzten | 2026-11-30
      januarende | 2027-01-31
      Ende des ersten Halbjahres | 2027-06-30
      genau in einem Jahr | 2027-11-28
      drei Wochen lang ab heute | 2026-12-19
      die nächsten zwei Wochen | 2026-12-12
      nicht am 11., sondern am 18. Januar | 2027-01-18
      statt dem 3. lieber der 10. Dezember | 2026-12-10
      10.12. statt 3.12. | 2026-12-10
      der 15. Januar wäre super | 2027-01-15
      bis Freitag schaff ichs | 2026-12-04
      angepeilt ist der 1. Oktober | 2027-10-01
      nimm den 10.12. | 2026-12-10
      mach 10.12. draus | 2026-12-10
      8.1., da ist auch Ausschuss um 18 Uhr | 2027-01-08
      übermorgen, das Team steht bereit | 2026-11-30
      15. März 2027, ein Montag | 2027-03-15
      am 23., mein letzter Tag vorm Urlaub | 2026-12-23
      zwei Wochen nach Ende, also am 15. Januar | 2027-01-15
      Elternzeit bis 28.2.27 | 2027-02-28
      10.12. - früher schaff ich nicht | 2026-12-10
    `),
  )('“%s” is %s', (typed, value) =>
    expect(readToldDay(typed, { language: 'de', today }, { past: false })).toEqual({ ok: true, value }),
  )

  test.each(
    lines(`
      Friday would be great | 2026-12-04
      Monday before Christmas | 2026-12-21
      15 December instead of the 10th | 2026-12-15
      close of business Friday | 2026-12-04
      Valentine's Day | 2027-02-14
    `),
  )('in English, “%s” is %s', (typed, value) =>
    expect(readToldDay(typed, { language: 'en', today }, { past: false })).toEqual({ ok: true, value }),
  )

  test.each([
    'Aschermittwoch 11.2.',
    'vor Dreikönig, am 8. Januar',
    'Montag nach den Ferien',
    '15. Januar, die Woche drauf',
    '15.1., plus 2 Wochen',
    '15. Januar, zwei Wochen später reicht auch',
    '15. Januar, Kollege meint 20.',
    '15. Januar, ich bin ab dem 18. weg',
    '15. März 2027, ein Dienstag',
    'nicht am 11. Januar',
    'statt Freitag',
    'vielleicht wäre der 15. Januar gut',
    'am 8. Januar bin ich wieder da',
  ])('“%s” is asked back', typed =>
    expect(readToldDay(typed, { language: 'de', today }, { past: false }).ok).toBe(false),
  )

  test('a few weeks are no day', () =>
    expect(readToldDay('in a few weeks', { language: 'en', today }, { past: false }).ok).toBe(false))
})
