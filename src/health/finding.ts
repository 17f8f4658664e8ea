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
  place?: string
}

type More = string | Pick<Finding, 'detail' | 'place'>

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

/** What is so, and what to do unless all is well. */
export function findingInWords({ level, what }: Pick<Finding, 'level' | 'what'>, language: Language) {
  const [is, remedy]: [is: string, remedy?: string] = texts[what][language]
  return level === 'fine' ? { is } : { is, remedy }
}

/** One line: what is so, and behind an arrow what to do. */
export function line({ level, what, detail, place }: Finding, language: Language): string {
  const { is, remedy } = findingInWords({ level, what }, language)
  const more = [place, detail].filter(each => each !== undefined).join(', ')
  const told = more === '' ? is : `${is}: ${more.replaceAll('\n', ' ')}`
  return `${signs[language][level].padEnd(8)}${told}${remedy ? ` → ${remedy}` : ''}`
}
