import type { Assessment } from '../../documents/assessment.ts'
import type { Task } from '../../documents/task.ts'
import type { Versioned } from '../listing.ts'

/** What is searched besides ideas, by the same index. */
export interface FindingQueries {
  /** Sorts the lists of ideas and reads what is searched, some at a time, so that nobody waits for it later. Turns are served meanwhile. */
  prepare(): Promise<void>
  /**
   * Checks whose process or department has these words, the best first.
   * @param how named: the words are the name of a process, and theirs is the same in other words
   */
  findChecks(words: string, limit: number, how?: 'search' | 'named'): Promise<Versioned<Assessment>[]>
  /** Tasks whose title has these words, open ones and others, the best first. */
  findTasks(words: string, limit: number): Promise<Versioned<Task>[]>
}
