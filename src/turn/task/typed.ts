import { isForbidden, withoutForbidden } from '../../words/denied.ts'
import { readSo } from '../../words/similar.ts'
import { isOnlyTold } from '../../words/wish.ts'
import { oneLine } from '../one-line.ts'
import { isAlone, setOff, withoutQuotes } from '../set-off.ts'
import { isElsewhen, isGuessed, isInPart, isUnreal } from '../unreal.ts'

/** What may be typed about a task: "T-2026-48213 blockiert: Angebot fehlt". Whoever carries it out checks it. */
export interface TaskSaid {
  number: string
  /** Without a verb the task is shown. */
  verb?: TaskVerb
  /** A reason, a day. */
  rest: string
  /** The rest is set off from its word, so it is meant as what the word asks for. */
  isSetOff?: true
}

export type TaskVerb =
  | 'done'
  | 'progress'
  | 'block'
  | 'later'
  | 'due'
  | 'drop'
  | 'open'
  | 'take'
  | 'pass'
  | 'edit'
  | 'costs'
  | 'account'

/** What is said all in itself: "T-2026-48213 erledigt?" is none of it. */
const alone: TaskVerb[] = ['done', 'progress', 'open', 'take', 'pass', 'edit']

/** "…, ist gemacht": the same once more. */
const doneAgain = /^[\s,–-]+(?:(?:das|die|it) )?(?:ist|is) (?:auch |schon )?(?:gemacht|erledigt|fertig|done|finished)/i

/** A day follows these without anything between. */
const dated: TaskVerb[] = ['later', 'due', 'costs', 'account']

/** Words that only look. */
const looks =
  /^(?:bitte\s+)?(?:zeige?n?(?:\s+mir)?|öffne|anzeigen|ansehen|stand|status|details|was ist mit|wie steht es um|show(?:\s+me)?|view|state of)(?:\s+(?:bitte|please))?[\s:.?!]*$/iu

const verbs: [verb: TaskVerb, words: RegExp][] = [
  ['done', /^(?:ist |is )?(?:erledigt|fertig|abhaken|abgehakt|done|finished)\b/i],
  ['progress', /^(?:ist |is )?(?:in arbeit|begonnen|angefangen|in progress|started)\b/i],
  ['block', /^(?:ist |is )?(?:blockiert|blocked)\b/i],
  ['later', /^(?:später|erinnere mich(?: an)?|verschieben|later|remind me(?: of)?|postpone)(?![\p{L}])/iu],
  ['due', /^(?:termin ändern|fällig|fälligkeit|neuer termin|change due date|due)(?![\p{L}])/iu],
  ['drop', /^(?:verwerfen|verworfen|drop|dropped)\b/i],
  ['open', /^(?:wieder öffnen|öffnen|open again|reopen)(?![\p{L}])/iu],
  ['take', /^(?:übernehmen|ich übernehme|i will take it|take)(?![\p{L}])/iu],
  ['pass', /^(?:weitergeben|pass on)\b/i],
  ['costs', /^(?:kosten|kostet|costs?)(?![\p{L}])/iu],
  ['account', /^(?:produktkonto|konto|account)(?![\p{L}])/iu],
  ['edit', /^(?:ändern|bearbeiten|edit|change)(?![\p{L}])/iu],
]

/** The task a text names, if any. */
export function taskNamed(text: string): string | undefined {
  return tasksNamed(text)[0]
}

/** All of them. */
export function tasksNamed(text: string): string[] {
  return [...text.matchAll(/\bT-20\d\d-\d{5}\b/gi)].map(([number]) => number.toUpperCase())
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
  // "Ist T-2026-48213 erledigt" asks.
  if (/^\s*(?:ist|is)\s/i.test(text.slice(0, found.index))) return undefined
  const after = spoken.replace(pattern, '').replace(verb === 'done' ? doneAgain : /^$/, '')
  // Whoever says more than the word may mean anything, also the opposite.
  if (alone.includes(verb)) return isAlone(after) ? { number, verb, rest: '' } : undefined
  const reason = setOff(after)
  if (reason !== undefined) return { number, verb, rest: reason, isSetOff: true }
  return dated.includes(verb) && !isForbidden(spoken) ? { number, verb, rest: after.trim() } : undefined
}

/** "an Jana Weber weitergeben", "weitergeben an das Steueramt": to whom. */
export function passed(text: string): string | undefined {
  const [, before, after] =
    /^(?:an (\S.*?) (?:weitergeben|abgeben|übergeben)|(?:weitergeben an|pass on to|pass to|hand on to) (\S.*?))[.!]?$/iu.exec(
      oneLine(text) ?? '',
    ) ?? []
  return (before ?? after)?.replace(/^(?:das|die|den|the)\s+/i, '')
}

/** What a sentence in words of its own may want of a task that it names by number: to ask about, never to do. */
export type TaskWish = 'done' | 'progress' | 'open' | 'block' | 'later'

const wishes: [wish: TaskWish, words: RegExp][] = [
  [
    'open',
    /aus verseh\p{L}*|ein versehen|irrtum|versehentlich|irrtümlich|fälschlich|(?:falsch|zu unrecht|voreilig|zu früh) (?:abgehakt|abgeschlossen|erledigt|geschlossen)|verklickt|vertan|rückgängig|zurücknehm|n(?:ehm|imm)\p{L}{0,12} [^,;.]{0,40}zurück|(?:wieder|noch ?mal|noch einmal|erneut) (?:er)?(?:öffnen|auf|offen|aktiv)|doch (?:wieder|noch) offen|(?:auf|als|zu) offen(?!\p{L})|wieder (?:auf|in) (?:die|der|meine\p{L}*) liste|zurücksetzen|doch (?:noch )?nicht|zu früh|haken (?:wieder )?(?:weg|raus)|(?:haken|häkchen) [^,;.]{0,40}(?:falsch|fehler|irrtum|weg|raus)|häkchen|reopen|re-open|open again|untick|uncheck|undo|by mistake|by accident|accidental|mistaken|wrongly|in error|too (?:early|soon)|after all/iu,
  ],
  [
    'block',
    /festgesteckt|(?:steck|häng)\p{L}{0,2} (?:[^,;.]{0,30} )?fest(?!\p{L})|nicht (?:weiter|voran|vorwärts|fertigstellen|fertig ?machen)|blo[ck]?[ck]iert|blo[ck]k?ed|stuck|(?<!\p{L})häng|stockt|(?<!\p{L})hakt|klemmt|stillstand|steht still|festgefahren|auf eis|warten? (?:wir |ich |noch |immer )*auf|waiting (?:for|on)|on hold|held up|stalled|no progress|fehlt(?! (?:\p{L}+ )?(?:nur|bloß|lediglich|nicht (?:mehr )?viel)(?!\p{L}))/iu,
  ],
  [
    'later',
    /erinner|snooze|später|verschieb|schieb|vertag|nach hinten|mehr zeit|(?:noch|weitere|another|one more|more) [^,;.]{0,12}(?:woche|tage?(?!\p{L})|monat|weeks?|days?|months?)|(?:brauch|bräucht|benötig)\p{L}{0,12} [^,;.]{0,30}zeit|länger|verläng|aufschub|aufschieb|streck|hinauszöger|zurückstell|stell\p{L}{0,12} [^,;.]{0,40}zurück|hintan|lange bank|(?:schaff|pack)\w{0,3} [^,;.]{0,40}(?:nicht|ned|net|nimm[ae]r?)(?!\p{L})|(?:ver)?schia[bm]|\berst (?:in|am|im|nächst|morgen|ab|nach|wieder)|remind|postpone|later|more time|need [^,;.]{0,30}time|gib(?:t| mir| uns) [^,;.]{0,20}(?:bis|zeit|luft)|give (?:me|us) [^,;.]{0,20}(?:until|till|time)|push|delay|put off|extend|defer|move [^,;.]{0,40}(?:to|back)/iu,
  ],
  [
    'done',
    /[✓✔✅]|erledigt|ferti(?:g|ch|sch)|abgeschlossen|abhaken|abgehakt|(?:can|could|may|please|to) tick|ge?schafft|ge?macht(?!\p{L})|vom tisch|haken (?:dran|drauf|rein|setzen|an|bei|hinter)|\bdurch\b|\bdone\b|tick(?:ed)? (?:it )?off|finished|completed?\b|wrapped up|cross(?:ed)? (?:it )?off/iu,
  ],
  [
    'progress',
    /ange?fangen|angfang\p{L}|ogfang\p{L}|begonnen|made a start|kicked off|got going|(?<!\p{L})(?:fang|beginn)(?:en?)? [^,;.]{0,50}(?:an|damit)(?!\p{L})|in (?:arbeit|bearbeitung|der mache)|losgelegt|angegangen|gestartet|\bdran\b|bin dabei|arbeite(?!t)|sitze|kümmere?(?!\p{L})|läuft|started|begun|working on|in progress|under ?way|\bon it\b|picked up/iu,
  ],
]
/** Whoever wants to write something beside a task says so, whatever else they tell of it: it is shown. */
const notes = /notiz|kommentar|kommentier|anmerk|vermerk|dazuschreib|ergänz|\bnotes?\b|comment|remark/i
/** Whatever denies, doubts or looks ahead: what it is about is not so, or not yet. */
const notSo =
  /(?<!\p{L})(?:nicht|ned|net|nit|nie|kein\p{L}*|noch|nichts|fast|beinahe|bald|(?<!heute )morgen|wenn|falls|ob|sobald|bevor|halb|teilweise|vielleicht|angeblich|laut|wird|werden?|würde\p{L}*|soll\p{L}*|muss|müssen|steht|meinte|(?:ab|nächste\p{L}*|kommende\p{L}*|next) (?:\p{L}+tag|mittwoch|wochen?|monat|jahr|\p{L}+day|week|month|year)|not|never|no|nearly|almost|soon|tomorrow|if|whether|when|half|maybe|should|will(?! ich)(?<!ich will)|must|yet|said|sagt\p{L}*|heißt|wollte\p{L}*|wanted)(?!\p{L})|['’]ll(?!\p{L})|n['’]t(?!\p{L})/iu
/** What held it up does so no more, or may. */
const nothingStopsIt =
  /nicht (?:mehr|länger|wieder|zurück|rückgängig|blockiert|festgefahren|verschieben|schieben|vertagen|verlängern|aufschieben|öffnen)|(?:not|n['’]t) (?:blocked|stuck|reopen|postpone|extend|delay)|(?<!\p{L})(?:wenn|falls|ob|sobald|bevor|vielleicht|wollte\p{L}*|hätten?|wäre\p{L}*|würden?|steht:|laut|angeblich|sagte?|meinte?|war(?! (?:doch|noch|zu früh|voreilig|ein versehen|ein fehler|ein irrtum|falsch))|wurde|irgendwann|eines tages|no longer|if|whether|once|unless|maybe|some ?day|one day|eventually|said|says|would|(?<!(?:noch|fehlt|etwas) )was(?!\s*$))(?!\p{L})/iu
/** Whoever begins so asks. */
const asks =
  /^\s*(?:sag\p{L}* (?:ma |mal |mir )*)?(?:ist|sind|war|hat|haben|wann|wo|was|wer|warum|wieso|weshalb|welche\p{L}*|bis wann|seit wann|wie|worum|woran|von wem|stimmt(?:s| es| das)|trifft es zu|weiß (?:jemand|wer|man|einer)|weißt du|wissen sie|is|are|was|has|have|when|where|what|who|why|which|did|does|do)(?!\p{L})|\?/iu
/** "Können Sie … öffnen?" asks for it, and not whether it is so. */
const requests =
  /(?<!\p{L})(?:können|könnten|kannst|könntest|kann|könnte|darf|geht|ginge|can|could|may) (?:sie|du|ich|wir|man|auch|das|die|der|es|you|i|we)(?!\p{L})/iu
/** These deny by themselves, or speak of what is to come. */
const always: TaskWish[] = ['open', 'block', 'later']
const denial = String.raw`(?<!\p{L})(?:(?:nicht|nich|ned|net|nit|nie|niemals|kein\p{L}{0,8}|niemand|nobody|not|never|no|statt|anstatt|verzicht\p{L}{0,4}|verhinder\p{L}{0,4}|avoid|prevent|instead of|out of|gegen|against|opposed to)(?!\p{L})|n['’]t(?!\p{L}))`
const unable = '(?!(?:bitte|please|geschafft|schaffen|machbar|fertig|erledigt|done|finished|ready|able)(?!\\p{L}))'
/** "Es ist nicht nötig, T-2026-48213 zu verschieben", "kommt nicht in Frage", "hängt gar nicht": around what is denied. */
const denied = {
  before: new RegExp(String.raw`${denial},? (?:${unable}[\p{L}\d-]{1,30},? ){0,3}$`, 'iu'),
  beforeState: new RegExp(String.raw`${denial} (?:${unable}\p{L}{1,20} )?$`, 'iu'),
  after:
    /^(?:\p{L}{0,8} |\p{L}{0,8}$)(?:(?:kommt|kommen|steht) (?:\p{L}{1,12} )?(?:nicht|ned|net|nich) (?:in frage|zur debatte)|is out of the question|is not an option|(?:gar |überhaupt |eigentlich |aber |doch )?(?:nicht|ned|net|nich)[\s.!]*$)/iu,
}

/** Whether what is said just before or after some words takes them back. */
function isDenied(text: string, wish: TaskWish, words: RegExp): boolean {
  const found = words.exec(text)
  if (!found) return false
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return (wish === 'block' ? denied.beforeState : denied.before).test(before) || denied.after.test(after)
}

/** "Komme heute nicht mehr dazu, erinner mich morgen": such a part asks for itself, whatever the others deny or ask. */
const remind =
  /^\s*(?:(?:und|bitte|and|please|also)\s+)*(?:erinner[et]?|erinnern sie|verschiebe?|schiebe?|vertage?|verlängere?|gib (?:mir|uns) (?:bitte )?(?:noch )?(?:bis|mehr|etwas|zeit)|remind|snooze|postpone|extend|give (?:me|us) (?:until|till|more|some))(?!\p{L})/iu
const nextDay = /(?<!\p{L})(?:morgen|tomorrow)(?!\p{L})/giu

/** "Setz … auf „in Arbeit“": what it is to be set to is wanted, though it stands in quotation marks. */
const toBeSet =
  /(?<=(?<!\p{L})(?:setze?n?|stelle?n?|ändere?|markiere?n?|mache?n?|set|put|mark|change|move|switch) (?:sie |bitte |please )*(?:T-20[\d-]+|(?:die |the )?(?:aufgabe|task)) [^,;.]{0,20}(?:auf|als|zu|to|as) )[„“”"»«‚‘']([^„“”"»«‚‘']+)[“”"«»‘']/giu

/** "Habe ich gestern verschoben": that is so already, unless it is to be. */
const postponed = /(?<!\p{L})(?:verschoben|vertagt|verlängert|aufgeschoben|postponed|delayed|extended)(?!\p{L})/iu
const toBe = /(?<!\p{L})(?:werden?|wern|wird|be|get|gehört|needs?|bitte|please)(?!\p{L})/iu

/** Undefined where a sentence wants nothing we know, doubts it, asks, or tells of others and other times. */
export function taskWish(text: string): TaskWish | undefined {
  const wish = wishIn(text)
  return wish && isOnlyTold(text, wish) ? undefined : wish
}

/** What its words say. */
function wishIn(text: string): TaskWish | undefined {
  const plain = withoutForbidden(withoutQuotes(text.replace(toBeSet, '$1')))
  const said = readSo(plain, read => wishes.some(([, words]) => words.test(read)))
  const asked = said.split(/[,;.!?]/).find(part => remind.test(part))
  if (asked !== undefined) return notSo.test(asked.replace(nextDay, '')) ? undefined : 'later'
  const [wish, words] = wishes.find(([, words]) => words.test(said)) ?? []
  if (wish && words && always.includes(wish) && isDenied(said, wish, words)) return undefined
  if (wish === 'later' && postponed.test(plain) && !toBe.test(plain)) return undefined
  const isAsked = asks.test(requests.test(said) ? said.replaceAll('?', '') : said)
  if (wish === undefined || isAsked || notes.test(said) || isUnreal(plain)) return undefined
  if ((wish === 'done' && isInPart(said)) || (!always.includes(wish) && (isGuessed(said) || isElsewhen(said))))
    return undefined
  return (always.includes(wish) ? nothingStopsIt : notSo).test(said) ? undefined : wish
}
