import type { Assessment } from '../../documents/assessment.ts'
import type { Listing, Page } from '../listing.ts'

/** Checks of processes. */
export interface AssessmentQueries {
  /** Checks somebody took part in, the latest first. */
  assessmentsBy(person: string, page: Page): Promise<Listing<Assessment>>
  /** All checks, by unit and process name in German order; those without a unit last. */
  assessments(page: Page): Promise<Listing<Assessment>>
}
