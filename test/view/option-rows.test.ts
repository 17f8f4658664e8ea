import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/guide/guide.ts'
import type { QuestionView } from '../../src/view/dialogue/question.ts'
import { actionsOf, cardOf, inputsOf, nodes, viewOf } from '../fixtures/card.ts'
import { asked, option, optional } from '../fixtures/questions.ts'

const base = viewOf('choice', 'question')

function withOptions(count: number, more: Partial<QuestionView> = {}): QuestionView {
  const options = Array.from({ length: count }, (_, n) =>
    option(`v${n}`, `Antwort ${n}`, `Answer ${n}`, { de: `Erklärung ${n}`, en: `Explanation ${n}` }),
  )
  const question: Question = {
    ...asked('goal', { de: 'Welches?' }, { de: 'Ziel' }),
    ...optional,
    kind: 'choice',
    options,
  }
  return { ...base, question, ...more }
}

const taps = (view: QuestionView) =>
  actionsOf(view).filter(({ act, associatedInputs }) => act === 'answer' && associatedInputs === 'none')

describe('a question with one answer', () => {
  it('is answered by one tap on a row, which is a button with a name and needs no input', () => {
    const view = withOptions(7)
    expect(inputsOf(view)).toEqual([])
    expect(taps(view).map(({ title, arg }) => [title, arg])).toEqual(
      Array.from({ length: 7 }, (_, n) => [`Antwort ${n}`, `v${n}`]),
    )
    expect(actionsOf(view).map(({ title }) => title)).not.toContain('Weiter')
  })

  it('is a list with "Weiter" where rows would push the buttons out of sight', () => {
    const view = withOptions(13)
    expect(taps(view)).toEqual([])
    expect(inputsOf(view)).toHaveLength(1)
    expect(actionsOf(view).map(({ title }) => title)).toContain('Weiter')
  })

  it('is yes or no as well', () => {
    expect(taps(viewOf('yes or no', 'question')).map(({ title, arg }) => [title, arg])).toEqual([
      ['Ja', 'true'],
      ['Nein', 'false'],
    ])
  })

  it('explains each option below it once help is open, and to whoever has it read out', () => {
    const view = withOptions(3)
    const explained = (showHelp: boolean) =>
      nodes(cardOf({ ...view, showHelp })).filter(({ text }) => String(text).startsWith('Erklärung'))
    expect(explained(false).map(({ isVisible }) => isVisible)).toEqual([false, false, false])
    expect(explained(true).map(({ isVisible }) => isVisible)).toEqual([true, true, true])
    const toggle = nodes(cardOf(view)).find(
      ({ type, title }) => type === 'Action.ToggleVisibility' && title === 'Hilfe',
    )
    expect(toggle?.targetElements).toEqual(['help', ...explained(false).map(({ id }) => id)])
    expect(taps(view).map(({ tooltip }) => tooltip)).toEqual(['Erklärung 0', 'Erklärung 1', 'Erklärung 2'])
  })

  it('shows by a sign, a word and a name which one is chosen, and keeps it with "Weiter"', () => {
    const view = withOptions(3, { value: 'v1' })
    const [row, ...others] = nodes(cardOf(view)).filter(({ style, selectAction }) => selectAction && style === 'accent')
    expect(others).toEqual([])
    expect(nodes(row).map(({ text }) => text)).toContain('✓ Derzeit gewählt')
    expect(taps(view).find(({ title }) => title === 'Weiter')).toMatchObject({ arg: 'v1' })
    expect(taps(view).map(({ title }) => title)).toContain('Antwort 1 (derzeit gewählt)')
  })

  it('keeps a way out at every question that allows it, apart from the answers', () => {
    expect(actionsOf(withOptions(3)).map(({ act }) => act)).toEqual(
      expect.arrayContaining(['unknown', 'skip', 'back', 'pause', 'cancel']),
    )
  })
})

describe('a question with several answers', () => {
  it('keeps its boxes, "Weiter", and all explanations in the help', () => {
    const view = viewOf('choices', 'question')
    expect(inputsOf(view)).toMatchObject([{ isMultiSelect: true }])
    expect(taps(view)).toEqual([])
    expect(actionsOf(view).map(({ title }) => title)).toContain('Weiter')
  })
})
