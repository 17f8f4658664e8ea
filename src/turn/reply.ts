import type { Address, Language, ShownCard } from '../documents.ts'
import type { View } from '../view/views.ts'

/** What a turn answers: views, not cards. Carried out in order by teams/, after the commit. */
export interface Reply {
  language: Language
  steps: ReplyStep[]
}

/** A dialogue card on its way: remembered with the id the message gets. */
export type Shown = Omit<ShownCard, 'id' | 'activityId'>

export type ReplyStep =
  /** Replace the clicked card in place: in the invoke's answer and by updating the message. */
  | { do: 'replace'; view: View; shown?: Shown }
  /** A new message below, in the chat the event came from. */
  | { do: 'send'; view: View; shown?: Shown }
  /**
   * A new message in the person's personal chat (or at `address`), which is opened if its address is not known yet. Then one line in
   * the chat the event came from: `done`, or `otherwise` if the person could not be reached; none where absent
   * (of several such messages only the last has them).
   */
  | {
      do: 'send-personal'
      view: View
      address?: Address
      shown?: Shown
      done?: View
      otherwise?: View
      /** Set when it goes to somebody else, who may speak another language. */
      language?: Language
    }
  /** Reduce an earlier card in this personal chat to one line. Failure is ignored. */
  | { do: 'close'; card: string; view: View }
