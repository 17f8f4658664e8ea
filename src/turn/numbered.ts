import type { Reader } from './subject.ts'

/** So many years back is looked for what a number without its year means. */
const years = 3

/** "T-48213 erledigt": whoever leaves the year of a number out means what there is, the newest first; else one of this year. */
export async function withYears(ctx: Pick<Reader, 'work' | 'today'>, text: string): Promise<string> {
  const short = [...text.matchAll(withoutYear)]
  const full = await Promise.all(short.map(([, letter = '', digits = '']) => yearOf(ctx, letter.toUpperCase(), digits)))
  return text.replace(withoutYear, () => full.shift() ?? '')
}

const withoutYear = /(?<![\p{L}\p{N}-])([TI])[-–](\d{5})(?![\p{N}-])/giu

async function yearOf(
  { work, today }: Pick<Reader, 'work' | 'today'>,
  letter: string,
  digits: string,
): Promise<string> {
  const newest = Number(today.slice(0, 4))
  for (let year = newest; year > newest - years; year--) {
    const number = `${year}-${digits}`
    const found = letter === 'T' ? await work.get('tasks', `T-${number}`) : await work.get('ideas', number)
    if (found) return `${letter}-${number}`
  }
  return `${letter}-${newest}-${digits}`
}

/** "T-12", "I-2026-7": what looks like a number of ours and has too few digits; undefined if a whole one stands there, too. */
export function brokenNumber(text: string): string | undefined {
  return /20\d\d-\d{5}/.test(text) ? undefined : tooShort.exec(text)?.[0]
}

const tooShort = /(?<![\p{L}\p{N}-])[TIP]-(?:20\d\d-)?\d{1,4}(?![\p{N}-])/iu
