import type { IdeaStatus } from '../../documents/idea.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import { type IdeaItem, ideaState, ideaTitle } from './item.ts'

interface DecideView {
  is: 'decide'
  idea: IdeaItem
  to: IdeaStatus[]
  chosen?: IdeaStatus
  /** Texts to begin with, per status. */
  blocks: { status: IdeaStatus; text: Text }[]
  /** Which of the blocks of the chosen status, from 1; absent: the first. */
  block?: number
  /** How long the decision can be taken back. */
  minutes: number
  rev: number
  problem?: Problem
  entered?: Record<string, string>
  /** Status and reason were typed in the chat: they are shown before anything is decided. */
  typed?: true
}

/** A decision: where the idea goes, and why. A text to begin with may be filled in. */
export function decideCard(view: DecideView, words: Words) {
  const { idea, rev, typed } = view
  const blocks = typed ? [] : blockActions(view, words)
  return {
    summary: words.plain('decide.summary', { number: idea.id }),
    heading: words.rich(typed ? 'decide.typed' : 'decide.heading'),
    title: ideaTitle(idea.title),
    state: ideaState(idea, words),
    problem: problemLine(view.problem, words),
    inputs: [statusInput(view, words), reasonInput(view, words)],
    blocks: blocks.length > 0 ? [{ text: words.rich('decide.blocks'), actions: blocks }] : [],
    text: words.rich('decide.text', { minutes: view.minutes }),
    actions: [
      primary(take('decide-yes', words.plain('decide.yes'), { id: idea.id, rev })),
      go('idea', words.plain('action.back'), { id: idea.id }),
    ],
    typing: typed ? words.rich('decide.confirm') : null,
  }
}

/** Longest reason that is shown again, in characters. */
const ENTERED = 2_000
/** Buttons in one row of Teams. */
const BUTTONS = 6

function statusInput({ to, chosen, entered }: DecideView, words: Words): Input {
  const value = to.find(status => status === (entered?.to || chosen))
  const choices = to.map(status => ({ title: words.plain(`status.${status}` satisfies TextKey), value: status }))
  return choiceInput({ id: 'to', label: words.plain('decide.to'), value, required: true, choices }, words)
}

function reasonInput(view: DecideView, words: Words): Input {
  const { chosen, blocks, block = 1, entered } = view
  const offered = blocks.filter(({ status }) => status === chosen)
  const begun = offered[block - 1] ?? offered[0]
  const value = entered?.reason ?? (begun && words.guide(begun.text))
  const asked = {
    id: 'reason',
    label: words.plain('decide.reason'),
    value: value && clip(value, ENTERED),
    required: true,
    placeholder: words.plain('decide.reason.placeholder'),
  }
  return { ...textInput(asked, words), multiline: true }
}

/** A text to begin with for each status; for the one that is chosen, the next of several. */
function blockActions({ idea, to, chosen, blocks, block = 1 }: DecideView, words: Words): Action[] {
  const of = (status: string | undefined) => blocks.filter(each => each.status === status)
  const next = (block % Math.max(of(chosen).length, 1)) + 1
  const another =
    chosen && of(chosen).length > 1
      ? [go('decide', words.plain('decide.another'), { id: idea.id, arg: `${chosen} ${next}` })]
      : []
  const others = to
    .filter(status => status !== chosen && of(status).length > 0)
    .map(status => go('decide', words.plain(`status.${status}` satisfies TextKey), { id: idea.id, arg: status }))
  return [...another, ...others].slice(0, BUTTONS)
}
