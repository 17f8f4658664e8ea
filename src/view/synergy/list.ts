import type { LocalText } from '../../documents/language.ts'
import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openCheck, openIdea, openTask } from '../parts/open.ts'
import { roomOf } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'

/** One of two that are alike. */
export interface Twin {
  is: 'idea' | 'check' | 'task'
  id: string
  title: string
  /** Who works on it; absent: nobody yet. */
  unit?: LocalText
}

export interface SynergyItem {
  id: string
  of: [Twin, Twin]
}

interface SynergiesView {
  is: 'synergies'
  items: SynergyItem[]
  /** How many there are. */
  count: number
  note?: Note
}

/** Characters of JSON for the pairs. */
const PAIRS = 17_000

/** What several plan without knowing of each other, the most alike first. */
export function synergiesCard({ items, count, note }: SynergiesView, words: Words) {
  let room = PAIRS
  const all = items.map(item => pair(item, words))
  const full = all.findIndex(each => {
    room -= roomOf([{ title: each.title, state: '', actions: each.actions }, ...each.twins])
    return room < 0
  })
  const pairs = full < 0 ? all : all.slice(0, full)
  const left = count - pairs.length
  return {
    summary: words.plain('synergies.heading'),
    heading: words.rich('synergies.heading'),
    note: noteLine(note, words),
    text: words.rich(count === 0 ? 'synergies.none' : 'synergies.text'),
    pairs,
    left: left > 0 ? words.rich('synergies.left', { count: left }) : null,
    actions: [offerAction('coordination', words), go('home', words.plain('action.home'))],
  }
}

function pair({ id, of }: SynergyItem, words: Words) {
  return {
    title: whoInWords(of, words),
    twins: of.map(twin => ({
      title: fitted(clip(twin.title, 120), 260),
      state: stateOf(twin, words),
      select: openTwin(twin, words),
    })),
    actions: [
      go('synergy-chat', words.plain('synergies.chat'), { id }),
      go('synergy-unrelated', words.plain('synergies.unrelated'), { id }),
    ],
  }
}

/** „Bauamt und Standesamt haben Ähnliches vor“ */
export function whoInWords([one, other]: SynergyItem['of'], words: Words): string {
  if (!one.unit || !other.unit) return words.rich('synergies.pair')
  const [first, second] = [one.unit, other.unit].map(unit => clip(words.guide(unit), 60))
  return words.rich('synergies.pair.units', { one: first ?? '', other: second ?? '' })
}

function stateOf({ is, unit }: Twin, words: Words): string {
  const kind = words.rich(`synergies.is.${is}` satisfies TextKey)
  return unit ? `${kind} · ${fitted(clip(words.guide(unit), 60), 100)}` : kind
}

function openTwin(twin: Twin, words: Words): Action {
  if (twin.is === 'idea') return openIdea(twin, words)
  return twin.is === 'check' ? openCheck(twin, words) : openTask(twin, undefined, words)
}
