import type { GuideRef } from '../documents/guide.ts'
import { type SheetRun, type Sheets, sheetsId } from '../documents/sheet.ts'

/** Forms printed at once: more are two runs. */
export const mostAtOnce = 500

/** What is printed next: its numbers go on where the last run ended. */
export function printed(before: Sheets | undefined, guide: GuideRef, count: number, on: string): Sheets {
  const runs = before?.runs ?? []
  const from = (runs.at(-1)?.to ?? 0) + 1
  return { id: sheetsId, runs: [...runs, { guide, from, to: from + count - 1, on, typed: [] }] }
}

/** The run that a form was printed in. */
export function runOf(sheets: Sheets | undefined, number: number): SheetRun | undefined {
  return sheets?.runs.find(({ from, to }) => from <= number && number <= to)
}

/** The number of a form that is typed in already leads to its idea. */
export function ideaOf(run: SheetRun, number: number): string | undefined {
  return run.typed.find(({ sheet }) => sheet === number)?.idea
}

/** A form became an idea. */
export function typedIn(sheets: Sheets, number: number, idea: string): Sheets {
  return {
    ...sheets,
    runs: sheets.runs.map(run =>
      run === runOf(sheets, number) ? { ...run, typed: [...run.typed, { sheet: number, idea }] } : run,
    ),
  }
}

/** The next form of the run that is not typed in; undefined: it is the last one. */
export function nextOf(run: SheetRun, number: number): number | undefined {
  for (let next = number + 1; next <= run.to; next++) if (ideaOf(run, next) === undefined) return next
  return undefined
}
