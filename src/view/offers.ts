import { type Action, go, primary } from './action.ts'
import type { Words } from './texts.ts'
import type { Offer } from './views.ts'

/** What a person can start. The two beginnings stand above, what exists already stands below. */
export function offerBars(list: Offer[], words: Words): { begin: Action[]; look: Action[] } {
  const bar = (offers: Offer[]) => offers.filter(offer => list.includes(offer)).map(offer => offerAction(offer, words))
  const [first, ...rest] = bar(['idea', 'check'])
  return { begin: first ? [primary(first), ...rest] : [], look: bar(['my-ideas', 'my-checks', 'checks', 'code']) }
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
  }
}
