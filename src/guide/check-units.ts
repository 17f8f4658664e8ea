import type { Finding, Path } from './finding.ts'
import type { OtherUnit } from './guide.ts'
import { formsOf, type Units } from './questions/units.ts'

/** Other units of a number: they need one to be converted into, and no word may mean two of them. */
export function checkUnits({ unit, also = [] }: Units, path: Path): Finding[] {
  const at = [...path, 'also']
  if (also.length > 0 && !unit) {
    const message = '“also” names other units, but the number has none of its own'
    return [{ path: at, message, remedy: 'Add unit: {de: …, en: …}' }]
  }
  const own = Object.values(unit ?? {})
  return also.flatMap(({ words }, index) => {
    const earlier = formsOf([...own, ...also.slice(0, index).flatMap((other: OtherUnit) => other.words)])
    return words
      .filter(word => formsOf([word]).some(form => earlier.includes(form)))
      .map(word => ({
        path: [...at, index, 'words'],
        message: `“${word}” is a unit already`,
        remedy: 'Keep it in one place; singular and plural are understood both',
      }))
  })
}
