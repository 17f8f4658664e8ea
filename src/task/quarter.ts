/** "2026-Q4" of 2026-11-24. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

export function quarterAfter(quarter: string): string {
  const [year, n] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return n === 4 ? `${year + 1}-Q1` : `${year}-Q${n + 1}`
}

/** Bounds for local days of a quarter; the last one may be a day that does not exist, but none lies behind it. */
export function daysOf(quarter: string): { from: string; to: string } {
  const [year, n] = [quarter.slice(0, 4), Number(quarter.slice(6))]
  const month = (m: number) => String(m).padStart(2, '0')
  return { from: `${year}-${month(n * 3 - 2)}-01`, to: `${year}-${month(n * 3)}-31` }
}

/** Whether a text, from a card for example, is a quarter of this century. */
export function isQuarter(text: string): boolean {
  return /^20\d\d-Q[1-4]$/.test(text)
}
