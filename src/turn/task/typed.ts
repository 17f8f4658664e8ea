/** Commands about tasks, people and units that say more than one word. What they name is checked by whoever carries them out. */
export type TypedCommand =
  /** Without a verb the task is shown. `rest`: a reason, a day. */
  | { is: 'task'; number: string; verb?: TaskVerb; rest: string }
  /** `text`: the whole sentence, if there is more than the word. */
  | { is: 'new-task'; text?: string }
  | { is: 'unit-tasks'; unit?: string }
  | { is: 'my-unit'; unit: string }
  | { is: 'adopt'; number: string }
  | { is: 'plan'; start: string }
  | { is: 'substitute'; person: string; until: string }
  | { is: 'remind'; wish: { time?: string; pausedUntil?: string; digestOnly?: boolean } }

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

/** What a typed sentence asks for, if it is one of these. */
export function typedCommand(text: string): TypedCommand | undefined {
  return taskCommand(text) ?? [...sentences(text)][0]
}

function* sentences(text: string): Generator<TypedCommand> {
  if (/^(?:neue\s+|new\s+)?(?:aufgabe|task)\b[^:]*:\s*\S/is.test(text)) yield { is: 'new-task', text }
  const adopt =
    /^(?:(P-20\d\d-\d{5})\s+(?:als aufgaben\s+)?(?:übernehmen|adopt)|(?:adopt|übernehmen)\s+(P-20\d\d-\d{5}))$/iu.exec(
      text,
    )
  if (adopt) yield { is: 'adopt', number: (adopt[1] ?? adopt[2] ?? '').toUpperCase() }
  const unit =
    /^(?:aufgaben|tasks)\s+(?:(?:vom|von|des|der|im|für|of|in|for)\s+)?(?:(?:das|den|dem|die|the)\s+)?(\S.*)$/i.exec(
      text,
    )?.[1]
  if (unit) yield { is: 'unit-tasks', unit }
  const own =
    /^(?:meine? (?:amt|stelle|abteilung|fachbereich)|mein fachbereich|my (?:department|unit))(?:\s+(?:ist|is)\s+|\s*:\s*)(?:(?:das|die|der|the)\s+)?(\S.*)$/i.exec(
      text,
    )?.[1]
  if (own) yield { is: 'my-unit', unit: own }
  const start = /^(?:vorlage|fahrplan|template)\s+(?:anwenden\s+)?(?:ab|from)\s+(\S.*)$/i.exec(text)?.[1]
  if (start) yield { is: 'plan', start }
  yield* substitutes(text)
  yield* wishes(text)
}

/** "Vertretung bis 15.1.: Jan Krüger", "Vertretung: Jan Krüger bis 15.1.", "Jan Krüger vertritt mich bis 15.1." */
function* substitutes(text: string): Generator<TypedCommand> {
  const first = /^(?:meine )?(?:vertretung|substitute)\s+(?:bis|until)\s+(?:zum\s+)?([^:]+?)\s*:\s*(\S.*)$/i.exec(text)
  if (first) yield { is: 'substitute', until: first[1] ?? '', person: first[2] ?? '' }
  const last =
    /^(?:meine )?(?:vertretung|substitute)(?:\s+(?:durch|by))?\s*:?\s+(\S.*?)\s+(?:bis|until)\s+(?:zum\s+)?([^:]+)$/i.exec(
      text,
    )
  if (last) yield { is: 'substitute', person: last[1] ?? '', until: last[2] ?? '' }
  const open = /^(?:meine )?(?:vertretung|substitute)\s+(?:bis|until)\s+(?:zum\s+)?([^:]+)$/i.exec(text)
  if (open) yield { is: 'substitute', person: '', until: open[1] ?? '' }
  const said =
    /^(\S.*?)\s+(?:vertritt mich|stands in for me)(?:\s+(?:bis|until)\s+(?:zum\s+)?(\S.*))?$/i.exec(text) ??
    /^(?:meine )?(?:vertretung|substitute)\s*:\s*(\S.*)$/i.exec(text)
  if (said) yield { is: 'substitute', person: said[1] ?? '', until: said[2] ?? '' }
}

/** "Erinnerungen pausieren bis 15.1.", "Erinnerungen um 8:30", "nur Wochenübersicht" */
function* wishes(text: string): Generator<TypedCommand> {
  const pause =
    /^(?:keine erinnerungen|erinnerungen (?:pausieren|aus)|no reminders|pause reminders)\s+(?:bis|until)\s+(?:zum\s+)?(\S.*)$/i.exec(
      text,
    )?.[1]
  if (pause) yield { is: 'remind', wish: { pausedUntil: pause } }
  const time = /^(?:erinnerungen|erinnere mich|reminders|remind me)\s+(?:um|at)\s+(\S.*)$/i.exec(text)?.[1]
  if (time) yield { is: 'remind', wish: { time } }
  if (
    /^(?:erinnerungen )?nur (?:noch )?(?:die )?wochenübersicht$|^(?:reminders )?only (?:the )?weekly overview$/iu.test(
      text,
    )
  )
    yield { is: 'remind', wish: { digestOnly: true } }
  if (/^(?:erinnerungen wie üblich|einzelne erinnerungen|reminders as usual|single reminders)$/iu.test(text))
    yield { is: 'remind', wish: { digestOnly: false, pausedUntil: '', time: '' } }
}

/** The task a text names, if any. */
export function taskNamed(text: string): string | undefined {
  return /\bT-20\d\d-\d{5}\b/i.exec(text)?.[0].toUpperCase()
}

/** "T-2026-48213", "T-2026-48213 blockiert: Angebot fehlt", "erledigt T-2026-48213" */
function taskCommand(text: string): TypedCommand | undefined {
  const found = /(?:aufgabe\s+|task\s+)?#?\b(T-20\d\d-\d{5})\b/i.exec(text)
  if (!found) return undefined
  const number = (found[1] ?? '').toUpperCase()
  const words = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim()
  if (words === '') return { is: 'task', number, rest: '' }
  const spoken = words.replace(/^[\s:,–-]+/, '')
  const [verb, pattern] = verbs.find(([, each]) => each.test(spoken)) ?? []
  if (!verb || !pattern) return looks.test(spoken) ? { is: 'task', number, rest: '' } : undefined
  const rest = spoken
    .replace(pattern, '')
    .replace(/^[\s:,–-]+/, '')
    .trim()
  // Whoever says more than the word may mean anything, also the opposite.
  if (alone.includes(verb) && !/^[.!]*$/.test(rest)) return undefined
  return { is: 'task', number, verb, rest }
}
