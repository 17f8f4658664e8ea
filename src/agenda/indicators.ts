import type { Text } from '../guide/text.ts'
import type { SmallTable } from './kept-tables.ts'
import type { Speech } from './speech.ts'

/** Kennzahlen: what the indicators of the goals were, for cards and papers. */

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
