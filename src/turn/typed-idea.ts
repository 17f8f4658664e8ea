import type { IdeaStatus } from '../documents.ts'

/** What may be typed about an idea: "2026-48213 unterstützen", "2026-48213 geparkt: Erst muss die E-Akte da sein". */
export interface IdeaCommand {
  is: 'idea-said'
  number: string
  verb: 'support' | 'unsupport' | 'follow' | 'unfollow' | 'comment' | 'answer' | 'question' | 'decide' | 'merge'
  /** For a decision: where to, if it was said. */
  status?: IdeaStatus
  rest: string
}

const statuses: [status: IdeaStatus, words: RegExp][] = [
  ['gesichtet', /^(?:gesichtet|looked at|seen)(?![\p{L}])/iu],
  ['in-pruefung', /^(?:in prüfung|under review)(?![\p{L}])/iu],
  ['agenda', /^(?:auf die agenda|agenda|on the agenda)(?![\p{L}])/iu],
  ['geparkt', /^(?:geparkt|parken|parked)(?![\p{L}])/iu],
  ['nicht-weiterverfolgt', /^(?:nicht weiterverfolgt|nicht weiterverfolgen|not pursued)(?![\p{L}])/iu],
  ['umgesetzt', /^(?:umgesetzt|implemented)(?![\p{L}])/iu],
]

const verbs: [verb: IdeaCommand['verb'], words: RegExp][] = [
  ['unsupport', /^(?:nicht mehr unterstützen|no longer support)(?![\p{L}])/iu],
  ['support', /^(?:unterstützen|support)(?![\p{L}])/iu],
  ['unfollow', /^(?:nicht mehr folgen|unfollow)(?![\p{L}])/iu],
  ['follow', /^(?:folgen|follow)(?![\p{L}])/iu],
  ['comment', /^(?:kommentieren|kommentar|comment)(?![\p{L}])/iu],
  ['answer', /^(?:antworten|antwort|answer)(?![\p{L}])/iu],
  ['question', /^(?:rückfrage|nachfragen|question|ask)(?![\p{L}])/iu],
  ['decide', /^(?:entscheiden|entscheidung|decide)(?![\p{L}])/iu],
  ['merge', /^(?:zusammenführen(?: mit)?|merge(?: with| into)?)(?![\p{L}])/iu],
]

/** What a typed sentence asks for about an idea, if it is one of these. */
export function ideaCommand(text: string): IdeaCommand | undefined {
  const [, number, words = ''] = /^(?:idee\s+|idea\s+)?#?(20\d\d-\d{5})[\s:,–-]+(\S.*)$/is.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  const rest = (pattern: RegExp) =>
    words
      .replace(pattern, '')
      .replace(/^[\s:,–-]+/, '')
      .trim()
  const status = statuses.find(([, pattern]) => pattern.test(words))
  if (status) return { is: 'idea-said', number, verb: 'decide', status: status[0], rest: rest(status[1]) }
  const verb = verbs.find(([, pattern]) => pattern.test(words))
  return verb && { is: 'idea-said', number, verb: verb[0], rest: rest(verb[1]) }
}
