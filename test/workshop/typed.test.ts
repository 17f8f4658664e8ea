import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn, workshopSaid } from '../../src/workshop/typed.ts'

const number = 'W-2026-48213'

describe('what is typed of a workshop', () => {
  it.each([
    [number, { number, is: 'show' }],
    ['werkstatt w-2026-48213.', { number, is: 'show' }],
    [`${number} beenden`, { number, is: 'end' }],
    ['Werkstatt beenden!', { is: 'end' }],
    ['workshop cancel', { is: 'cancel' }],
    [`Werkstatt ${number}: Protokoll`, { number, is: 'minutes' }],
    [`${number} in die Agenda`, { number, is: 'agenda' }],
    [`${number} alle Antworten`, { number, is: 'statements' }],
    [`${number} Idee 3`, { number, is: 'idea', at: 3 }],
    ['workshop idea from no. 3', { is: 'idea', at: 3 }],
    [`${number} entfernen 12`, { number, is: 'remove', at: 12 }],
    ['Werkstatt Punkte 3, 7 und 12', { is: 'dots', dots: [3, 7, 12] }],
    ['werkstatt klebepunkte: 3', { is: 'dots', dots: [3] }],
    ['workshop dots 3 7', { is: 'dots', dots: [3, 7] }],
  ])('%s', (text, said) => {
    expect(workshopSaid(text)).toEqual(said)
  })

  it('is an answer to each question by its number, over several lines and with figures in it', () => {
    const said = workshopSaid('Werkstatt 1: Termine in 3 Minuten\n2) Um 8: sie ruft an\nund kommt 4: Nichts')
    const words = '1: Termine in 3 Minuten\n2) Um 8: sie ruft an\nund kommt 4: Nichts'
    expect(said).toEqual({ is: 'answers', words })
    expect([...answersIn(words, 6)]).toEqual([
      [1, 'Termine in 3 Minuten'],
      [2, 'Um 8: sie ruft an\nund kommt'],
      [4, 'Nichts'],
    ])
    expect([...answersIn(words, 3)]).toEqual([
      [1, 'Termine in 3 Minuten'],
      [2, 'Um 8: sie ruft an\nund kommt 4: Nichts'],
    ])
  })

  it('is nothing where more or something else is said', () => {
    for (const text of [
      'werkstatt',
      'Die Werkstatt beenden',
      'Werkstatt für Jugendliche im Bauhof',
      'Werkstattbesuch 1: Freitag',
      'Werkstatt Punkte sammeln',
      'Werkstatt Punkte 3 oder 4',
      'W-2026-4821',
    ])
      expect([text, workshopSaid(text)]).toEqual([text, undefined])
  })

  it('never loses a word of an answer', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-zäöü]{1,8}$/), { minLength: 1, maxLength: 6 })
      .map(all => all.join(' '))
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), all => {
        const words = all.map((text, at) => `${at + 1}: ${text}`).join(' ')
        expect(workshopSaid(`werkstatt ${words}`)).toEqual({ is: 'answers', words })
        expect(answersIn(words, 6)).toEqual(new Map(all.map((text, at) => [at + 1, text])))
      }),
    )
  })
})
