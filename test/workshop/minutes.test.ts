import { describe, expect, it } from 'vitest'
import type { Workshop } from '../../src/documents/workshop.ts'
import { toMarkdown } from '../../src/paper/markdown.ts'
import { type MinutesFacts, minutesPaper, visionText } from '../../src/workshop/minutes.ts'

const workshop: Workshop = {
  id: 'W-2026-48213',
  guide: { id: 'zukunftsbild', hash: 'hash' },
  place: { serviceUrl: 'https://smba.example/', conversationId: '19:room@thread.v2', userId: '', botId: 'bot' },
  state: 'over',
  lasts: 'minutes',
  endsAt: '2026-03-02T17:00:00.000Z',
  answered: [],
  voted: [],
  said: {},
  groups: [
    { question: 'wish', statements: ['Parken *per* App'], dots: 2 },
    { question: 'wish', statements: ['Online-Termine', 'Online-Termine', 'Termine\nbuchen'], dots: 6 },
  ],
}
const facts: MinutesFacts = {
  workshop,
  title: { de: 'Zukunftsbild', en: 'Vision' },
  questions: [
    { id: 'wish', ask: { de: 'Was wünschen Sie sich?', en: 'What do you wish for?' } },
    { id: 'worry', ask: { de: 'Was macht Ihnen Sorgen?', en: 'What worries you?' } },
  ],
  day: '2026-03-02',
  organisation: 'Stadt Musterhausen',
}

const read = (language: 'de' | 'en') => {
  const paper = minutesPaper(facts, language)
  return paper ? toMarkdown(paper) : ''
}

describe('the minutes of a workshop', () => {
  it('say what got most dots first, what is alike once, and numbers from five on', () => {
    const text = read('de')
    expect(text).toContain('Protokoll der Werkstatt: Zukunftsbild')
    expect(text.indexOf('Online-Termine')).toBeLessThan(text.indexOf('Parken'))
    expect(text.split('Online-Termine')).toHaveLength(2)
    expect(text).toContain('6 Punkte')
    expect(text).not.toContain('2 Punkte')
    // What people wrote is no markup.
    expect(text).toContain('Parken \\*per\\* App')
  })

  it('say of a question that too few answered that there is nothing, in both languages', () => {
    expect(read('de')).toMatch(/Sorgen\?\s+Dazu antworteten weniger als fünf/)
    expect(read('en')).toMatch(/worries you\?\s+Fewer than five people answered this/)
  })

  it('are made of nothing that is not over', () => {
    for (const state of ['answering', 'voting', 'few'] as const) {
      expect(minutesPaper({ ...facts, workshop: { ...workshop, state } }, 'de')).toBeUndefined()
      expect(visionText({ ...facts, workshop: { ...workshop, state } }, 'de')).toBe('')
    }
  })
})

it('is a text for the agenda, by question, a line for each answer', () => {
  expect(visionText(facts, 'de')).toBe('Was wünschen Sie sich?\n- Online-Termine\n- Parken *per* App')
  expect(visionText(facts, 'en')).toContain('What do you wish for?')
})
