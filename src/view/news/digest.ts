import type { LocalText } from '../../documents/language.ts'
import type { TaskItem } from '../task/item.ts'

/** The tasks of a unit in the weekly overview: never by person. */
export interface DigestUnit {
  id: string
  name: LocalText
  open: number
  /** At most five each; `…Count` says how many there are. */
  overdue: TaskItem[]
  overdueCount: number
  blocked: TaskItem[]
  blockedCount: number
  /** Due within the next seven days. */
  soon: TaskItem[]
  soonCount: number
  /** Done within the last seven days. */
  done: number
}
