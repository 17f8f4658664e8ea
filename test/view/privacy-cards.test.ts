import { describe, expect, it } from 'vitest'
import { textsOf } from '../fixtures/card.ts'

const nothing = { drafts: 0, ideas: { go: 0, stay: 0 }, comments: 0, checks: 0 }

describe('the question before somebody’s data go', () => {
  it.each([
    [
      'unname',
      { ...nothing, ideas: { go: 1, stay: 2 }, checks: 1 },
      'Ihr Name verschwindet von 3 Ideen und einem Check.',
    ],
    ['unname', { ...nothing, comments: 1 }, 'Ihr Name verschwindet von einem Kommentar.'],
    ['erase', nothing, '**Gelöscht werden:** die Angaben zur Person.'],
    [
      'erase',
      { ...nothing, drafts: 1, comments: 2 },
      '**Gelöscht werden:** die Angaben zur Person, ein Entwurf und 2 Kommentare.',
    ],
    ['erase', { ...nothing, checks: 1 }, '**Ohne Namen bleiben:** ein Check.'],
  ] as const)('(%s) names what there is, and nothing that there is not', (what, parting, says) => {
    const view = { is: 'confirm-data', what, parting } as const
    expect(textsOf(view)).toContain(says)
    for (const language of ['de', 'en'] as const) expect(textsOf(view, language).join(' ')).not.toMatch(/\b0\b/)
  })
})
