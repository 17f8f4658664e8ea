import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyWayRound, leastRotation } from '../../src/store/names.ts'

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

describe('the beginning of a ring', () => {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const rotation = (ring: string[], from: number) => [...ring.slice(from), ...ring.slice(0, from)].join(' ')
  const anyRing = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 })

  test('is where it comes first of all rotations', () => {
    fc.assert(
      fc.property(anyRing, ring => {
        const all = ring.map((_, from) => rotation(ring, from)).sort()
        expect(rotation(ring, leastRotation(ring, compare))).toBe(all[0])
      }),
    )
  })

  test.each([
    ['all alike', Array<string>(10_000).fill('a')],
    ['almost all alike', [...Array<string>(9_999).fill('a'), 'b']],
    ['alternating', Array.from({ length: 10_000 }, (_, n) => 'ab'[n % 2] ?? '')],
    ['falling', Array.from({ length: 10_000 }, (_, n) => String(20_000 - n))],
  ])('is found with work in proportion to its length: %s', (_, ring) => {
    let compared = 0
    leastRotation(ring, (a, b) => {
      compared++
      return compare(a, b)
    })
    expect(compared).toBeLessThanOrEqual(3 * ring.length)
  })
})

test('a name of any length has a short key', () => {
  const key = anyWayRound('a '.repeat(50_000))
  expect(key.length).toBeLessThanOrEqual(200)
  expect(anyWayRound(`a ${'b '.repeat(50_000)}`).length).toBeLessThanOrEqual(200)
})
