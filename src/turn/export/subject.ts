import { perform } from '../act.ts'
import { command } from '../command.ts'
import { standingOf } from '../standing.ts'
import type { Context, Subject } from '../subject.ts'
import { exportActs } from './acts.ts'

/** "T-2026-48213 in meinen Kalender", "Aufgabe T-2026-48213 als Termin" */
const calendarSaid =
  /^(?:(?:aufgabe|task)\s+)?(T-\d{4}-\d{5})\s+(?:(?:in|für) (?:den|meinen) kalender|als (?:termin|kalenderdatei|ics)|kalender|ics|(?:in|to|for) my calendar|calendar)[.!]?$/i

/** "Aufgaben als Excel-Tabelle": behind „Aufgaben“ there is no unit then. */
const tasksSaid =
  /^(?:aufgaben|tasks)\s+(?:bitte\s+)?(?:export|exportieren|herunterladen|runterladen|download|(?:als|in|für|as|for)\s+(?:eine?\s+|a\s+|den\s+)?(?:excel|xlsx|csv|ics|tabelle|table|datei|file|outlook|kalender|calendar)\S*)[.!]?$/i

/** What the town entered, as files for other programs. */
export const exportSubject: Subject = {
  acts: exportActs,
  commands: [
    command({
      is: 'task-calendar',
      reads: text => calendarSaid.exec(text.trim())?.[1]?.toUpperCase(),
      does: (ctx, id = '') => perform(ctx, exportActs['task-calendar'], { id }),
    }),
    command({
      is: 'exports',
      words: 'exports',
      intent: 'exports',
      does: ctx => perform(ctx, exportActs.exports, {}),
    }),
    command({
      is: 'export-ideas',
      words: 'export-ideas',
      intent: 'export-ideas',
      does: ctx => perform(ctx, exportActs.export, { id: 'ideas' }),
    }),
    command({
      is: 'export-checks',
      words: 'export-checks',
      intent: 'export-checks',
      does: ctx => perform(ctx, exportActs.export, { id: 'checks' }),
    }),
    command({
      is: 'export-tasks',
      words: 'export-tasks',
      intent: 'export-tasks',
      reads: text => (tasksSaid.test(text) ? true : undefined),
      does: exportTasks,
    }),
    command({
      is: 'calendar-feed',
      words: 'calendar-feed',
      intent: 'calendar-feed',
      does: showFeeds,
    }),
    command({
      is: 'export-exchange',
      words: 'export-exchange',
      intent: 'export-exchange',
      does: ctx => perform(ctx, exportActs.export, { id: 'exchange' }),
    }),
    command({
      is: 'export-town',
      words: 'export-town',
      intent: 'export-town',
      does: ctx => perform(ctx, exportActs.export, { id: 'town' }),
    }),
  ],
}

/** All tasks for coordinators; those of their unit for whoever leads one; whoever leads several chooses. */
async function exportTasks(ctx: Context) {
  const { coordinator, units } = await standingOf(ctx)
  if (coordinator) return perform(ctx, exportActs.export, { id: 'tasks' })
  const [unit, ...more] = units
  return unit === undefined || more.length > 0
    ? perform(ctx, exportActs.exports, {})
    : perform(ctx, exportActs['export-unit'], { id: unit, inputs: {} })
}

/** The calendar of the unit somebody leads; whoever leads several, or coordinates, chooses. */
async function showFeeds(ctx: Context) {
  const { units } = await standingOf(ctx)
  const [unit, ...more] = units
  return unit === undefined || more.length > 0
    ? perform(ctx, exportActs.exports, {})
    : perform(ctx, exportActs['calendar-feed'], { id: unit, inputs: {} })
}
