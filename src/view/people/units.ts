import type { Unit } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import type { Words } from '../texts.ts'

/** A unit or role with its places, as coordinators see it. */
export interface UnitItem {
  unit: Unit
  openTasks: number
  /** The role that all coordinators have without being entered there. */
  isCoordination?: true
  lead: PlaceItem
  deputy: PlaceItem
}

/** reachable: the bot can write to them. waiting: named, but they have never met the bot, or cannot be written to. */
export interface PlaceItem {
  is: 'vacant' | 'waiting' | 'reachable'
  name?: string
  /** The valid invitation code for this place, if there is one. */
  code?: { code: string; until: string }
}

interface UnitsView extends Paging {
  is: 'units'
  items: UnitItem[]
  note?: Note
}

/** Units and roles, each with whether the bot can write to somebody there. */
export function unitsCard(view: UnitsView, words: Words) {
  const create = go('unit-new', words.plain('units.new'))
  return {
    summary: words.plain('units.heading'),
    heading: words.rich('units.heading'),
    page: view.pages > 1 ? words.rich('units.page', { page: view.page, pages: view.pages }) : null,
    note: noteLine(view.note, words),
    empty: view.items.length === 0 ? words.rich('units.empty') : null,
    rows: view.items.map((item, index) => row(item, view.items[index - 1], words)),
    actions: [
      ...pageActions(view, { act: 'units' }, words, { previous: 'units.previous', next: 'units.next' }),
      view.items.length === 0 ? primary(create) : create,
      go('coordination', words.plain('offer.coordination')),
      go('home', words.plain('action.home')),
    ],
  }
}

interface NewUnitView {
  is: 'new-unit'
  problem?: Problem
  entered?: Record<string, string>
}

/** Asks for the name of a new unit or role. */
export function newUnitCard(view: NewUnitView, words: Words) {
  return {
    summary: words.plain('unit.new.heading'),
    heading: words.rich('unit.new.heading'),
    problem: problemLine(view.problem, words),
    inputs: [
      textInput(
        {
          id: 'name',
          label: words.plain('unit.change.name'),
          value: entered(view.entered?.name),
          required: true,
          placeholder: words.plain('unit.change.name.placeholder'),
        },
        words,
      ),
      choiceInput(
        {
          id: 'is',
          label: words.plain('unit.new.is'),
          value: view.entered?.is === 'role' ? 'role' : 'unit',
          required: true,
          choices: [
            { title: words.plain('unit.new.unit'), value: 'unit' },
            { title: words.plain('unit.new.role'), value: 'role' },
          ],
        },
        words,
      ),
    ],
    actions: [primary(take('unit-create', words.plain('unit.new.yes'))), go('units', words.plain('action.back'))],
  }
}

const placeState = {
  vacant: 'units.vacant',
  waiting: 'units.waiting',
  reachable: 'units.reachable',
} as const

/** The state of a place as a sign and words: "⏳ eingetragen, noch nicht erreichbar". */
export function placeInWords(place: PlaceItem, words: Words): string {
  return words.rich(placeState[place.is])
}

function row(item: UnitItem, before: UnitItem | undefined, words: Words) {
  const { unit, openTasks, lead, deputy } = item
  const name = words.guide(unit.name)
  const isHeld = item.isCoordination && lead.is === 'vacant'
  const standIn = lead.is !== 'reachable' && deputy.is === 'reachable'
  return {
    group:
      before?.unit.is === unit.is ? null : words.rich(unit.is === 'unit' ? 'units.group.unit' : 'units.group.role'),
    title: escapeMarkdown(clip(name, 80)),
    state: words.rich(standIn ? 'units.state.deputy' : 'units.state', {
      lead: isHeld ? words.rich('units.coordination') : placeInWords(lead, words),
      tasks: words.plain('units.tasks', { count: openTasks }),
    }),
    select: go('unit', words.plain('units.open', { name: clip(name, 40) }), { id: unit.id }),
  }
}

/** What was typed and refused comes back, unless it is far too long for a card. */
function entered(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clip(text, 500)
}
