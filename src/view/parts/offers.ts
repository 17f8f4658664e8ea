import type { Words } from '../texts.ts'
import { type Action, go, primary } from './action.ts'

/** Something a person can start from the welcome or home card. */
export type Offer =
  | 'idea'
  | 'check'
  | 'my-ideas'
  | 'my-checks'
  | 'checks'
  | 'code'
  /** The board of all ideas. */
  | 'ideas'
  | 'my-tasks'
  | 'unit-tasks'
  | 'roadmap'
  /** Guides besides those for ideas and checks. */
  | 'guides'
  | 'me'
  | 'my-data'
  /** Only for coordinators. */
  | 'coordination'

/** What a person can start: two beginnings, what they look at often, and what is needed now and then. */
export interface OfferBars {
  begin: Action[]
  look: Action[]
  more: Action[]
}

/** Sorts offers into rows; with the button "Mehr" no row has more than the six that Teams shows. */
export function offerBars(list: Offer[], words: Words): OfferBars {
  const bar = (offers: Offer[]) => offers.filter(offer => list.includes(offer)).map(offer => offerAction(offer, words))
  const [first, ...rest] = bar(['idea', 'check', 'guides'])
  return {
    begin: first ? [primary(first), ...rest] : [],
    look: bar(['my-tasks', 'my-ideas', 'ideas', 'roadmap', 'coordination']),
    more: bar(['unit-tasks', 'my-checks', 'checks', 'code', 'me', 'my-data']),
  }
}

export function offerAction(offer: Offer, words: Words): Action {
  switch (offer) {
    case 'idea':
      return go('start', words.plain('offer.idea'), { arg: 'idea' })
    case 'check':
      return go('start', words.plain('offer.check'), { arg: 'process-check' })
    case 'my-ideas':
      return go('my-ideas', words.plain('offer.my-ideas'))
    case 'my-checks':
      return go('my-checks', words.plain('offer.my-checks'))
    case 'checks':
      return go('checks', words.plain('offer.checks'))
    case 'code':
      return go('ask-code', words.plain('offer.code'))
    case 'ideas':
      return go('ideas', words.plain('offer.ideas'), { id: 'newest' })
    case 'my-tasks':
      return go('my-tasks', words.plain('offer.my-tasks'))
    case 'unit-tasks':
      return go('unit-tasks', words.plain('offer.unit-tasks'))
    case 'roadmap':
      return go('roadmap', words.plain('offer.roadmap'))
    case 'guides':
      return go('guides', words.plain('offer.guides'))
    case 'me':
      return go('me', words.plain('offer.me'))
    case 'my-data':
      return go('my-data', words.plain('offer.my-data'))
    case 'coordination':
      return go('coordination', words.plain('offer.coordination'))
  }
}
