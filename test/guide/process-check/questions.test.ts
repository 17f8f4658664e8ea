import { describe, expect, test } from 'vitest'
import { loadGlossary } from '../../../src/content/glossary.ts'
import { reopen, step, visible } from '../../../src/guide/engine.ts'
import type { Question } from '../../../src/guide/guide.ts'
import type { ReadContext } from '../../../src/guide/kind.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import type { Text } from '../../../src/guide/text.ts'
import { answers, check, day, type Given, judged } from './process.ts'

const german: ReadContext = { language: 'de', today: day }

function question(id: string): Question {
  const found = check.questions.find(other => other.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

function read(id: string, text: string) {
  return kindOf(question(id)).readText(question(id), text, german)
}

function chosen(id: string, input: string) {
  return kindOf(question(id)).readInput(question(id), input, german)
}

/** The questions that exist for these answers. */
function asked(given: Given): string[] {
  return visible(check, { answers: answers(given), extended: true }).map(({ id }) => id)
}

test('the guide produces a check with a name and a unit, on a path of six phases', () => {
  expect(check.produces).toEqual({
    is: 'assessment',
    title: 'prozess',
    unit: 'amt',
    measured: {
      cases: 'faelle',
      minutes: 'minuten',
      duration: { question: 'dauer', days: { same_day: 1, week: 7, month: 30, quarter: 90, longer: 180 } },
      breaks: { question: 'wechsel', times: { digital: 0, '1': 1, '2': 2, '3': 3, '4+': 4, paper: 3 } },
    },
  })
  expect(check.phases.map(({ title }) => title.de)).toEqual([
    ...['Sinn & Nutzen', 'Ist-Prozess', 'Recht & Daten', 'Technik', 'Menschen', 'Umsetzung'],
  ])
})

test('it says what the short way asks and what the long way adds, in both languages', () => {
  expect(check.shortWay?.de).toMatch(/^Der kurze Weg fragt.*Der ausführliche Weg/)
  expect(check.shortWay?.en).toMatch(/^The short way asks.*The long way/)
})

test('every question but the name can be passed over or left to others', () => {
  for (const { id, skip, unknown } of check.questions) {
    const isName = id === 'prozess'
    expect([skip, unknown], id).toEqual([!isName, !isName])
  }
})

test('every question has help with a practice example in both languages', () => {
  for (const { id, help } of check.questions) {
    expect(help?.meaning.en, id).toBeTruthy()
    expect(help?.example?.en, id).toBeTruthy()
  }
})

describe('order and branches', () => {
  test('what is online comes before how it runs inside, and only then', () => {
    const ids = asked({ online: 'internal' })
    expect(ids.indexOf('intern')).toBe(ids.indexOf('online') + 1)
    expect(asked({ online: 'apply' })).not.toContain('intern')
  })

  test('a replacement is asked for where a law requires written form', () => {
    expect(asked({ schriftform: 'law' })).toContain('ersatz')
    expect(asked({ schriftform: 'in_person' })).not.toContain('ersatz')
  })

  test('a purchase is asked for unless EfA or our own builder is used', () => {
    for (const nachnutzung of ['efa', 'inhouse', 'market']) expect(asked({ nachnutzung })).not.toContain('kauf')
    for (const nachnutzung of ['land_itdl', 'neighbour', 'not_checked', 'nothing'])
      expect(asked({ nachnutzung })).toContain('kauf')
    expect(asked({})).toContain('kauf')
  })

  test('fees and the responsible role are always asked for', () => {
    for (const online of ['nothing', 'internal'])
      expect(asked({ online })).toEqual(expect.arrayContaining(['gebuehren', 'stelle']))
  })
})

describe('numbers and dates', () => {
  test.each([
    ['faelle', '0', true],
    ['faelle', '12,5', false],
    ['faelle', '-1', false],
    ['minuten', '0', false],
    ['minuten', '0,5', true],
    ['minuten', '90', true],
    ['stellen', '0', false],
    ['stellen', '1', true],
    ['stellen', '99', true],
    ['stellen', '100', false],
    ['stellen', '2,5', false],
    ['start', '22.11.2026', false],
    ['start', '23.11.2026', true],
    ['start', 'in drei Monaten', true],
  ])('%s: “%s” is possible: %s', (id, text, possible) => expect(read(id, text).ok).toBe(possible))
})

describe('amounts as people say them', () => {
  test.each([
    ['minuten', '1,5 Stunden', 90],
    ['minuten', 'eine Viertelstunde', 15],
    ['minuten', '90 Sekunden', 1.5],
    ['faelle', '10 pro Monat', 120],
    ['faelle', '20 Anträge pro Woche', 1040],
    ['faelle', 'täglich 5', 1250],
    ['faelle', '900 im Jahr', 900],
    ['stellen', 'drei Ämter', 3],
  ])('%s: “%s” is %d', (id, text, value) => expect(read(id, text)).toEqual({ ok: true, value }))

  test.each([
    ['minuten', '2 Tage'],
    ['faelle', '10 Monate'],
    ['stellen', '3 Leute'],
  ])('%s: “%s” is refused', (id, text) => {
    expect(read(id, text)).toMatchObject({ ok: false, problem: { code: 'number-unit' } })
  })
})

describe('options as people say them', () => {
  test.each([
    ['weglassen', 'nicht möglich', 'impossible'],
    ['weglassen', 'entfällt', 'drop'],
    ['wechsel', 'alles auf Papier', 'paper'],
    ['wechsel', 'Gar nicht, alles ist digital', 'digital'],
    ['wechsel', '1', '1'],
    ['wechsel', '3', '3'],
    ['wechsel', '5', '4+'],
    ['wechsel', 'sechs', '4+'],
    ['herkommen', '0', 'never'],
    ['herkommen', 'nie', 'never'],
    ['herkommen', 'gar nicht', 'never'],
    ['herkommen', '1', 'once'],
    ['herkommen', 'einmal', 'once'],
    ['herkommen', '2', 'several'],
    ['herkommen', '3', 'several'],
    ['herkommen', 'zweimal', 'several'],
    ['herkommen', 'mehrmals', 'several'],
    ['mittel', 'ja', 'yes'],
    ['mittel', 'nächstes Jahr', 'next'],
    ['mittel', 'nein', 'no'],
    ['nachnutzung', 'Standardsoftware', 'market'],
    ['team', 'unsicher', 'unsure'],
    ['beteiligte', 'Gleichstellung', ['equality']],
    ['online', 'Bescheid per Post', 'apply_post'],
    ['wechsel', 'zweimal', '2'],
    ['wechsel', 'viermal', '4+'],
    ['wechsel', 'öfter', '4+'],
    ['zielgruppe', 'Bürger und Firmen', ['citizens', 'business']],
    ['zielgruppe', 'Kolleginnen und Kollegen, Rat', ['staff', 'steering']],
    ['dauer', 'sofort', 'same_day'],
    ['dauer', 'eine Woche', 'week'],
    ['dauer', 'zwei Wochen', 'month'],
    ['dauer', 'ein Monat', 'month'],
    ['dauer', '2 Monate', 'quarter'],
    ['dauer', 'ein Jahr', 'longer'],
    ['daten', 'Name und Adresse, Sozialdaten', ['basic', 'finance_social']],
    ['daten', 'Gesundheit und Kinder', ['children', 'art9']],
    ['ersatz', 'BundID, Siegel', ['account', 'seal']],
    ['ersatz', 'Ausweis', ['eid']],
    ['beteiligte', 'noch keinen', ['nobody']],
    ['nachnutzung', 'vom Land', 'land_itdl'],
    ['nachnutzung', 'Nachbarkommune', 'neighbour'],
    ['nachnutzung', 'nichts', 'nothing'],
    ['dauer', '10 Tage', 'month'],
    ['dauer', '2–3 Wochen', 'month'],
    ['dauer', 'höchstens zehn Arbeitstage', 'month'],
    ['dauer', 'über drei Monate', 'longer'],
    ['dauer', '8 Stunden', 'same_day'],
    ['wechsel', 'mehr als 4', '4+'],
    ['wechsel', '11', '4+'],
    ['wechsel', 'elfmal', '4+'],
    ['schriftform', 'ja', 'law'],
    ['weglassen', 'nichts', 'drop'], // nothing happens
    ['intern', 'komplett digital', 'digital'],
  ])('%s: “%s” is %s', (id, text, value) => expect(read(id, text)).toEqual({ ok: true, value }))

  test.each([
    ['fachverfahren', 'nein', '„Wird nicht gebraucht“ oder „Es fehlt“'],
    ['fachverfahren', 'ja', '„Ja, mit Schnittstelle“ oder „Ja, aber ohne Schnittstelle“'],
    ['team', 'schlecht', '„Noch nicht sicher vorbereitet“ oder „Es gibt große Bedenken“'],
    ['team', 'nicht so gut', '„Noch nicht sicher vorbereitet“ oder „Es gibt große Bedenken“'],
    ...['0', 'nie', 'null', 'kein Medienbruch', 'keinmal', 'gar keinmal'].map((entered): [string, string, string] => [
      'wechsel',
      entered,
      '„Gar nicht, alles läuft auf Papier“ oder „Gar nicht, alles ist digital“',
    ]),
    ['mittel', 'teilweise', '„Im nächsten Haushalt“ oder „Nein“'],
    ['dauer', 'einen Tag', '„Am selben Tag“ oder „Bis zu einer Woche“'],
    ['dauer', 'ein bis zwei Wochen', '„Bis zu einer Woche“ oder „Bis zu einem Monat“'],
    ['intern', 'digital', '„Durchgängig digital“ oder „Digital mit Medienbrüchen“'],
    ['dauer', 'Monate', '„Länger“'],
  ])('%s: “%s” is asked back', (id, entered, options) => {
    expect(read(id, entered)).toMatchObject({
      ok: false,
      problem: { code: 'option-near', values: { entered, options } },
    })
  })

  test.each([
    ['ziel', 'egal'],
    ['team', 'nicht schlecht'],
    ['zugang', 'Jein'],
    ['wechsel', '-1'],
  ])('%s: “%s” is none', (id, text) => {
    expect(read(id, text)).toMatchObject({ ok: false, problem: { code: 'option-unknown' } })
  })

  test.each([
    ['ziel', 'klares Ziel'],
    ['zugang', 'geprüft'],
    ['fachverfahren', 'gebraucht'],
  ])('%s: “%s” is not taken', (id, text) => expect(read(id, text).ok).toBe(false))
})

describe('options that exclude the others', () => {
  test.each([
    ['daten', 'no_pii', 'basic'],
    ['beteiligte', 'nobody', 'users'],
    ['bausteine', 'none', 'efile'],
  ])('%s: %s', (id, exclusive, other) => {
    expect(chosen(id, exclusive)).toEqual({ ok: true, value: [exclusive] })
    expect(chosen(id, `${other},${exclusive}`)).toMatchObject({ ok: false, problem: { code: 'option-exclusive' } })
  })
})

describe('a number says how often, never the place in the list', () => {
  test.each([
    ['wechsel', ['1', '2', '3', '4+', '4+', '4+', '4+']],
    ['herkommen', ['once', 'several', 'several', 'several', 'several', 'several', 'several']],
  ])('%s', (id, values) => {
    for (const [index, value] of values.entries())
      for (const typed of [`${index + 1}`, `${index + 1}-mal`, `${index + 1}.`])
        expect(read(id, typed), typed).toEqual({ ok: true, value })
  })

  test('not even where somebody says that it is the place', () => {
    for (const id of ['wechsel', 'herkommen'])
      for (const typed of ['Nr. 2', '#2', '(2)', 'Antwort 2', 'Option 1'])
        expect(read(id, typed), typed).not.toMatchObject({ ok: true, value: id === 'wechsel' ? 'digital' : 'once' })
  })

  test('“4+” is four or more', () => expect(read('wechsel', '4+')).toEqual({ ok: true, value: '4+' }))

  test('“gar nicht” is asked back: paper or digital?', () => {
    const { ok, ...rest } = read('wechsel', 'gar nicht')
    expect(ok).toBe(false)
    expect(JSON.stringify(rest)).toMatch(/alles läuft auf Papier.*alles ist digital/)
  })
})

describe('EfA is offered where somebody from outside has to do with it', () => {
  function offers(given: Given): boolean {
    const found = visible(check, { answers: answers(given), extended: true }).find(({ id }) => id === 'nachnutzung')
    return found !== undefined && 'options' in found && found.options.some(({ value }) => value === 'efa')
  }

  test.each<[given: Given, offered: boolean]>([
    [{}, true],
    [{ zielgruppe: ['citizens'] }, true],
    [{ zielgruppe: ['staff'] }, false],
    [{ zielgruppe: ['staff', 'steering'], online: 'form' }, true],
    [{ zielgruppe: ['citizens'], online: 'internal' }, false],
    [{ online: 'internal' }, false],
  ])('%j: %s', (given, offered) => expect(offers(given)).toBe(offered))

  test('what is corrected to internal is asked again, and nothing of it counts', () => {
    const given = answers({ prozess: 'Reisekosten abrechnen', zielgruppe: ['citizens'], nachnutzung: 'efa' })
    const progress = { ...reopen(check, given), at: 'zielgruppe' }
    const outcome = step(check, progress, { do: 'answer', question: 'zielgruppe', value: ['staff'] })
    expect(outcome.is === 'moved' && outcome.progress.answers).not.toHaveProperty('nachnutzung')
    expect(judged({ zielgruppe: ['staff'], nachnutzung: 'efa' }).open.map(({ id }) => id)).toContain('nachnutzung')
  })

  test('its term is explained only there', () => {
    const terms = (given: Given) =>
      visible(check, { answers: answers(given), extended: true }).find(({ id }) => id === 'nachnutzung')?.terms
    expect(terms({})).toContain('efa')
    expect(terms({ online: 'internal' })).toEqual(['formular-baukasten'])
  })
})

describe('plain language', () => {
  const { scoring } = check
  const texts: [where: string, text: Text][] = [
    ['purpose', check.purpose],
    ['shortWay', check.shortWay ?? { de: '' }],
    ...check.questions.flatMap(({ id, ask, hint, help, ...rest }): [string, Text][] => [
      [id, ask],
      ...(hint ? [[id, hint] as [string, Text]] : []),
      ...(help ? [[id, help.meaning] as [string, Text]] : []),
      ...(help?.example ? [[id, help.example] as [string, Text]] : []),
      ...('options' in rest ? rest.options.flatMap(o => (o.help ? [[id, o.help] as [string, Text]] : [])) : []),
    ]),
    ...(scoring?.outcomes ?? []).map(({ id, sentence }): [string, Text] => [id, sentence]),
    ...(scoring?.tasks ?? []).map(({ id, title }): [string, Text] => [id, title]),
    ...(scoring?.hints ?? []).map(({ id, text }): [string, Text] => [id, text]),
    ...(scoring?.changes ?? []).map(({ text }): [string, Text] => ['changes', text]),
    ...(scoring?.level?.caps ?? []).map(({ text }): [string, Text] => ['caps', text]),
    ['disclaimer', scoring?.level?.disclaimer ?? { de: '' }],
    ...[...(scoring?.outcomes ?? []), ...(scoring?.tasks ?? [])].flatMap(({ id, instead }) =>
      instead.map(({ text }): [string, Text] => [id, text]),
    ),
  ]

  test.each(['de', 'en'] as const)('no sentence is longer than 15 words (%s)', language => {
    const long = texts.flatMap(([where, text]) =>
      sentences(text[language] ?? '')
        .filter(sentence => words(sentence) > 15)
        .map(sentence => `${where}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test('German has German quotes, English has English ones, and neither has straight ones', () => {
    for (const [where, { de, en }] of texts) {
      expect(de, where).not.toMatch(/["”]|„[^“]*$/)
      expect(en, where).not.toMatch(/["„]|“[^”]*$/)
    }
  })
})

describe('the glossary', async () => {
  const { terms } = await loadGlossary('guides')

  test('explains every term the questions use, in at most three sentences of 15 words', () => {
    const used = new Set(check.questions.flatMap(({ terms = [] }) => terms))
    expect(used.size).toBeGreaterThan(15)
    expect([...used].filter(id => !terms.some(term => term.id === id))).toEqual([])
    for (const { id, text } of terms) {
      for (const said of [text.de, text.en ?? '']) {
        expect(sentences(said).length, id).toBeLessThanOrEqual(3)
        expect(
          sentences(said).filter(sentence => words(sentence) > 15),
          id,
        ).toEqual([])
      }
    }
  })
})

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?][“”]?)\s+(?=[\p{Lu}\p{N}„“])/u)
}

function words(sentence: string): number {
  return sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
