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
  // ideas on the board
  'ideas', // id: order `newest` | `support`, step: a status, a filter `question=value`, or none; arg: where the page starts
  'find-ideas', // input `words`
  'support', // id: idea number; from a dialogue's card of similar ideas step and rev: the draft is dropped
  'unsupport',
  'follow',
  'unfollow',
  'mute',
  'unmute',
  'comment', // id; asks for the text
  'comment-yes', // id; inputs `text`, `nameless` ("true")
  'comments', // id; arg: where the page starts
  'comment-delete', // id: comment id
  'answer-idea', // id, arg: Kennwort if without a name; asks
  'answer-idea-yes', // id, rev, arg: Kennwort; input `text`
  // ideas, coordinators only
  'inbox', // arg: where the page starts
  'decide', // id, arg: status to begin with (with the number of a text block: `geparkt 2`), or none; shows the form
  'decide-yes', // id, rev; inputs `to`, `reason`
  'undo-decision', // id, rev
  'ask-author', // id; asks for the question
  'ask-author-yes', // id, rev; input `text`
  'sort-idea', // id; shows the form
  'sort-idea-yes', // id, rev; one input per question, and `unit`
  'merge-idea', // id; asks into which
  'merge-idea-yes', // id, rev; input `into` (number), or arg
  'unmerge-idea', // id, rev
  'check-from-idea', // id: begins a process check with its title
  'task-from-idea', // id: the form of a new task, linked to it
  'chat-author', // id: sends the link to a chat with the author
  'audit', // arg: where the page starts
  // tasks; `arg` on a task's card names the tasks of the reminder it was opened from, separated by spaces
  'my-tasks', // arg: where the page starts
  'unit-tasks', // id: unit id, or none for one's own
  'unit-tasks-of', // id: unit id, step: a status, or `overdue`; arg: where the page starts
  'roadmap', // id: quarter (2026-Q4), or none for this one; arg: where the page starts
  'task', // id: task number
  'task-done', // id, rev
  'task-progress', // id, rev
  'task-open', // id, rev: takes up again what was done or dropped
  'task-take', // id, rev: "Ich übernehme"
  'task-block', // id; asks for the reason
  'task-block-yes', // id, rev; input `reason`
  'task-drop', // id; asks for the reason
  'task-drop-yes', // id, rev; input `reason`
  'task-later', // id; asks until when
  'task-later-on', // id; step: tomorrow | week, or input `day`
  'task-due', // id; asks for day and reason
  'task-due-yes', // id, rev; inputs `day`, `reason`
  'task-pass', // id; asks to whom
  'task-pass-yes', // id, rev; inputs `person` (Entra object id), `unit` (unit id): one of them
  'task-edit', // id; shows the form
  'task-edit-yes', // id, rev; inputs `title`, `goal`, `priority`, `financing`, `indicator`, `involved`, `after`, `recurs`
  'news', // arg: the tasks of a reminder: shows them together again
  'new-task', // shows the form
  'task-create', // inputs `title`, `unit`, `day`; id: idea number if it is for one
  'adopt', // id: check number; shows what may be taken over
  'adopt-yes', // id: check number; input `tasks`: keys, separated by commas
  'plans', // shows the templates
  'plan', // id: template id; asks for the start date
  'plan-preview', // id: template id; input `start`
  'plan-yes', // id: template id, arg: start date
  // people and units
  'me',
  'me-reminders', // inputs `time`, `pausedUntil`, `digestOnly`
  'me-unit', // input `unit`
  'me-substitute', // inputs `person`, `until`
  'me-substitute-end',
  'coordination',
  'appoint', // input `person`
  'dismiss', // id: person id; asks first
  'dismiss-yes', // id: person id
  'units', // arg: where the page starts
  'unit', // id: unit id
  'unit-new', // shows the form
  'unit-create', // inputs `name`, `is`
  'unit-save', // id; inputs `name`, `also`, `parent`
  'unit-holder', // id, arg: lead | deputy; input `person`; empty: nobody
  'unit-code', // id, arg: lead | deputy: a new invitation code
  'unit-delete', // id; asks first
  'unit-delete-yes', // id
  'parked', // arg: where the page starts
  'parked-retry', // id: record id
  'parked-drop', // id: record id
] as const

export type Act = (typeof acts)[number]
