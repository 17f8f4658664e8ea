import type { Language } from '../../documents/language.ts'

/** What digits mean. `ambiguous`: "12,000" may be twelve or twelve thousand, whatever the language says. */
export interface Numeral {
  value: number
  ambiguous: boolean
}

/**
 * What the digits mean in a language: German groups with dots and has a decimal comma, English the other way round.
 * A separator of the wrong sort still counts where only one reading is possible: "1.5" cannot be grouping in German.
 * What looks like a group after the decimal mark ("12,000" in German) keeps the language's reading, but is marked.
 */
export function numeral(digits: string, language: Language): Numeral | undefined {
  const plain = digits.replace(/[ \u00a0\u202f'’]/g, '')
  const [point, comma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')]
  if (point === -1 && comma === -1) return { value: Number(plain), ambiguous: false }
  const [last, other] = point > comma ? ['.', ','] : [',', '.']
  const [head = '', ...tail] = plain.split(last)
  const isGroup = last === (language === 'de' ? '.' : ',')
  if ((isGroup || tail.length > 1) && isGrouped(head, tail))
    return { value: Number(head + tail.join('')), ambiguous: false }
  const [decimals = ''] = tail
  const [start = '', ...groups] = head.split(other)
  if (tail.length > 1 || (groups.length > 0 && !isGrouped(start, groups))) return undefined
  const value = Number(`${start || '0'}${groups.join('')}.${decimals}`)
  return { value, ambiguous: groups.length === 0 && isGrouped(head, tail) }
}

/** "1" and "234", "567": groups have three digits and never begin with 0. */
function isGrouped(head: string, groups: string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(head) && groups.every(group => group.length === 3)
}
