import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { textInput } from '../parts/form.ts'
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

/** A decision: first where the idea goes, then why, with a text to begin with. */
export function decideCard(view: DecideView, words: Words) {
  const { idea, chosen, typed } = view
  return {
    summary: words.plain('decide.summary', { number: idea.id }),
    heading: words.rich(typed ? 'decide.typed' : 'decide.heading'),
    title: ideaTitle(idea.title),
    state: ideaState(idea, words),
    problem: problemLine(view.problem, words),
    to: chosen
      ? words.rich('decide.to', { status: words.plain(`status.${chosen}` satisfies TextKey) })
      : words.rich('decide.choose'),
    inputs: chosen || view.entered?.reason ? [reasonInput(view, words)] : [],
    text: words.rich('decide.text', { minutes: view.minutes }),
    actions: [...(chosen ? reasonActions(view, chosen, words) : statusActions(view, words)), back(view, words)],
    typing: typed ? words.rich('decide.confirm') : null,
  }
}

/** Longest reason that is shown again, in characters. */
const ENTERED = 2_000

/** Every status it can get, once. A reason that was typed already goes along. */
function statusActions({ idea, to, entered }: DecideView, words: Words): Action[] {
  const choose = entered?.reason ? take : go
  return to.map(status =>
    choose('decide', words.plain(`status.${status}` satisfies TextKey), { id: idea.id, arg: status }),
  )
}

/** Saves it; another text to begin with, where there are several; another status. */
function reasonActions(view: DecideView, chosen: IdeaStatus, words: Words): Action[] {
  const { idea, rev, block = 1, typed } = view
  const { id } = idea
  const save = take('decide-yes', words.plain('decide.yes'), { id, rev, arg: chosen })
  const offered = offeredFor(view, chosen).length
  const next = `${chosen} ${(block % Math.max(offered, 1)) + 1}`
  return [
    primary(save),
    ...(offered > 1 && !typed ? [go('decide', words.plain('decide.another'), { id, arg: next })] : []),
    go('decide', words.plain('decide.other'), { id }),
  ]
}

function back({ idea }: DecideView, words: Words): Action {
  return go('idea', words.plain('action.back'), { id: idea.id })
}

function offeredFor({ blocks }: DecideView, chosen: IdeaStatus | undefined): Text[] {
  return blocks.filter(({ status }) => status === chosen).map(({ text }) => text)
}

function reasonInput(view: DecideView, words: Words): Input {
  const { block = 1, entered } = view
  const offered = offeredFor(view, view.chosen)
  const begun = offered[block - 1] ?? offered[0]
  const value = entered?.reason ?? (begun && words.guide(begun))
  const asked = {
    id: 'reason',
    label: words.plain('decide.reason'),
    value: value && clip(value, ENTERED),
    required: true,
    placeholder: words.plain('decide.reason.placeholder'),
  }
  return { ...textInput(asked, words), multiline: true }
}
