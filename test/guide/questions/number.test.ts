import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { number } from '../../../src/guide/questions/number.ts'
import { english, german, question } from './make.ts'

const any = question('number', { min: -1e12, max: 1e12, whole: false })
const pieces = question('number', { min: 0, max: 5000, whole: true, unit: { de: 'Stück', en: 'pieces' } })

const minutes = question('number', {
  min: 0.01,
  max: 1e6,
  whole: false,
  unit: { de: 'Minuten', en: 'minutes' },
  also: [
    { words: ['Min', 'je Fall'], times: 1, dividedBy: 1, adds: true },
    { words: ['Stunde', 'Std', 'h', 'hour'], times: 60, dividedBy: 1, adds: true },
    { words: ['Sekunde', 'second'], times: 1, dividedBy: 60, adds: true },
  ],
})

describe('a number in another unit', () => {
  test.each([
    ['1,5 Stunden', 90],
    ['1h 20min', 80],
    ['1:15 h', 75],
    ['a quarter of an hour', 15],
    ['von 14:00 bis 16:30 Uhr', 150],
    ['from 9 to 11:30', 150],
    ['8 bis 9 Uhr', 60],
    ['etwa 20 Minuten, genau weiß ich es nicht', 20],
    ['two hundred and fifty minutes', 250],
    ['a hundred and five', 105],
    ['2 h', 120],
    ['2h', 120],
    ['eine halbe Stunde', 30],
    ['anderthalb Std.', 90],
    ['zwei Stunden', 120],
    ['90 Sekunden', 1.5],
    ['100 Sekunden', 1.67], // hundredths are enough
    ['half an hour', 30],
    ['an hour', 60],
    ['20 Minuten', 20],
    ['eine Minute', 1],
    ['20 minutes', 20], // the other language
    ['ca. 20 Min. je Fall', 20],
    ['es sind etwa zwölf Minuten', 12],
    [',5 Stunden', 30],
    ['zweieinhalb Stunden', 150],
    ['2 1/2 Stunden', 150],
    ['1½ h', 90],
    ['1 Std. 15 Min.', 75],
    ['1h 15min', 75],
    ['eine Stunde und 30 Minuten', 90],
    ['1 Std 15 Min 30 Sekunden', 75.5],
    ['1 Stunde 5', 65],
    ['drei Stunden zwanzig', 200],
    ['Stunde', 60],
    ['gute Stunde', 60],
    ['eineinviertel Stunden', 75],
    ['ne halbe Stunde', 30],
    ['eine gute halbe Stunde', 30],
    ['eine knappe dreiviertel Stunde', 45],
    ['so ungefähr 20 Minuten, denke ich', 20],
  ])('“%s” is converted to %d', (typed, value) => {
    expect(number.readText(minutes, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    '2 Tage',
    'zwei Tage',
    '2 pro Stunde',
    '10 €',
    '50 %',
    '20 Minuten am Tag',
    'nicht 5',
    'Nr. 5',
    'dreiviertel',
    '10/20',
  ])('“%s” is refused, naming the unit', entered => {
    const problem = { code: 'number-unit', values: { entered, unit: 'Minuten' } }
    expect(number.readText(minutes, entered, german)).toEqual({ ok: false, problem })
    expect(number.readInput(minutes, entered, german)).toEqual({ ok: false, problem })
  })

  test('where a number has no unit, nothing can stand beside it', () => {
    const problem = { code: 'number-unknown', values: { entered: '2 Tage' } }
    expect(number.readText(any, '2 Tage', german)).toEqual({ ok: false, problem })
  })

  test('words without a number are no number', () => {
    for (const typed of ['Stunden', 'bald', 'constructor'])
      expect(number.readText(minutes, typed, german)).toMatchObject({ problem: { code: 'number-unknown' } })
  })

  test('what is converted is rounded where whole numbers are asked for', () => {
    const also = [{ words: ['Dutzend'], times: 12, dividedBy: 1 }]
    const cases = question('number', { min: 0, max: 99, whole: true, unit: { de: 'Fälle' }, also })
    expect(number.readText(cases, '1,3 Dutzend', german)).toEqual({ ok: true, value: 16 })
    expect(number.readText(cases, '1,3 Fälle', german)).toMatchObject({ problem: { code: 'number-whole' } })
  })
})

describe('a number is read as people write it', () => {
  test.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ["1'200", 1200],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,5', 1.5],
    ['1.5', 1.5], // grouping needs three digits
    ['0.125', 0.125], // grouping never begins with 0
    ['1,234', 1.234],
    ['-3', -3],
    ['ca. 1200', 1200],
    ['etwa 20 Stück', 20],
    ['2,5 Mio.', 2_500_000],
    ['3 Tausend', 3000],
    ['zwölf', 12],
    ['etwa fünf', 5],
    ['keine', 0],
    ['so ungefähr 800', 800],
    ['fünfundzwanzig', 25],
    ['fuenfundzwanzig, bitte', 25],
    ['ZWEIUNDDREISSIG', 32],
    ['hundert', 100],
    ['zweihundertzehn', 210],
    ['dreitausend', 3000],
    ['anderthalb', 1.5],
    ['ein Dutzend', 12],
    ['ein halbes Dutzend', 6],
    ['anderthalb Tausend', 1500],
    ['1,2 Mio.', 1_200_000],
    ['2,3 Tsd', 2300],
    ['5k', 5000],
    ['ca.5', 5],
    [',5', 0.5],
    ['12.000', 12_000],
    ['12.000,00', 12_000],
  ])('German: %s is %d', (typed, value) => {
    expect(number.readText(any, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    ['1,200', 1200],
    ['1,234,567.8', 1234567.8],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['about 20 pieces', 20],
    ['twelve', 12],
    ['twenty-five', 25],
    ['a dozen', 12],
    ['12,000', 12_000],
  ])('English: %s is %d', (typed, value) => {
    expect(number.readText(any, typed, english)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty'],
    ['viele', 'number-unknown'],
    ['1.2.3', 'number-unknown'],
    ['12.34.567', 'number-unknown'],
    ['5 bis 10', 'number-range'],
    ['5-10', 'number-range'],
    ['mehr als 5', 'number-range'],
    ['über 100', 'number-range'],
    ['< 5', 'number-range'],
    ['mindestens 3', 'number-range'],
    ['10+', 'number-range'],
    ['eine bis zwei', 'number-range'],
    ['800-900', 'number-range'],
    ['20 bis 30', 'number-range'],
    ['20 oder 30', 'number-range'],
    ['zwischen 20 und 30', 'number-range'],
    ['10 oder mehr', 'number-range'],
    ['12,000', 'number-ambiguous'], // twelve, or twelve thousand from another program
    ['1,234', 'number-ambiguous'],
    ['k. A.', 'dont-know'],
    ['keine Ahnung', 'dont-know'],
    ['2 Ämter mit 5 Stellen', 'number-several'],
    ['9:00 bis 11:30', 'number-unit'], // no minutes are asked for
    ['1,5', 'number-whole'],
    ['-1', 'number-min'],
    ['5001', 'number-max'],
    ['9'.repeat(400), 'number-max'],
  ])('%j is refused: %s', (typed, code) => {
    expect(number.readText(pieces, typed, german)).toMatchObject({ ok: false, problem: { code } })
  })

  test('limits are told', () => {
    expect(number.readText(pieces, '9999', german)).toMatchObject({ problem: { values: { max: 5000 } } })
  })

  test('zeros behind a decimal mark of the other language are asked about', () => {
    expect(number.readText(any, '1.200', english)).toMatchObject({ problem: { code: 'number-ambiguous' } })
    expect(number.readText(any, '1,200', german)).toMatchObject({ problem: { code: 'number-ambiguous' } })
  })

  test('the card and the chat read the same, also what number inputs of older cards send', () => {
    const texts = ['1.200', '1,200', '12000', '1.5', '-3', '1,5', 'zwölf', 'k. A.', '5-10', '', '12.000']
    for (const context of [german, english])
      for (const typed of texts)
        expect(number.readInput(any, typed, context)).toEqual(number.readText(any, typed, context))
    expect(number.readInput(pieces, '1200', german)).toEqual({ ok: true, value: 1200 })
    expect(number.readInput(any, '1.5', german)).toEqual({ ok: true, value: 1.5 })
  })
})

test('the summary has the unit and the grouping of the language', () => {
  expect(number.summary(pieces, 1200, 'de')).toBe('1.200 Stück')
  expect(number.summary(pieces, 1200, 'en')).toBe('1,200 pieces')
  const cases = question('number', { ...pieces, unit: { de: 'Fälle im Jahr' }, one: { de: 'Fall im Jahr' } })
  expect([1, 12_000].map(value => number.summary(cases, value, 'de'))).toEqual([
    '1 Fall im Jahr',
    '12.000 Fälle im Jahr',
  ])
})

test('what the summary says is read back as the same number', () => {
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  fc.assert(
    fc.property(decimal, fc.constantFrom(german, english), ([digits, places], ctx) => {
      const value = digits / 10 ** places
      expect(number.readText(any, number.summary(any, value, ctx.language), ctx)).toEqual({
        ok: true,
        value: value + 0,
      })
    }),
  )
})

test('what stands preset in the input is read back as the same number', () => {
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  fc.assert(
    fc.property(decimal, fc.constantFrom(german, english), ([digits, places], ctx) => {
      const value = digits / 10 ** places
      expect(number.readInput(any, number.input(any, value, ctx).value, ctx)).toEqual({ ok: true, value: value + 0 })
    }),
  )
})

test('a number is read back from every form it is written in', () => {
  const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
  const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
  const inWords = (n: number) => (n % 10 ? `${ones[n % 10]}und` : '') + tens[Math.floor(n / 10)]
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
    (text: string) => `so ungefähr ${text} Stück`,
    (text: string) => `ca. ${text}, bitte.`,
  )
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 99 }), spelling, (n, spell) => {
      expect(number.readText(pieces, spell(inWords(n)), german)).toEqual({ ok: true, value: n })
    }),
  )
  const form = fc.constantFrom(
    (n: number) => String(n),
    (n: number) => n.toLocaleString('de-DE'),
    (n: number) => n.toLocaleString('fr-FR'),
    (n: number) => n.toLocaleString('de-CH'),
    (n: number) => `${n},0`,
    (n: number) => `${String(n / 1000).replace('.', ',')} Tsd.`,
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), form, spelling, (n, write, spell) => {
      expect(number.readText(pieces, spell(write(n)), german)).toEqual({ ok: true, value: n })
    }),
    { numRuns: 500 },
  )
})

describe('a number behind the name of a thing', () => {
  const units = question('number', {
    min: 0,
    max: 1000,
    whole: true,
    unit: { de: 'Stellen', en: 'units' },
    also: [
      {
        words: ['Amt', 'Ämter', 'Abteilung', 'Behörde', 'department', 'authority', 'authorities'],
        times: 1,
        dividedBy: 1,
      },
      { words: ['im Jahr', 'jährlich', 'yearly'], times: 1, dividedBy: 1 },
      { words: ['monatlich', 'Monat'], times: 12, dividedBy: 1 },
    ],
  })

  test.each(['Amt 32', 'das Amt 32', 'Abteilung 5', 'Amt Nr. 32', 'Stelle 4', 'Behörde 2', 'department 3', 'unit 4'])(
    'tells which one, and not how many: “%s”',
    typed => {
      expect(number.readText(units, typed, german).ok).toBe(false)
    },
  )

  test.each([
    ['32 Ämter', 32],
    ['Ämter 32', 32],
    ['Amt: 3', 3],
    ['Stellen 4', 4],
    ['Behörden 2', 2],
    ['jährlich 40', 40],
    ['im Jahr 40', 40],
    ['monatlich 2', 24],
    ['units 4', 4],
    ['1 Amt', 1],
  ])('tells how many where it is a count: “%s”', (typed, value) => {
    expect(number.readText(units, typed, german)).toEqual({ ok: true, value })
  })
})

test.each(['Stunden', 'mehr als eine Stunde', 'Stunde je Fall und Tag', 'über Stunde', 'je Fall'])(
  'a unit without a number is one of it only by itself: not “%s”',
  typed => {
    expect(number.readText(minutes, typed, german).ok).toBe(false)
  },
)

test('hundreds behind thousands, the year of a count, and what money is called', () => {
  for (const [typed, value] of [
    ['dreitausend vierhundert', 3400],
    ['im Jahr 2025 hatten wir 410', 410],
    ['2025', 2025],
  ] as const)
    expect(number.readText(pieces, typed, german)).toEqual({ ok: true, value })
  const euros = question('number', { min: 0, max: 1e9, whole: true, unit: { de: 'Euro', en: 'euros' } })
  for (const typed of ['7 T€', '7 TEUR', '7k €', 'ca. 7.000 brutto'])
    expect(number.readText(euros, typed, german)).toEqual({ ok: true, value: 7000 })
})

describe('how often something happens', () => {
  const cases = question('number', {
    min: 0,
    max: 1e7,
    whole: true,
    unit: { de: 'Fälle im Jahr', en: 'cases per year' },
    also: [
      { words: ['jede Woche', 'die Woche', 'a week'], times: 52, dividedBy: 1 },
      { words: ['am Tag', 'jeden Arbeitstag', 'täglich', 'every day', 'per day'], times: 250, dividedBy: 1 },
    ],
  })

  test.each([
    '20 am Tag, jeden Arbeitstag',
    'täglich 20, jeden Arbeitstag',
    'jeden Arbeitstag 20 am Tag',
    '20 per day, every day',
  ])('counts once where it is said twice: “%s”', typed =>
    expect(number.readText(cases, typed, german)).toEqual({ ok: true, value: 5000 }),
  )

  test.each(['20 am Tag, jede Woche', 'täglich 20 die Woche', 'jede Woche 20 am Tag'])(
    'is asked back where it is said differently: “%s”',
    typed => expect(number.readText(cases, typed, german).ok).toBe(false),
  )
})

describe('the only number of a sentence', () => {
  test.each([
    ['10 min reine Bearbeitung, das Warten auf den Kreis nicht gerechnet', 10],
    ['zwei Stunden reine Arbeit', 120],
    ['so drei Stunden mit Ortstermin', 180],
    ['fünf, des is ja bloß stempeln', 5],
    ['5 min und fertig', 5],
    ['10 minuterl glaub ich', 10],
    ['vierzig, nein eher 45', 45],
    ['a quarter of an hour, I’d guess', 15],
    ['It takes us an hour from start to end', 60],
    ['zwei Stunden, das ist ein Riesenverfahren', 120],
    ["twenty, it's a short one", 20],
    ['eine Minute, ist nur ein Klick', 1],
    ['so ein Stündchen', 60],
    ['ein Fall 5, der andere 15, also 20', 20],
    ['20 hätte ich früher gesagt, inzwischen sind es 25', 25],
  ])('“%s” are %d minutes', (typed, value) => {
    const read = kindOf(minutes).readText(minutes, typed, german)
    expect(read).toEqual({ ok: true, value })
  })

  test.each([
    'zehn Minuten am Telefon und fünf am Schalter',
    'zwei Arbeitstage à acht Stunden',
    '20 Minuten mehr als früher',
    'es sollten 20 Minuten sein',
    'früher waren es 20',
    '20 Euro kostet es',
    'Zimmer 12 macht das',
    'die 5 für den Anruf',
    'im alten waren 40 Minuten',
    'Formular 12 mit Anlage',
    'drei Leute mit je 20 Minuten',
    'keine 20 Minuten am Tag',
    '20 Minuten pro Seite',
    'dauern 20 Minuten?',
    'eine Kollegin macht das',
    'eine Stunde und eine Viertel',
    'mit der neuen Software',
  ])('“%s” is asked back', typed => expect(kindOf(minutes).readText(minutes, typed, german).ok).toBe(false))

  test.each([
    ['alle zwei Wochen einer', 26],
    ['every three months one', 4],
    ['pro Quartal kommen vierzig Anträge rein', 160],
    ['we get around 300 a month', 3600],
    ['Beim Bauhof haben wir vielleicht 60 solche Meldungen jährlich', 60],
    ['etwa 3 Tausend Hundeanmeldungen', 3000],
    ['zwanzigtausend, wir sind eine große Stadt', 20_000],
    ['50 im Monat laufen hier durch', 600],
    ['jeden Monat kommt einer', 12],
    ['achtzig Hundeanmeldungen, mehr hamma ned', 80],
    ['siebenhundertfünfzig, steht jedes Jahr im Bericht', 750],
  ])('“%s” are %d cases', (typed, value) =>
    expect(number.readText(cases, typed, typed.startsWith('we') ? english : german)).toEqual({ ok: true, value }),
  )

  test.each([
    'alle zwei Wochen',
    'alle paar Wochen einer',
    'täglich 20 die Woche',
    '20 letzte Woche',
    '3 Anträge pro Kollege',
  ])('“%s” is no rate, or none to be sure of', typed => expect(number.readText(cases, typed, german).ok).toBe(false))
})

const cases = question('number', {
  min: 0,
  max: 1e7,
  whole: true,
  unit: { de: 'Fälle im Jahr', en: 'cases per year' },
  also: [
    { words: ['Antrag', 'Anträge', 'Anmeldung', 'Meldung', 'jährlich'], times: 1, dividedBy: 1 },
    { words: ['pro Quartal'], times: 4, dividedBy: 1 },
    { words: ['im Monat', 'pro Monat', 'jeden Monat', 'every month', 'a month'], times: 12, dividedBy: 1 },
    { words: ['jede Woche', 'die Woche'], times: 52, dividedBy: 1 },
    { words: ['täglich'], times: 250, dividedBy: 1 },
  ],
})

test.each([
  ['zwanizg', '20'],
  ['drie', '3'],
  ['dreitasuend', '3.000'],
  ['so drei Stunedn mit Ortstermin', '180'],
  ['ne hable Stunde', '30'],
  ['füfn', '5'],
  ['dreißgi Minuten, eher nicht mehr', '30'],
])('a number with a slip is asked back: “%s” may be %s', (entered, near) =>
  expect(kindOf(minutes).readText(minutes, entered, german)).toMatchObject({
    ok: false,
    problem: { code: 'number-near', values: { entered, number: near } },
  }),
)

test.each(['viele', 'die Kollegen', 'hier', 'mehr weiß ich nicht mehr', 'eher weniger', 'Rat und Verwaltung'])(
  'no number is near “%s”',
  typed =>
    expect(kindOf(minutes).readText(minutes, typed, german)).not.toMatchObject({ problem: { code: 'number-near' } }),
)

describe('offices that are named instead of counted', () => {
  const offices = question('number', {
    min: 1,
    max: 99,
    whole: true,
    unit: { de: 'Ämter', en: 'departments' },
    also: [{ words: ['Behörde', 'Behörden', 'Stelle', 'Stellen', 'Abteilung', 'Sachgebiet'], times: 1, dividedBy: 1 }],
  })
  const read = (typed: string) => number.readText(offices, typed, german)

  test.each([
    ['wir und das Landratsamt', 2],
    ['nur wir selber', 1],
    ['bloß unser Amt und die Kasse', 2],
    ['Kasse, Ordnungsamt und unser eigenes', 3],
    ['Bauamt, Umweltamt, Feuerwehr, Denkmalschutz und wir, macht fünf', 5],
    ['wir vom bauamt, des umweltamt un des landratsamt', 3],
    ['Kämmerei und Hauptamt, sonst niemand', 2],
    ['Bauamt und Kasse, zusammen 2', 2],
    ['außer uns noch drei andere', 4],
    ['wir und noch zwei weitere', 3],
    ['us and one other', 2],
    ['wir und noch zwei', 3],
    ['mein Amt + Rechenzentrum', 2],
    ['das macht ganz allein das Bürgeramt', 1],
    ['Das erledigen wir komplett alleine.', 1],
    ['we do it all ourselves', 1],
    ['sechs Stück mit Polizei und Feuerwehr', 6],
    ['drei Landesbehörden', 3],
    ['Wir, das Jugendamt und der Landkreis', 3],
    ['Ordnungsamt, Polizei, Straßenverkehrsbehörde', 3],
    ['4 others besides ours, so 5', 5],
    ['only us, no one else touches it', 1],
    ['just us and the county council', 2],
    ['the fire service, legal and us, that makes three', 3],
    ['das Bauamt und die Kasse', 2],
    ['fünf Ämter und der Kreis', 6],
    ['four departments besides ours', 5],
    ['ein Sachgebiet bei uns und die Ausländerbehörde beim Kreis', 2],
    ['Erst die Kasse, dann das Bauamt und zum Schluss die Untere Naturschutzbehörde', 3],
    ['Bauamt, Umweltamt, Feuerwehr und Landkreis sind vier.', 4],
    ['Building, environment, fire service and district are four.', 4],
    ['unser Amt und drei Behörden vom Land', 4],
    ['Eine Landesbehörde und wir', 2],
    ['Drei Stellen von draußen und wir', 4],
    ['we and three outside agencies', 4],
    ['Amt 20, Amt 32 und wir', 3],
    ['Ämter 20, 32 und 61', 3],
    ['das 20er und das 32er', 2],
    ['zu dritt: IT-Abteilung, Jugendamt, Kasse', 3],
    ['ich mach das zusammen mit der Kasse', 2],
    ['wir und die vom Kreis', 2],
    ['außer uns bloß noch die Kämmerei', 2],
    ['außer meinem Amt ist keiner beteiligt', 1],
    ['Niemand außer dem Standesamt selbst', 1],
    ['Das läuft nur bei mir im Sachgebiet, sonst hat da keiner was mit zu tun.', 1],
    ['only my section', 1],
    ['noch zwei außer uns', 3],
    ['ohne uns drei', 4],
    ['zwei bei uns, zwei beim Kreis', 4],
    ['zwei intern und eine extern', 3],
    ['wir sind vier Ämter', 4],
    ['Three other departments have to sign, and then there’s us.', 4],
    ['vier Stellen mit uns', 4],
    ['My unit prepares it, legal checks, finance pays.', 3],
    ['Bauhof und Kasse, der Gutachter zählt nicht mit', 2],
  ])('“%s” are %d', (typed, value) => expect(read(typed)).toEqual({ ok: true, value }))

  test.each([
    'Bauamt, Kasse und wir, macht fünf',
    'wir, das Bauamt',
    'wir und das Bauamt oder die Kasse',
    'wir und manchmal das Bauamt',
    'wir und die anderen Ämter',
    'nicht wir, das Bauamt und die Kasse',
    'das Landratsamt, Abteilung Umwelt, und wir',
    'das Bauamt',
    'wir und das Bauamt?',
    'wir',
    'außer uns keine drei anderen',
    'wir und zwei',
    'us and 2',
    'mit der neuen Abteilung',
    'fünf ohne die Kasse',
    'der Landkreis hat drei Behörden, wir eine',
    'noch vier dazu',
    'drei Schnittstellen',
    'hauptsächlich das Bauamt und die Kasse',
    'Bauamt bzw. Ordnungsamt',
    'Feuerwehr, Polizei und mein Amt, das Ordnungsamt',
    'Feuerwehr und wir, das Ordnungsamt',
    'das Bauamt und ein Architekt',
    'nur das Bauamt',
    'zwei Behörden, das Bauamt, wir, der Kreis',
    'Amt für Umwelt und Naturschutz und die Kasse',
    'bei uns haben wir Bauamt und Kasse',
    'früher wir und die Kasse',
  ])('“%s” is asked back', typed => expect(read(typed).ok).toBe(false))

  test('nothing else is counted so', () =>
    expect(number.readText(pieces, 'wir und das Landratsamt', german).ok).toBe(false))
})

test.each([
  ['zweiundvierzig hab ich gezählt', 42],
  ['hab 58 gezählt', 58],
  ['about a hundred spread over two pages', 100],
  ['etwa 60, verteilt auf 3 Seiten', 60],
  ['letztes jahr warns 87', 87],
  ['30, mehr kommt nicht', 30],
  ['sechse', 6],
  ['so zwölfe', 12],
  ['zwoaradreißig', 32],
  ['fünferazwanzig', 25],
])('a number within what else is said: “%s” is %d', (typed, value) =>
  expect(number.readText(pieces, typed, german)).toEqual({ ok: true, value }),
)

test.each([
  'verteilt auf zwei Seiten',
  'mehr als 5, hab ich gezählt',
  'mehr nicht als 5',
  'keine fünf, naja sagen wir 5',
  'die achte',
])('no number, or not only one: “%s”', typed => expect(number.readText(pieces, typed, german).ok).toBe(false))

describe('a number that comes of its parts', () => {
  const fields = question('number', {
    min: 1,
    max: 999,
    whole: true,
    unit: { de: 'Felder', en: 'fields' },
    also: [{ words: ['Feld', 'Formularfelder', 'box', 'boxes'], times: 1, dividedBy: 1 }],
  })

  test.each([
    ['auf Seite 1 zehn und auf Seite 2 acht', 18],
    ['20 vorne, hinten nochmal so viele', 40],
    ['15 zur Person, 10 zum Hund', 25],
    ['zweimal 15', 30],
    ['2 x 15 Felder', 30],
    ['15 + 12', 27],
    ['auf seite 1 sind es 20, auf seite 2 nochmal 30', 50],
    ['ich zähl 12 auf Seite eins und 9 auf Seite zwei', 21],
    ['18 auf dem ersten Blatt, 22 auf dem zweiten', 40],
    ['Vorderseite 30, Rückseite 7', 37],
    ['Teil A 10, Teil B 14', 24],
    ['im Formular 30, in der Anlage 8', 38],
    ['30 Pflichtfelder und 10 freiwillige', 40],
    ['Seite 1: 20, Seite 2: 30, zusammen 50', 50],
    ['je 20 auf drei Seiten', 60],
    ['3 Seiten mit je 15 Feldern', 45],
    ['20 pro Seite, drei Seiten', 60],
    ['zwei Blätter à 18 Felder', 36],
    ['drei Seiten, 40 Felder', 40],
    ['drei Seiten mit zusammen 40 Feldern', 40],
    ['30 on the front and 7 on the back', 37],
    ['two sheets with 22 fields each', 44],
  ])('“%s” are %d fields', (typed, value) =>
    expect(number.readText(fields, typed, / (?:on|with) /.test(typed) ? english : german)).toEqual({ ok: true, value }),
  )

  test.each([
    '12 pro Seite',
    '12 auf der ersten Seite',
    'vorne 20 bis 30, hinten 5',
    'Seite 1 20, Seite 1 30',
    'Seite 1: 20, Seite 2: 30, zusammen 40',
    '20 oder 30 auf Seite 2',
    'drei Seiten mit 15 Feldern',
    'alt 30, neu 20',
    'Anlage 8',
  ])('“%s” is asked back', typed => expect(number.readText(fields, typed, german).ok).toBe(false))

  test.each([
    ['Annehmen dauert 5 Minuten, Prüfen 10, der Bescheid 5.', 20],
    ['eine halbe Stunde Annahme und 20 Minuten Prüfung', 50],
    ['erst 5 Minuten telefonieren, dann 10 Minuten eintippen', 15],
    ['3 Gespräche je 10 Minuten', 30],
  ])('“%s” are %d minutes', (typed, value) =>
    expect(kindOf(minutes).readText(minutes, typed, german)).toEqual({ ok: true, value }),
  )

  test.each([
    'einfache 10, schwierige 40',
    'mit Beratung 20, ohne 10',
    'im Sommer 10, im Winter 20',
    'Prüfung 10 oder 20, Bescheid 5',
  ])('“%s” may be one or the other', typed => expect(kindOf(minutes).readText(minutes, typed, german).ok).toBe(false))

  test.each([
    ['400 Neuanträge und 30 Verlängerungen', 430],
    ['10 Neuanträge und 5 Verlängerungen jede Woche', 780],
    ['jede Woche 10 Anmeldungen und 5 Abmeldungen', 780],
    ['an drei Schaltern täglich je 20', 15_000],
    ['300 online, 200 auf Papier', 500],
  ])('“%s” are %d cases', (typed, value) => expect(number.readText(cases, typed, german)).toEqual({ ok: true, value }))

  test.each([
    '10 Neuanträge jede Woche und 5 Verlängerungen',
    'im Sommer 300, im Winter 100',
    'letztes Jahr 300, dieses 400',
  ])('“%s” is no sum', typed => expect(number.readText(cases, typed, german).ok).toBe(false))
})

describe('a number beside what another one belongs to', () => {
  test.each([
    ['300, 20 davon online', 300],
    ['seventy-five, 12 of which we turn down', 75],
    ['50 im Monat, und wir sind drei Leute', 600],
    ['Forty-five a month, and our team of 3 does all of them', 540],
    ['300 bei 30.000 Einwohnern', 300],
    ['früher 300, jetzt nur noch 80', 80],
    ['it used to be 15, we cut it down to eleven', 11],
    ['zwölf laut § 12 Abs. 3', 12],
    ['achtzehn, steht so unter Produkt 12.20', 18],
    ['im Halbjahr 40', 80],
    ['jeden Freitag drei', 156],
    ['50/Monat', 600],
    ['5000 (2025)', 5000],
    ['Stand 2025: 5000', 5000],
    ['vor Corona 300, jetzt 500', 500],
    ['37, viel zu viele', 37],
    ['zwölf, mal mehr, mal weniger', 12],
    ['zehn, wenn nix dazwischenkommt', 10],
    ['150 im Halbjahr, also das Doppelte', 300],
    ['das machen wir einmal im Quartal', 4],
    ['pro Quartal 10', 40],
    ['jeden zweiten Monat einer', 6],
    ['one every other month', 6],
  ])('“%s” are %d cases', (typed, value) => {
    const quarter = { ...cases, also: [...(cases.also ?? []), { words: ['im Quartal'], times: 4, dividedBy: 1 }] }
    const isEnglish = /which|used|team|other/.test(typed)
    expect(number.readText(quarter, typed, isEnglish ? english : german)).toEqual({ ok: true, value })
  })

  test.each([
    '20 davon online',
    'fünf pro Tag an 100 Tagen',
    '12 im Monat, im Dezember das Doppelte',
    '300, 20 davon sind inzwischen weg',
    'früher 300, jetzt das Doppelte',
    '300, jetzt mehr',
  ])('“%s” is asked back', typed => expect(number.readText(cases, typed, german).ok).toBe(false))

  test('of minutes, it matters for how many cases they are', () =>
    expect(kindOf(minutes).readText(minutes, '20 Minuten bei drei Anträgen', german).ok).toBe(false))
})
