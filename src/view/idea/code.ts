import type { Problem } from '../../guide/kind.ts'
import { go, primary, take } from '../parts/action.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface CodeView {
  is: 'code'
  session: string
  rev: number
  code: string
  note?: Note
}

/** Shows the Kennwort before an idea is stored without a name. */
export function codeCard(view: CodeView, words: Words) {
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

interface AskCodeView {
  is: 'ask-code'
  problem?: Problem
  entered?: string
}

/** Asks for a Kennwort. */
export function askCodeCard(view: AskCodeView, words: Words) {
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
