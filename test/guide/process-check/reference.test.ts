import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../../src/guide/scoring/assess.ts'
import { anyAnswers } from './arbitrary.ts'
import { check, day } from './process.ts'
import { referenceOf } from './reference.ts'

test('the guide says of any answers what the rules of the domain say, reckoned a second time', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      const found = assess(check, answers, day)
      const wanted = referenceOf(answers, day)
      expect(found.outcome.id).toBe(wanted.outcome)
      expect(found.provisional).toBe(wanted.provisional)
      for (const [index, score] of wanted.scores.entries()) {
        const value = found.scores[index]?.value
        if (score === undefined) expect(value).toBeUndefined()
        else expect(value).toBeCloseTo(score, 9)
      }
      expect(found.outcome.sentence.de.includes('Aufwand im Jahr ist klein')).toBe(wanted.sentence === 'small effort')
      expect([found.level?.title?.de, found.level?.label.de].filter(Boolean).join(': ')).toBe(wanted.level)
      const tasks = found.tasks.map(({ title, role, note, dueOn }) => [title.de, { role: role.de, note, due: dueOn }])
      expect(new Map(tasks as [string, unknown][])).toEqual(wanted.tasks)
    }),
    { numRuns: 2000 },
  )
})
