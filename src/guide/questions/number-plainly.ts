import { fold } from './fold.ts'
import { hasNumber } from './number-words.ts'
import type { Phrases } from './phrases.ts'
import type { Meaning } from './units.ts'

/** What is told besides a number, within a sentence: the year of a count, what a thing is called, where it is written. */
const within = [
  /\b(?:im jahre?|in|for|für) 20[12]\d\b/i,
  // "Etwa hundert, verteilt auf zwei Seiten": what is counted stands on them.
  /\b(?:(?:verteilt auf|auf|spread over|spread across|across|over|on) (?!jede|each|every)(?:\p{L}+|\d+) (?:seiten?|blätter|pages?|sheets)(?: verteilt)?)\b/iu,
  /(?<![\p{L}\d])(?:zimmer|raum|room|produkt|kapitel|chapter|etage|floor|windows|version|durchwahl|§{1,2}|paragraf|absatz|abs\.) ?\d{1,5}(?:[.,-]\d{1,4})?[a-z]?(?![\p{L}\d])/iu,
  /(?<!\p{L})(?<=(?:formular|vordruck|formblatt|antrag|form) )(?:nr\.? |no\.? )?(?:[a-z]{1,3}[- ]?)?\d{1,5}(?:[-/.]\w{1,4})?(?= (?:hat|hätte|umfasst|enthält|besteht|has|contains) )/iu,
  /(?<!\p{L})(?:wenn (?:man|wir)|if (?:you|we)) [^,;.]{0,60}(?:mitzähl|mitrechne|dazuzähl|dazunimm|dazurechne|count|includ)[^,;.]{0,40}/iu,
  /,? mal mehr,? (?:und )?mal weniger(?!\p{L})/iu,
  / and (?:rising|growing|counting|falling)(?=[.! ]*$)/i,
  /\((?:stand )?20[12]\d\)/i,
  /\b(?:stand|aus|von|from|as of) 20[12]\d:?(?= |$)/i,
  /^(?:im jahr )?20[12]\d (?:hatten|waren|gab|sind|haben|kamen)(?: wir| es)?(?= )/i,
  /(?<!\p{L})(?:die )?(?:letzte|jüngste) (?:zählung|statistik|auswertung) (?:ergab|sagt|sagte)(?!\p{L})/iu,
  /(?<!\p{L})(?:sagt die (?:statistik|auswertung|fachsoftware|software)|says the (?:system|report|software))(?!\p{L})/iu,
  // "Nickt ab": no number begins there.
  /(?<=\p{L}{3} )ab(?=[ .!]*(?:[,;]|$))/iu,
]

/** "Bei rund 600 Anträgen im Jahr", where no cases are asked for; "bei 30.000 Einwohnern". */
const outOf =
  /(?<!\p{L})(?:bei|for|with|at) (?:(?:rund|etwa|ca\.?|so|about|around|some) )?[\d.,]{1,9} (?:(?<counted>fällen|anträgen|vorgängen|cases|applications) (?:im|pro|a|per|each) (?:jahr|monat|tag|year|month|day)|(?:einwohnern|residents|inhabitants))(?!\p{L})/iu

const amounts = /\d|\p{L}/u
/** Parts of a sentence, folded, that tell of some of what is counted, of who does it, or that there is no more of it. */
const apart: RegExp[] = [
  /(?:^| )(?:davon|darunter|of which|of those|of them|of these)(?: |$)/,
  /^(?:aber |eher |bestimmt |sicher |viel |kaum |das ){0,3}(?:nicht|kaum|not much) mehr$/,
  /^(?:\p{L}+ ){1,4}(?:gibt s|gibts|gibt es|haben wir|hamma) (?:da )?(?:nicht|ned|net|keine?n?|nich)$/u,
  /(?:^| )(?:wir sind|our team|unser team|we are|we re|mein team|my team)(?: |$)/,
  /(?:^| )(?:hab|habe|haben|have|i|we) (?:\p{L}+ ){0,3}(?:nicht|ned|net|not) (?:mit|included|counted|ein)/u,
]
/** That all is well, or that there is no more of it. */
const idle: RegExp[] = [
  /^(?:wenn|falls|sofern|if|when|provided|as long as) (?:\p{L}+ ){0,3}(?:nix|nichts|alles|keiner|niemand|all|everything|nothing)(?: \p{L}+){0,5}$/u,
  /^(?:mehr|langer|longer|more) (?:\p{L}+ ){0,3}(?:nicht|ned|net|nich)$/u,
  /^(?:(?:viel|eindeutig|leider|way|far|das sind|das ist|es sind|also|aber) ){0,3}(?:zu viele?|too many|too much)(?: \p{L}+){0,2}$/u,
]
/** "150 im Halbjahr, also das Doppelte": the year is told as well. */
const doubled =
  /^also (?:das doppelte|das ganze (?:mal zwei|doppelt)|mal zwei|mal 2)(?: im jahr)?$|^(?:so )?(?:double that|twice that)(?: a year)?$/
/** What makes it fewer, or others, after all. */
const changes =
  /(?:^| )(?:raus|weg|entfall\p{L}*|weggefall\p{L}*|doppelt|doppelte|zuviel|dropped|gone|left|duplicates?|longer|je|jeweils|jede[rnms]?|each|every|per|pro|apiece|statt|instead|oder|or|bald|kunftig)(?: |$)/u
const past =
  /(?:^| )(?:fruher|damals|ursprunglich|einst|vorher|zuvor|gefuhlt|vor corona|vor der (?:pandemie|reform|umstellung)|before (?:covid|corona)|used to|originally|formerly|it was once)(?: |$)/
const nowadays =
  /(?:^| )(?:jetzt|heute|mittlerweile|inzwischen|aktuell|tatsachlich|in wirklichkeit|nun|now|today|nowadays|currently|these days|(?:cut|brought|got|reduced|shrunk)(?: it| that| them)? down to|gekurzt|down to)(?: |$)/

/**
 * What is typed without what another number in it belongs to: the year of a count, a room, "12 of which we turn down", and
 * what it was before it came to what it is now. Nothing is left out unless a number remains.
 */
export function plainly(typed: string, { meanings }: Phrases<Meaning>): string {
  const estimate = typed.replace(
    /[,;.–-] *(?:aber )?(?:so |ganz )?(?:genau weiß ich (?:es|das) (?:leider )?nicht|ich weiß es nicht genau|(?:i am|i'm) not (?:quite |entirely )?sure|not sure)[.! ]*$/i,
    '',
  )
  const isCounted = (words = '') => words !== '' && meanings.has(fold(words))
  const alone = within
    .reduce((text, way) => text.replace(way, ' '), estimate)
    .replace(outOf, (all, counted) => (isCounted(counted) ? all : ' '))
  // "Pro Vorgang" is what is asked for.
  const each = alone.replace(/(?<!\p{L})(?:pro|je|per) (?:fall|vorgang|antrag|case|application)(?!\p{L})/iu, all => {
    const meaning = meanings.get(fold(all))
    return meaning?.is === 'unit' && meaning.factor === 1 ? ' ' : all
  })
  const told = hasNumber(each) ? each : estimate
  const less = withoutParts(told)
  return hasNumber(less) ? less : told
}

/** The parts of a sentence without those that tell something beside the number. */
function withoutParts(typed: string): string {
  const parts = typed.split(/(?<=[,;:!–]\s)|(?<=\p{L}[.!] )|(?= (?:but|aber|though|wobei) )/u)
  if (parts.length < 2) return typed
  const texts = parts.map(fold)
  const isPast = texts.some((text, at) => nowadays.test(text) && hasNumber(parts[at] ?? ''))
  const left = parts.filter((part, at) => {
    const text = texts[at] ?? ''
    if (!amounts.test(part)) return true
    if (isPast && past.test(text) && !nowadays.test(text)) return false
    if (doubled.test(text) && /halbjahr|half/.test(fold(typed))) return false
    if (idle.some(way => way.test(text)) && !hasNumber(part)) return false
    return !apart.some(way => way.test(text)) || changes.test(text) || (!hasNumber(part) && /\d/.test(part))
  })
  const rest = left.length === 0 ? typed : left.join('')
  // "Früher 90, jetzt sind es noch 48."
  return isPast && left.length < parts.length ? rest.replace(now, ' ') : rest
}

const now =
  /(?<!\p{L})(?:(?:jetzt|heute|mittlerweile|inzwischen|aktuell|tatsächlich|in wirklichkeit|nun|now|today|nowadays|currently|these days)(?: sind es| sinds| hat es| it s| it is)?(?: nur)?(?: noch)?|we (?:cut|brought|got) it down to|(?:reduced|cut) to|down to)(?!\p{L})/iu
