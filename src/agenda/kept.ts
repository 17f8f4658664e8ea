import type { Text } from '../guide/text.ts'
import { hoursTogether, type KeptProcess, latest, type Measured, verdictOf } from '../kept/kept.ts'
import type { Speech } from './speech.ts'

/** Versprochen – gehalten: in sentences and small tables, for cards, the agenda and whoever sums up. */

/** What came of all processes together; none if no process is live. */
export function keptSentences(processes: KeptProcess[], { say, language }: Speech): string[] {
  if (processes.length === 0) return []
  const { count, before, now } = hoursTogether(processes)
  const live = processes.length
  const measured = processes.filter(process => latest(process)).length
  const hours = (n: number) => inHours(n, language)
  const difference = Math.round(before) - Math.round(now)
  return [
    live === 1
      ? say('Ein geprüfter Prozess ist umgesetzt.', 'One checked process is live.')
      : say(`${live} geprüfte Prozesse sind umgesetzt.`, `${live} checked processes are live.`),
    measured === 0
      ? say('Nachgemessen ist noch keiner.', 'None has been measured yet.')
      : say(`Nachgemessen: ${measured} von ${live}.`, `Measured since: ${measured} of ${live}.`),
    ...(count === 0
      ? []
      : [
          say(
            `Im Check waren es ${hours(before)} Stunden im Jahr, jetzt sind es ${hours(now)}.`,
            `In the check it was ${hours(before)} hours a year, now it is ${hours(now)}.`,
          ),
          difference === 0
            ? say('Der Aufwand ist gleich geblieben.', 'The effort has stayed the same.')
            : difference > 0
              ? say(`Das sind ${hours(difference)} Stunden weniger.`, `That is ${hours(difference)} hours less.`)
              : say(`Das sind ${hours(-difference)} Stunden mehr.`, `That is ${hours(-difference)} hours more.`),
        ]),
  ]
}

/** How one process stands: "Gehalten: 75 statt 300 Stunden im Jahr, etwa 7 statt 30 Tage". */
export function verdictInWords(process: KeptProcess, { say, language }: Speech): string {
  const verdict = verdictOf(process)
  const last = latest(process)
  const asked = process.after.at(-1)
  if (!last)
    return asked
      ? say('Gefragt, noch ohne Antwort', 'Asked, not answered yet')
      : say('Noch nicht nachgemessen', 'Not measured yet')
  const { promised } = process
  const { measured } = last
  const parts = [
    ...compared(promised.hours, measured.hours, (before, now) =>
      say(
        `${inHours(now, language)} statt ${inHours(before, language)} Stunden im Jahr`,
        `${inHours(now, language)} instead of ${inHours(before, language)} hours a year`,
      ),
    ),
    ...compared(promised.days, measured.days, (before, now) =>
      say(`etwa ${now} statt ${before} Tage`, `about ${now} instead of ${before} days`),
    ),
  ]
  const word = {
    kept: say('Gehalten', 'Kept'),
    partly: say('Teilweise gehalten', 'Partly kept'),
    not: say('Nicht gehalten', 'Not kept'),
    open: say('Nicht zu vergleichen', 'Cannot be compared'),
  }[verdict]
  return parts.length === 0 ? word : `${word}: ${parts.join(', ')}`
}

function compared(
  before: number | undefined,
  now: number | undefined,
  inWords: (before: number, now: number) => string,
): string[] {
  return before === undefined || now === undefined ? [] : [inWords(before, now)]
}

export interface SmallTable {
  caption: string
  head: string[]
  rows: string[][]
  widths: number[]
}

/** Hours a year and days of each process: in the check, after three months, after twelve. */
export function keptTables(processes: KeptProcess[], speech: Speech): SmallTable[] {
  const { say, language, day } = speech
  if (processes.length === 0) return []
  const head = [
    say('Prozess', 'Process'),
    say('Umgesetzt', 'Live since'),
    say('Im Check', 'In the check'),
    say('Nach 3 Monaten', 'After 3 months'),
    say('Nach 12 Monaten', 'After 12 months'),
  ]
  const rows = (inWords: (measured: Measured) => string) =>
    processes.map(process => [
      process.title,
      day(process.liveOn),
      inWords(process.promised),
      ...([3, 12] as const).map(months => {
        const found = process.after.find(each => each.months === months)
        return found?.measured ? inWords(found.measured) : found ? say('keine Antwort', 'no answer') : '–'
      }),
    ])
  const unknown = say('nicht bekannt', 'not known')
  const widths = [5, 3, 3, 3, 3]
  return [
    {
      caption: say('Versprochen – gehalten: Stunden im Jahr', 'Promised – kept: hours a year'),
      head,
      rows: rows(({ hours }) => (hours === undefined ? unknown : inHours(hours, language))),
      widths,
    },
    {
      caption: say('Versprochen – gehalten: Zeit bis zum Ergebnis', 'Promised – kept: time to the result'),
      head,
      rows: rows(({ duration }) => (duration ? speech.text(duration) : unknown)),
      widths,
    },
    {
      caption: say(
        'Versprochen – gehalten: Wechsel zwischen Papier und Computer',
        'Promised – kept: switches between paper and computer',
      ),
      head,
      rows: rows(({ breaks }) => (breaks ? speech.text(breaks) : unknown)),
      widths,
    },
  ]
}

/** Whole hours, with groups. */
function inHours(hours: number, language: Speech['language']): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 0 }).format(hours)
}

/** What an indicator of a goal was, period by period, the latest last; without a value it was not known. */
export interface IndicatorSeries {
  goal: Text
  indicator: Text
  unit?: string
  values: { period: string; value?: number }[]
}

/** "3. Quartal 2026", "2026" */
export function periodInWords(period: string, { quarter }: Pick<Speech, 'quarter'>): string {
  return period.includes('-Q') ? quarter(period) : period
}

/** "42,5 %" */
export function valueInWords(value: number | undefined, unit: string | undefined, { say, language }: Speech): string {
  if (value === undefined) return say('nicht bekannt', 'not known')
  const written = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 6 }).format(
    value,
  )
  return unit === undefined ? written : `${written} ${unit}`
}

/** The series of all indicators, a row for each value. */
export function indicatorTable(series: IndicatorSeries[], speech: Speech): SmallTable | undefined {
  const { say, text } = speech
  const rows = series.flatMap(({ goal, indicator, unit, values }) =>
    values.map(({ period, value }) => [
      text(goal),
      text(indicator),
      periodInWords(period, speech),
      valueInWords(value, unit, speech),
    ]),
  )
  if (rows.length === 0) return undefined
  const head = [say('Ziel', 'Goal'), say('Kennzahl', 'Indicator'), say('Zeitraum', 'Period'), say('Wert', 'Value')]
  return { caption: say('Kennzahlen im Verlauf', 'Indicators over time'), head, rows, widths: [3, 5, 3, 2] }
}
