import { DateTime } from 'luxon'
import type { Unit } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { choiceInput, dateInput, personInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { Words } from '../texts.ts'

/** A unit somebody leads, or a role they hold. */
export type Led = Pick<Unit, 'is' | 'name'>

/** What was entered on "Wer bin ich" and refused, as far as a card can hold it: nothing has to be entered twice. */
export interface MeEntered {
  time?: string
  pausedUntil?: string
  digestOnly?: boolean
  person?: { id: string; name: string }
  until?: string
}

type Form = 'reminders' | 'substitute' | 'unit'

/** "Wer bin ich", with the settings of reminders and the substitute. */
interface MeView {
  is: 'me'
  name: string
  /** The Entra object id. */
  person: string
  coordinator: boolean
  leads: Led[]
  deputyOf: Led[]
  unit?: UnitChoice
  units: UnitChoice[]
  /** As set by the person; `usual` is what the rules say. */
  reminders: {
    time?: string
    pausedUntil?: string
    digestOnly: boolean
    usual: string
    earliest: string
    latest: string
  }
  substitute?: { name: string; until: string }
  standsInFor: { name: string; until: string }[]
  problem?: Problem
  entered?: MeEntered
  today: string
  note?: Note
}

/** "Wer bin ich": what the bot knows about its reader, and three small forms to change it. */
export function meCard(view: MeView, words: Words) {
  const open = formOf(view)
  return {
    summary: words.plain('me.summary'),
    brand: words.rich('me.brand'),
    heading: view.name ? escapeMarkdown(clip(view.name, 80)) : words.rich('people.nameless'),
    note: noteLine(view.note, words),
    problem: problemLine(problemOf(view), words),
    facts: facts(view, words),
    reminders: { ...reminders(view, words), open: open === 'reminders' },
    substitute: { ...substitute(view, words), open: open === 'substitute' },
    unit: view.units.length > 0 ? [{ ...unit(view, words), open: open === 'unit' }] : [],
    objectId: { text: words.rich('me.object-id'), value: escapeMarkdown(clip(view.person, 80)) },
    actions: [
      offerAction('my-tasks', words),
      ...(view.coordinator ? [offerAction('coordination', words)] : []),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Roles shown of one kind; more would be a list nobody reads. */
const ROLES = 5

/** The form a problem belongs to stays open. */
function formOf({ problem, entered = {} }: MeView): Form | undefined {
  if (!problem) return undefined
  if (problem.code === 'unit-unknown') return 'unit'
  return problem.code === 'time-range' || 'pausedUntil' in entered ? 'reminders' : 'substitute'
}

/** A pause may be left empty, so an empty day is that of the substitution. */
function problemOf({ problem }: MeView): Problem | undefined {
  return problem?.code === 'empty' ? { code: 'until-missing', values: {} } : problem
}

function facts(view: MeView, words: Words) {
  const { unit } = view
  return [
    { title: words.plain('me.role'), value: roles(view, words).join(', ') },
    {
      title: words.plain('me.unit'),
      value: unit ? escapeMarkdown(clip(words.guide(unit.name), 80)) : words.rich('me.unit.none'),
    },
    { title: words.plain('me.reminders'), value: remindersInWords(view, words) },
    {
      title: words.plain('me.substitute'),
      value: view.substitute ? untilInWords(view.substitute, words) : words.rich('me.substitute.none'),
    },
    ...(view.standsInFor.length > 0 ? [standsInFor(view, words)] : []),
  ]
}

/** "Koordination, Leitung Steueramt"; who has no role in particular is staff. */
function roles(view: MeView, words: Words): string[] {
  const named = (units: MeView['leads'], key?: 'me.role.deputy') =>
    units
      .slice(0, ROLES)
      .map(({ is, name }) =>
        words.rich(key ?? (is === 'unit' ? 'me.role.lead' : 'me.role.holder'), { unit: clip(words.guide(name), 60) }),
      )
  const left = Math.max(view.leads.length - ROLES, 0) + Math.max(view.deputyOf.length - ROLES, 0)
  const all = [
    ...(view.coordinator ? [words.rich('me.role.coordination')] : []),
    ...named(view.leads),
    ...named(view.deputyOf, 'me.role.deputy'),
    ...(left > 0 ? [words.rich('me.left', { count: left })] : []),
  ]
  return all.length > 0 ? all : [words.rich('me.role.staff')]
}

/** "täglich um 9:30 Uhr · Pause bis 15. Januar 2027" */
function remindersInWords({ reminders, today }: MeView, words: Words): string {
  const { digestOnly, pausedUntil, time, usual } = reminders
  const how = digestOnly
    ? words.rich('me.reminders.digest')
    : words.rich(time ? 'me.reminders.at' : 'me.reminders.usual', { time: time ?? usual })
  const paused = pausedUntil && pausedUntil >= today
  return paused ? `${how} · ${words.rich('me.reminders.paused', { day: words.day(pausedUntil) })}` : how
}

function standsInFor({ standsInFor: all }: MeView, words: Words) {
  const shown = all.slice(0, ROLES).map(one => untilInWords(one, words))
  const left = all.length > ROLES ? [words.rich('me.left', { count: all.length - ROLES })] : []
  return { title: words.plain('me.stands-in'), value: [...shown, ...left].join(', ') }
}

function untilInWords({ name, until }: { name: string; until: string }, words: Words): string {
  return words.rich('me.until', { name: nameOr(name, words), day: words.day(until) })
}

/** A name for a sentence: the bot may know of somebody without having heard their name. */
function nameOr(name: string, words: Words): string {
  return name ? clip(name, 60) : words.plain('people.nameless')
}

function reminders({ reminders: wishes, entered, today }: MeView, words: Words) {
  const { usual, earliest, latest } = wishes
  const { time, pausedUntil, digestOnly } = { ...wishes, ...entered }
  return {
    ...foldLine('reminders', words.plain('me.reminders.change')),
    time: {
      label: words.plain('me.reminders.time'),
      placeholder: words.plain('me.reminders.time.placeholder', { usual }),
      value: isTime(time) ? time : null,
    },
    usual: words.rich('me.reminders.hours', { usual, earliest, latest }),
    inputs: [
      choiceInput(
        {
          id: 'digestOnly',
          label: words.plain('me.reminders.how'),
          value: String(digestOnly),
          choices: [
            { title: words.plain('me.reminders.each'), value: 'false' },
            { title: words.plain('me.reminders.only-digest'), value: 'true' },
          ],
        },
        words,
      ),
      // A pause that is over would fail the client's check, and with it every form of the card.
      dateInput(
        {
          id: 'pausedUntil',
          label: words.plain('me.reminders.pause'),
          value: comingDay(pausedUntil, today),
          earliest: today,
        },
        words,
      ),
    ],
    blocked: words.rich('me.reminders.still'),
    actions: [
      primary(take('me-reminders', words.plain('me.save'))),
      // Without inputs: everything as the rules say.
      go('me-reminders', words.plain('me.reminders.reset')),
    ],
  }
}

/** A day that a date input can hold. */
function comingDay(day: string | undefined, today: string): string | undefined {
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= today ? day : undefined
}

function isTime(time: string | undefined): boolean {
  return time !== undefined && DateTime.fromFormat(time, 'HH:mm').isValid
}

function substitute(view: MeView, words: Words) {
  const { person, until } = view.entered ?? {}
  return {
    ...foldLine('substitute', words.plain('me.substitute.change')),
    text: words.rich('me.substitute.text'),
    known: words.rich('hand-on.known'),
    inputs: [
      personInput(
        { id: 'person', label: words.plain('me.substitute.person'), ...(person && { chosen: person }) },
        words,
      ),
      dateInput(
        {
          id: 'until',
          label: words.plain('me.substitute.until'),
          value: comingDay(until, view.today),
          earliest: view.today,
        },
        words,
      ),
    ],
    actions: [
      take('me-substitute', words.plain('me.substitute.set')),
      ...(view.substitute ? [go('me-substitute-end', words.plain('me.substitute.end'))] : []),
    ],
  }
}

function unit(view: MeView, words: Words) {
  const { left, ...select } = unitSelect(
    {
      id: 'unit',
      label: words.plain('me.unit'),
      value: view.unit?.id,
      units: view.units,
    },
    words,
  )
  return {
    ...foldLine('unit-form', words.plain('me.unit.change')),
    text: words.rich('me.unit.text'),
    select,
    left: left > 0 ? words.rich('me.unit.left', { count: left }) : null,
    actions: [
      take('me-unit', words.plain('me.unit.save')),
      // Without inputs: no unit.
      ...(view.unit ? [go('me-unit', words.plain('me.unit.clear'))] : []),
    ],
  }
}
