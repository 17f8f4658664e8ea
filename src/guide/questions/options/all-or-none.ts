import type { Option } from '../../guide.ts'
import { coreOf } from '../edges.ts'
import { spelled } from '../number-words.ts'
import { segment } from '../pieces.ts'
import { isNegative } from '../polarity.ts'
import { spoken } from '../spoken.ts'
import { insteadOf, type One } from './clauses.ts'
import { meant, type Names } from './names.ts'

/** All options, or all but some; `isSure`: it says of what all, or which not. */
interface All {
  options: Option[]
  isSure: boolean
}

/**
 * "Alle", "nicht am Montag": whoever says only this hardly looked at each of them, so those that are left are asked back.
 * Whoever counts them, points to the list, or takes some of all away did: "all four", "every item on that list", "alle außer X".
 */
export function allBut(options: Option[], typed: string, names: Names, one: One): All | undefined {
  const [said, all, of, but, not] = allOf.exec(typed.trim()) ?? []
  if (said === undefined || one(typed, 1) || insteadOf.test(typed.trim())) return undefined
  const rest = eachOf(options)
  if (all !== undefined && but === undefined) return { options: rest, isSure: of !== undefined }
  const excepted = (words: string, parts: number) => one(words, parts) ?? meant(names, coreOf(spoken(words)), parts)
  const read = segment(but ?? not ?? '', names.longest, excepted)
  if (!read.ok) return undefined
  return {
    options: rest.filter(option => !read.meanings.includes(option)),
    // "Anything but payment" says what is not, and nothing else.
    isSure: all !== undefined && !/any/i.test(all),
  }
}

/** "Allen fünf", where there are five, whatever follows: whoever counts them means each of them. */
export function everyOne(options: Option[], typed: string): Option[] | undefined {
  const said = counted.exec(spoken(typed))?.[1] ?? ''
  const rest = eachOf(options)
  const isSo = (/\d/.test(said) ? Number(said) : (spelled(said) ?? spelled(said.replace(/en?$/, '')))) === rest.length
  return isSo && !isNegative(typed) && !doubtful.test(typed) ? rest : undefined
}

/** "Niemand außer der Sachbearbeitung", "nothing except the form": what is excepted from none. */
export function onlyBut(typed: string): string | undefined {
  return noneBut.exec(typed.trim())?.[1]
}

const noneBut =
  /^(?:nichts|nix|niemand(?:en|em)?|kein\p{L}*|nothing|nobody|none|no ?one)(?:\s+(?:noch|bisher|bislang|davon|yet|so far|of them))?,?\s+(?:außer|bis auf|except(?: for)?|but)\s+(\S.*)$/iu

/** "Davon haben wir keine einzige", "none of the lot": the option that says so. */
export function noneOf(options: Option[], typed: string): Option | undefined {
  if (!none.test(spoken(typed))) return undefined
  const [only, another] = options.filter(({ exclusive, label }) => exclusive && Object.values(label).every(isNegative))
  return another ? undefined : only
}

/** Those that are something of their own. */
function eachOf(options: Option[]): Option[] {
  return options.filter(({ exclusive, other }) => !exclusive && !other)
}

const things =
  'davon|dieser|diese|diesen|der|die|genannten|aufgeführten|aufgezählten|aufgelisteten|punkte|sachen|dinge|gruppen|' +
  "of (?:them|these|those|the above|it)|single|one|ones|thing|things|the|items?|points?|that|(?:you(?:'ve|’ve| have)? )?(?:listed|named|mentioned)|" +
  '(?:sie|ihr|du) (?:genannt|aufgezählt|aufgelistet|aufgeführt) (?:haben|habt|hast)|' +
  '(?:on|in|from|auf|von|aus) (?:the|that|this|your|der|dieser|ihrer|eurer|deiner) (?:list|liste)|here|above|hier|oben'

const allOf = new RegExp(
  '^(?:(?:(?:wir |we |they )?(?:haben|hat|nutzen|have|use|got|gibt es|gibts)(?: wir)?(?: schon| bereits| already)? )?(?:für |mit |von |for |with )?(alle[nsm]?|sämtliche[nr]?|jede[nrm]? tag|every|each|everyone|everybody|everything|anything|any|every day|all)' +
    `(,?(?:\\s+(?:${things}),?)+)?` +
    '(?:,?\\s+(?:außer|ausser|bis auf|ohne|abgesehen von|mit Ausnahme (?:von|der|des)|(?:nur|aber|bloß|bloss) (?:nicht|kein\\p{L}*)|except(?: for)?|apart from|other than|save for|bar|minus|but(?: not)?)\\s+(\\S.*))?|(?:nur |bloß |just )?(?:nicht|not)\\s+(\\S.*))$',
  'isu',
)

const counted =
  /^(?:\p{L}+ ){0,3}(?:alle[nrs]?|all|all the) (\p{L}+|\d{1,2})(?: (?:davon|of|sind|haben|hat|hatten|gibt|laufen|are|have|exist|work)(?: \p{L}+)*)?$/u

const doubtful =
  /(?<!\p{L})(?:aber|außer|oder|wenn|falls|bis auf|but|or|except|unless|if|maybe|vielleicht|geplant|planned)(?!\p{L})/iu

const none =
  /^(?:(?:davon|(?:von|of) (?:den|diesen|all diesen|all den|these|those|all that) ?(?:sachen|dingen|things|bausteinen)?) )?(?:(?:haben|hat|hatten|nutzen|we have|we use|we ve|we ve got|gibt es|gibts) )?(?:(?:wir|es|bei uns|hier) )*(?:kein\p{L}* (?:einzig\p{L}*|davon|von (?:denen|allen))(?: davon)?|nichts davon|nicht eines? davon|none of (?:it|that|them|these|those|the lot|the above)|not (?:a single one|one)(?: of (?:them|these|those))?)$/u
