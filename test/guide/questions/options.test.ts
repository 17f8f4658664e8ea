import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadAnswer } from '../../../src/guide/kind.ts'
import { choice } from '../../../src/guide/questions/choice.ts'
import { choices } from '../../../src/guide/questions/choices.ts'
import { withoutEdges } from '../../../src/guide/questions/edges.ts'
import { fold } from '../../../src/guide/questions/fold.ts'
import { namesOption } from '../../../src/guide/questions/options/names-option.ts'
import { isNegative } from '../../../src/guide/questions/polarity.ts'
import { english, german, options, question } from './make.ts'

const goal = question('choice', {
  options: options({
    life: ['Lebensqualität', 'Quality of life'],
    location: ['Standortqualität', 'Quality of location'],
    work: ['Arbeitsbedingungen', 'Working conditions'],
    service: ['Bürgerservice', 'Services for citizens'],
    none: ['Noch unklar', 'Still unclear'],
  }),
})
const breaks = question('choice', {
  options: options({ 0: ['0', '0'], 1: ['1', '1'], 2: ['2', '2'], 3: ['3', '3'], many: ['4+', '4+'] }),
})
const who = question('choices', {
  options: options({
    citizens: ['Bürgerinnen und Bürger', 'Citizens'],
    business: ['Unternehmen', 'Businesses'],
    staff: ['Mitarbeitende', 'Staff'],
    steering: ['Politik und Leitung', 'Politics and management'],
    partners: ['Region, Partner und Kreis', 'Region and partners'],
    '!nobody': ['Niemand', 'Nobody'],
  }),
})

/** What a word has more than another. */
function endingOf(word: string, each: string): string | undefined {
  const [short, long] = word.length < each.length ? [word, each] : [each, word]
  return (short === long || short.length >= 5) && long.startsWith(short) ? long.slice(short.length) : undefined
}

describe('one option', () => {
  test.each([
    ['Bürgerservice', 'service'],
    ['buergerservice', 'service'],
    ['Burgerservice', 'service'],
    ['  BÜRGERSERVICE. ', 'service'],
    ['„Bürgerservice“', 'service'],
    ['Arbeit', 'work'], // a unique beginning
    ['noch', 'none'],
    ['4', 'service'], // the number
    ['4.', 'service'],
    ['5)', 'none'],
    ['Nr. 4', 'service'],
    ['option 4', 'service'],
    ['(4)', 'service'],
    ['bürgerservice bitte', 'service'],
    ['Bitte Bürgerservice!', 'service'],
  ])('%s is %s', (typed, value) => {
    expect(choice.readText(goal, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    ['4', 'many'], // the label "4+" begins with it; by number it would be 3
    ['3', '3'], // the label wins over the number
    ['0', '0'],
    ['4 +', 'many'],
  ])('a label of digits wins over the number: %s is %s', (typed, value) => {
    expect(choice.readText(breaks, typed, german)).toEqual({ ok: true, value })
  })

  test('only the own language counts', () => {
    const mixed = question('choice', { options: options({ a: ['Stadt', 'City'], b: ['Kreis', 'Stadium'] }) })
    expect(choice.readText(mixed, 'stad', german)).toEqual({ ok: true, value: 'a' })
    expect(choice.readText(mixed, 'stad', english)).toEqual({ ok: true, value: 'b' })
  })

  test('several candidates are named', () => {
    const read = choice.readText(goal, 'Quality of', english)
    expect(read).toEqual(
      refusal('option-ambiguous', { entered: 'Quality of', options: '“Quality of life”, “Quality of location”' }),
    )
  })

  test('what is not understood is answered with what is possible', () => {
    const labels = '„Lebensqualität“, „Standortqualität“, „Arbeitsbedingungen“, „Bürgerservice“, „Noch unklar“'
    expect(choice.readText(goal, 'Klimaschutz', german)).toEqual(
      refusal('option-unknown', { entered: 'Klimaschutz', options: labels }),
    )
  })

  test.each(['9', '0', 'x', '7+', '-1', '−2', '2,5', '1-2', '2.5', 'work', 'none', 'legal'])(
    '%s is no option',
    typed => {
      expect(choice.readText(goal, typed, german)).toMatchObject({ ok: false, problem: { code: 'option-unknown' } })
    },
  )

  test.each(['', '   ', '…'])('an empty answer "%s" is refused', typed => {
    expect(choice.readText(goal, typed, german)).toEqual(refusal('empty', {}))
  })

  test('an input is one of the values, exactly', () => {
    expect(choice.readInput(goal, 'work', german)).toEqual({ ok: true, value: 'work' })
    expect(choice.readInput(goal, 'Work', german)).toMatchObject({ ok: false, problem: { code: 'option-unknown' } })
    expect(choice.readInput(goal, '', german)).toEqual(refusal('empty', {}))
  })
})

describe('other words for an option', () => {
  const cases = options({ law: ['Gesetz', 'Law'], field: ['Feld', 'Field'], person: ['Persönlich', 'In person'] })
  const [law, field, person] = cases
  if (!law || !field || !person) throw new Error('three options')
  const asked = [
    { ...law, also: ['Satzung', 'Recht und Ordnung', 'per'] },
    { ...field, also: ['Unterschrift'] },
    { ...person, also: ['Vorsprache', 'vor Ort'] },
  ]
  const form = question('choice', { options: asked })
  const forms = question('choices', { options: asked })

  test.each([
    ['Satzung', 'law'],
    ['SATZUNG.', 'law'],
    ['Recht und Ordnung', 'law'],
    ['vor Ort', 'person'],
    ['per', 'law'], // before the beginning of a label
    ['persön', 'person'],
  ])('“%s” is %s', (typed, value) => {
    expect(choice.readText(form, typed, german)).toEqual({ ok: true, value })
  })

  test('they are read in full only', () => {
    expect(choice.readText(form, 'Satzungen', german)).toEqual({ ok: true, value: 'law' }) // the same word with an ending
    for (const typed of ['Satz', 'Recht'])
      expect(choice.readText(form, typed, german)).toMatchObject({ problem: { code: 'option-near' } })
  })

  test('several are read as a list', () => {
    expect(choices.readText(forms, 'vor Ort, Recht und Ordnung', german)).toEqual({
      ok: true,
      value: ['law', 'person'],
    })
  })
})

const mood = question('choice', {
  options: [
    ...options({ good: ['Gut', 'Well'], training: ['Mit Schulung', 'With training'] }),
    ...options({ unsure: ['Unsicher', 'Unsure'], impossible: ['Das geht nicht', 'It is impossible'] }),
    ...options({
      unchecked: ['Noch nicht geprüft', 'Not checked yet'],
      digital: ['Durchgängig digital', 'Throughout'],
    }),
    ...options({ breaks: ['Digital mit Brüchen', 'Digital with breaks'], longer: ['Bis zu einem Monat', 'A month'] }),
  ].map(option => (option.value === 'unsure' ? { ...option, maybe: ['schlecht'] } : option)),
})

describe('who does not know', () => {
  test.each([
    'das weiß nur die Chefin, ich nicht',
    'müsste die Kämmerei wissen',
    'koa Ahnung',
    'steht in den Sternen, weiß keiner',
  ])('“%s” does not know', typed =>
    expect(choice.readText(mood, typed, german)).toMatchObject({ problem: { code: 'dont-know' } }),
  )

  test.each(['ich nicht', 'nur die Chefin'])('“%s” says something else', typed =>
    expect(choice.readText(mood, typed, german)).not.toMatchObject({ problem: { code: 'dont-know' } }),
  )
})

describe('what is only similar is asked back, never taken', () => {
  test.each([
    ['Unsiccherr', '„Unsicher“'],
    ['Durchgängig digitel', '„Durchgängig digital“'],
    ['uns', '„Unsicher“'], // a beginning of three letters
    ['Monat', '„Bis zu einem Monat“'],
    ['digital', '„Durchgängig digital“ oder „Digital mit Brüchen“'], // a beginning that stands elsewhere, too
    ['Unsure', '„Unsicher“'], // the other language
    ['schlecht', '„Unsicher“'], // a word that only may mean it
    ['die Brüche stören uns sehr', '„Digital mit Brüchen“'],
  ])('“%s” may mean %s', (entered, near) => {
    expect(choice.readText(mood, entered, german)).toMatchObject(refusal('option-near', { entered, options: near }))
  })

  test.each([
    'egal',
    'sicher',
    'Jein',
    'nicht so gut',
    'nicht unsicher',
    'Das geht',
    'geprüft',
    'kein Problem',
    'gu',
    'no',
  ])('“%s” means nothing', typed =>
    expect(choice.readText(mood, typed, german)).toMatchObject({ problem: { code: 'option-unknown' } }),
  )

  test('no text is read as an option unless it is its name, perhaps within small words or with an ending, its number, or the beginning of its label', () => {
    const names = ['gut', 'mitschulung', 'unsicher', 'dasgehtnicht', 'nochnichtgepruft', 'durchgangigdigital']
    names.push('digitalmitbruchen', 'biszueinemmonat')
    const like = fc
      .tuple(
        fc.constantFrom(...names, 'nicht ', 'kein ', 'un'),
        fc.constantFrom(...names, 'm', 'x', ''),
        fc.nat(12),
        fc.nat(12),
      )
      .map(([a, b, from, length]) => (a + b).slice(from, from + length))
    fc.assert(
      fc.property(fc.oneof(like, fc.string()), typed => {
        if (!choice.readText(mood, typed, german).ok) return
        const words = fold(typed).replaceAll(' ', '')
        const isBeginning = words.length >= 4 && names.filter(name => name.startsWith(words)).length === 1
        // Beside other words it is a word of a label, perhaps with an ending or without; and it denies just what the label denies.
        const said = fold(typed).split(' ')
        const isForm = (word: string, own: string) =>
          word.startsWith(own) || (word.length >= 4 && own.length - word.length <= 3 && own.startsWith(word))
        const holds = (...labelled: string[]) => labelled.some(each => said.some(word => isForm(word, each)))
        const named = isNegative(typed)
          ? holds('gepruft')
          : holds('gut', 'schulung', 'unsicher', 'digital', 'bruche', 'durchgangig')
        const inner = withoutEdges(fold(typed)).map(each => each.replaceAll(' ', ''))
        expect(
          isBeginning ||
            named ||
            names.includes(words) ||
            inner.some(each => names.some(name => /^(?:n|en|e|s|es|er|ern)?$/.test(endingOf(name, each) ?? '-'))) ||
            /^[^-−\d]*[1-8][^\d]*$/.test(typed),
        ).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('small words around a name', () => {
  test.each([
    'ganz klar unsicher',
    'eher unsicher',
    'wohl unsicher',
    'Schulung',
    'dafür wären Schulungen nötig',
    'unsicher natürlich',
    'die sind unsicher',
    'es ist unsicher',
    'unsicher halt',
  ])('change nothing: “%s”', typed => {
    expect(choice.readText(mood, typed, german)).toMatchObject({ ok: true })
  })

  test.each(['nicht unsicher', 'nciht unsicher', 'kaum unsicher', 'ohne Schulung', 'unsicher vielleicht'])(
    'never turn it round or make it more or less: “%s”',
    typed => {
      expect(choice.readText(mood, typed, german).ok).toBe(false)
    },
  )
})

describe('an option that is an amount', () => {
  const days = [
    ...options({ day: ['Am selben Tag', 'Same day'], week: ['Bis zu einer Woche', 'Up to a week'] }),
    ...options({ month: ['Bis zu einem Monat', 'Up to a month'], longer: ['Länger', 'Longer'] }),
  ]
  const amounts = [{ max: 0.9 }, { min: 2, max: 7 }, { above: 7, max: 31 }, { above: 31 }]
  const also = [
    { words: ['Woche'], times: 7, dividedBy: 1 },
    { words: ['Monat'], times: 31, dividedBy: 1 },
    { words: ['Stunde'], times: 1, dividedBy: 24 },
  ]
  const duration = question('choice', {
    options: days.map((option, index) => ({ ...option, amount: amounts[index] })),
    counts: { unit: { de: 'Tage' }, also },
  })
  const times = question('choice', {
    options: options({
      none: ['0-mal', '0'],
      once: ['1-mal', '1'],
      twice: ['2-mal', '2'],
      many: ['öfter', 'more'],
    }).map((option, index) => ({ ...option, amount: index < 3 ? { min: index, max: index } : { min: 3 } })),
    counts: { unit: { de: 'Wechsel' }, bare: true },
  })

  test.each([
    ['10 Tage', 'month'],
    ['zehn tage bitte', 'month'],
    ['2–3 Wochen', 'month'],
    ['zwei bis drei Wochen', 'month'],
    ['zwischen 2 und 3 Wochen', 'month'],
    ['7 Tage', 'week'],
    ['8 Tage', 'month'],
    ['höchstens 10 Tage', 'month'],
    ['weniger als eine Woche', 'week'],
    ['mehr als ein Monat', 'longer'],
    ['anderthalb Stunden', 'day'],
    ['2', 'week'], // the number of the option: an amount needs its unit
  ])('“%s” is %s', (typed, value) => expect(choice.readText(duration, typed, german)).toEqual({ ok: true, value }))

  test.each([
    ['mehr als 4', 'many'],
    ['11', 'many'],
    ['zwölfmal', 'many'],
    ['mehr als 2', 'many'],
    ['2', 'twice'], // the amount, not the second option
    ['null', 'none'],
  ])('“%s” is %s', (typed, value) => expect(choice.readText(times, typed, german)).toEqual({ ok: true, value }))

  test.each([
    [duration, '1-2 Wochen', '„Bis zu einer Woche“ oder „Bis zu einem Monat“'],
    [duration, 'ein Tag', '„Am selben Tag“ oder „Bis zu einer Woche“'], // between two
    [duration, 'mindestens 2 Wochen', '„Bis zu einem Monat“ oder „Länger“'],
    [times, 'höchstens 1', '„0-mal“ oder „1-mal“'],
    [times, '2,5', '„2-mal“ oder „öfter“'],
  ])('%#: “%s” is asked back', (asked, entered, near) => {
    expect(choice.readText(asked, entered, german)).toMatchObject(refusal('option-near', { entered, options: near }))
  })

  test.each(['-1', '11 Äpfel', '2 Wochen oder 3 Monate und 4 Tage'])('“%s” is none', typed => {
    expect(choice.readText(times, typed, german).ok).toBe(false)
    expect(choice.readText(duration, typed, german).ok).toBe(false)
  })
})

describe('not knowing', () => {
  const open = { ...goal, options: goal.options.map(o => (o.value === 'none' ? { ...o, also: ['keine Ahnung'] } : o)) }

  test.each([
    'k. A.',
    'KA',
    'ich weiß nicht',
    'Ich weiss es nicht.',
    'keine Ahnung',
    'kann ich nicht sagen',
    'not sure',
  ])('“%s” is no answer, or the option for it', typed => {
    expect(choice.readText(goal, typed, german)).toEqual(refusal('dont-know', {}))
    expect(choice.readText(open, typed, german)).toEqual({ ok: true, value: 'none' })
    expect(namesOption(open.options, typed, 'de')).toBe(true)
    expect(namesOption(goal.options, typed, 'de')).toBe(false)
  })

  test('an option that is called so with one word only, or rates what somebody knows, does not stand for it', () => {
    const unsure = options({ unsure: ['Unsicher', 'Unsure'], good: ['Gut', 'Good'] }).map(option =>
      option.value === 'unsure' ? { ...option, also: ['weiß nicht', 'not sure', "don't know it"] } : option,
    )
    const asked = question('choice', { options: unsure })
    expect(choice.readText(asked, 'weiß nicht', german)).toEqual({ ok: true, value: 'unsure' })
    expect(choice.readText(asked, 'not sure', english)).toEqual({ ok: true, value: 'unsure' })
    expect(choice.readText(asked, 'da bin ich überfragt', german)).toEqual(refusal('dont-know', {}))
    expect(choice.readText(asked, "can't judge that", english)).toEqual(refusal('dont-know', {}))
  })

  test('beside an answer it is no way to leave the question', () => {
    expect(choices.readText(who, 'Unternehmen, weiß nicht', german)).toMatchObject({
      problem: { code: 'option-unknown' },
    })
    expect(choices.readText(who, 'weiß nicht', german)).toEqual(refusal('dont-know', {}))
  })

  test('only whole names take a word away from commands', () => {
    expect(namesOption(goal.options, 'buergerservice', 'de')).toBe(true)
    expect(namesOption(goal.options, 'Bürger', 'de')).toBe(false)
    expect(namesOption(goal.options, 'Services for citizens', 'de')).toBe(false)
  })
})

describe('several options', () => {
  test.each([
    ['Unternehmen, Mitarbeitende', ['business', 'staff']],
    ['Mitarbeitende; Unternehmen', ['business', 'staff']], // in the order of the guide
    ['1, 3', ['citizens', 'staff']],
    ['1 3', ['citizens', 'staff']],
    ['1 und 3', ['citizens', 'staff']],
    ['Unternehmen\nMitarbeitende', ['business', 'staff']],
    ['Unternehmen sowie Mitarbeitende & 4', ['business', 'staff', 'steering']],
    ['Bürgerinnen und Bürger', ['citizens']], // "und" inside a label
    ['Bürgerinnen und Bürger und Politik und Leitung', ['citizens', 'steering']],
    ['Region, Partner und Kreis, Unternehmen', ['business', 'partners']],
    ['Bürger und Politik', ['citizens', 'steering']],
    ['Mitarbeitende, Mitarbeitende', ['staff']],
    ['niemand', ['nobody']],
  ])('%j', (typed, value) => {
    expect(choices.readText(who, typed, german)).toEqual({ ok: true, value })
  })

  test('an exclusive option with others is refused, saying why', () => {
    const problem = refusal('option-exclusive', { option: 'Niemand', others: '„Unternehmen“' })
    expect(choices.readText(who, 'Niemand, Unternehmen', german)).toMatchObject(problem)
    expect(choices.readInput(who, 'business,nobody', german)).toMatchObject(problem)
  })

  test('the part that is not understood is named', () => {
    expect(choices.readText(who, 'Unternehmen, Vereine', german)).toMatchObject({
      ok: false,
      problem: { code: 'option-unknown', values: { entered: 'Vereine' } },
    })
  })

  test('inputs are joined by commas', () => {
    expect(choices.readInput(who, 'staff,citizens', german)).toEqual({ ok: true, value: ['citizens', 'staff'] })
    expect(choices.readInput(who, 'staff,hacker', german)).toMatchObject({ problem: { code: 'option-unknown' } })
    expect(choices.readInput(who, '', german)).toEqual(refusal('empty', {}))
    expect(choices.input(who, ['citizens', 'staff'], german).value).toBe('citizens,staff')
  })
})

test('what the summary says is read back as the same answer', () => {
  const context = fc.constantFrom(german, english)
  const subset = fc.subarray(
    who.options.slice(0, 5).map(({ value }) => value),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(subset, context, (values, ctx) => {
      const said = choices.summary(who, values, ctx.language)
      expect(choices.readText(who, said, ctx)).toEqual({ ok: true, value: values })
    }),
  )
  for (const asked of [goal, breaks]) {
    for (const { value } of asked.options) {
      expect(choice.readText(asked, choice.summary(asked, value, 'de'), german)).toEqual({ ok: true, value })
    }
  }
})

function refusal(code: string, values: Record<string, string>): ReadAnswer {
  return { ok: false, problem: { code, values } }
}

describe('by mechanism, whatever the options are', () => {
  const goals = {
    options: [
      ...options({ climate: ['Klima und Verkehr', 'climate and traffic'], money: ['Einnahmen', 'revenue'] }),
      ...options({ staff: ['Beschäftigte', 'employees'], service: ['Dienst am Bürger', 'service to citizens'] }),
    ],
  }
  const one = question('choice', goals)
  const some = question('choices', goals)

  test.each([
    ['nur die Beschäftigten', 'staff'],
    ['Verkehr', 'climate'],
    ['keine Einnahmen, nur Beschäftigte', 'staff'],
    ['nicht der Verkehr, sondern die Einnahmen', 'money'],
  ])('“%s” is %s', (typed, value) => {
    expect(choice.readText(one, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    'keine Einnahmen',
    'nicht der Verkehr, sondern vielleicht die Einnahmen',
    'keine Einnahmen, nur Einnahmen',
    'nicht die Einnahmen, oder?',
  ])('“%s” is none', typed => {
    expect(choice.readText(one, typed, german)).toMatchObject({ ok: false })
  })

  test.each([
    ['Einnahmen nein, Verkehr ja', ['climate']],
    ['nicht die Einnahmen, nur die Beschäftigten', ['staff']],
  ])('“%s” is %s', (typed, value) => {
    expect(choices.readText(some, typed, german)).toEqual({ ok: true, value })
  })

  const days = question('choices', {
    options: options({
      1: ['Montag', 'Monday'],
      2: ['Dienstag', 'Tuesday'],
      3: ['Mittwoch', 'Wednesday'],
      4: ['Donnerstag', 'Thursday'],
    }),
  })
  test.each([
    ['di, do', ['2', '4']],
    ['Di-Do', ['2', '3', '4']],
    ['dienstags und mi', ['2', '3']],
    ['von Montag bis Mi.', ['1', '2', '3']],
  ])('days: “%s” is %s', (typed, value) => {
    expect(choices.readText(days, typed, german)).toEqual({ ok: true, value })
  })

  test.each(['Do-Mo', 'mo do'])('days: “%s” is asked', typed => {
    expect(choices.readText(days, typed, german)).toMatchObject({ ok: false })
  })
})
