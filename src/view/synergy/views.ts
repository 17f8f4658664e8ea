import type { Makers } from '../parts/makers.ts'
import { synergiesCard } from './list.ts'

export const synergyViews = { synergies: synergiesCard } satisfies Makers
