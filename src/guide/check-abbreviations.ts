import { germanTexts } from './check-texts.ts'
import type { Finding } from './finding.ts'

const abbreviation = /(?<![\p{L}\d.-])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\d])/gu

/** What everybody in a town hall says and reads without thinking of what it stands for. */
const everyday = new Set('IT PC PDF EU WC USB SMS TV EDV PIN TAN CD DVD DIN ISO ID NN AG DSGVO'.split(' '))

/**
 * Abbreviations that nobody explains: neither the glossary knows them, nor does the guide write them out once, as in
 * “Onlinezugangsgesetz (OZG)”. Each is told where it stands first.
 * @param explained spellings of the glossary
 */
export function checkAbbreviations(raw: unknown, explained: string[]): Finding[] {
  const texts = germanTexts(raw)
  const known = new Set([...everyday, ...explained.flatMap(spelling => spelling.match(abbreviation) ?? [])])
  const findings: Finding[] = []
  for (const { path, text } of texts) {
    for (const short of text.match(abbreviation) ?? []) {
      if (known.has(short)) continue
      known.add(short)
      if (texts.some(other => isWrittenOut(other.text, short))) continue
      const message = `The abbreviation “${short}” is explained nowhere`
      const remedy = `Write it out once, as in “long name (${short})”, or put it into glossary/glossary.yaml`
      findings.push({ path, message, remedy, warning: true })
    }
  }
  return findings
}

function isWrittenOut(text: string, short: string): boolean {
  return text.includes(`(${short})`) || text.includes(`${short} (`)
}
