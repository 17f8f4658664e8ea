import { isEdge } from '../edges.ts'
import { negations } from '../polarity.ts'

/** The words of a folded name or sentence that tell something. */
export function weighty(folded: string): string[] {
  return folded.split(' ').filter(word => word !== '' && !isEdge(word) && !negations.has(word))
}

/** Verbs that may go with anything, and people without a trade: alone they name nothing within a sentence. */
export const weak = new Set(
  `machen macht mache mach machs kommen kommt komme komm sehen passt make makes come comes go goes get gets alles alle everything
  all leute leuten leut kollege kollegen kollegin kolleginnen menschen personen people colleague colleagues`.split(
    /\s+/,
  ),
)

/** Whether the words of weight are enough of a name: "One for all" is hardly named by its "one". */
export function isTelling(own: string[], name: string): boolean {
  const letters = own.join('').length
  return own.some(word => !weak.has(word)) && (letters >= 4 || 2.5 * letters >= name.replaceAll(' ', '').length)
}
