import { DateTime } from 'luxon'
import { weekdaysInWords } from '../../guide/day/in-words.ts'
import { go, primary, take } from '../parts/action.ts'
import { foldLine } from '../parts/fold-line.ts'
import { choiceInput, choicesInput, comingDay, dateInput, personInput } from '../parts/form.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { Words } from '../texts.ts'

/** What was entered on "Wer bin ich" and refused, as far as a card can hold it: nothing has to be entered twice. */
export interface MeEntered {
  time?: string
  pausedUntil?: string
  digestOnly?: boolean
  weekdays?: number[]
  sparks?: boolean
  person?: { id: string; name: string }
  until?: string
}

/** What people set for themselves on "Wer bin ich". */
export interface OwnSettings {
  /** As set by the person; `usual` is what the rules say. */
  reminders: {
    time?: string
    pausedUntil?: string
    digestOnly: boolean
    /** ISO weekdays; absent: every working day. */
    weekdays?: number[]
    /** Whether a Denkanstoß comes now and then. */
    sparks: boolean
    usual: string
    earliest: string
    latest: string
  }
  substitute?: { name: string; until: string }
  unit?: UnitChoice
  units: UnitChoice[]
  entered?: MeEntered
  today: string
}

/** When somebody wants to be reminded. */
export function reminderForm({ reminders: wishes, entered, today }: OwnSettings, words: Words) {
  const { usual, earliest, latest } = wishes
  const { time, digestOnly, sparks, weekdays = [] } = { ...wishes, ...entered }
  const chosen = workingDays.filter(day => weekdays.length === 0 || weekdays.includes(day))
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
      choicesInput(
        {
          id: 'weekdays',
          label: words.plain('me.reminders.weekdays'),
          value: chosen.join(','),
          choices: workingDays.map(day => ({ title: weekdaysInWords([day], words.language), value: String(day) })),
        },
        words,
      ),
      choiceInput(
        {
          id: 'sparks',
          label: words.plain('me.sparks'),
          value: String(sparks),
          choices: [
            { title: words.plain('me.sparks.none'), value: 'false' },
            { title: words.plain('me.sparks.some'), value: 'true' },
          ],
        },
        words,
      ),
      // A pause that is over would be refused, and with it everything else that is entered there.
      dateInput(
        {
          id: 'pausedUntil',
          label: words.plain('me.reminders.pause'),
          value: entered?.pausedUntil ?? comingDay(wishes.pausedUntil, today),
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

const workingDays = [1, 2, 3, 4, 5]

function isTime(time: string | undefined): boolean {
  return time !== undefined && DateTime.fromFormat(time, 'HH:mm').isValid
}

/** Who is reminded instead. */
export function substituteForm(view: OwnSettings, words: Words) {
  const { person, until } = view.entered ?? {}
  return {
    ...foldLine('substitute', words.plain('me.substitute.change')),
    text: words.rich('me.substitute.text'),
    known: words.rich('people.known'),
    inputs: [
      personInput(
        { id: 'person', label: words.plain('me.substitute.person'), ...(person && { chosen: person }) },
        words,
      ),
      dateInput(
        {
          id: 'until',
          label: words.plain('me.substitute.until'),
          value: until,
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

/** Which unit somebody belongs to. */
export function unitForm(view: OwnSettings, words: Words) {
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
