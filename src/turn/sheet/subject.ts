import { perform } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { sheetActs } from './acts.ts'

/** "Bogen 17", "Bürgerbogen Nr. 17" */
const one = /^(?:(?:bürger)?b[oö]gen|(?:citizen'?s?\s+)?(?:form|sheet))\s+(?:nr\.?\s*|no\.?\s*)?(\d{1,6})$/i
/** "Aushang 2026-Q4", "Aushang 4/2026" */
const ofQuarter = /^(?:aushang|amtsblatt|notice)\s+(?:(\d{4})[-\s]?q([1-4])|q?([1-4])(?:\.\s*quartal)?[/\s]+(\d{4}))$/i

/** Forms that citizens fill in on paper, and what is told in public of what became of them. */
export const sheet: Subject = {
  acts: sheetActs,
  commands: [
    command({
      is: 'sheet',
      reads: text => one.exec(text.trim())?.[1],
      does: (ctx, id = '') => perform(ctx, sheetActs.sheet, { id, inputs: {} }),
    }),
    command({
      is: 'sheets',
      words: 'sheets',
      intent: 'sheets',
      does: ctx => perform(ctx, sheetActs.sheets, {}),
    }),
    command({
      is: 'notice',
      words: 'notice',
      intent: 'notice',
      reads: text => quarterIn(text),
      does: (ctx, id) => perform(ctx, sheetActs.notice, { id }),
    }),
  ],
}

function quarterIn(text: string): string | undefined {
  const [, year, n, first, second] = ofQuarter.exec(text.trim()) ?? []
  const [of, at] = year === undefined ? [second, first] : [year, n]
  return of && at && `${of}-Q${at}`
}
