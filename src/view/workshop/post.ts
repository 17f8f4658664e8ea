import type { Text } from '../../guide/text.ts'
import { type Action, go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'
import { besides, headOf, type StatementsOf, stateInWords, type WorkshopFacts } from './item.ts'

interface WorkshopPostView {
  is: 'workshop-post'
  workshop: WorkshopFacts
  /** What is asked, while answers are given. */
  asks: Text[]
  statements: StatementsOf[]
}

/** Characters of JSON for the statements, and for one of them. */
const ROOM = 17_000
const STATEMENT = 420

/** The one card of a workshop in its chat, the same for all who read it: first the call, at the end what came of it. */
export function workshopPostCard(view: WorkshopPostView, words: Words) {
  const { workshop, statements } = view
  const { state } = workshop
  const title = words.guide(workshop.title)
  const { sections, left } = sectionsOf(statements, words)
  return {
    summary: words.plain('workshop.summary', { title: clip(title, 80) }),
    about: words.rich('workshop.about', { number: workshop.id }),
    heading: escapeMarkdown(clip(title, 80)),
    state: stateInWords(workshop, words),
    asks: view.asks.map((ask, at) => ({ text: `${at + 1}: ${escapeMarkdown(clip(words.guide(ask), 140))}` })),
    text: words.rich(`workshop-post.text.${state}` satisfies TextKey),
    sections,
    left: left > 0 ? words.rich('task.left', { count: left }) : null,
    hint: state === 'answering' || state === 'voting' ? words.rich('workshop-post.hint') : null,
    buttons: ways(workshop, words),
  }
}

function sectionsOf(statements: StatementsOf[], words: Words) {
  let room = ROOM
  let left = 0
  const sections = statements.map(({ ask, groups }) => ({
    title: escapeMarkdown(clip(words.guide(ask), 140)),
    rows: groups.flatMap(group => {
      const row = { text: headOf(group, STATEMENT), state: besides(group, words) }
      room -= JSON.stringify(row).length + 180
      if (room < 0) left += 1
      return room < 0 ? [] : [row]
    }),
  }))
  return { sections: sections.filter(({ rows }) => rows.length > 0), left }
}

function ways({ id, state }: WorkshopFacts, words: Words): { actions: Action[] }[] {
  const open = (key: TextKey) => go('workshop', words.plain(key), { id })
  switch (state) {
    case 'answering':
      return [{ actions: [primary(open('workshop-post.join'))] }]
    case 'voting':
      return [{ actions: [primary(open('workshop.dots.give'))] }]
    case 'over':
      return [{ actions: [open('workshop-post.look')] }]
    default:
      return []
  }
}
