import type { Language } from '../../documents/language.ts'
import { texts } from './texts.ts'

export type What = keyof typeof texts

/** What was looked at, and how it is. `detail`: what only the place knows, such as a file or a number. */
export interface Finding {
  level: 'fine' | 'warning' | 'error'
  what: What
  detail?: string
}

export const fine = (what: What, detail?: string): Finding => finding('fine', what, detail)
export const warning = (what: What, detail?: string): Finding => finding('warning', what, detail)
export const error = (what: What, detail?: string): Finding => finding('error', what, detail)

function finding(level: Finding['level'], what: What, detail?: string): Finding {
  return { level, what, ...(detail !== undefined && { detail }) }
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

/** One line: what is so, and behind an arrow what to do. */
export function line({ level, what, detail }: Finding, language: Language): string {
  const [is, remedy] = texts[what][language]
  const told = detail === undefined ? is : `${is}: ${detail.replaceAll('\n', ' ')}`
  return `${signs[language][level].padEnd(8)}${told}${remedy && level !== 'fine' ? ` → ${remedy}` : ''}`
}
