import { plusDays } from '../../calendar/days.ts'
import { countedBy, isOpen } from '../chapter.ts'
import { levelsIn } from '../chapters/content.ts'
import { costsByYear, financingOf, quartersOf } from '../chapters/work.ts'
import type { CheckFact, Choice } from '../facts.ts'
import { keptSentences } from '../kept.ts'
import { keptTables } from '../kept-tables.ts'
import type { Speech } from '../speech.ts'
import { tellable } from '../tally.ts'
import type { OverviewFacts } from './facts.ts'
import { bars, type Part, type Rows, text } from './part.ts'

/**
 * Checks, and what is to be done. People answer checks, so nothing below five is told of them. Tasks belong to units, and
 * everybody reads them one by one on the roadmap, so their figures are exact (guide/aggregate.ts).
 */

export function byOutcome({ checks }: OverviewFacts, speech: Speech): Part[] {
  const { say } = speech
  const count = tellable(checks.length)
  const sentence =
    count === 'untold'
      ? say('Bisher sind es weniger als fünf Prozess-Checks.', 'So far there are fewer than five process checks.')
      : say(`Bisher sind ${count} Prozesse geprüft.`, `So far ${count} processes are checked.`)
  const levels = checks.map(({ level }) => level?.label.de)
  return [
    text(sentence),
    ...byChoice(
      outcomesIn(checks, speech),
      checks.map(({ outcome }) => outcome.id),
      [say('Prozesse nach Ergebnis', 'Processes by outcome'), say('Ergebnis', 'Outcome')],
      speech,
    ),
    ...byChoice(
      levelsIn(checks),
      levels,
      [say('Prozesse nach Reifegrad', 'Processes by maturity level'), say('Reifegrad', 'Level')],
      speech,
    ),
  ]
}

function byChoice(choices: Choice[], chosen: (string | undefined)[], names: [string, string], speech: Speech): Part[] {
  const [caption, first] = names
  const rows = countedBy(choices, chosen).map(({ label, told }) => ({ label: speech.text(label), values: [told] }))
  return rows.length === 0 ? [] : bars({ caption, first, series: [speech.say('Prozesse', 'Processes')], rows }, speech)
}

/** Each once, by name: an order by how many there are would tell of those that are not told. */
function outcomesIn(checks: CheckFact[], { text: inWords, language }: Speech): Choice[] {
  const known = new Map(checks.map(({ outcome: { id, title } }) => [id, { id, label: title }]))
  return [...known.values()].sort((a, b) => inWords(a.label).localeCompare(inWords(b.label), language))
}

export function progress({ tasks, day }: OverviewFacts, speech: Speech): Part[] {
  const { say, quarter } = speech
  const quarters = quartersOf(tasks)
  const all = quarters.flatMap(({ within }) => within)
  const done = all.length - all.filter(isOpen).length
  const blocked = all.filter(({ status }) => status === 'blockiert').length
  const overdue = all.filter(task => isOpen(task) && task.dueOn < day).length
  if (all.length === 0) return [text(say('Der Fahrplan ist noch leer.', 'The roadmap is still empty.'))]
  return [
    text(
      say(
        `Erledigt: ${done} von ${all.length} Aufgaben. Blockiert: ${blocked}. Überfällig: ${overdue}.`,
        `Done: ${done} of ${all.length} tasks. Blocked: ${blocked}. Overdue: ${overdue}.`,
      ),
    ),
    ...bars(
      {
        caption: say('Aufgaben je Quartal', 'Tasks by quarter'),
        first: say('Quartal', 'Quarter'),
        series: [say('erledigt', 'done'), say('offen', 'open')],
        rows: quarters.map(({ id, done, open }) => ({ label: quarter(id), values: [done, open] })),
      },
      speech,
    ),
  ]
}

export function money({ tasks, day }: OverviewFacts, speech: Speech): Part[] {
  const { say } = speech
  const { settled, left } = financingOf(tasks)
  const soon = settled.filter(({ dueOn }) => dueOn <= plusDays(day, 365)).length
  if (settled.length + left === 0) return [text(say('Es gibt keine offenen Aufgaben.', 'There are no open tasks.'))]
  return [
    text(
      say(
        `Eine Finanzierung nennen ${settled.length} von ${settled.length + left} offenen Aufgaben.`,
        `${settled.length} of ${settled.length + left} open tasks say how they are paid for.`,
      ),
    ),
    text(
      say(
        `Im nächsten Jahr fällig sind davon ${soon}. Die Liste steht in Kapitel 15 der Agenda.`,
        `Of these, ${soon} are due within a year. The list is in chapter 15 of the agenda.`,
      ),
    ),
    ...bars(
      {
        caption: say('Offene Aufgaben nach Finanzierung', 'Open tasks by financing'),
        first: say('Finanzierung', 'Financing'),
        series: [say('Aufgaben', 'Tasks')],
        rows: [
          { label: say('geklärt', 'settled'), values: [settled.length] },
          { label: say('noch offen', 'still open'), values: [left] },
        ],
      },
      speech,
    ),
    ...tableOf(costsByYear(tasks.filter(isOpen), speech)),
  ]
}

/** Processes, never people: what the check said, and what was measured once a process was live. */
export function promisedAndKept({ kept }: OverviewFacts, speech: Speech): Part[] {
  const sentences = keptSentences(kept, speech)
  if (sentences.length === 0)
    return [text(speech.say('Noch ist kein geprüfter Prozess umgesetzt.', 'No checked process is live yet.'))]
  return [text(sentences.join(' ')), ...keptTables(kept, speech).flatMap(tableOf)]
}

function tableOf({ caption, head, rows }: Rows): Part[] {
  return rows.length === 0 ? [] : [{ is: 'rows', table: { caption, head, rows } }]
}
