import type { Language } from '../documents/language.ts'
import { texts } from './texts.ts'

export type What = keyof typeof texts

/**
 * What was looked at, and how it is. `detail`: what only the place knows, such as a number. `place`: where it is on the
 * server, which is for whoever runs it, and on no card.
 */
export interface Finding {
  level: 'fine' | 'warning' | 'error'
  what: What
  detail?: string
  amount?: Amount
  place?: string
}

interface Amount {
  value: number
  unit: 'GB' | 'days'
}

type More = string | Pick<Finding, 'detail' | 'amount' | 'place'>

export const fine = (what: What, more?: More): Finding => finding('fine', what, more)
export const warning = (what: What, more?: More): Finding => finding('warning', what, more)
export const error = (what: What, more?: More): Finding => finding('error', what, more)

function finding(level: Finding['level'], what: What, more: More = {}): Finding {
  return { level, what, ...(typeof more === 'string' ? { detail: more } : more) }
}

/** For monitoring: 0 all is well, 1 there are warnings, 2 something keeps the bot from working. */
export function exitCode(findings: Finding[]): 0 | 1 | 2 {
  if (findings.some(({ level }) => level === 'error')) return 2
  return findings.some(({ level }) => level === 'warning') ? 1 : 0
}

const signs = {
  de: { fine: 'OK', warning: 'WARNUNG', error: 'FEHLER' },
  en: { fine: 'OK', warning: 'WARNING', error: 'ERROR' },
}

/** What is so, with whatever `detail` and `amount` say, and what to do unless all is well. */
export function findingInWords({ level, what, detail, amount }: Omit<Finding, 'place'>, language: Language) {
  const [is, remedy]: [is: string, remedy?: string] = texts[what][language]
  const more = [detail, amount && measured(amount, language)].filter(each => each !== undefined).join(', ')
  return { is, more, ...(level !== 'fine' && { remedy }) }
}

const units = { GB: { de: '# GB', en: '# GB' }, days: { de: 'vor # Tagen', en: '# days ago' } }

function measured({ value, unit }: Amount, language: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return units[unit][language].replace('#', value.toLocaleString(language, digits))
}

/** One line: what is so, and behind an arrow what to do. */
export function line({ place, ...finding }: Finding, language: Language): string {
  const { is, more, remedy } = findingInWords(finding, language)
  const details = [place ?? '', more].filter(each => each !== '').join(', ')
  const told = details === '' ? is : `${is}: ${details.replaceAll('\n', ' ')}`
  return `${signs[language][finding.level].padEnd(8)}${told}${remedy ? ` → ${remedy}` : ''}`
}
