import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadAnswer } from '../../../src/guide/kind.ts'
import { choice } from '../../../src/guide/questions/choice.ts'
import { choices } from '../../../src/guide/questions/choices.ts'
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

describe('one option', () => {
  test.each([
    ['Bürgerservice', 'service'],
    ['buergerservice', 'service'],
    ['Burgerservice', 'service'],
    ['  BÜRGERSERVICE. ', 'service'],
    ['„Bürgerservice“', 'service'],
    ['Services for citizens', 'service'], // the other language
    ['work', 'work'], // the value
    ['Arbeit', 'work'], // a unique beginning
    ['noch', 'none'],
    ['working', 'work'],
    ['citizens', 'service'], // whole words of a label
    ['4', 'service'], // the number
    ['4.', 'service'],
    ['5)', 'none'],
    ['Nr. 4', 'service'],
    ['option 4', 'service'],
    ['Burgerservise', 'service'], // one slip
    ['Standortqualtiät', 'location'], // two letters swapped
    ['Arbeitsbedingugen', 'work'],
  ])('%s is %s', (typed, value) => {
    expect(choice.readText(goal, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    ['4', 'many'], // the label "4+" begins with it; by number it would be 3
    ['3', '3'], // the label wins over the number
    ['0', '0'],
    ['4 +', 'many'],
    ['many', 'many'],
  ])('a label of digits wins over the number: %s is %s', (typed, value) => {
    expect(choice.readText(breaks, typed, german)).toEqual({ ok: true, value })
  })

  test('a beginning in the own language comes before one in another', () => {
    const mixed = question('choice', { options: options({ a: ['Stadt', 'City'], b: ['Kreis', 'Staff'] }) })
    expect(choice.readText(mixed, 'sta', german)).toEqual({ ok: true, value: 'a' })
    expect(choice.readText(mixed, 'sta', english)).toEqual({ ok: true, value: 'b' })
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

  test.each(['9', '0', 'x', '7+'])('%s is no option', typed => {
    expect(choice.readText(goal, typed, german)).toMatchObject({ ok: false, problem: { code: 'option-unknown' } })
  })

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
    ['pers', 'person'],
    ['Gesetz', 'law'],
  ])('“%s” is %s', (typed, value) => {
    expect(choice.readText(form, typed, german)).toEqual({ ok: true, value })
    expect(choice.readText(form, typed, english)).toEqual({ ok: true, value })
  })

  test('they are read in full only', () => {
    for (const typed of ['Satz', 'Satzungen', 'Recht'])
      expect(choice.readText(form, typed, german)).toMatchObject({ problem: { code: 'option-unknown' } })
  })

  test('several are read as a list', () => {
    expect(choices.readText(forms, 'vor Ort, Recht und Ordnung', german)).toEqual({
      ok: true,
      value: ['law', 'person'],
    })
  })
})

describe('several options', () => {
  test.each([
    ['Unternehmen, Mitarbeitende', ['business', 'staff']],
    ['staff; business', ['business', 'staff']], // in the order of the guide
    ['1, 3', ['citizens', 'staff']],
    ['1 3', ['citizens', 'staff']],
    ['1 und 3', ['citizens', 'staff']],
    ['Unternehmen\nMitarbeitende', ['business', 'staff']],
    ['Unternehmen sowie Mitarbeitende & 4', ['business', 'staff', 'steering']],
    ['Bürgerinnen und Bürger', ['citizens']], // "und" inside a label
    ['Bürgerinnen und Bürger und Politik und Leitung', ['citizens', 'steering']],
    ['Region, Partner und Kreis, Unternehmen', ['business', 'partners']],
    ['Bürger und Politik', ['citizens', 'steering']],
    ['Politik und Leitng', ['steering']],
    ['staff and politics and management', ['staff', 'steering']],
    ['Mitarbeitende, Mitarbeitende', ['staff']],
    ['niemand', ['nobody']],
  ])('%j', (typed, value) => {
    expect(choices.readText(who, typed, german)).toEqual({ ok: true, value })
  })

  test('an exclusive option with others is refused, saying why', () => {
    const problem = refusal('option-exclusive', { option: 'Niemand', others: '„Unternehmen“' })
    expect(choices.readText(who, 'Niemand, Unternehmen', german)).toEqual(problem)
    expect(choices.readInput(who, 'business,nobody', german)).toEqual(problem)
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
