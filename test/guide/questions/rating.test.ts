import { expect, test } from 'vitest'
import { rating } from '../../../src/guide/questions/rating.ts'
import { english, german, question } from './make.ts'

const asked = question('rating', {
  low: { de: 'gar nicht', en: 'not at all' },
  high: { de: 'sehr gut', en: 'very well' },
})

test.each([
  ['4', 4],
  ['vier', 4],
  ['fünf', 5],
  ['4 von 5', 4],
  ['3 von fünf', 3],
  ['2 Sterne', 2],
  ['1 – gar nicht', 1],
  ['Gar nicht!', 1],
  ['sehr gut', 5],
])('%s is %i', (typed, value) => {
  expect(rating.readText(asked, typed, german)).toEqual({ ok: true, value })
})

test.each(['6', '0', '-3', '3,5', '2 bis 3', 'gut', '4 von 10', '35'])('%s is none', typed => {
  expect(rating.readText(asked, typed, german)).toMatchObject({ problem: { code: 'rating-unknown' } })
})

test('one tap, with words at both ends', () => {
  const { kind, options, value } = rating.input(asked, 4, german)
  expect([kind, value]).toEqual(['choice', '4'])
  expect(options.map(({ title }) => title)).toEqual(['1 – gar nicht', '2', '3', '4', '5 – sehr gut'])
  for (const each of options)
    expect(rating.readInput(asked, each.value, german)).toEqual({ ok: true, value: Number(each.value) })
  expect([rating.summary(asked, 4, 'de'), rating.summary(asked, 1, 'en')]).toEqual([
    '4 von 5',
    '1 out of 5: not at all',
  ])
  expect(rating.readText(asked, 'weiß nicht', german)).toMatchObject({ problem: { code: 'dont-know' } })
  expect(rating.readText(asked, 'very well', english)).toEqual({ ok: true, value: 5 })
})
