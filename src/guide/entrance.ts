import type { Guide } from './guide.ts'
import { fold } from './questions/fold.ts'

/** What may stand around the name of a guide in a sentence that only asks to begin it. */
const around =
  /^(?:den |die |das |einen |eine |ein |the |a |an )?(?:leitfaden |guide |dialog )?|(?: (?:starten|beginnen|machen|ausfullen|anfangen|offnen|start|begin|open))?$/g

/** The guide that a text names and nothing else: its title, or a word of its author's, perhaps with "starten" after it. */
export function guideNamed(guides: Guide[], text: string): Guide | undefined {
  const said = fold(text)
  const ways = [said, said.replace(around, '')].map(joined)
  return guides.find(guide => namesOf(guide).some(name => ways.includes(joined(name))))
}

/** Guides whose name stands in a text among other words, as words of their own. */
export function guidesMentioned(guides: Guide[], text: string): Guide[] {
  const said = ` ${fold(text)} `
  return guides.filter(guide => namesOf(guide).some(name => said.includes(` ${name} `)))
}

function namesOf({ title, also }: Guide): string[] {
  return [...Object.values(title), ...also].map(fold)
}

const articles = /(?<!\S)(?:den|die|das|der|einen|eine|ein|the|a|an) /g

/** "Nutzen-Check", "Nutzen Check" and "Nutzencheck" are one word; articles do not count. */
function joined(name: string): string {
  return name.replace(articles, '').replaceAll(' ', '')
}
