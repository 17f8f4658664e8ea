import type { DraftState } from '../../guide/publication.ts'
import type { Text } from '../../guide/text.ts'
import { type Action, destructive, go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'

/** Who did something, by name, and on which local day. */
interface Told {
  on: string
  by: string
}

export interface PublishedItem extends Told {
  /** What it calls itself: a name, no figure. */
  version: string
  /** The one before was restored instead. */
  setAside?: Told
}

interface GuideDraftView {
  is: 'guide-draft'
  id: string
  title: Text
  state: DraftState
  /** What the file says now. */
  version: string
  questions: number
  /** The file cannot be read just now. */
  isBroken?: true
  /** What everybody has. */
  inForce?: PublishedItem
  takenBack?: Told
  /** What can be restored. */
  before?: Pick<PublishedItem, 'version' | 'on'>
  /** What was published, the latest first. */
  history: PublishedItem[]
  note?: Note
}

/** A draft as its authors see it: how it stands, who published what and when, and what can be done. */
export function guideDraftCard(view: GuideDraftView, words: Words) {
  const { state, version, questions, inForce, takenBack } = view
  const title = clip(words.guide(view.title), 80)
  const left = view.history.length - HISTORY
  return {
    summary: words.plain(state === 'published' ? 'guide-draft.summary.published' : 'guide-draft.summary'),
    about: words.rich(state === 'published' ? 'guide-draft.about.published' : 'guide-draft.about'),
    heading: escapeMarkdown(title),
    note: noteLine(view.note, words),
    state: words.rich(
      state === 'published' && view.isBroken
        ? 'guide-draft.published.broken'
        : (`guide-draft.${state}` satisfies TextKey),
    ),
    lines: [
      words.rich('guide-draft.file', { version, questions }),
      ...(view.isBroken ? [words.rich('guide-draft.broken')] : []),
      ...(inForce ? [words.rich('guide-draft.in-force', inWords(inForce, words))] : []),
      ...(takenBack ? [words.rich('guide-draft.when-taken-back', deed(takenBack, words))] : []),
      ...(state === 'changed' && inForce?.version === version ? [words.rich('guide-draft.same-version')] : []),
    ].map(text => ({ text })),
    historyTitle: words.rich('guide-draft.history'),
    history: (view.history.length > 1 || view.history[0]?.setAside ? view.history.slice(0, HISTORY) : []).map(item => ({
      text: item.setAside
        ? words.rich('guide-draft.history.set-aside', {
            ...inWords(item, words),
            until: words.day(item.setAside.on),
            other: nameOf(item.setAside, words),
          })
        : words.rich('guide-draft.history.line', inWords(item, words)),
    })),
    more: left > 0 ? words.rich('guide-draft.history.more', { count: left }) : null,
    actions: first(view, words),
    further: further(view, words),
    remove: takeBack(view, words),
  }
}

/** What a draft is looked at for. */
function first({ id, state }: GuideDraftView, words: Words): Action[] {
  const test = go('try-guide', words.plain('guide-draft.try'), { id })
  if (state === 'published') return [primary(test)]
  return [primary(go('publish-guide', words.plain(`guide-draft.publish.${state}` satisfies TextKey), { id })), test]
}

function further({ id, before }: GuideDraftView, words: Words): Action[] {
  return [
    go('guides', words.plain('guides.heading')),
    ...(before ? [go('restore-guide', words.plain('guide-draft.restore', { version: before.version }), { id })] : []),
  ]
}

/** Below everything else, and apart: nobody is to hit it by chance. */
function takeBack({ id, inForce }: GuideDraftView, words: Words): Action[] {
  return inForce ? [destructive(go('take-back-guide', words.plain('guide-draft.take-back'), { id }))] : []
}

function inWords(item: PublishedItem, words: Words) {
  return { version: item.version, ...deed(item, words) }
}

function deed(told: Told, words: Words) {
  return { day: words.day(told.on), name: nameOf(told, words) }
}

function nameOf({ by }: Told, words: Words): string {
  return by ? clip(by, 60) : words.plain('people.somebody')
}

/** As many as a card has room for. */
const HISTORY = 6
