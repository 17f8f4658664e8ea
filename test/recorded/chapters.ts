import { arrival } from './chapters/arrival.ts'
import { board } from './chapters/board.ts'
import { captureIdeas } from './chapters/capture-ideas.ts'
import { channels } from './chapters/channels.ts'
import { checks } from './chapters/checks.ts'
import { conflicts } from './chapters/conflicts.ts'
import { decisions } from './chapters/decisions.ts'
import { forged } from './chapters/forged.ts'
import { kept } from './chapters/kept.ts'
import { newTown } from './chapters/new-town.ts'
import { people } from './chapters/people.ts'
import { since } from './chapters/since.ts'
import { tasks } from './chapters/tasks.ts'
import { together } from './chapters/together.ts'
import { typedTasks } from './chapters/typed-tasks.ts'
import { words } from './chapters/words.ts'
import type { Chapter } from './day.ts'

/** The parts of the day, in their order. */
export const chapters: Chapter[] = [
  arrival,
  captureIdeas,
  board,
  decisions,
  channels,
  tasks,
  typedTasks,
  people,
  checks,
  words,
  forged,
  newTown,
  conflicts,
  since,
  kept,
  together,
]
