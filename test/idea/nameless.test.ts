import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyActOrEnd, type Secret, told } from './make.ts'

const anySecret: fc.Arbitrary<Secret> = fc.record({
  author: fc.uuid(),
  second: fc.integer({ min: 1, max: 59 }),
})

test('what is stored is the same whoever is behind an idea without a name, and whenever they do something', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 40 }), anySecret, anySecret, (story, one, other) => {
      const world = told(story, one)
      expect(world).toEqual(told(story, other))
      expect(JSON.stringify(world)).not.toContain(one.author)
      expect(JSON.stringify(world)).not.toContain(`:${String(one.second).padStart(2, '0')}.000Z`)
    }),
  )
})

test('ideas and comments without a name hold no author and no time, whatever happens to them', () => {
  fc.assert(
    fc.property(fc.array(anyActOrEnd, { maxLength: 40 }), anySecret, (story, secret) => {
      const { ideas, comments } = told(story, secret)
      for (const one of ideas.filter(({ id }) => Number(id) >= 3)) {
        expect(Object.keys(one)).not.toEqual(expect.arrayContaining([expect.stringMatching(/author|submittedAt/)]))
        expect(JSON.stringify(one.history)).not.toMatch(/\d\dT\d\d/)
      }
      for (const one of comments.filter(({ author }) => author === undefined)) expect(one).not.toHaveProperty('at')
    }),
  )
})
