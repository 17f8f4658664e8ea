import type { LocalText } from '../../documents/language.ts'
import type { Text } from '../../guide/text.ts'
import { go, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { choiceInput, personInput } from '../parts/form.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { fitting } from '../parts/room.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'

/** A phase that others answer, or have answered. */
export interface PartItem {
  phase: string
  title: LocalText
  /** It is one question alone. */
  isQuestion?: true
  is: 'offered' | 'taken' | 'declined' | 'done'
  /** Since which local day. */
  on: string
  /** How many questions it has. How far somebody is with them is nobody else's to see. */
  of: number
  /** The unit or role that answers; a colleague may have none. */
  by?: LocalText
  reason?: string
}

/** What can be given to others. */
export type GivableItem = Pick<PartItem, 'title' | 'isQuestion'> & { id: string }

export interface PartsView {
  is: 'parts'
  session: string
  title: string
  guide: Text
  items: PartItem[]
  /** What can still be given. */
  phases: GivableItem[]
  units: UnitChoice[]
  entered?: Record<string, string>
  /** It was typed, and happens with a yes: the name of the person it goes to, if it goes to one. */
  typed?: string | true
  note?: Note
}

/** Characters of JSON for the rows; the list of units takes up to 9,000. */
const ROOM = 9_000

/** Who answers which phase of a check, and a form to give one to somebody. */
export function partsCard(view: PartsView, words: Words) {
  const heading = words.plain('parts.heading')
  const target = { id: view.session }
  const rows = view.items.map(item => partRow(item, view.session, words))
  const { phase, unit, person } = view.entered ?? {}
  const name = typeof view.typed === 'string' ? view.typed : undefined
  const chosen = name !== undefined && person !== undefined ? { id: person, name } : undefined
  return {
    summary: heading,
    heading: escapeMarkdown(heading),
    about: words.rich('parts.about', { title: clip(view.title || words.guide(view.guide), 80) }),
    note: noteLine(view.note, words),
    rows: fitting(rows, ROOM),
    form:
      view.phases.length === 0
        ? []
        : [
            {
              title: words.rich(view.typed ? 'parts.sure' : 'parts.give'),
              text: words.rich(view.typed ? 'parts.sure.text' : 'parts.give.text'),
              phase: choiceInput(
                {
                  id: 'phase',
                  label: words.plain('parts.phase'),
                  value: phase,
                  choices: view.phases.map(each => ({ title: partName(each, words), value: each.id })),
                },
                words,
              ),
              unit: unitSelect(
                {
                  id: 'unit',
                  label: words.plain('parts.unit'),
                  none: words.plain('parts.nobody'),
                  units: view.units,
                  value: unit,
                },
                words,
              ),
              person: personInput(
                { id: 'person', label: words.plain('parts.person'), ...(chosen && { chosen }) },
                words,
              ),
              send: take('part-give', words.plain('parts.send'), target),
            },
          ],
    actions: [go('resume', words.plain('parts.go-on'), target)],
  }
}

/** „Technik“, „Frage: Fachverfahren“ */
function partName({ title, isQuestion }: Pick<PartItem, 'title' | 'isQuestion'>, words: Words): string {
  const name = clip(words.guide(title), 60)
  return isQuestion ? words.plain('parts.question', { name }) : name
}

function partRow(item: PartItem, session: string, words: Words) {
  const title = partName(item, words)
  const by = item.by ? clip(words.guide(item.by), 60) : words.plain('parts.colleague')
  const back = go('part-back', words.plain('parts.back'), { id: session, arg: item.phase })
  return {
    title: words.rich('parts.row', { phase: title, by }),
    state: partState(item, words),
    actions:
      item.is === 'done' || item.is === 'declined'
        ? []
        : [{ ...back, tooltip: words.plain('parts.back.what', { phase: title }) }],
  }
}

const states = {
  offered: 'parts.is.offered',
  taken: 'parts.is.taken',
  declined: 'parts.is.declined',
  done: 'parts.is.done',
} as const

function partState({ is, on, of, reason }: PartItem, words: Words): string {
  const key = (reason === undefined ? states[is] : 'parts.is.declined.reason') satisfies TextKey
  return words.rich(key, { day: words.day(on), count: of, reason: clip(reason ?? '', 500) })
}
