import type { Unit } from '../../documents/unit.ts'
import { weekdaysInWords } from '../../guide/day/in-words.ts'
import type { Problem } from '../../guide/kind.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'
import { type OwnSettings, reminderForm, substituteForm, unitForm } from './settings.ts'

/** A unit somebody leads, or a role they hold. */
type Led = Pick<Unit, 'is' | 'name'>

type Form = 'reminders' | 'substitute' | 'unit'

interface MeView extends OwnSettings {
  is: 'me'
  name: string
  /** The Entra object id. */
  person: string
  coordinator: boolean
  leads: Led[]
  deputyOf: Led[]
  standsInFor: { name: string; until: string }[]
  problem?: Problem
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
    reminders: { ...reminderForm(view, words), open: open === 'reminders' },
    substitute: { ...substituteForm(view, words), open: open === 'substitute' },
    unit: view.units.length > 0 ? [{ ...unitForm(view, words), open: open === 'unit' }] : [],
    objectId: {
      ...foldLine('object-id', words.plain('me.object-id.title')),
      text: words.rich('me.object-id'),
      value: escapeMarkdown(clip(view.person, 80)),
    },
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
  return problem.code === 'time-range' || problem.code === 'weekday-off' || 'pausedUntil' in entered
    ? 'reminders'
    : 'substitute'
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

/** "um 9:30 Uhr · nur Montag und Dienstag · Pause bis 15. Januar 2027" */
function remindersInWords({ reminders, today }: MeView, words: Words): string {
  const { digestOnly, pausedUntil, sparks, time, usual, weekdays = [] } = reminders
  const how = digestOnly
    ? words.rich('me.reminders.digest')
    : words.rich(time ? 'me.reminders.at' : 'me.reminders.usual', { time: time ?? usual })
  const days = weekdaysInWords(weekdays, words.language)
  return [
    how,
    ...(weekdays.length > 0 ? [words.rich('me.reminders.only-on', { days })] : []),
    ...(sparks ? [words.rich('me.sparks.on')] : []),
    ...(pausedUntil && pausedUntil >= today
      ? [words.rich('me.reminders.paused', { day: words.day(pausedUntil) })]
      : []),
  ].join(' · ')
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
