import { slips } from '../slips.ts'
import { fold } from './fold.ts'
import { phraseAt, phrases } from './phrases.ts'
import { isNegative } from './polarity.ts'
import { spoken } from './spoken.ts'

/** Every way to say it, separated by commas. */
const yes = `
  ja, j, jo, jup, jep, jawohl, jawoll, klar, na klar, gern, gerne, stimmt, genau, richtig, natürlich, selbstverständlich,
  auf jeden fall, wahr, doch, unbedingt, klar doch, aber ja, yes, y, yep, yeah, sure, of course, true, ok, okay, definitely,
  absolutely, freilich, ja freilich, ja sicher, logisch, absolut, jap, japp, joa, jawoll ja, sicher doch, aber sicher,
  aber klar, ja leider, leider ja, klar ja, vermutlich ja, wahrscheinlich ja, wahrscheinlich schon, vermutlich schon,
  eigentlich ja, eigentlich schon, ich denke schon, denke schon, ich glaube schon, glaube schon, glaub schon,
  ich glaub schon, eher ja, na logo, logo, na sicher, schon, stimmt so, passt, hundertprozentig, aber hallo, ja fast immer,
  meistens ja, almost always, ab damit, raus damit, passt so, in ordnung, abschicken, absenden, einverstanden, mach das,
  auf alle fälle, locker, und ob, na und ob, aber sowas von, eh klar, sicher, sicherlich, aufjedenfall, klar geht das, geht klar,
  ganz klar ja, logisch ja, jawohl ja, klaro, im prinzip ja, im prinzip schon, grundsätzlich ja, grundsätzlich schon, in principle yes, it would, it will, it does, it is, they do, they are, we do, we have, there is, there are,
  i think so, i guess so, i believe so, for sure, sure thing, you bet, probably, probably yes, most likely, go ahead, send it, indeed`

const no = `
  nein, n, nö, nee, ne, nein nicht, falsch, auf keinen fall, keinesfalls, keineswegs, nein nein, natürlich nicht,
  selbstverständlich nicht, lieber nicht, eher nicht, wohl nicht, noch nicht, gar nicht, überhaupt nicht, leider nicht,
  leider nein, eher nein, stimmt nicht, keine, keinen, keins, nie, noch nie, leider nie, niemals, bloß nicht, nix, nichts,
  eigentlich nicht, wahrscheinlich nicht, vermutlich nicht, wahrscheinlich nein, ich glaube nicht, glaube nicht, glaub nicht,
  ich glaub nicht, ich denke nicht, denke nicht, keine spur, geht nicht, bisher nicht, bislang nicht, das geht nicht,
  geht gar nicht, geht net, nicht dass ich wüsste, it wouldn't, it won't, it doesn't, it isn't, they don't, they aren't, we don't, we haven't, there isn't,
  there aren't, there is none, there are none, not as far as i can see, weder die einen noch die anderen, keiner von beiden, neither of them, i think not, i don't think so, probably not, rather not, not that i know,
  not that i know of, not as far as i know, no way, gar keine, gar keinen, überhaupt keine, überhaupt keinen,
  definitiv nicht, ganz sicher nicht, sicher nicht, noi, nein leider nicht, definitely not, certainly not, absolutely not,
  none at all, no none, almost never, gibt es nicht, gibts nicht, haben wir nicht, ist nicht nötig, nicht nötig, no, nope,
  no thank you, not really, false, not yet, of course not, never, nah, not at all,
  leider noch nicht, noch gar nicht, noch immer nicht, immer noch nicht, bisher noch nicht, bislang noch nicht, bis jetzt nicht,
  bis jetzt noch nicht, derzeit nicht, derzeit noch nicht, momentan nicht, momentan noch nicht, im moment nicht, zurzeit nicht,
  aktuell nicht, gar nichts, gar nix, rein gar nichts, überhaupt nichts, überhaupt nix, nicht die bohne, keine chance,
  keine einzige, keinen einzigen, kein einziges, unfortunately not, unfortunately not yet, sadly not, afraid not, i'm afraid not,
  not so far, so far not, not as yet, still not, not at the moment, nothing, nothing at all, not a thing, not a bit, not a single one,
  not a chance, no chance, leider gar nicht, leider überhaupt nicht, nullkommanull, null komma null, fehlanzeige, nada, nicht im geringsten,
  keinen cent, kein stück, auf gar keinen fall, nie und nimmer, nie im leben, no chance at all, nothing whatsoever`

/** Beside another word they turn it round: "nicht falsch". */
const alone = ['nicht', 'not']

const meanings = phrases([
  ...listed(no).map(words => [words, false] as const),
  ...listed(yes).map(words => [words, true] as const),
])

/** Every word that yes and no are said with. */
const vocabulary = [...new Set([...meanings.meanings.keys()].flatMap(phrase => phrase.split(' ')))].filter(
  word => word.length > 2,
)

function listed(lines: string): string[] {
  return lines.split(',').map(fold)
}

/** What a sentence says that answers yes or no, and what follows; undefined if it says neither. */
export function yesOrNoIn(text: string): boolean | undefined {
  return yesOrNo(text) ?? withDetail(text) ?? atEnd(text) ?? atVeryEnd(text)
}

/** Whether a text says yes or no in any of the ways there are; undefined if it says neither, or more. */
export function yesOrNo(text: string): boolean | undefined {
  const words = spoken(stretched(text))
  return alone.includes(words) ? false : meaningOf(words.split(' '))
}

/** "Jaaa", "neiiin": said louder, and nothing else. */
function stretched(text: string): string {
  return text
    .replace(/\bj+a{2,}\b/gi, 'ja')
    .replace(/\bne+i+n+\b/gi, 'nein')
    .replace(/\by+e+s+\b/gi, 'yes')
}

/** What a text says but for a slip in one of its words: only to ask back. */
export function nearlyYesOrNo(text: string): boolean | undefined {
  const words = spoken(text).split(' ')
  if (words.length > 3 && !/^[^,]+,/.test(text)) return undefined
  const begun = fold(text.split(',')[0] ?? '').split(' ')
  if (begun.length > 3) return undefined
  const found = begun.flatMap((word, at) =>
    (vocabulary.includes(word) || others.has(word) ? [] : vocabulary)
      .filter(each => isSlip(word, each))
      .flatMap(each => yesOrNo(begun.with(at, each).join(' ')) ?? []),
  )
  return found.length > 0 && found.every(each => each === found[0]) ? found[0] : undefined
}

/** Words that are as like. */
const others = new Set(
  'jein kein sein dein mein fein rein ein eine neue neu noch her hier wer ihr die der das was see set new now'.split(
    ' ',
  ),
)

function isSlip(word: string, meant: string): boolean {
  const least = Math.min(word.length, meant.length)
  return (
    Math.abs(word.length - meant.length) <= 1 && least >= 2 && slips(word, meant) <= (least > 7 ? 2 : least > 2 ? 1 : 0)
  )
}

/** All of it says yes, or all of it no: "Ja, klar", "nein, nicht". Whatever else is said makes it neither. */
function meaningOf(words: string[]): boolean | undefined {
  let all: boolean | undefined
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(meanings, words, at)
    if (!found || (all !== undefined && all !== found.meaning)) return undefined
    all = found.meaning
    at += found.words
  }
  return all
}

/** More words than these tell a story. */
const longestDetail = 8
/** What takes back, limits or doubts what stands before it. */
const doubts = phrases(
  `aber, oder, sondern, sonst, wenn, falls, sofern, solange, bis, außer, eigentlich, vielleicht, teils, teilweise, manchmal, fast, bald, mal,
  jein, eventuell, weiß, ahnung, unklar, sicher, but, or, else, if, unless, until, except, maybe, perhaps, partly, sometimes,
  almost, soon, know, sure, idea, unclear`
    .split(',')
    .map(word => [fold(word), true] as const),
)

/** What is not yet so may come soon, and is still a no. */
const notYet = /^(?:leider )?(?:bisher|bislang|noch|not) (?:noch )?(?:nicht|nie|yet|keiner|niemand)(?= )/

/** "Ja, 28 Euro", "nö, brauchen wir nix", "klar, 12 Euro": it begins so, and nothing behind it doubts it or says the opposite. */
function withDetail(text: string): boolean | undefined {
  if (text.includes('?')) return undefined
  const plain = text.replace(/\b(?:mit oder ohne|with or without)\b/gi, ' ')
  const words = spoken(plain).split(' ')
  const said = phraseAt(meanings, words, 0)
  const detail = words.slice(said?.words)
  if (said?.meaning === false && notYet.test(words.join(' ')) && /^[\p{L} ]{2,30}[,–-]/u.test(plain.trim()))
    return detail.length > longestDetail || detail.some(word => isPlain(word) || word === 'oder' || word === 'or')
      ? undefined
      : false
  const isBegun = isPlain(words[0]) || /^\s*[\p{L} ]{2,20}[,–-]/u.test(text)
  if (!said || !isBegun || detail.length > longestDetail) return undefined
  const isOpposite = said.meaning ? isNegative(detail.join(' ')) : detail.some(word => saysYes.has(word))
  return isOpposite || detail.some((_, at) => phraseAt(doubts, detail, at)) ? undefined : said.meaning
}

/** "Jo, ohne neue Scanner wird das nix": to deny twice is to say yes; for questions that do not deny it themselves. */
export function affirmedTwice(text: string): boolean {
  const [, begun = '', rest = ''] = /^\s*(\p{L}+)\s*[,–-]\s*(\S.*)$/u.exec(text) ?? []
  const words = fold(rest).split(' ')
  if (!saysYes.has(fold(begun)) || text.includes('?') || words.length > longestDetail) return false
  const denied = words.filter(word => isNegative(word))
  return (
    denied.length === 2 &&
    isWithout(words[0]) &&
    !denied.every(isWithout) &&
    !words.some((word, at) => phraseAt(doubts, words, at) || saysNo.has(word))
  )
}

/** Whether a folded word names what is missing. */
export function isWithout(word = ''): boolean {
  return word === 'ohne' || word === 'without'
}

/** "Nobody from outside, no": said at the end, and nothing before says the opposite. */
function atVeryEnd(text: string): boolean | undefined {
  const parts = text.split(/[,;–]/)
  const last = fold(parts.at(-1) ?? '')
  const head = fold(parts.slice(0, -1).join(' ')).split(' ')
  if (parts.length < 2 || parts.length > 3 || text.includes('?') || head.length > longestDetail || !isPlain(last))
    return undefined
  const isDoubted = head.some((_, at) => phraseAt(doubts, head, at)) || head.some(isPlain)
  const value = saysYes.has(last)
  return isDoubted || (value && isNegative(head.join(' '))) ? undefined : value
}

/** "Wir brauchen ein Lesegerät, also ja": what comes of a sentence. */
function atEnd(text: string): boolean | undefined {
  const said = /^[^,;?]{2,120}[,;–-]\s*(?:also|daher|deshalb|deswegen|somit|so|therefore)\s+(\S{2,5})$/iu.exec(
    text.trim(),
  )?.[1]
  return said === undefined || !isPlain(fold(said)) ? undefined : yesOrNo(said)
}

/** Words that say so at the beginning of a sentence, too; "keine" and "nie" belong to what follows. */
function isPlain(word = ''): boolean {
  return saysYes.has(word) || saysNo.has(word)
}
const saysYes = new Set(['ja', 'jo', 'jup', 'jep', 'doch', 'yes', 'yep', 'yeah'])
const saysNo = new Set(['nein', 'nö', 'nee', 'no', 'nope'].map(fold))
