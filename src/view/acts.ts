/**
 * What our cards can ask for: the `act` of a card action. Dialogue acts carry the session's `id`, the `step` shown (the
 * question's id, `review`, or `asking cancel`, `asking restart`, `asking code`, `asking similar`,
 * `asking hand-on`) and the `rev` it was rendered from; the others say below what they carry.
 */
export const acts = [
  // in a dialogue
  'answer', // input `answer`
  'skip',
  'unknown',
  'back',
  'help',
  'pause',
  'cancel', // asks first
  'restart', // asks first
  'confirm', // yes to what the card asked (cancel, restart, the Kennwort is written down, check it all the same)
  'keep', // no to what the card asked
  'correct', // arg: question id; from a review row, or where answers do not go together
  'deepen',
  'hand-on', // asks to whom
  'hand-on-to', // input `person`: Entra object id
  'submit', // inputs: one per review question, named like the question
  // anywhere
  'start', // arg: guide id
  'resume', // id: session
  'home',
  'language', // arg: de | en, id: which card it stands on, welcome | home
  'my-checks', // arg: where the page starts
  'checks', // arg: where the page starts
  'check', // id: check number
  'edit-check', // id: check number, arg: question id to begin with, if any
  'check-text', // id: check number; input `fileRef` (Aktenzeichen, may be empty)
  'delete-check', // id: check number; asks first
  'delete-check-yes', // id: check number
  'my-ideas', // arg: where the page starts
  'idea', // id: idea number
  'edit-idea', // id: idea number
  'withdraw', // id: idea number; asks first
  'withdraw-yes', // id: idea number
  'ask-code',
  'code', // input `code`: look up the idea of a Kennwort
  'delete', // id: idea number, arg: Kennwort; asks first
  'delete-yes', // id: idea number, arg: Kennwort
] as const

export type Act = (typeof acts)[number]
