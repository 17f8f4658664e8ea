import type { LocalText } from '../../documents/language.ts'
import { told } from '../../guide/aggregate.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { fitting, roomOf } from '../parts/room.ts'
import { type TaskItem, taskRow } from '../task/item.ts'
import type { Words } from '../texts.ts'

/** The tasks of a unit in the weekly overview: never by person. */
export interface DigestUnit {
  id: string
  name: LocalText
  /** It is asked for statements: nothing is overdue, and `soon` holds also what was asked for before. */
  opinion?: true
  open: number
  /** At most five each; `…Count` says how many there are. */
  overdue: TaskItem[]
  overdueCount: number
  blocked: TaskItem[]
  blockedCount: number
  /** Due within the next seven days. */
  soon: TaskItem[]
  soonCount: number
  /** Done within the last seven days. */
  done: number
}

/** The weekly overview on a message. `list`: the tasks of the message. */
interface Digest {
  today: string
  list: string
  digest?: DigestUnit[]
}

/** Units shown at most. */
const UNITS = 4

/** Units with their figures and the tasks that need a look: never who. As many as there is room for. */
export function digestUnits(view: Digest, room: number, words: Words) {
  const fits = Math.floor(room / UNIT)
  const units = (view.digest ?? []).slice(0, Math.max(Math.min(UNITS, fits), 0))
  const each = Math.floor(room / Math.max(units.length, 1)) - UNIT
  return units.map(unit => digestUnit(unit, each, view, words))
}

/** Characters of JSON a unit takes besides its tasks. */
const UNIT = 1_600

function digestUnit(unit: DigestUnit, room: number, { today, list }: Digest, words: Words) {
  const name = clip(words.guide(unit.name), 80)
  const groups = [
    {
      title: words.rich('digest.overdue', { count: unit.overdueCount }),
      items: unit.overdue,
      count: unit.overdueCount,
    },
    {
      title: words.rich('digest.blocked', { count: unit.blockedCount }),
      items: unit.blocked,
      count: unit.blockedCount,
    },
    {
      title: words.rich(unit.opinion ? 'digest.opinion' : 'digest.soon', { count: unit.soonCount }),
      items: unit.soon,
      count: unit.soonCount,
    },
  ].filter(({ count }) => count > 0)
  let left = room
  return {
    title: escapeMarkdown(name),
    figures: figures(unit, words),
    groups: groups.map(({ title, items, count }) => {
      const all = items.map(item => taskRow(item, { today, unit: false, list }, words))
      const shown = fitting(all, left)
      left -= roomOf(shown)
      const more = count - shown.length
      return {
        title,
        rows: shown,
        more: more > 0 && shown.length > 0 ? words.rich('task.left', { count: more }) : null,
      }
    }),
    actions: [go('unit-tasks', words.plain('digest.all', { unit: clip(name, 40) }), { id: unit.id })],
  }
}

/** "12 offen · 8 letzte Woche erledigt"; how much was done only where it says nothing about single people. */
function figures({ open, done }: DigestUnit, words: Words): string {
  const count = told(done)
  const parts = [words.rich('digest.open', { count: open })]
  return (count === undefined ? parts : [...parts, words.rich('digest.done', { count })]).join(' · ')
}
