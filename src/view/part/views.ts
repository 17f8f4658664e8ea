import type { Makers } from '../parts/makers.ts'
import { offerCard } from './offer.ts'
import { partsCard } from './parts.ts'

export const partViews = { parts: partsCard, 'part-offer': offerCard } satisfies Makers
