import type { Makers } from '../parts/makers.ts'
import { askReviewCard } from './ask.ts'
import { reviewsCard } from './list.ts'
import { reviewCard } from './review.ts'

export const reviewViews = {
  'idea-review': reviewCard,
  'ask-review': askReviewCard,
  'idea-reviews': reviewsCard,
} satisfies Makers
