import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Answers } from '../../src/documents/answers.ts'
import { visible } from '../../src/guide/engine.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { assess } from '../../src/guide/scoring/assess.ts'
import { createRenderer } from '../../src/view/render.ts'
import type { View } from '../../src/view/views.ts'
import { lintCard } from '../fixtures/card-linter.ts'

const render = createRenderer({ timeZone: 'Europe/Berlin' })
const guides = (await loadGuides(join(import.meta.dirname, '../../guides'))).all()
const today = '2026-11-23'

describe.each(guides)('the guide $id', guide => {
  const dialogue = { session: 'a-session', rev: 1, guide: guide.title, today }

  it.each(guide.languages)('asks every question on a flawless card (%s)', language => {
    for (const question of guide.questions) {
      const phase = guide.phases.find(({ id }) => id === question.phase)?.title ?? guide.title
      const view: View = { is: 'question', ...dialogue, question, phase, done: 0.5, canBack: true, showHelp: true }
      const message = render(view, language)
      expect('card' in message && lintCard(message.card), question.id).toEqual([])
    }
  })

  it.each(guide.languages)('has a review of everything that is a flawless card (%s)', language => {
    const asked = guide.questions.filter(question => !question.review)
    const inputs = guide.questions.filter(question => question.review)
    const view: View = {
      is: 'review',
      ...dialogue,
      rows: asked.map((question, index) => ({ n: index + 1, question, answers: {} })),
      inputs: inputs.map(question => ({ question, value: question.default })),
      editing: false,
    }
    const message = render(view, language)
    expect('card' in message && lintCard(message.card)).toEqual([])
  })
})

describe.each(guides.filter(({ produces }) => produces.is === 'assessment'))('the results of the guide $id', guide => {
  /** Every question answered by its nth sample, so that all kinds of results come up. */
  function answered(nth: number): Answers {
    const given = guide.questions.flatMap(question => {
      const samples = kindOf(question).takesAnswer ? kindOf(question).samples(question, []) : []
      const value = samples[nth % Math.max(samples.length, 1)]
      return value === undefined ? [] : [[question.id, { is: 'answered', value }] as const]
    })
    return Object.fromEntries(given)
  }

  function result(answers: Answers): Extract<View, { is: 'result' }> {
    const check = {
      id: 'P-2026-48213',
      guide,
      answers,
      title: 'Hund anmelden',
      by: [],
      completedOn: today,
      completedAt: '',
    }
    return {
      is: 'result',
      check,
      guide,
      findings: assess(guide, answers, today),
      next: [],
      fresh: true,
      mayEdit: true,
      mayAdopt: true,
      adopted: 0,
      maySort: false,
      left: 1,
      mayStart: true,
    }
  }

  const cases = [{}, ...Array.from({ length: 7 }, (_, nth) => answered(nth))]

  it.each(guide.languages)('are flawless cards (%s)', language => {
    for (const answers of cases) {
      const message = render(result(answers), language)
      expect('card' in message && lintCard(message.card)).toEqual([])
    }
  })

  it('explain each score by what the guide itself says of it', () => {
    const message = render(result(answered(1)), 'de')
    const said = JSON.stringify('card' in message && message.card)
    for (const score of guide.scoring?.scores ?? []) {
      if (score.is === 'sum') expect(said).toContain(`**${score.label.de}** setzt sich zusammen aus: `)
      else
        expect(said).toMatch(
          new RegExp(`\\*\\*${score.label.de}\\*\\* ist \\p{L}+ mal \\p{L}+, geteilt durch 100`, 'u'),
        )
    }
  })

  it.each(guide.languages)('are told as text with every answer that counts (%s)', language => {
    for (const answers of cases) {
      const message = render({ ...result(answers), is: 'check-text' }, language)
      const text = 'text' in message ? message.text : ''
      for (const question of visible(guide, { answers, extended: true }))
        if (answers[question.id]) expect(text).toContain(question.ask[language] ?? question.ask.de)
    }
  })
})
