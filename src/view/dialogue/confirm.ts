import { destructive, go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { noteLine, problemLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import type { View } from '../views.ts'

type Of<K extends View['is']> = Extract<View, { is: K }>

/** Asks before answers are thrown away, and says what would be lost. */
export function confirmCard(view: Of<'confirm'>, words: Words) {
  const target = { id: view.session, step: `asking ${view.what}`, rev: view.rev }
  const what = view.editing && view.what === 'cancel' ? 'editing' : view.what
  const title = clip(view.title ?? words.guide(view.guide), 80)
  return {
    summary: words.plain(`confirm.${what}.heading` satisfies TextKey),
    heading: words.rich(`confirm.${what}.heading` satisfies TextKey),
    note: noteLine(view.note, words),
    text: words.rich(`confirm.${what}.text` satisfies TextKey, { title }),
    actions: [
      primary(go('keep', words.plain('confirm.keep'), target)),
      destructive(go('confirm', words.plain(`confirm.${what}.yes` satisfies TextKey), target)),
    ],
  }
}

/** Asks before an idea is withdrawn or deleted. */
export function confirmIdeaCard(view: Of<'confirm-idea'>, words: Words) {
  const target = view.code === undefined ? { id: view.idea } : { id: view.idea, arg: view.code }
  const values = { title: clip(view.title, 80), number: view.idea }
  const yes = view.what === 'withdraw' ? 'withdraw-yes' : 'delete-yes'
  const back =
    view.code === undefined
      ? go('idea', words.plain('confirm-idea.keep'), { id: view.idea })
      : go('home', words.plain('confirm-idea.keep'))
  return {
    summary: words.plain(`confirm-idea.${view.what}.summary` satisfies TextKey, values),
    heading: words.rich(`confirm-idea.${view.what}.heading` satisfies TextKey),
    text: words.rich(`confirm-idea.${view.what}.text` satisfies TextKey, values),
    actions: [
      primary(back),
      destructive(go(yes, words.plain(`confirm-idea.${view.what}.yes` satisfies TextKey), target)),
    ],
  }
}

/** Asks before a check is deleted: it is everybody's. */
export function confirmCheckCard(view: Of<'confirm-check'>, words: Words) {
  const target = { id: view.check }
  return {
    summary: words.plain('confirm-check.summary', { number: view.check }),
    heading: words.rich('confirm-check.heading'),
    text: words.rich('confirm-check.text', { title: clip(view.title, 80) }),
    actions: [
      primary(go('check', words.plain('confirm-check.keep'), target)),
      destructive(go('delete-check-yes', words.plain('confirm-check.yes'), target)),
    ],
  }
}

/** Shows the Kennwort before an idea is stored without a name. */
export function codeCard(view: Of<'code'>, words: Words) {
  const target = { id: view.session, step: 'asking code', rev: view.rev }
  return {
    summary: words.plain('code.summary'),
    heading: words.rich('code.heading'),
    note: noteLine(view.note, words),
    code: view.code,
    text: words.rich('code.text'),
    lost: words.rich('code.lost'),
    actions: [primary(go('confirm', words.plain('code.yes'), target)), go('keep', words.plain('action.back'), target)],
  }
}

export function askCodeCard(view: Of<'ask-code'>, words: Words) {
  return {
    summary: words.plain('ask-code.heading'),
    heading: words.rich('ask-code.heading'),
    text: words.rich('ask-code.text'),
    problem: problemLine(view.problem, words),
    input: {
      label: words.plain('input.required', { label: words.plain('ask-code.label') }),
      error: words.plain('ask-code.error'),
      placeholder: words.plain('ask-code.placeholder', { example: 'K7QX-M2PD-9RTA' }),
      value: view.entered || null,
    },
    actions: [primary(take('code', words.plain('ask-code.yes'))), go('home', words.plain('action.home'))],
  }
}
