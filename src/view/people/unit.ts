import type { Place } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import { destructive, go, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { personInput, textInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { Words } from '../texts.ts'
import { type PlaceItem, placeInWords, type UnitItem } from './units.ts'

interface UnitView {
  is: 'unit'
  item: UnitItem
  parents: UnitChoice[]
  problem?: Problem
  /** Names that were refused. */
  entered?: Record<string, string>
  note?: Note
  today: string
}

/** One unit or role: who holds it, how to reach somebody there, and what can be changed. */
export function unitCard(view: UnitView, words: Words) {
  const { unit, lead, deputy, openTasks } = view.item
  const { id } = unit
  const tasks = words.plain('units.tasks', { count: openTasks })
  const without = [lead, deputy].some(place => place.is !== 'reachable' && place.code === undefined)
  return {
    summary: words.plain('unit.summary'),
    about: words.rich(unit.is === 'unit' ? 'unit.about.unit' : 'unit.about.role', { tasks }),
    heading: escapeMarkdown(clip(words.guide(unit.name), 120)),
    names: names(view, words),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    places: [place(view, 'lead', words), place(view, 'deputy', words)],
    why: without ? words.rich('unit.code.why') : null,
    occupy: occupy(view, words),
    change: change(view, words),
    actions: [
      ...(openTasks > 0 ? [go('unit-tasks', words.plain('unit.tasks'), { id })] : []),
      go('units', words.plain('units.heading')),
      go('coordination', words.plain('offer.coordination')),
      ...(openTasks > 0 ? [] : [destructive(go('unit-delete', words.plain('unit.delete'), { id }))]),
    ],
    kept: openTasks > 0 ? words.rich('unit.kept') : null,
  }
}

/** Further names shown; the form has them all. */
const NAMES = 8

function names({ item: { unit, isCoordination }, parents }: UnitView, words: Words) {
  const parent = parents.find(({ id }) => id === unit.parent)
  const also = unit.also.slice(0, NAMES).map(name => clip(name, 40))
  return [
    ...(also.length > 0 ? [{ text: words.rich('unit.also', { names: also.join(', ') }) }] : []),
    ...(parent ? [{ text: words.rich('unit.parent', { name: clip(words.guide(parent.name), 60) }) }] : []),
    ...(isCoordination ? [{ text: words.rich('unit.coordination') }] : []),
    ...(unit.asked === 'opinion' ? [{ text: words.rich('unit.opinion') }] : []),
  ]
}

function placeName({ item: { unit } }: UnitView, which: Place, words: Words): string {
  if (which === 'deputy') return words.plain('unit.deputy')
  return words.plain(unit.is === 'unit' ? 'unit.lead' : 'unit.holder')
}

function place(view: UnitView, which: Place, words: Words) {
  const { id } = view.item.unit
  const held = view.item[which]
  const title = placeName(view, which, words)
  // Both places have the same buttons: the tooltip tells them apart.
  const button = (act: 'unit-code' | 'unit-holder', what: string) => ({
    ...go(act, what, { id, arg: which }),
    tooltip: words.plain('unit.what', { what, place: title }),
  })
  const code = words.plain(held.code ? 'unit.code.new' : 'unit.code.make')
  return {
    title: escapeMarkdown(title),
    state: which === 'lead' && isHeldByAll(view) ? words.rich('units.coordination') : stateOf(held, words),
    code: held.is !== 'reachable' && held.code ? invitation(held.code, words) : null,
    actions: [
      ...(held.is === 'reachable' ? [] : [button('unit-code', code)]),
      // Without inputs: nobody.
      ...(held.is === 'vacant' ? [] : [button('unit-holder', words.plain('unit.vacate'))]),
    ],
  }
}

/** Nobody is entered, and all coordinators have the role. */
function isHeldByAll({ item: { isCoordination, lead } }: UnitView): boolean {
  return isCoordination === true && lead.is === 'vacant'
}

function stateOf(held: PlaceItem, words: Words): string {
  if (held.is === 'vacant' || !held.name) return placeInWords(held, words)
  return words.rich(held.is === 'waiting' ? 'unit.waiting' : 'unit.reachable', { name: clip(held.name, 60) })
}

function invitation({ code, until }: NonNullable<PlaceItem['code']>, words: Words) {
  return {
    give: words.rich('unit.code.give'),
    sentence: words.rich('unit.code.sentence', { code }),
    until: words.rich('unit.code.until', { day: words.day(until) }),
  }
}

/** One picker for both places: which one it is for, the button says. */
function occupy(view: UnitView, words: Words) {
  const { id, is } = view.item.unit
  return {
    ...foldLine('occupy', words.plain('unit.occupy')),
    open: aboutPerson(view),
    input: personInput({ id: 'person', label: words.plain('people.person') }, words),
    text: words.rich('unit.occupy.text'),
    actions: [
      take('unit-holder', words.plain(is === 'unit' ? 'unit.occupy.lead' : 'unit.occupy.holder'), {
        id,
        step: 'occupy',
        arg: 'lead',
      }),
      take('unit-holder', words.plain('unit.occupy.deputy'), { id, step: 'occupy', arg: 'deputy' }),
    ],
  }
}

/** Which of the two forms a problem belongs to. */
function aboutPerson({ problem }: UnitView): boolean {
  return problem?.code.startsWith('person-') ?? false
}

function change(view: UnitView, words: Words) {
  const { unit } = view.item
  const { name, also, parent } = {
    name: unit.name.de,
    also: unit.also.join(', '),
    parent: unit.parent,
    ...view.entered,
  }
  const { left, ...select } = unitSelect(
    {
      id: 'parent',
      label: words.plain('unit.change.parent'),
      value: parent,
      none: words.plain('unit.change.parent.none'),
      units: view.parents.filter(({ id }) => id !== unit.id),
    },
    words,
  )
  return {
    ...foldLine('change', words.plain('unit.change')),
    open: view.problem !== undefined && !aboutPerson(view),
    inputs: [
      textInput(
        {
          id: 'name',
          label: words.plain('unit.change.name'),
          // What is saved is the German name; a translation comes with the file of units.
          value: clip(name, 500),
          placeholder: words.plain('unit.change.name.placeholder'),
        },
        words,
      ),
      textInput(
        {
          id: 'also',
          label: words.plain('unit.change.also'),
          value: clip(also, 500),
          placeholder: words.plain('unit.change.also.placeholder'),
        },
        words,
      ),
    ],
    select,
    left: left > 0 ? words.rich('unit.change.parent.left', { count: left }) : null,
    actions: [take('unit-save', words.plain('unit.change.save'), { id: unit.id })],
  }
}
