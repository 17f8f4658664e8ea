import type { Makers } from '../parts/makers.ts'
import { askInquiryCard } from './ask.ts'
import { budgetCard, budgetCutCard } from './budget.ts'
import { indicatorsCard, keptCard } from './kept.ts'

export const inquiryViews = {
  'ask-inquiry': askInquiryCard,
  kept: keptCard,
  indicators: indicatorsCard,
  budget: budgetCard,
  'budget-cut': budgetCutCard,
} satisfies Makers
