import type { Address } from '../documents/address.ts'
import type { ShownCard } from '../documents/card.ts'
import type { Language } from '../documents/language.ts'
import type { View } from '../view/views.ts'
import type { Format, Wanted } from './exports.ts'

/** What a turn answers: views, not cards. Carried out in order by teams/, after the commit. */
export interface Reply {
  language: Language
  steps: ReplyStep[]
}

/**
 * A dialogue card on its way: remembered with the id the message gets. `nothing`: the dialogue is over, and what was
 * remembered is forgotten, because its time would tell who stored an idea without a name.
 */
export type Shown = Omit<ShownCard, 'id' | 'activityId'> | 'nothing'

/**
 * Reduces the card shown to the person until now to one line, or takes it out of the chat where the same goes on below. Which card that is, is looked up only when the
 * new one has arrived: two turns in quick succession each close the card before theirs, and if nothing arrives, the
 * old card stays.
 */
export interface Closing {
  view: Extract<View, { is: 'closed' }>
  /** Nothing was answered on it: the line is left only where Teams cannot take the message out of the chat. */
  goesOn?: true
  /** Only a card of this dialogue. */
  session?: string
  /** This very message, whatever was shown since. */
  card?: string
}

/** A result of a search: a title and a few words in the list, and the card that is shared. */
export interface Found {
  title: string
  /** Lines, shown one after another. */
  about: Extract<View, { is: 'line' }>[]
  view: View
}

export type ReplyStep =
  /** Replace the clicked card in place: in the invoke's answer and by updating the message. */
  | { do: 'replace'; view: View; shown?: Shown }
  /**
   * A new message below, in the chat the event came from. `once`: not if just this state is shown already. `asks`: what
   * is asked for stands on it, so it shrinks to one line once that was answered by typing.
   */
  | { do: 'send'; view: View; shown?: Shown; closing?: Closing; once?: true; asks?: true }
  /**
   * A new message in the person's personal chat (or at `address`), which is opened if its address is not known yet. Then
   * one line in the chat the event came from: `done`, or `otherwise` if the person could not be reached; none where
   * absent (of several such messages only the last has them).
   */
  | {
      do: 'send-personal'
      view: View
      address?: Address
      shown?: Shown
      closing?: Closing
      asks?: true
      done?: View
      otherwise?: View
      /** Set when it goes to somebody else, who may speak another language. */
      language?: Language
    }
  /**
   * A line with a link that opens a chat with one or several people. Their addresses are looked up when it is sent and kept
   * nowhere. `says`: the line; `otherwise` if nobody's can be found.
   */
  | {
      do: 'chat-link'
      addresses: Address[]
      about: string
      says: 'note.chat-link' | 'note.synergy-chat'
      otherwise: View
    }
  /**
   * A word only to whoever clicked, in the invoke's answer; the card stays, because others see it, too. With
   * `otherwise` the personal messages of this reply go out first, and this is said if one does not arrive.
   */
  | { do: 'tell'; view: View; otherwise?: View }
  /** What a search found, in the invoke's answer; `none` is said instead if that is nothing. */
  | { do: 'offer'; found: Found[]; none?: View }
  /** A file is made: `working` is said meanwhile, and becomes what came of it. Then it is offered in this chat. */
  | { do: 'file'; wanted: Wanted; format: Format; working: View }
  /** What waits for the outbox is sent now, and not with its next run. */
  | { do: 'wake' }
  /** Nothing new, but the card shown until now is done. */
  | { do: 'close'; closing: Closing }
