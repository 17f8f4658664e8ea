/** What may be typed about a task: "T-2026-48213 blockiert: Angebot fehlt". Whoever carries it out checks it. */
export interface TaskSaid {
  number: string
  /** Without a verb the task is shown. */
  verb?: TaskVerb
  /** A reason, a day. */
  rest: string
}

export type TaskVerb = 'done' | 'progress' | 'block' | 'later' | 'due' | 'drop' | 'open' | 'take' | 'pass' | 'edit'

/** What is said all in itself: "T-2026-48213 erledigt?" is none of it. */
const alone: TaskVerb[] = ['done', 'progress', 'open', 'take', 'pass', 'edit']

/** Words that only look. */
const looks =
  /^(?:bitte\s+)?(?:zeige?n?(?:\s+mir)?|öffne|anzeigen|ansehen|stand|status|details|was ist mit|wie steht es um|show(?:\s+me)?|view|state of)(?:\s+(?:bitte|please))?[\s:.?!]*$/iu

const verbs: [verb: TaskVerb, words: RegExp][] = [
  ['done', /^(?:ist |is )?(?:erledigt|fertig|done|finished)\b/i],
  ['progress', /^(?:ist |is )?(?:in arbeit|begonnen|angefangen|in progress|started)\b/i],
  ['block', /^(?:ist |is )?(?:blockiert|blocked)\b/i],
  ['later', /^(?:später|erinnere mich(?: an)?|verschieben|later|remind me(?: of)?|postpone)(?![\p{L}])/iu],
  ['due', /^(?:fällig|fälligkeit|neuer termin|due)(?![\p{L}])/iu],
  ['drop', /^(?:verwerfen|verworfen|drop|dropped)\b/i],
  ['open', /^(?:wieder öffnen|öffnen|reopen)(?![\p{L}])/iu],
  ['take', /^(?:übernehmen|ich übernehme|take)(?![\p{L}])/iu],
  ['pass', /^(?:weitergeben|pass on)\b/i],
  ['edit', /^(?:ändern|bearbeiten|edit|change)(?![\p{L}])/iu],
]

/** The task a text names, if any. */
export function taskNamed(text: string): string | undefined {
  return /\bT-20\d\d-\d{5}\b/i.exec(text)?.[0].toUpperCase()
}

/** "T-2026-48213", "T-2026-48213 blockiert: Angebot fehlt", "erledigt T-2026-48213" */
export function taskSaid(text: string): TaskSaid | undefined {
  const found = /(?:aufgabe\s+|task\s+)?#?\b(T-20\d\d-\d{5})\b/i.exec(text)
  if (!found) return undefined
  const number = (found[1] ?? '').toUpperCase()
  const words = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim()
  if (words === '') return { number, rest: '' }
  const spoken = words.replace(/^[\s:,–-]+/, '')
  const receiver = passed(spoken)
  if (receiver !== undefined) return { number, verb: 'pass', rest: receiver }
  const [verb, pattern] = verbs.find(([, each]) => each.test(spoken)) ?? []
  if (!verb || !pattern) return looks.test(spoken) ? { number, rest: '' } : undefined
  const rest = spoken
    .replace(pattern, '')
    .replace(/^[\s:,–-]+/, '')
    .trim()
  // Whoever says more than the word may mean anything, also the opposite.
  if (alone.includes(verb) && !/^[.!]*$/.test(rest)) return undefined
  return { number, verb, rest }
}

/** "an Jana Weber weitergeben", "weitergeben an das Steueramt": to whom. */
export function passed(text: string): string | undefined {
  const [, before, after] =
    /^(?:an\s+(\S.*?)\s+(?:weitergeben|abgeben|übergeben)|(?:weitergeben an|pass on to|pass to|hand on to)\s+(\S.*?))[.!]?$/iu.exec(
      text.trim(),
    ) ?? []
  return (before ?? after)?.replace(/^(?:das|die|den|the)\s+/i, '')
}
