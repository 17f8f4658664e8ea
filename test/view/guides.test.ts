import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
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
      name: 'Erika Muster',
      editing: false,
    }
    const message = render(view, language)
    expect('card' in message && lintCard(message.card)).toEqual([])
  })
})
