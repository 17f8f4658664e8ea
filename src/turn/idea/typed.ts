import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import { isForbidden, withoutForbidden } from '../../words/denied.ts'
import { readSo } from '../../words/similar.ts'
import { isOnlyTold } from '../../words/wish.ts'
import { isAlone, setOff, withoutQuotes } from '../set-off.ts'
import { isGuessed, isInPart, isSupposition, isUnreal } from '../unreal.ts'

/** What may be typed about an idea: "2026-48213 unterstützen", "2026-48213 zurückgestellt: Erst muss die E-Akte da sein". */
export interface IdeaSaid {
  number: string
  verb:
    | 'support'
    | 'unsupport'
    | 'follow'
    | 'unfollow'
    | 'mute'
    | 'unmute'
    | 'comment'
    | 'comments'
    | 'sort'
    | 'report'
    | 'remove'
    | 'answer'
    | 'question'
    | 'decide'
    | 'undo'
    | 'merge'
    | 'unmerge'
    | 'check'
    | 'task'
    | 'chat'
  /** For a decision: where to, if it was said. */
  status?: IdeaStatus
  rest: string
}

/** As cards say them, and as people do. */
const statuses: [status: IdeaStatus, words: RegExp][] = [
  ['gesichtet', /^(?:gesichtet|looked at|seen)(?![\p{L}])/iu],
  ['in-pruefung', /^(?:in prüfung|under review)(?![\p{L}])/iu],
  [
    'agenda',
    /^(?:auf (?:die|der) (?:digitale[n]? )?agenda|(?:digitale )?agenda|on the (?:digital )?agenda)(?![\p{L}])/iu,
  ],
  ['geparkt', /^(?:zurückgestellt|zurückstellen|geparkt|parken|put off|parked)(?![\p{L}])/iu],
  ['nicht-weiterverfolgt', /^(?:nicht weiterverfolgt|nicht weiterverfolgen|not pursued)(?![\p{L}])/iu],
  ['umgesetzt', /^(?:umgesetzt|implemented)(?![\p{L}])/iu],
]

/** As buttons say them, and as people do. */
const verbs: [verb: IdeaSaid['verb'], words: RegExp][] = [
  ['unsupport', /^(?:nicht mehr unterstützen|no longer support)(?![\p{L}])/iu],
  ['support', /^(?:unterstützen|support)(?![\p{L}])/iu],
  ['unfollow', /^(?:nicht mehr folgen|no longer follow|unfollow)(?![\p{L}])/iu],
  ['follow', /^(?:folgen|follow)(?![\p{L}])/iu],
  ['mute', /^(?:keine nachrichten(?: mehr)?|stummschalten|stumm|no(?: more)? messages|mute)(?![\p{L}])/iu],
  ['unmute', /^(?:wieder nachrichten|messages again|unmute)(?![\p{L}])/iu],
  ['comments', /^(?:alle )?(?:kommentare|comments)(?: ansehen| zeigen)?(?![\p{L}])/iu],
  ['sort', /^(?:einordnen|zuordnen|classify|sort)(?![\p{L}])/iu],
  ['report', /^(?:melden|report)(?![\p{L}])/iu],
  ['remove', /^(?:entfernen|remove)(?![\p{L}])/iu],
  ['comment', /^(?:kommentieren|kommentar|comment)(?![\p{L}])/iu],
  ['answer', /^(?:antworten|antwort|answer)(?![\p{L}])/iu],
  ['question', /^(?:rückfrage|nachfragen|frage|question|ask(?: the author)?)(?![\p{L}])/iu],
  ['undo', /^(?:entscheidung )?(?:rückgängig(?: machen)?|zurücknehmen|undo|take back)(?![\p{L}])/iu],
  ['decide', /^(?:entscheiden|entscheidung|decide)(?![\p{L}])/iu],
  ['unmerge', /^(?:(?:wieder )?trennen|unmerge|separate(?: again)?)(?![\p{L}])/iu],
  ['check', /^(?:prozess-check starten|start process check)(?![\p{L}])/iu],
  ['task', /^(?:in den fahrplan|onto the roadmap)(?![\p{L}])/iu],
  ['chat', /^(?:chat mit autor\/in|chat with author)(?![\p{L}])/iu],
  ['merge', /^(?:zusammenführen(?: mit)?|merge(?: with| into)?)(?![\p{L}])/iu],
]

/** The number of an idea in a sentence. Whoever knows the “T-” of tasks may write “I-”. */
export function ideaNamed(text: string): string | undefined {
  return /(?<![\w-])(?:I-)?(20\d\d-\d{5})(?![\w-])/i.exec(text)?.[1]
}

/** What a typed sentence asks for about an idea, if it is one of these. */
export function ideaSaid(text: string): IdeaSaid | undefined {
  const [, number, words = ''] =
    /^(?:idee\s+|idea\s+)?#?(?:I-)?(20\d\d-\d{5})[\s:,–-]+(\S.*)$/is.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  const [status, decided] = statuses.find(([, pattern]) => pattern.test(words)) ?? []
  if (decided) {
    const reason = setOff(words.replace(decided, ''))
    return reason === undefined ? undefined : { number, verb: 'decide', ...(status && { status }), rest: reason }
  }
  const [verb, pattern] = verbs.find(([, each]) => each.test(words)) ?? []
  if (!verb || !pattern) return undefined
  const after = words.replace(pattern, '')
  const rest = after.replace(/^[\s:,–-]+/, '').trim()
  // Whoever says more than the word may mean anything, also the opposite.
  const isMeant =
    (speaking.has(verb) && (/^\s*:/.test(after) || !isForbidden(text))) ||
    isAlone(after) ||
    (verb === 'merge' && /^#?(?:I-)?20\d\d-\d{5}[.!]?$/i.test(rest))
  return isMeant
    ? { number, verb, rest: isAlone(after) ? '' : verb === 'merge' ? (ideaNamed(rest) ?? rest) : rest }
    : undefined
}

/** What is said with these is shown before it is published, so it needs nothing that sets it off. */
const speaking = new Set<IdeaSaid['verb']>(['comment', 'answer', 'question'])

/** What a sentence in words of its own may want of an idea that it names by number: to ask about, never to do. */
export type IdeaWish = 'support' | 'comment' | 'question' | 'decide' | 'merge' | 'report' | 'withdraw' | 'edit'

const wishes: [wish: IdeaWish, words: RegExp][] = [
  // Whatever is to be written there: "notieren, dass der Bauhof das gleiche Problem hat".
  [
    'comment',
    /(?<!\p{L})(?:notier|vermerk|anmerk|anzumerk|kommentier|ergänz|dazuschreib|hinzufüg|note|comment|remark|mention)\p{L}*(?:,? dass|,? that|:)(?= )|^\s*(?:(?:meine?|eine?|noch|a|my) )?(?:anmerkung|kommentar|hinweis|bemerkung|note|comment|remark) (?:zu|zur|on|to|for|about) [^:;.,?]{0,30}:/iu,
  ],
  [
    'merge',
    /zusammen|verein(?:en|t|ig\p{L}*)(?!\p{L})|doppelt|dublette|dasselbe|das gleiche|die gleiche|dieselbe|identisch|verschmelz|merge|combine|join|duplicate|the same/iu,
  ],
  [
    'report',
    /meld|beleidig|beschimpf|hetze|rassis|diskriminier|unangemessen|anstößig|private daten|persönliche daten|gehört (?:hier|da) nicht|geht gar nicht|der name (?:einer|eines|von)|report|flag|insult|offensive|abus|inappropriate|racis|rude/i,
  ],
  [
    'withdraw',
    /zurückzieh|zieh\w{0,3} [^,;.]{0,40}zurück|zurücknehm|n(?:ehm|imm)\w{0,3} [^,;.]{0,40}(?:zurück|raus|runter|weg(?!en))|wieder (?:weg|raus)|(?:kann|soll|muss) (?:wieder |bitte )?(?:weg|raus)|(?:raus|weg|runter)nehm|hol\w{0,3} [^,;.]{0,40}zurück|streich|lösch|überholt|hinfällig|withdraw|retract|\bpull\b|outdated|obsolete|remove|delete|war quatsch|war unsinn|(?:take|pull|call) [^,;.]{0,40}(?:back|down|out|off)/i,
  ],
  [
    'question',
    /rückfrage|nachfrag|frag [^,;.]{0,40}nach|nachhak|zurückfrag|frage an|frage zu|(?<!\p{L})frage?n?(?!\p{L})|gemeint|\bautor\w*|verfasser|einreicher|eingereicht hat|geschrieben hat|ideengeber|\bauthor\b|\bask\b|\bquestions?\b|whoever|(?:person|one) who|clarif|submitter/iu,
  ],
  [
    'edit',
    /berichtig|korrig|vertippt|verschrieben|ausbesser|mistyped|misspel|umformul|bearbeit|überar?beit|anpass|(?<!\p{L})ändern|änder[et]?(?!\p{L})|fehler|(?<!\p{L})edit|reword|rewrite|correct|typo|mistake/iu,
  ],
  [
    'comment',
    /komment|anmerk|notier|vermerk|(?:fällt|fiel) (?:mir|uns) [^,;.]{0,20}ein(?!p{L})|hinweis|bemerkung|ergänz|dazuschreib|schreib [^,;.]{0,40}dazu|dazu sagen|was sagen|senf|notiz|comment|remark|\bnote\b|(?<!they |people )\bsay\b/i,
  ],
  [
    'decide',
    /agenda|(?<!\p{L})(?:ge|ein)?park(?:en|t|e|ing|ed)?(?!\p{L})|zusage|\d{5} machen wir(?! (?:mit|erst))|zurückstell|stell\w{0,3} [^,;.]{0,40}zurück|hintan|vertag|lange bank|ablehn|lehn\w{0,3} [^,;.]{0,40}ab|abgelehnt|annehm|n(?:ehm|imm)\w{0,3} [^,;.]{0,40}an(?!\p{L})|angenommen|verwerf|verworfen|auf eis|genehmig|freigeb|freigegeben|weiterverfolg|umgesetzt|umsetzen|prüfung|entscheid|implemented|reject|accept|approve|decline|shelve|on ice|turn [^,;.]{0,40}down|under review|defer|postpone|on hold|absage|decide/iu,
  ],
  [
    'support',
    /unterstütz(?!er)|gefällt|dafür|super|klasse|prima|spitze|toll|finde? [^,;.]{0,40}gut|gute idee|stimme|bin dabei|mache?n? mit|daumen hoch|👍|(?:\+|plus) ?(?:1|one|eins)|befürwort|bin (?:\p{L}+ )?für(?!\p{L})|meine stimme|all for|schließe? mich|fürsprech|support|\blike\b|\bback(?:ing)?\b|\bvote\b|good idea|great|love|agree|thumbs up|count me in|upvote|in favou?r|\bsecond\b|me too/iu,
  ],
]
/** Whatever denies or doubts it, or looks ahead. */
const notSo =
  /\bthey (?:say|said)\b|^\s*the \p{L}+ (?:rejected|accepted|approved|declined|parked)|^\s*(?:der|die|er|sie) (?:\p{L}+ )?hat |(?<!\p{L})(?:nicht|nie|niemals|niemand|kein\p{L}*|nichts|statt|anstatt|verzicht\p{L}*|verhinder\p{L}*|nobody|avoid|prevent|instead of|out of the question|wenn|falls|ob|sobald|bevor|wann|vielleicht|morgen|bald|später|wird|werden?|würden|hätten?|wäre\p{L}*|wollte\p{L}*|sagte?|meinte?|angeblich|laut|steht|stande?n?|(?:war|lag|kam|was|were|went) [^,;.]{0,30}agenda|not|never|no|if|when|whether|once|maybe|tomorrow|soon|will(?! ich)(?<!ich will)|said|says|told)(?!\p{L})|n['’]t(?!\p{L})/iu
/** What others decide or have decided, and what it has or is unlike. */
const ofOthers =
  /(?<!\p{L})(?:wurden?|might|used to|(?:gestern|bereits|schon|already|yesterday) (?:\p{L}{1,12} ){0,2}(?:unterstützt|supported|liked|upvoted)|(?:supported|liked|upvoted) [^,;.]{0,40}(?:yesterday|already|last)|\d{5} (?:hat|has)(?! (?:mein|my))|kommentare? [^,;.]{0,30}(?:waren|war|sind|ist)|nur auf den ersten blick|only at first|unterscheid\p{L}*|weder|neither|(?:frage|fragen) (?:mich|uns)|wonder|(?:letztes|voriges|vergangenes|last) (?:jahr|year)|damals|seinerzeit|früher|back then|entscheidet|beschließt|berät|decides|(?:der|die|das|the) (?:\p{L}*ausschuss|\p{L}*rat|\p{L}*fraktion|bürgermeister\p{L}*|landr\p{L}+|council|committee|mayor|board))(?!\p{L})/iu
/** Whoever begins so asks. */
const asks =
  /^\s*(?:ist|sind|war|hat|haben|wann|wo|was|wer(?! [^,;.?]{0,80}(?:geschrieben|eingereicht|vorgeschlagen|verfasst|abgegeben)\p{L}{0,3} hat,? (?:soll|möge|möchte|bitte|kann))|warum|wieso|weshalb|welche\p{L}*|wie|stimmt(?:s| es| das)|trifft es zu|weiß (?:jemand|wer|man|einer)|weißt du|wissen sie|is|are|was|has|have|when|where|what|who|why|which|how|did|does|do)(?!\p{L})|\?/iu
/** "Kann ich … ändern?" asks for it. */
const requests =
  /(?<!\p{L})(?:können|könnten|kannst|könntest|kann|könnte|darf|kriege|can|could|may) (?:sie|du|ich|wir|man|die|das|der|es|you|i|we|it)(?!\p{L})/iu

/** "Nicht ändern", "nichts geändert", "ich frage mich, warum" */
const notToBe =
  /(?<!\p{L})(?:nichts?|nie|not|never|nothing|n['’]t) (?:[\p{L}\d-]+ ){0,4}(?:ge)?(?:änder|bearbeit|korrig|umformulier|edit|chang|correct)|(?:do|does|did|is|was|has)n['’]t (?:\p{L}+ )?(?:edit|chang|correct)|(?:frage|fragen) (?:mich|uns)(?!\p{L})|(?<!\p{L})i wonder/iu

/** "Wer hat … geschrieben, ich hab da eine Frage": whoever asks so is to be asked. */
const hasQuestion =
  /(?<!\p{L})(?:ich|wir|i|we)(?:['’]d)? (?:hab|hätt|würd|möcht|woll|will|muss|have|would|need|want|like)\p{L}* [^,;.]{0,25}(?:frag|question|ask)/iu

/** "Mach aus … und … eine" speaks of two; "zu …: das gab es schon" of what is to be said about one. */
function hinted(text: string): IdeaWish | undefined {
  if (new Set(text.match(/20\d\d-\d{5}/g)).size === 2) return 'merge'
  return /^\s*(?:(?:zu|bei|zur idee|to|on|about|re)\s+)?(?:I-)?20\d\d-\d{5}\s*[:–-]\s*\S+\s+\S+/i.test(text)
    ? 'comment'
    : undefined
}

/** Undefined where a sentence wants nothing we know, denies it, asks, or tells of others and other times. */
export function ideaWish(text: string): IdeaWish | undefined {
  const wish = wishIn(text)
  return wish && isOnlyTold(text, wish) ? undefined : wish
}

/** What its words say. */
function wishIn(whole: string): IdeaWish | undefined {
  const plain = withoutForbidden(withoutQuotes(whole))
  const text = readSo(plain, read => wishes.some(([, words]) => words.test(read)))
  const wish = wishes.find(([, words]) => words.test(text))?.[0] ?? hinted(text)
  const [before = ''] = text.split(/:\s/)
  if (wish === undefined) return undefined
  const isAsked = asks.test(requests.test(before) ? before.replaceAll('?', '') : before)
  if (isAsked && !(wish === 'question' && hasQuestion.test(text))) return undefined
  // A reason may deny whatever it likes: "zurückstellen: kein Geld", "kein Geld da, bitte parken".
  const parts = text.split(/[:;,]|\s(?:weil|da|denn|dass|because)\s/i)
  const said = parts.find(part => wishes.some(([, words]) => words.test(part))) ?? text
  if (/(?<!\p{L})(?:keine?|no) (?:\p{L}+ )?(?:rück|nach)?(?:fragen?|questions?)(?!\p{L})/iu.test(text)) return undefined
  if (notToBe.test(text) || isSupposition(plain) || (wish !== 'question' && isUnreal(before))) return undefined
  // "verstehe ich nicht" is why somebody asks.
  const isDenied =
    notSo.test(said.replace(/nicht weiter\p{L}*/iu, '')) ||
    ofOthers.test(said) ||
    isGuessed(before) ||
    (wish === 'decide' && isInPart(said))
  return wish !== 'question' && wish !== 'edit' && isDenied ? undefined : wish
}
