import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/guide/guide.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { note } from '../../../src/guide/questions/note.ts'
import { person } from '../../../src/guide/questions/person.ts'
import { text } from '../../../src/guide/questions/text.ts'
import { yesNo } from '../../../src/guide/questions/yes-no.ts'
import { english, german, question } from './make.ts'

describe('text', () => {
  const title = question('text', { max: 10, lines: 'one' })
  const family = '👩‍👩‍👧‍👦'
  const story = question('text', { max: 100, lines: 'many' })

  test.each([
    [title, '  Idee  ', 'Idee'],
    [title, 'eine\r\n Idee', 'eine Idee'],
    [title, `${family.repeat(9)}x`, `${family.repeat(9)}x`], // ten characters to the eye
    [title, '42', '42'],
    [story, 'eine\r\n\r\nIdee', 'eine\n\nIdee'],
    [story, 'zurück zur Natur', 'zurück zur Natur'],
  ])('%#: reads %j', (asked, typed, value) => {
    expect(text.readText(asked, typed, german)).toEqual({ ok: true, value })
    expect(text.readInput(asked, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty', {}],
    [' \n ', 'empty', {}],
    ['?!…', 'no-words', {}],
    ['👍', 'no-words', {}],
    ['elf Zeichen', 'too-long', { limit: 10, length: 11 }], // refused, never cut
  ])('refuses %j: %s', (typed, code, values) => {
    expect(text.readText(title, typed, german)).toEqual({ ok: false, problem: { code, values } })
  })
})

describe('yes or no', () => {
  const asked = question('yes-no', {})

  test.each([
    'ja',
    'J',
    'jo',
    'Jup!',
    'klar',
    'Ja, gerne',
    'yes',
    'y',
    'true',
    '1',
    '1.',
    'natürlich',
    'ja klar',
    'Ja bitte',
    'ja, 28 Euro',
    'Ja einmal im Seniorenbeirat',
    'doch, seit zwei Jahren',
    'na logo',
    'ja, fast immer',
    'das Gerät fehlt noch, also ja',
    'Jo, ohne neue Scanner wird das nix',
    "yes, without a licence it won't work",
  ])('%s is yes', typed => {
    expect(yesNo.readText(asked, typed, german)).toEqual({ ok: true, value: true })
  })

  test.each([
    'nein',
    'n',
    'Nö',
    'noe',
    'nee',
    'no',
    'false',
    '2',
    'Nein danke',
    'nein, nicht',
    'gar keine',
    'certainly not',
    'das haben wir schon, daher nein',
    'nicht',
    'noch nicht',
    'natürlich nicht',
    'not yet',
    'nö brauchen wir nix',
    'Nein, das kostet nichts',
    'no its free',
    'leider noch nicht',
    'not a thing',
    'momentan nicht',
    'unfortunately not yet',
  ])('%s is no', typed => {
    expect(yesNo.readText(asked, typed, english)).toEqual({ ok: true, value: false })
  })

  test.each([
    ...['vielleicht', '3', 'ja und nein', 'Jein', 'kein Problem', 'nicht falsch', 'warum nicht', '-1', 'ja nein'],
    ...['ja, aber erst 2027', 'ja oder', 'ja wenn das ginge', 'Ja was heißt das?', 'ja, gibt es nicht', 'nein, doch'],
    ...['nein, außer am Freitag', 'keine Gebühren', 'nie gehört', 'ja weiß ich jetzt so nicht', 'klar ist das nicht'],
    ...[
      'ja, haben wir nicht',
      'ja, ohne Scanner',
      'ja, das geht ohne Scanner nicht',
      'eigentlich bräuchts bloß eine Zuständigkeit',
    ],
    'ja also das war damals so dass wir die alten Akten alle hatten',
  ])('%s is neither', typed => {
    const problem = { code: 'yes-no-unknown', values: { entered: typed } }
    expect(yesNo.readText(asked, typed, german)).toEqual({ ok: false, problem })
  })

  test.each([
    ['jaaa', true],
    ['neiiin', false],
    ['yes, with or without the money', true],
    ['bisher nicht, steht aber auf der Liste', false],
    ['not yet, but soon', false],
    ['leider gar nicht', false],
    ['auf alle Fälle', true],
    ['sicher, das bringt der Stadt 40.000 ein', true],
  ])('%s is %s, however it is said', (typed, value) =>
    expect(yesNo.readText(asked, typed, german)).toEqual({ ok: true, value }),
  )

  test.each([
    ['nien', 'Nein'],
    ['neni', 'Nein'],
    ['nicth', 'Nein'],
    ['nto yet', 'Nein'],
    ['noch neimand', 'Nein'],
    ['nobdoy so far', 'Nein'],
    ['nohc nie', 'Nein'],
    ['yse, with three visitors', 'Ja'],
    ['nautürlich', 'Ja'],
    ['probaly not', 'Nein'],
  ])('%s is asked back with “%s”, as it is misspelt', (entered, label) => {
    const problem = { code: 'option-near', values: { entered, options: `„${label}“` } }
    expect(yesNo.readText(asked, entered, german)).toMatchObject({ ok: false, problem })
  })

  test.each(['ja, oder eigentlich doch nicht', 'Jein', 'ein', 'noch', 'bisher nicht, oder doch'])(
    '%s is no answer, nor nearly one',
    typed =>
      expect(kindOf(asked).readText(asked, typed, german)).toMatchObject({ problem: { code: 'yes-no-unknown' } }),
  )

  test('a yes that is asked back where the question itself says without', () => {
    const without = question('yes-no', { ask: { de: 'Ginge es auch ohne Software?' } })
    expect(yesNo.readText(without, 'ja, ohne Software wird das nix', german).ok).toBe(false)
  })

  describe('in other words', () => {
    const funded = question('yes-no', {
      ask: { de: 'Würden Sie es auch ohne Fördergeld tun?' },
      also: {
        yes: ['aus eigenen Mitteln', 'selbst zahlen', 'even so', 'vorhandene Mittel'],
        no: ['nur mit Förderung', 'selbst nicht zahlen', 'Kasse leer', 'neue Mittel'],
      },
    })
    const read = (typed: string) => kindOf(funded).readText(funded, typed, german)

    test.each([
      ['nur mit einer Förderung', false],
      ['das bezahlen wir aus eigenen Mitteln', true],
      ['das können wir zur Not selbst zahlen', true],
      ['die Kasse ist leer', false],
    ])('“%s” is %s', (typed, value) => expect(read(typed)).toEqual({ ok: true, value }))

    test.each([
      'die Förderung ist nur das Sahnehäubchen',
      'Förderung wäre schön',
      'I would not even think about it',
      'mit den vorhandenen neuen Mitteln',
      'Vereine zahlen selbst nicht, Firmen schon',
    ])('“%s” is not taken', typed => expect(read(typed).ok).toBe(false))
  })

  test.each([
    ['kostet 5 Euro', true],
    ['das kostet Zeit', undefined],
    ['das weiß die Kasse', undefined],
    ['kostet nichts', false],
    ['kostet nichts, ja', undefined],
  ])('beside other words, “%s” is %s', (typed, value) => {
    const fees = question('yes-no', {
      ask: { de: 'Fallen Gebühren an?' },
      also: { yes: ['kostet', 'Euro', 'Kasse'], no: ['kostet nichts'] },
    })
    const read = yesNo.readText(fees, typed, german)
    expect(read.ok ? read.value : undefined).toBe(value)
  })

  test.each([
    ['wir brauchen Server', true],
    ['Server haben wir genug', undefined],
    ['Geräte stehen schon rum', undefined],
    ['haben wir schon', false],
  ])('asked for a need, “%s” is %s', (typed, value) => {
    const buy = question('yes-no', {
      ask: { de: 'Müssen Sie etwas kaufen?' },
      also: { yes: ['Server', 'Geräte'], no: ['haben wir schon'] },
    })
    const read = yesNo.readText(buy, typed, german)
    expect(read.ok ? read.value : undefined).toBe(value)
  })

  test('inputs and summaries', () => {
    expect(yesNo.readInput(asked, 'true', german)).toEqual({ ok: true, value: true })
    expect(yesNo.readInput(asked, 'ja', german)).toMatchObject({ ok: false })
    expect(yesNo.readInput(asked, '', german)).toMatchObject({ problem: { code: 'empty' } })
    expect([yesNo.summary(asked, true, 'de'), yesNo.summary(asked, false, 'en')]).toEqual(['Ja', 'No'])
    expect(yesNo.input(asked, false, german).value).toBe('false')
  })
})

describe('person and note', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

  test('a person is an object id, chosen on the card', () => {
    expect(person.readInput(question('person', {}), id.toUpperCase(), german)).toEqual({ ok: true, value: id })
    expect(person.readText(question('person', {}), id, german)).toEqual({ ok: true, value: id })
    expect(person.readText(question('person', {}), 'Frau Müller', german)).toMatchObject({
      problem: { code: 'person-on-card' },
    })
  })

  test('a note was read once somebody says so; any other text is not taken in silence', () => {
    for (const said of ['ok', 'Gelesen.', 'ja', 'got it', 'next', 'Nächste'])
      expect(note.readText(question('note', {}), said, german)).toEqual({ ok: true, value: true })
    for (const said of ['Das Rathaus', 'nein', '5'])
      expect(note.readText(question('note', {}), said, german)).toMatchObject({ problem: { code: 'note-only' } })
    expect(note.readInput(question('note', {}), '', german)).toEqual({ ok: true, value: true })
    expect(note.takesAnswer).toBe(false)
  })
})

test('the input of every kind is preset in a form that it reads again', () => {
  const cases: [Question, string | number | boolean | string[]][] = [
    [question('text', { max: 80, lines: 'one' }), 'Idee'],
    [question('number', { min: 0, max: 10, whole: false }), 1.5],
    [question('date', { past: true }), '2026-12-31'],
    [question('yes-no', {}), true],
  ]
  for (const [asked, value] of cases) {
    const kind = kindOf(asked)
    const preset = kind.input(asked, value, german).value
    expect(kind.readInput(asked, preset, german)).toEqual({ ok: true, value })
    expect(kind.input(asked, undefined, german).value).toBe('')
  }
})
