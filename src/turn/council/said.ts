import type { Outcome } from '../../documents/motion.ts'

/** What a paper for the council is asked for by: "Vorlage für den Rat zu 2026-48213", "Ratsvorlage zur Agenda". */
const paper = [
  /(?:rats|beschluss|sitzungs|gremien|gemeinderats|stadtrats|kreistags)-?vorlage/,
  /vorlage\s+(?:für|an)\s+(?:den\s+|die\s+|das\s+|unsere[nr]?\s+)?(?:stadt|gemeinde|kreis|markt|orts)?(?:rat|tag|ausschuss|gremium|politik)/,
  /(?:council\s+(?:paper|motion)|(?:paper|motion)\s+for\s+(?:the\s+)?council)/,
]
  .map(({ source }) => source)
  .join('|')
const number = /#?(20\d\d-\d{5}|P-20\d\d-\d{5})/
const agenda = /(?:(?:kommunale[nr]?|municipal)\s+)?(?:(?:digitale[nr]?|digital)\s+)?agenda/
const lead =
  /(?:(?:zu[rm]?|für|über|aus|for|about|on)\s+)?(?:(?:die|der|den|das|the|diese[rn]?)\s+)?(?:(?:idee|check|prozess-?check|prüfung|idea|process\s+check)\s+)?/
const polite = /(?:(?:bitte|please)\s+)?/
const verb = /(?:\s+(?:bitte\s+)?(?:erstellen|machen|schreiben|erzeugen|make|write))?/
const begun =
  /(?:(?:erstelle|mache|schreibe|ich brauche|wir brauchen|make|write|i need|we need)\s+(?:mir\s+|uns\s+|me\s+|us\s+)?(?:bitte\s+)?(?:eine\s+|die\s+|a\s+|the\s+)?)?/

const subject = `(?:${number.source}|(${agenda.source}))`
const forms = [
  new RegExp(`^${polite.source}${begun.source}(?:${paper})(?:\\s+${lead.source}${subject})?${verb.source}[.!]?$`, 'iu'),
  new RegExp(`^${lead.source}${subject}[\\s:,–-]+(?:als\\s+)?(?:${paper})${verb.source}[.!]?$`, 'iu'),
]

/** What a paper is wanted about: its number, "agenda", or nothing yet. Undefined: none is asked for. */
export function motionSaid(text: string): { id: string } | undefined {
  const said = text.trim()
  for (const form of forms) {
    const found = form.exec(said)
    if (found)
      return { id: (found[1] ?? (found[2] === undefined ? '' : 'agenda')).toUpperCase().replace('AGENDA', 'agenda') }
  }
  return undefined
}

/** A decision as it was typed; what is missing is asked for. */
export interface ResolutionSaid {
  id: string
  number: string
  /** As it was typed. */
  on: string
  outcome?: Outcome
  text: string
}

const outcomes: [Outcome, RegExp][] = [
  [
    'changed',
    /^(?:geändert|mit\s+änderung(?:en)?|abgeändert|in\s+geänderter\s+fassung|changed|amended|with\s+changes)(?:\s+(?:beschlossen|angenommen|zugestimmt|adopted))?(?!\p{L})/iu,
  ],
  ['rejected', /^(?:abgelehnt|nicht\s+(?:zugestimmt|angenommen|beschlossen)|abgewiesen|rejected|refused)(?!\p{L})/iu],
  ['postponed', /^(?:vertagt|verschoben|zurückgestellt|zurückgestellt|postponed|adjourned|put\s+off)(?!\p{L})/iu],
  [
    'accepted',
    /^(?:(?:einstimmig|mehrheitlich)\s*)?(?:zugestimmt|angenommen|beschlossen|genehmigt|unverändert\s+beschlossen|accepted|adopted|approved|einstimmig|mehrheitlich)(?!\p{L})/iu,
  ],
]

/**
 * "Beschluss 2027/123 vom 15.3.2027 zu 2026-48213: zugestimmt, mit jährlichem Bericht". A number needs a day behind it, so
 * that an ordinary sentence about a decision is none.
 */
export function resolutionSaid(text: string): ResolutionSaid | undefined {
  const begin =
    /^(?:(?:rats|stadtrats|gemeinderats|kreistags)?-?beschluss|council\s+decision|decision\s+of\s+the\s+council)\s+(?:(?:nr|nummer|no|number)\.?\s*)?(\S{1,40}(?:\s\d\S{0,20})?)\s+(?:vom|am|of|from|on)\s+([\s\S]+)$/iu.exec(
      text.trim(),
    )
  if (!begin) return undefined
  const [, name = '', tail = ''] = begin
  if (!/\d/.test(name)) return undefined
  const day =
    /^(\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)|\d{1,2}\.?\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4}|heute|gestern|vorgestern|today|yesterday)(?![\d\p{L}])/iu.exec(
      tail,
    )
  if (!day?.[1]) return undefined
  let rest = tail.slice(day[0].length)
  const about = new RegExp(`${lead.source}${subject}`, 'iu').exec(rest)
  const id = about ? (about[1] ?? 'agenda').toUpperCase().replace('AGENDA', 'agenda') : ''
  if (about) rest = rest.slice(0, about.index) + rest.slice(about.index + about[0].length)
  rest = rest.replace(/^[\s:,;.–-]+/, '')
  const [outcome, pattern] = outcomes.find(([, each]) => each.test(rest)) ?? []
  const more = pattern ? rest.replace(pattern, '').replace(/^[\s:,;.–-]+/, '') : rest
  return {
    id,
    number: name.replace(/[,;:]$/, ''),
    on: day[1],
    ...(outcome && { outcome }),
    text: sentence(more.trim()),
  }
}

/** What follows the outcome is a sentence of its own from here on. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
