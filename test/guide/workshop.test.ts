import { expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { askedTogether } from '../../src/guide/workshop.ts'

const guides = await loadGuides('guides')
const asked = (id: string) => askedTogether(guides.current(id) as Guide)

it('are those of the picture of the future that everybody answers in words of their own', () => {
  expect(asked('zukunftsbild').map(({ id }) => id)).toEqual([
    'angebot',
    'wer',
    'erlebnis',
    'mitarbeitende',
    'gewohnheit',
    'erster-schritt',
  ])
})

it.each(['idea', 'process-check', 'steckbrief'])('are no choices, and fit on one card: %s', id => {
  const questions = asked(id)
  expect(questions.length).toBeLessThanOrEqual(6)
  for (const { kind, when } of questions) expect([kind, when]).toEqual(['text', undefined])
})
