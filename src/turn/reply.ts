import type { Language, ShownCard } from '../documents.ts'
import type { View } from '../view/views.ts'

/** What a turn answers: views, not cards. Carried out in order by teams/, after the commit. */
export interface Reply {
  language: Language
  steps: ReplyStep[]
}

export type ReplyStep =
  /** Replace the clicked card in place: in the invoke's answer and by updating the message. */
  | { do: 'replace'; view: View; shown?: Omit<ShownCard, 'id' | 'activityId'> }
  /** A new message below, here or in the person's personal chat. `shown` is remembered with the message's id. */
  | { do: 'send'; view: View; to: 'here' | 'personal'; shown?: Omit<ShownCard, 'id' | 'activityId'>; otherwise?: View }
  /** Reduce an earlier card in the personal chat to this view (one line). Failure is ignored. */
  | { do: 'close'; card: string; view: View }
