import { perform, performTyped } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { reviewActs } from './acts.ts'
import { reviewTells } from './tells.ts'

/** "Stellungnahme 2026-48213", "Stellungnahme zu 2026-48213: Geht mit dem heutigen Programm." */
const reviewSaid =
  /^(?:(?:meine|unsere|my|our)\s+)?(?:stellungnahmen?|statements?)\s+(?:zu\s+|zur\s+idee\s+|on\s+(?:idea\s+)?)?(20\d\d-\d{5})\s*(?::\s*([\s\S]{1,4000}))?$/i
/** "2026-48213 prüfen lassen", "Stellungnahmen einholen zu 2026-48213" */
const askSaid =
  /^(?:(20\d\d-\d{5})\s+(?:prüfen lassen|stellungnahmen einholen|have reviewed|ask for statements)|(?:stellungnahmen einholen|ask for statements)\s+(?:zu|on)\s+(20\d\d-\d{5}))[.!]?$/i

/** Several units are asked about an idea; what they say is seen by them and the coordination alone. */
export const review: Subject = {
  acts: reviewActs,
  tells: [reviewTells],
  commands: [
    command({
      is: 'review-said',
      reads: text => {
        const [, number, words] = reviewSaid.exec(text) ?? []
        return number === undefined ? undefined : { number, words: words?.trim() }
      },
      does: (ctx, said) => {
        const id = said?.number ?? ''
        return said?.words
          ? performTyped(ctx, reviewActs['review-answer'], { id, inputs: { text: said.words } })
          : perform(ctx, reviewActs.review, { id })
      },
    }),
    command({
      is: 'review-ask',
      reads: text => {
        const [, before, after] = askSaid.exec(text) ?? []
        return before ?? after
      },
      does: (ctx, id = '') => perform(ctx, reviewActs['review-ask'], { id, inputs: {} }),
    }),
    command({
      is: 'reviews',
      words: 'reviews',
      intent: 'reviews',
      does: ctx => perform(ctx, reviewActs.reviews, {}),
    }),
  ],
}
