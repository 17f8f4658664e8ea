import type { Makers } from '../parts/makers.ts'
import { aboutCard } from './about.ts'
import { apologyCard, closedCard } from './closing.ts'
import { confirmCard } from './confirm.ts'
import { guidesCard } from './guides.ts'
import { handOnCard } from './hand-on.ts'
import { homeCard, pausedCard, resumeCard, welcomeCard } from './home.ts'
import { lineText } from './line.ts'
import { meantCard } from './meant.ts'
import { outcomeCard } from './outcome.ts'
import { questionCard } from './question.ts'
import { reviewCard } from './review.ts'
import { termCard } from './term.ts'

export const dialogueViews = {
  welcome: welcomeCard,
  home: homeCard,
  question: questionCard,
  review: reviewCard,
  confirm: confirmCard,
  outcome: outcomeCard,
  paused: pausedCard,
  resume: resumeCard,
  guides: guidesCard,
  'hand-on': handOnCard,
  term: termCard,
  about: aboutCard,
  meant: meantCard,
  closed: closedCard,
  apology: apologyCard,
  line: lineText,
} satisfies Makers
