import type { Assessment } from '../../documents/assessment.ts'
import type { Task } from '../../documents/task.ts'
import type { Versioned } from '../listing.ts'

/** What is searched besides ideas, by the same index. */
export interface FindingQueries {
  /** Checks whose process or department has these words, the best first. */
  findChecks(words: string, limit: number): Promise<Versioned<Assessment>[]>
  /** Tasks whose title has these words, open ones and others, the best first. */
  findTasks(words: string, limit: number): Promise<Versioned<Task>[]>
}
