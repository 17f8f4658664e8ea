import { expect, it } from 'vitest'
import { number } from '../../../src/guide/questions/number.ts'
import { english, german, question } from './make.ts'

const counted = (de: string, en: string) => question('number', { min: 0, max: 9999, whole: true, unit: { de, en } })

it.each([
  ['Euro', '250 €', 250],
  ['Euro', '250€', 250],
  ['Euro', 'etwa 250 €', 250],
  ['Euro', '€ 250', 250],
  ['Euro', 'EUR 250', 250],
  ['Euro', '250 EUR', 250],
  ['Euro', '2 Tausend €', 2000],
  ['€', '250 Euro', 250],
  ['Euro im Jahr', '250', 250],
  ['Prozent', '40 %', 40],
  ['Prozent', '40%', 40],
  ['%', '40 Prozent', 40],
  ['Grad', '21 °', 21],
])('counted in %s, %s is understood', (unit, typed, value) => {
  expect(number.readText(counted(unit, unit), typed, german)).toEqual({ ok: true, value })
  expect(number.readInput(counted(unit, unit), typed, german)).toEqual({ ok: true, value })
})

it.each([
  ['Euro', '40 %'],
  ['Prozent', '250 €'],
  ['Fälle', '250 €'],
])('counted in %s, %s is not', (unit, typed) => {
  expect(number.readText(counted(unit, unit), typed, german)).toMatchObject({ problem: { code: 'number-unit' } })
})

it('is understood in English as well', () => {
  expect(number.readText(counted('Prozent', 'percent'), '40 per cent', english)).toEqual({ ok: true, value: 40 })
  expect(number.readText(counted('Pfund', 'pounds'), '£250', english)).toEqual({ ok: true, value: 250 })
})
