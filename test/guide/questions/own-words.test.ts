import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBack } from '../../../src/guide/compile.ts'
import { holds } from '../../../src/guide/condition.ts'
import { choice } from '../../../src/guide/questions/choice.ts'
import { choices } from '../../../src/guide/questions/choices.ts'
import { inputWithOwn } from '../../../src/guide/questions/sent.ts'
import { fillIn, inWords } from '../../../src/guide/scoring/words.ts'
import { takenOver } from '../../../src/guide/taken-over.ts'
import { english, german, options, question } from './make.ts'

const offered = options({
  internet: ['Internet', 'Internet'],
  amt: ['Amt', 'Office'],
  sonst: ['Sonstiges', 'Other'],
}).map(option => (option.value === 'sonst' ? { ...option, also: ['anderes'], other: true } : option))
const one = question('choice', { options: offered })
const many = question('choices', { options: offered })

test.each([
  ['Sonstiges: Telefon', 'sonst: Telefon'],
  ['sonstiges:Telefon', 'sonst: Telefon'],
  ['Sonstiges – am  Telefon', 'sonst: am Telefon'],
  ['Anderes (Fax, Brief)', 'sonst: Fax, Brief'],
  ['Sonstiges, und zwar Telefon', 'sonst: Telefon'],
  ['Internet', 'internet'],
])('%s, typed for one option', (typed, value) => {
  expect(choice.readText(one, typed, german)).toEqual({ ok: true, value })
})

test.each([
  ['Internet, Sonstiges: Fax, Brief', ['internet', 'sonst: Fax, Brief']],
  ['Sonstiges: Telefon', ['sonst: Telefon']],
  ['Amt und Internet', ['internet', 'amt']],
])('%s, typed for several', (typed, value) => {
  expect(choices.readText(many, typed, german)).toEqual({ ok: true, value })
})

test.each(['Sonstiges', 'Sonstiges:', 'Sonstiges: ?!', '3'])('%s says not what is meant', typed => {
  expect(choice.readText(one, typed, german)).toMatchObject({ problem: { code: 'option-own' } })
  expect(choices.readText(many, typed, german)).toMatchObject({ problem: { code: 'option-own' } })
})

test('words of one’s own are short, and beside their option only', () => {
  const long = `Sonstiges: ${'x'.repeat(101)}`
  expect(choice.readText(one, long, german)).toMatchObject({ problem: { code: 'too-long' } })
  expect(choice.readInput(one, 'internet: Telefon', german)).toMatchObject({ problem: { code: 'option-own-both' } })
  expect(choice.readInput(one, 'nichts: Telefon', german)).toMatchObject({ problem: { code: 'option-unknown' } })
})

test('what a card sends', () => {
  expect(inputWithOwn(one, { tapped: 'sonst', own: 'Telefon' })).toBe('sonst: Telefon')
  expect(inputWithOwn(one, { tapped: 'internet', own: 'Telefon' })).toBe('internet')
  expect(inputWithOwn(one, { chosen: '', own: 'Telefon' })).toBe('sonst: Telefon')
  expect(inputWithOwn(one, { chosen: 'internet', own: 'Telefon' })).toBe('internet: Telefon')
  expect(inputWithOwn(many, { chosen: 'sonst,amt', own: ' Fax, Brief ' })).toBe('amt,sonst: Fax, Brief')
  expect(inputWithOwn(many, { chosen: 'amt', own: ' ' })).toBe('amt')
  expect(inputWithOwn(question('text', { max: 9, lines: 'one' }), { chosen: 'a', own: 'b' })).toBe('a')
})

test('conditions, and texts of the guide, know the option alone', () => {
  for (const value of ['sonst: Telefon', ['amt', 'sonst: Telefon']]) {
    const known = () => ({ is: 'answered' as const, value })
    expect(holds({ question: 'q1', any: ['sonst'] }, known)).toBe(true)
    expect(holds({ question: 'q1', lacks: 'sonst' }, known)).toBe(false)
    expect(holds({ question: 'q1', any: ['internet'] }, known)).toBe(false)
  }
  expect(inWords(one, 'sonst: Telefon').de).toBe('Sonstiges')
  expect(choice.summary(one, 'sonst: Telefon', 'en')).toBe('Other: Telefon')
  expect(choices.summary(many, ['amt', 'sonst: Telefon'], 'de')).toBe('Amt; Sonstiges: Telefon')
})

test('whatever is written comes back as it was, from the card and from another guide', () => {
  const own = fc.string({ unit: 'grapheme', maxLength: 60 }).map(text => `a ${text}`.replace(/\s+/g, ' ').trim())
  fc.assert(
    fc.property(own, fc.boolean(), (text, withMore) => {
      const read = choices.readInput(many, inputWithOwn(many, { chosen: withMore ? 'amt' : '', own: text }), english)
      if (!read.ok) throw new Error(read.problem.code)
      expect(read.value).toEqual([...(withMore ? ['amt'] : []), `sonst: ${text}`])
      expect(readBack(many, read.value)).toEqual(read.value)
      const guide = { questions: [many] } as unknown as Parameters<typeof takenOver>[0]
      expect(takenOver(guide, { q1: read.value }, german)).toEqual({ q1: { is: 'answered', value: read.value } })
    }),
  )
})

test('several answers within a sentence are read as people write them', () => {
  const guide = { questions: [many] } as unknown as Parameters<typeof fillIn>[1]
  const said = (value: string[]) =>
    fillIn({ de: 'Es geht um {q1}.', en: 'It is about {q1}.' }, guide, () => ({ is: 'answered', value }))
  expect(said(['internet'])).toEqual({ de: 'Es geht um Internet.', en: 'It is about Internet.' })
  expect(said(['internet', 'amt'])).toEqual({
    de: 'Es geht um Internet und Amt.',
    en: 'It is about Internet and Office.',
  })
  expect(said(['internet', 'amt', 'sonst: Fax'])).toMatchObject({ de: 'Es geht um Internet, Amt und Sonstiges.' })
})
