import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { follow, listeners, mute, support, supporters, unfollow, unmute, unsupport } from '../../src/idea/support.ts'
import { done, idea, nameless } from './make.ts'

test('support is given once and can be taken back', () => {
  const supported = done(support(idea(), 'bert'))
  expect(supported.supporters).toEqual(['bert'])
  expect(support(supported, 'bert')).toEqual({ ok: false, why: 'same' })
  expect(done(unsupport(supported, 'bert'))).toEqual(idea())
  expect(unsupport(idea(), 'bert')).toEqual({ ok: false, why: 'same' })
})

test('it raises no revision, so that no card of a coordinator is outdated by it', () => {
  expect(done(support(idea({ rev: 3 }), 'bert')).rev).toBe(3)
})

test('authors neither support nor follow their own idea, unless nobody can know', () => {
  expect(support(idea(), 'anna')).toEqual({ ok: false, why: 'own' })
  expect(follow(idea(), 'anna')).toEqual({ ok: false, why: 'own' })
  expect(done(support(nameless(), 'anna')).supporters).toEqual(['anna'])
})

test('who was merged into another is supported there', () => {
  const merged = idea({ mergedInto: 'x', supporters: ['bert'] })
  expect(support(merged, 'carl')).toEqual({ ok: false, why: 'merged' })
  expect(done(unsupport(merged, 'bert'))).not.toHaveProperty('supporters')
})

test('the order of support cannot be seen', () => {
  const anyOrder = fc.shuffledSubarray(['anna', 'bert', 'carl', 'dora'], { minLength: 1 })
  fc.assert(
    fc.property(anyOrder, people => {
      const all = people.reduce((one, person) => done(support(one, person)), nameless())
      expect(all.supporters).toEqual(people.toSorted())
    }),
  )
})

describe('who hears of an idea', () => {
  const one = idea({ supporters: ['bert'], followers: ['carl', 'dora'], muted: ['dora'] })
  const other = nameless({ mergedInto: one.id, supporters: ['emil', 'bert', 'fred'], muted: ['fred'] })

  test('are author, supporters and followers, also of what was merged into it', () => {
    expect([...listeners(one, [])].sort()).toEqual(['anna', 'bert', 'carl'])
    expect([...listeners(one, [other])].sort()).toEqual(['anna', 'bert', 'carl', 'emil'])
    expect([...supporters(one, [other])].sort()).toEqual(['bert', 'emil', 'fred'])
  })

  test('not because of an idea they muted, but of another', () => {
    expect(listeners(done(mute(one, 'emil')), [other])).not.toContain('emil')
    expect(listeners(one, [done(mute(other, 'bert'))])).toContain('bert')
  })

  test('are the authors of merged ideas, too', () => {
    expect(listeners(one, [idea({ author: 'gina' })])).toContain('gina')
  })

  test('is changed by following, muting and their opposites', () => {
    expect(listeners(done(follow(idea(), 'bert')), [])).toContain('bert')
    expect(done(unfollow(done(follow(idea(), 'bert')), 'bert'))).toEqual(idea())
    const muted = done(mute(idea(), 'anna'))
    expect(listeners(muted, []).size).toBe(0)
    expect(mute(muted, 'anna')).toEqual({ ok: false, why: 'same' })
    expect(done(unmute(muted, 'anna'))).toEqual(idea())
    expect(unmute(idea(), 'anna')).toEqual({ ok: false, why: 'same' })
  })

  test('whoever follows is no longer mute', () => {
    expect(done(follow(one, 'emil')).muted).toEqual(['dora'])
    expect(done(follow(idea({ muted: ['dora'] }), 'dora'))).toEqual(idea({ followers: ['dora'] }))
  })
})
