import { judgements, type KeptProcess, latest, type Measured, verdictOf } from '../kept/kept.ts'
import { amount, headOf, judgementWord, questionsIn, verdictWord } from './kept.ts'
import type { Speech } from './speech.ts'

export interface SmallTable {
  caption: string
  head: string[]
  rows: string[][]
  widths: number[]
}

/**
 * What came of each of the four questions; then hours a year and the answers themselves, of each process: in the check, after three
 * months, after twelve.
 */
export function keptTables(processes: KeptProcess[], speech: Speech): SmallTable[] {
  const { say, language, day } = speech
  if (processes.length === 0) return []
  const unknown = say('nicht bekannt', 'not known')
  const series = (name: string, said: (measured: Measured) => string | undefined): SmallTable => ({
    caption: `${say('Versprochen – gehalten', 'Promised – kept')}: ${name}`,
    head: headOf(speech),
    rows: processes.map(process => [
      process.title,
      day(process.liveOn),
      withFirst(said(process.promised) ?? unknown, process.first && said(process.first.measured), speech),
      ...([3, 12] as const).map(months => {
        const found = process.after.find(each => each.months === months)
        return found?.measured ? (said(found.measured) ?? unknown) : found ? say('keine Antwort', 'no answer') : '–'
      }),
    ]),
    widths: [5, 3, 3, 3, 3],
  })
  return [
    ...judgedTable(processes, speech),
    series(say('Stunden im Jahr', 'hours a year'), ({ hours }) =>
      hours === undefined ? undefined : amount(hours, language, 'hours'),
    ),
    ...questionsIn(speech).map(({ name, said }) => series(name, said)),
  ]
}

/** What was said at first stays visible where something else counts. */
function withFirst(counts: string, first: string | undefined, { say }: Speech): string {
  return first === undefined || first === counts
    ? counts
    : say(`${counts} (zuerst ${first})`, `${counts} (at first ${first})`)
}

/** The four questions of each process that was measured: better, the same or worse, and what that makes together. */
function judgedTable(processes: KeptProcess[], speech: Speech): SmallTable[] {
  const { say } = speech
  const measured = processes.filter(process => latest(process))
  if (measured.length === 0) return []
  const questions = questionsIn(speech)
  return [
    {
      caption: say('Versprochen – gehalten: was daraus wurde', 'Promised – kept: what came of it'),
      head: [
        say('Prozess', 'Process'),
        say('Fälle', 'Cases'),
        say('Minuten je Fall', 'Minutes a case'),
        say('Zeit', 'Time'),
        say('Wechsel', 'Switches'),
        say('Zusammen', 'Together'),
      ],
      rows: measured.map(process => {
        const judged = judgements(process)
        return [
          process.title,
          ...questions.map(({ measure }) => {
            const judgement = judged[measure]
            return judgement ? judgementWord(judgement, speech) : say('nicht bekannt', 'not known')
          }),
          verdictWord(verdictOf(process), speech),
        ]
      }),
      widths: [5, 3, 3, 3, 3, 4],
    },
  ]
}
