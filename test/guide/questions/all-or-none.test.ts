import { describe, expect, test } from 'vitest'
import { choice } from '../../../src/guide/questions/choice.ts'
import { choices } from '../../../src/guide/questions/choices.ts'
import { english, german, options, question } from './make.ts'

const parts = question('choices', {
  options: options({
    account: ['Nutzerkonto', 'User account'],
    payment: ['Bezahlung', 'Payment'],
    data: ['Daten', 'Data'],
    file: ['E-Akte', 'E-file'],
    '!none': ['Nichts davon', 'None of these'],
  }).map(option => (option.value === 'data' ? { ...option, also: ['Liste', 'list', 'names'] } : option)),
})
const all = ['account', 'payment', 'data', 'file']
const room = question('choice', {
  options: options({ fixed: ['Nichts mehr', 'Nothing'], parts: ['Teile', 'Parts'] }).map(option =>
    option.value === 'fixed' ? { ...option, also: ['steht fest', 'is settled'] } : option,
  ),
})

describe('all options, or none', () => {
  test.each([
    ['alle davon', german, all],
    ['every item on that list', english, all],
    ['everything you listed', english, all],
    ['alle vier', german, all],
    ['All four are up and running', english, all],
    ['alle bis auf die E-Akte', german, ['account', 'payment', 'data']],
    ['alle außer der E-Akte', german, ['account', 'payment', 'data']],
    ['everything bar the e-file', english, ['account', 'payment', 'data']],
    ['all of them except payment', english, ['account', 'data', 'file']],
    ['von den Sachen haben wir keine einzige', german, ['none']],
    ['none of the lot', english, ['none']],
    ['Bezahlung oder Daten, geht beides', german, ['payment', 'data']],
    ['either payment or data, both would do', english, ['payment', 'data']],
    ['sowohl Bezahlung als auch Daten', german, ['payment', 'data']],
    ["payment and data, that's all", english, ['payment', 'data']],
    ['die Bezahlung, der Rest fehlt', german, ['payment']],
    ['nichts außer der E-Akte', german, ['file']],
    ['none so far, except for payment and data', english, ['payment', 'data']],
  ])('“%s” is taken', (typed, language, value) =>
    expect(choices.readText(parts, typed, language)).toEqual({ ok: true, value }),
  )

  test.each([
    ['alle', german],
    ['alles haben wir schon gehört', german],
    ['haben wir alles', german],
    ['alle fünf', german],
    ['all four except maybe one', english],
    ['all four are planned', english],
    ['alle bis auf den Hund', german],
    ['anything but payment', english],
    ['alles andere als die E-Akte', german],
    ['no data at all, just names', english],
    ['Bezahlung oder Daten, eins von beiden', german],
    ['payment or data, one of both', english],
    ['both payment and whatever else there is', english],
  ])('“%s” is asked back', (typed, language) => expect(choices.readText(parts, typed, language).ok).toBe(false))
})

test.each([
  ['alle', german, all, '„Nutzerkonto“, „Bezahlung“, „Daten“ und „E-Akte“'],
  ['nur nicht die E-Akte', german, ['account', 'payment', 'data'], '„Nutzerkonto“, „Bezahlung“ und „Daten“'],
  ['wir haben schon alles', german, all, '„Nutzerkonto“, „Bezahlung“, „Daten“ und „E-Akte“'],
])('“%s” offers all that are left together', (typed, language, left, label) => {
  const meant = [{ input: left.join(','), label, count: left.length }]
  expect(choices.readText(parts, typed, language)).toMatchObject({ ok: false, problem: { meant } })
  expect(choices.readInput(parts, left.join(','), language)).toEqual({ ok: true, value: left })
})

test.each([
  ['Der Platz steht fest, Geräte und Farbe noch nicht', german],
  ['the square is settled, the paint not yet', english],
])('“%s” takes some of it back', (typed, language) => expect(choice.readText(room, typed, language).ok).toBe(false))
