import { type Finding, isMap, type Path, valueAt } from './finding.ts'

/** A number as it stands in the file, and where. */
export interface WrittenNumber {
  path: Path
  source: string
}

/** “10.000”, as German writes ten thousand; YAML reads it as ten. */
export function isGrouped(source: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(source)
}

/** Keys beside which a number with three decimals is meant as one. */
const decimals = ['dividedBy', 'times']

/** Thousands with a dot, wherever whole numbers are meant: nothing else would say that the number counts a thousandth. */
export function checkGrouped(raw: unknown, numbers: WrittenNumber[]): Finding[] {
  const questions = valueAt(raw, ['questions'])
  const parted = (Array.isArray(questions) ? questions : []).filter(each => isMap(each) && each.whole === false)
  const ids = parted.map(({ id }) => id)
  const isParted = ({ path }: WrittenNumber) =>
    path.some((key, at) => {
      const entry = valueAt(raw, path.slice(0, at))
      const from = isMap(entry) ? [entry.from, entry.product].flat() : []
      return (
        decimals.includes(String(key)) ||
        ids.includes(key) ||
        parted.includes(entry) ||
        from.some(id => ids.includes(id))
      )
    })
  return numbers.filter(number => !isParted(number)).map(({ path, source }) => ({ path, ...readAsDecimal(source) }))
}

/** What is wrong with thousands written with a dot, or within braces with a comma: the first part alone is read. */
export function readAsDecimal(source: string): Omit<Finding, 'path'> {
  return { message: `“${source}” is read as ${Number(source.replace(/,.*/, ''))}`, remedy: digitsOnly(source) }
}

/** How to write a number that became a text by its dots, commas, spaces or quotes: “1.000.000”, “10,000 Euro”. */
export function asNumber(text: unknown, otherwise: string): string {
  const [digits] = /^-?\d{1,3}(?:[., ’']\d{3})+(?=$| \p{L})/u.exec(typeof text === 'string' ? text : '') ?? []
  return digits === undefined ? otherwise : digitsOnly(digits)
}

function digitsOnly(text: string): string {
  return `Write ${text.replace(/[^\d-]/g, '')}, in digits alone`
}
