import type { Makers } from '../parts/makers.ts'
import { motionsCard } from './motions.ts'
import { resolutionCard } from './resolution.ts'

export const councilViews = {
  motions: motionsCard,
  resolution: resolutionCard,
} satisfies Makers
