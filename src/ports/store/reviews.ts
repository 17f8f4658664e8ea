import type { Review } from '../../documents/review.ts'
import type { Versioned } from '../listing.ts'

export interface ReviewQueries {
  /** What units were asked about ideas; a handful at a time. */
  reviews(): Promise<Versioned<Review>[]>
}
