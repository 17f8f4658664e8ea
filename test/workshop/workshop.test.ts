import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Workshop } from '../../src/documents/workshop.ts'
import { fewest } from '../../src/guide/aggregate.ts'
import { grouped } from '../../src/workshop/group.ts'
import { answer, dotsEach, endAnswers, endDots, giveDots, shownOf } from '../../src/workshop/workshop.ts'

const now = '2026-03-02T09:00:00.000Z'
const later = '2026-03-02T09:20:00.000Z'
const evening = '2026-03-02T17:00:00.000Z'
const begun: Workshop = {
  id: 'W-2026-48213',
  guide: { id: 'zukunftsbild', hash: 'hash' },
  place: { serviceUrl: 'https://smba.example/', conversationId: '19:room@thread.v2', userId: '', botId: 'bot' },
  state: 'answering',
  lasts: 'minutes',
  endsAt: later,
  answered: [],
  voted: [],
  said: {},
  groups: [],
}

const order = ['wish', 'worry']

function must(result: Workshop | string): Workshop {
  if (typeof result === 'string') throw new Error(result)
  return result
}

function saidBy(people: string[], words: (person: string, at: number) => Record<string, string>): Workshop {
  return people.reduce((so, person, at) => must(answer(so, person, words(person, at), now)), begun)
}

const people = (count: number) => Array.from({ length: count }, (_, at) => `mark-${at}`)
const wish = (_: string, at: number) => ({ wish: ['Ein Termin im Netz', 'Parken per App'][at % 2] ?? '' })

describe('a workshop', () => {
  it('shows nothing of four and keeps nothing of them', () => {
    const end = endAnswers(saidBy(people(4), wish), order, evening)
    expect(end).toEqual({ ...begun, state: 'few' })
    expect(shownOf(end)).toEqual([])
  })

  it('shows what five said, when the answers are over, with what is alike together', () => {
    const five = saidBy(people(5), wish)
    expect(shownOf(five)).toEqual([])
    const groups = shownOf(endAnswers(five, order, evening))
    expect(groups.map(({ statements }) => statements.length)).toEqual([3, 2])
  })

  it('leaves out a question that fewer than five answered', () => {
    const end = endAnswers(
      saidBy(people(6), (person, at) => ({ ...wish(person, at), ...(at < 4 && { worry: 'Geld' }) })),
      order,
      evening,
    )
    expect(new Set(shownOf(end).map(({ question }) => question))).toEqual(new Set(['wish']))
    expect(JSON.stringify(end)).not.toContain('Geld')
  })

  it('takes one answer and one set of dots of everybody, and none that comes late', () => {
    const one = saidBy(['a'], wish)
    expect(answer(one, 'a', { wish: 'Mehr' }, now)).toBe('twice')
    expect(answer(one, 'b', { wish: 'Mehr' }, later)).toBe('late')
    expect(answer(one, 'b', { wish: '  ' }, now)).toBe('void')
    const voting = endAnswers(saidBy(people(5), wish), order, evening)
    expect(answer(voting, 'b', { wish: 'Mehr' }, now)).toBe('late')
    // Who comes only now may give dots all the same.
    const dotted = must(giveDots(voting, 'late-comer', [0, 1], later))
    expect(giveDots(dotted, 'late-comer', [0], later)).toBe('twice')
    expect(giveDots(dotted, 'b', [0, 0], later)).toBe('void')
    expect(giveDots(dotted, 'b', [7], later)).toBe('void')
    expect(giveDots(dotted, 'b', [0, 1, 2, 3], later)).toBe('void')
    expect(giveDots(dotted, 'b', [0], evening)).toBe('late')
  })

  it('counts dots from five people on, and says nothing of them before the end', () => {
    const voting = endAnswers(saidBy(people(5), wish), order, evening)
    const by = (count: number) => people(count).reduce((so, mark) => must(giveDots(so, mark, [1], later)), voting)
    expect(shownOf(by(5)).map(({ dots }) => dots)).toEqual([0, 0])
    expect(shownOf(endDots(by(4))).map(({ dots }) => dots)).toEqual([0, 0])
    expect(shownOf(endDots(by(5))).map(({ statements, dots }) => [statements.length, dots])).toEqual([
      [2, 5],
      [3, 0],
    ])
  })

  it('takes the end of something that has ended already for nothing', () => {
    const voting = endAnswers(saidBy(people(5), wish), order, evening)
    expect(endAnswers(voting, order, later)).toBe(voting)
    const over = endDots(voting)
    expect(endDots(over)).toBe(over)
    expect(endDots(begun)).toBe(begun)
  })
})

const words = fc.constantFrom(
  'Termin online',
  'Termine online buchen',
  'Parken',
  'Bücherei',
  'Mehr Bäume',
  'Parkplätze',
)
const crowd = fc.uniqueArray(fc.tuple(fc.uuid(), words), { selector: ([mark]) => mark, maxLength: 9 })

describe('what a workshop keeps', () => {
  it('is the same in whatever order people answered', () => {
    const shuffled = crowd.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const of = (all: [string, string][]) =>
          all.reduce((so, [mark, text]) => must(answer(so, mark, { wish: text }, now)), begun)
        expect(JSON.stringify(of(one))).toBe(JSON.stringify(of(other)))
      }),
    )
  })

  it('does not change if two people had said what the other did', () => {
    fc.assert(
      fc.property(crowd, all => {
        const swapped = all.map(([mark], at) => [mark, all[all.length - 1 - at]?.[1] ?? ''] as const)
        const of = (each: readonly (readonly [string, string])[]) =>
          each.reduce((so, [mark, text]) => must(answer(so, mark, { wish: text }, now)), begun)
        expect(of(swapped)).toEqual(of(all))
      }),
    )
  })

  it('names nobody after the answers, and is nothing at all of fewer than five', () => {
    fc.assert(
      fc.property(crowd, all => {
        const open = all.reduce((so, [mark, text]) => must(answer(so, mark, { wish: text }, now)), begun)
        const after = endAnswers(open, order, evening)
        for (const [mark, text] of all) {
          expect(JSON.stringify(after)).not.toContain(mark)
          expect(JSON.stringify(after).includes(text)).toBe(all.length >= fewest)
        }
        const voted = all.reduce((so, [mark]) => {
          const next = giveDots(so, mark, [...so.groups.keys()].slice(0, dotsEach), later)
          return typeof next === 'string' ? so : next
        }, after)
        const over = endDots(voted)
        for (const [mark] of all) expect(JSON.stringify(over)).not.toContain(mark)
        if (all.length < fewest) expect(shownOf(over)).toEqual([])
      }),
    )
  })
})

describe('statements that are alike', () => {
  it('are together, and others are not', () => {
    expect(grouped(['Parken per App', 'Bäume pflanzen', 'Termine online buchen', 'Online-Terminbuchung'])).toEqual([
      ['Online-Terminbuchung', 'Termine online buchen'],
      ['Bäume pflanzen'],
      ['Parken per App'],
    ])
  })

  it('are each in one group, in whatever order they were said', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), all => {
        expect(grouped(all).flat().toSorted()).toEqual(all.toSorted())
        expect(grouped(all.toReversed())).toEqual(grouped(all))
      }),
    )
  })
})
