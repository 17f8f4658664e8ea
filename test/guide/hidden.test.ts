import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import type { Answers } from '../../src/documents/answers.ts'
import { along, current, start } from '../../src/guide/engine.ts'
import { consequences, hiddenMessage, hide, neverHidden } from '../../src/guide/hidden.ts'
import { entriesIn, noLists } from '../../src/guide/lists.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { assess } from '../../src/guide/scoring/assess.ts'

const file = (id: string) => readFileSync(`guides/${id}.yaml`, 'utf8')
const goals = [{ id: 'service', label: { de: 'Bürgerservice', en: 'Service' } }]
const lists = { ...entriesIn(noLists), goals, fields: goals }

function read(id: string, hidden: string[] = []) {
  const version = readGuide(`${id}.yaml`, id, file(id), { lists: lists as never, hidden })
  if (!version.ok) throw new Error(version.problems.map(({ message }) => message).join('\n'))
  return version
}

const { guide: check } = read('process-check')
const others = check.questions.map(({ id }) => id).filter(id => !neverHidden(check).includes(id))
const someHidden = fc.uniqueArray(fc.constantFrom(...others), { maxLength: 8 })

describe('a hidden question', () => {
  it('is never asked, whatever is answered, and the result stands on what is left', () => {
    fc.assert(
      fc.property(someHidden, fc.nat(), (hidden, seed) => {
        const { guide } = read('process-check', hidden)
        const answers: Answers = {}
        guide.questions.forEach((question, index) => {
          const values = kindOf(question).samples(question, [])
          const value = values[(seed + index) % Math.max(1, values.length)]
          if (value !== undefined) answers[question.id] = { is: 'answered', value }
        })
        const asked = along(guide, { answers, extended: true }).map(({ question }) => question.id)
        expect(asked.filter(id => hidden.includes(id))).toEqual([])
        const findings = assess(guide, answers, '2026-03-02')
        expect(findings?.outcome).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })

  it('counts as not asked: what was answered before changes nothing', () => {
    const { guide } = read('process-check', ['team', 'mittel', 'start'])
    const answered = (id: string, at = 0): Answers => {
      const question = guide.questions.find(each => each.id === id)
      const value = question && kindOf(question).samples(question, [])[at]
      return value === undefined ? {} : { [id]: { is: 'answered', value } }
    }
    const rest = { ...answered('zielgruppe'), ...answered('faelle') }
    expect(assess(guide, { ...rest, ...answered('team') }, '2026-03-02')).toEqual(assess(guide, rest, '2026-03-02'))
  })

  it('is left out of the way through the guide', () => {
    const first = current(check, start(check))?.id ?? ''
    expect(neverHidden(check)).toContain(first)
  })

  it('makes another guide of it, so that results from before stay what they were', () => {
    const [before, after] = [read('process-check'), read('process-check', ['team'])]
    expect(after.guide.hash).not.toBe(before.guide.hash)
    expect(after.source).toContain('hidden: true')
    expect(read('process-check', ['no-such-question']).guide.hash).toBe(before.guide.hash)
  })
})

describe('what has to be asked', () => {
  it.each([
    ['idea', ['titel', 'name']],
    ['process-check', ['prozess', 'amt']],
  ])('of %s stays, whatever the list says', (id, questions) => {
    const { guide } = read(id, questions)
    expect(neverHidden(guide).every(kept => !guide.questions.find(question => question.id === kept)?.hidden)).toBe(true)
  })
})

describe('what follows from hiding', () => {
  const told = (hidden: string[]) => consequences(read('process-check', hidden).guide).map(hiddenMessage)

  it('is nothing where nothing is hidden', () => {
    expect(told([])).toEqual([])
  })

  it('names an outcome that asks for the question', () => {
    expect(told(['ziel']).join('\n')).toMatch(/The outcome “[a-z-]+” asks for the hidden question “ziel”/)
  })

  it('names questions that are not asked either', () => {
    expect(told(['schriftform'])).toContain(
      'The question “ersatz” is not asked either, because it follows from a hidden one',
    )
  })

  it('names a score into which nothing goes any more', () => {
    const scored = check.scoring?.criteria.flatMap(({ source }) =>
      source.is === 'options' ? [source.question] : source.factors,
    )
    expect(told([...new Set(scored)].filter(id => others.includes(id))).join('\n')).toMatch(
      /Nothing is left that goes into/,
    )
  })
})

it('what is no guide is left as it is', () => {
  for (const raw of [null, 'text', {}, { questions: 'none' }, { questions: [null, 1] }])
    expect(hide(raw, ['a'])).toBe(raw)
})
