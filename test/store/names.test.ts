import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyWayRound } from '../../src/store/names.ts'

describe('a name written the other way round', () => {
  test.each([
    ['mustermann erika', 'erika mustermann'],
    ['von der heide uwe', 'uwe von der heide'],
    ['cher', 'cher'],
    ['', ''],
  ])('"%s" has the key of "%s"', (name, other) => {
    expect(anyWayRound(name)).toBe(anyWayRound(other))
  })

  test.each([
    ['erika mustermann', 'erika mustermann jun'],
    ['anna lena meier', 'lena anna meier'],
    ['erika', 'mustermann'],
  ])('"%s" has another key than "%s"', (name, other) => {
    expect(anyWayRound(name)).not.toBe(anyWayRound(other))
  })

  test('wherever the surname begins', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(words, fc.nat(5), (name, surname) => {
        const turned = [...name.slice(surname), ...name.slice(0, surname)]
        expect(anyWayRound(turned.join(' '))).toBe(anyWayRound(name.join(' ')))
      }),
    )
  })
})
