import type { IdeaNews } from '../idea/news.ts'
import type { TaskItem } from '../task/item.ts'

/** What happened, in a message the bot sends by itself. */
export type NewsEvent =
  | IdeaNews
  | { is: 'blocked' | 'free' | 'assigned' | 'changed'; item: TaskItem }
  /** `now`: is a coordinator, or no longer. */
  | { is: 'coordinator'; now: boolean }
  /** The reader stands in for somebody of this name, up to and including a day. */
  | { is: 'substitute'; name: string; until: string }
