import type { PendingResolution, Resolution } from '../../documents/motion.ts'
import { type Action, go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { resolutionInWords } from '../parts/resolution.ts'
import type { TextKey, Words } from '../texts.ts'

/** What a motion is about, as cards name it: a number, or "agenda". */
export interface MotionAbout {
  is: 'idea' | 'check' | 'agenda'
  id: string
  /** Empty for the agenda. */
  title: string
}

export interface MotionItem {
  about: MotionAbout
  /** The day of its paper. */
  madeOn?: string
  /** The decision that holds. */
  resolution?: Resolution
  /** What does not count yet. */
  pending?: Pick<PendingResolution, 'number' | 'on' | 'outcome' | 'text' | 'until'>
  rev: number
}

interface MotionsView {
  is: 'motions'
  items: MotionItem[]
  /** With those that have no room. */
  total: number
  note?: Note
}

/** What was laid before the council, and what came of it. */
export function motionsCard({ items, total, note }: MotionsView, words: Words) {
  return {
    summary: words.plain('motions.heading'),
    heading: words.rich('motions.heading'),
    note: noteLine(note, words),
    text: words.rich('motions.text'),
    items: items.map(item => ({
      title: motionTitle(item.about, words),
      lines: linesOf(item, words).map(text => ({ text })),
      actions: actionsOf(item, words),
    })),
    left: total > items.length ? words.rich('motions.left', { count: total - items.length }) : null,
    ways: [go('motion', words.plain('motions.agenda'), { id: 'agenda' }), offerAction('coordination', words)],
  }
}

/** "Idee 2026-48213: Hunde online anmelden", escaped. */
export function motionTitle({ is, id, title }: MotionAbout, words: Words): string {
  if (is === 'agenda') return words.rich('motions.about.agenda')
  return words.rich(`motions.about.${is}` satisfies TextKey, { number: id, title: clip(title, 80) })
}

/** Characters of JSON for a decision. */
const TEXT = 700

function linesOf({ madeOn, resolution, pending }: MotionItem, words: Words): string[] {
  return [
    ...(madeOn === undefined ? [] : [words.rich('motions.made', { day: words.day(madeOn) })]),
    ...(resolution ? [fitted(resolutionInWords(resolution, words), TEXT)] : []),
    ...(pending
      ? [
          fitted(resolutionInWords(pending, words), TEXT),
          words.rich('motions.pending', { time: words.time(pending.until) }),
        ]
      : []),
    ...(resolution || pending ? [] : [escapeMarkdown(words.plain('motions.open'))]),
  ]
}

function actionsOf({ about, resolution, pending, rev }: MotionItem, words: Words): Action[] {
  const target = { id: about.id }
  if (pending) return [go('resolve-undo', words.plain('motions.undo'), { ...target, rev })]
  const enter = go('resolve', words.plain('motions.resolve'), target)
  return [resolution ? enter : primary(enter), go('motion', words.plain('motions.again'), target)]
}
