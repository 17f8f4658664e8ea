import type { Makers } from '../parts/makers.ts'
import { confirmGuideCard } from './confirm.ts'
import { guideDraftCard } from './draft.ts'
import { usageCard } from './usage.ts'

export const authorViews = {
  'guide-draft': guideDraftCard,
  'confirm-guide': confirmGuideCard,
  usage: usageCard,
} satisfies Makers
