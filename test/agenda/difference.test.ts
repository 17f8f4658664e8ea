import { describe, expect, it } from 'vitest'
import { differences } from '../../src/agenda/difference.ts'
import { stateOf } from '../../src/agenda/facts.ts'
import { facts, ideaFact, taskFact } from './make.ts'

const before = stateOf(
  facts({
    ideas: [ideaFact('1'), ideaFact('2'), ideaFact('9', { status: 'neu' })],
    tasks: [taskFact('1'), taskFact('2')],
  }),
  [{ id: 'goals', rev: 1, texts: [{ on: '2026-03-01', by: 'coordination', text: 'Alt' }] }],
)

describe('the difference between two agendas', () => {
  it('is nothing where nothing is different', () => {
    expect(differences(before, before)).toEqual([])
  })

  it('says what is new, gone, and stands otherwise, and whose text was changed', () => {
    const now = stateOf(
      facts({
        ideas: [ideaFact('1', { status: 'umgesetzt' }), ideaFact('3'), ideaFact('4'), ideaFact('8', { status: 'neu' })],
        tasks: [taskFact('1', { status: 'erledigt' }), taskFact('2')],
      }),
      [{ id: 'goals', rev: 2, texts: [{ on: '2026-03-02', by: 'coordination', text: 'Neu' }] }],
    )
    expect(differences(before, now)).toEqual([
      { is: 'new', kind: 'ideas', count: 2 },
      { is: 'gone', kind: 'ideas', count: 1 },
      { is: 'moved', kind: 'ideas', id: '1', title: 'Idee 1', state: 'umgesetzt' },
      { is: 'moved', kind: 'tasks', id: '1', title: 'Aufgabe 1', state: 'erledigt' },
      { is: 'chapter', chapter: 'goals' },
    ])
  })
})
