import { isEdge } from '../edges.ts'
import { negations } from '../polarity.ts'

/** The words of a folded name or sentence that tell something. */
export function weighty(folded: string): string[] {
  return folded.split(' ').filter(word => word !== '' && !isEdge(word) && !negations.has(word))
}

/** Verbs that may go with anything: alone they name nothing within a sentence. */
const anything = new Set(
  'jemand jemanden jemandem etwas irgendwas irgendwer somebody someone something anybody anyone anything machen macht mache mach machs kommen kommt komme komm sehen passt make makes come comes go goes get gets alles alle everything all'.split(
    ' ',
  ),
)

/** People without a trade, of whom it has to be said who they are. */
export function isAnybody(word: string): boolean {
  return /^(?:leut(?:e|en)?|kolleg(?:e|en|n|in|innen)|mensch(?:en)?|personen|people|folks?|colleag(?:ue|u)s?)$/.test(
    word,
  )
}

/** Whether a word names nothing within a sentence. */
export function isWeak(word: string): boolean {
  return anything.has(word) || isAnybody(word)
}

/** Whether the words of weight are enough of a name: "One for all" is hardly named by its "one". */
export function isTelling(own: string[], name: string): boolean {
  const letters = own.join('').length
  return own.some(word => !isWeak(word)) && (letters >= 4 || 2.5 * letters >= name.replaceAll(' ', '').length)
}
