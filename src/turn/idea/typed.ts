import type { IdeaStatus } from '../../documents/idea.ts'

/** What may be typed about an idea: "2026-48213 unterstützen", "2026-48213 geparkt: Erst muss die E-Akte da sein". */
export interface IdeaSaid {
  number: string
  verb:
    | 'support'
    | 'unsupport'
    | 'follow'
    | 'unfollow'
    | 'comment'
    | 'answer'
    | 'question'
    | 'decide'
    | 'undo'
    | 'merge'
    | 'unmerge'
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

const verbs: [verb: IdeaSaid['verb'], words: RegExp][] = [
  ['unsupport', /^(?:nicht mehr unterstützen|no longer support)(?![\p{L}])/iu],
  ['support', /^(?:unterstützen|support)(?![\p{L}])/iu],
  ['unfollow', /^(?:nicht mehr folgen|unfollow)(?![\p{L}])/iu],
  ['follow', /^(?:folgen|follow)(?![\p{L}])/iu],
  ['comment', /^(?:kommentieren|kommentar|comment)(?![\p{L}])/iu],
  ['answer', /^(?:antworten|antwort|answer)(?![\p{L}])/iu],
  ['question', /^(?:rückfrage|nachfragen|question|ask)(?![\p{L}])/iu],
  ['undo', /^(?:entscheidung )?(?:rückgängig|zurücknehmen|undo|take back)(?![\p{L}])/iu],
  ['decide', /^(?:entscheiden|entscheidung|decide)(?![\p{L}])/iu],
  ['unmerge', /^(?:trennen|unmerge|separate)(?![\p{L}])/iu],
  ['merge', /^(?:zusammenführen(?: mit)?|merge(?: with| into)?)(?![\p{L}])/iu],
]

/** The number of an idea in a sentence that says nothing we know of it. */
export function ideaNamed(text: string): string | undefined {
  return /(?<![\w-])20\d\d-\d{5}(?![\w-])/.exec(text)?.[0]
}

/** What a typed sentence asks for about an idea, if it is one of these. */
export function ideaSaid(text: string): IdeaSaid | undefined {
  const [, number, words = ''] = /^(?:idee\s+|idea\s+)?#?(20\d\d-\d{5})[\s:,–-]+(\S.*)$/is.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  const after = (pattern: RegExp) => words.replace(pattern, '')
  const rest = (pattern: RegExp) =>
    after(pattern)
      .replace(/^[\s:,–-]+/, '')
      .trim()
  const status = statuses.find(([, pattern]) => pattern.test(words))
  if (status)
    return isQuestion(after(status[1]))
      ? undefined
      : { number, verb: 'decide', status: status[0], rest: rest(status[1]) }
  const verb = verbs.find(([, pattern]) => pattern.test(words))
  if (!verb || (!speaking.has(verb[0]) && isQuestion(after(verb[1])))) return undefined
  return { number, verb: verb[0], rest: rest(verb[1]) }
}

/** What is said with these may well be a question. */
const speaking = new Set<IdeaSaid['verb']>(['comment', 'answer', 'question'])

/** „umgesetzt?“ and „agenda ab wann?“ ask and decide nothing; a reason follows a colon, a comma or a dash. */
function isQuestion(after: string): boolean {
  return /^[^:,–-]*\?$/.test(after)
}
