import type { Makers } from '../parts/makers.ts'
import { workshopsCard } from './list.ts'
import { workshopPostCard } from './post.ts'
import { workshopStatementsCard } from './statements.ts'
import { workshopCard } from './workshop.ts'

export const workshopViews = {
  workshops: workshopsCard,
  workshop: workshopCard,
  'workshop-statements': workshopStatementsCard,
  'workshop-post': workshopPostCard,
} satisfies Makers
