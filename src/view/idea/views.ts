import type { Makers } from '../parts/makers.ts'
import { auditCard } from './audit.ts'
import { boardCard, similarIdeasCard } from './board.ts'
import { askCodeCard, codeCard } from './code.ts'
import { commentsCard } from './comments.ts'
import { confirmIdeaCard } from './confirm.ts'
import { decideCard } from './decide.ts'
import { askIdeaCard, sortIdeaCard } from './forms.ts'
import { ideaCard } from './idea.ts'
import { inboxCard } from './inbox.ts'
import { ideasCard, receiptCard } from './mine.ts'
import { reportCard, takeDownCard, takenDownCard } from './take-down.ts'

export const ideaViews = {
  'confirm-idea': confirmIdeaCard,
  code: codeCard,
  receipt: receiptCard,
  ideas: ideasCard,
  idea: ideaCard,
  board: boardCard,
  'similar-ideas': similarIdeasCard,
  inbox: inboxCard,
  decide: decideCard,
  'ask-idea': askIdeaCard,
  'sort-idea': sortIdeaCard,
  comments: commentsCard,
  audit: auditCard,
  'ask-code': askCodeCard,
  report: reportCard,
  'take-down': takeDownCard,
  'taken-down': takenDownCard,
} satisfies Makers
