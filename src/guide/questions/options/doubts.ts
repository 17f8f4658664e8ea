import { fold } from '../fold.ts'
import { spelled } from '../number-words.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { isMixed, isNearlyNegative, negations } from '../polarity.ts'
import type { Heard } from '../sentence.ts'
import { weighty } from './weighty.ts'

/** How much a sentence doubts what it names: slightly is what mostly only goes on to tell something. */
export type Doubt = 'none' | 'slight' | 'grave'

const slight = `wenn, falls, sofern, solang, solange, könnte, könnten, müsste, weg, weglassen, fragen, statt, anstatt, aber, früher, damals, fehlt, fehlen, missing, lacking, hälfte, einige, manche, andere, anderen, half, some, if, unless, could, instead, but, know, ich weiß, used to,
  as long as, provided, ask`

/** Whatever takes back, limits or doubts what else is said. */
const grave = `anything but, alles andere als, everything but, oder, vielleicht, eventuell, evtl, außer, bis auf, kommt drauf, kommt darauf, kommt auf, kommts auf, komt auf, komt drauf, je nach, je nachdem, manchmal, mal so,
  entweder, weder, sowohl, teils, unterschiedlich, verschieden, weiß nicht, weiß ich, weiß keiner, weiß niemand, wissen wir, wissen nicht, wüsste, wenn nicht, falls nicht, if not, kann sein, kann schon sein, kann scho sein, mag sein, could be, might be, ahnung,
  unklar, unsicher, fraglich, wegzulassen, rauslassen, raushalten, verzichten, leave out, left out, keep out, klären, jein, egal, beide, beides, schwanke,
  teilweise, partly, others, or, maybe, perhaps, except, depends, sometimes, vorausgesetzt, zwischen, hängt, schwer zu sagen, hin und her, hin und hergerissen, nochmal, nochmals, noch einmal, noch mal, again,
  between, hard to say, torn, either, neither, both, couldn, couldnt, cannot say, can t say, nicht sagen, might, idea, unclear, unsure, depending, whatever`

const doubts = phrases([...weighed(slight, 'slight'), ...weighed(grave, 'grave')])

function weighed(list: string, doubt: Doubt): (readonly [string, Doubt])[] {
  return list.split(',').map(words => [fold(words), doubt] as const)
}

const comparing = new Set(['eher', 'lieber', 'mehr', 'weniger', 'rather', 'more', 'less'])

/** "Geräte noch nicht", "though the paint may change", "inzwischen alles neu": what follows takes back some of what was said. */
export const takesBack = new RegExp(
  '(?:^| )(?:(?:noch|auch|aber) (?:lange )?(?:nicht|ned|net|nich|kein\\p{L}*)|(?:not|isn t|aren t) yet|still not|also (?:gar |uberhaupt )?nicht)$|' +
    '(?:^| )(?:allerdings|jedoch|obwohl|trotzdem|dennoch|however|though|although|inzwischen|mittlerweile|neuerdings|kunftig|demnachst|bald|' +
    'meanwhile|nowadays|soon)(?: |$)',
  'u',
)

/** Whether a part of a sentence that names nothing takes back what another one names. */
function isTakenBack({ words, clauses }: Heard, taken: Set<number>): boolean {
  const named = new Set([...taken].map(place => clauses[place]))
  const others = Map.groupBy(words.keys(), at => clauses[at] ?? 0)
  return [...others].some(
    ([clause, places]) => !named.has(clause) && takesBack.test(places.map(at => words[at]).join(' ')),
  )
}

/** "Gibts, wir tippen aber alles ab": where nothing is wished, and not much is said before, what follows is what counts. */
function isBeforeAll(at: number, { words, clauses }: Heard, taken: Set<number>): boolean {
  const from = clauses[at] === 0 ? at : clauses.indexOf(clauses[at] ?? 0)
  // What begins with "not" may deny all that follows.
  if (negations.has(words[0] ?? '')) return false
  const before = weighty(words.slice(0, from).join(' '))
  return (
    isBut.has(words[at] ?? '') &&
    before.length <= 2 &&
    [...taken].every(place => place >= from) &&
    !words.some(word => wishes.has(word))
  )
}

/** "Mal mit, mal ohne", "der eine sagt ja, der andere nein", "halb die einen, halb die anderen": now this, now that. @param words folded */
export function isTwofold(words: readonly string[]): boolean {
  const counts = (word: string, at: number) => word !== 'mal' || spelled(words[at - 1] ?? '') === undefined
  return others.some(([one, other]) => {
    const first = words.findIndex((word, at) => one.includes(word) && counts(word, at))
    return first !== -1 && words.some((word, at) => at > first && other.includes(word) && counts(word, at))
  })
}

/** What begins one half of a sentence, and what begins the other. */
const others: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['mal'], ['mal']],
  [
    ['halb', 'half'],
    ['halb', 'half'],
  ],
  [['eins'], ['eins']],
  [['teils'], ['teils']],
  [
    ['eine', 'einen', 'manche', 'mancher', 'einige'],
    ['andere', 'anderen', 'anderer', 'manche', 'mancher'],
  ],
  [['some'], ['others', 'some']],
]

/** Whether a sentence asks, says first one thing and then another, or names two of which one holds. */
export function leavesOpen(sentence: Heard): boolean {
  const { words, isAsked } = sentence
  return isAsked || isMixed(words) || isContrary(sentence) || isHalf(sentence) || words.some(word => either.has(word))
}

const either = new Set(
  'oder or entweder either zwischen between vielleicht maybe perhaps eventuell weiss know ahnung idea depends depending drauf jein manchmal sometimes egal'.split(
    ' ',
  ),
)

/** "Ja und nein, der eine sagt so", "eigentlich alles, aber beschlossen ist es auch". */
function isContrary({ begins, words }: Heard): boolean {
  if (begins === 'yes' ? saysNo(words) : begins === 'no' && (words.includes('ja') || words.includes('yes'))) return true
  if (isTwofold(words)) return true
  return words.includes('eigentlich') && words.some(word => isBut.has(word))
}

function saysNo(words: string[]): boolean {
  return words.includes('nein') || words.includes('no')
}

/** "Wenn ich Zeit habe": nothing but a condition. */
function isCondition({ words, clauses }: Heard): boolean {
  return conditions.has(words[0] ?? '') && clauses.at(-1) === 0
}

const conditions = new Set(['wenn', 'falls', 'sofern', 'if', 'provided'])

/** "Für Rollstühle schon, für Blinde eher nicht": one part affirms, and another denies. */
function isHalf({ words, clauses }: Heard): boolean {
  const ends = words.filter((_, at) => clauses[at + 1] !== clauses[at])
  return ends.some(word => affirming.has(word)) && ends.some(word => negations.has(word))
}

const affirming = new Set(['schon', 'scho', 'ja', 'yes', 'doch'])

const isBut = new Set(['aber', 'but'])
const wishes = new Set(
  `soll sollen sollte sollten war waren ware wurde wurden mochte mochten wollen wollte geplant planen spater dann
  would should want wanted wish planned plan hope later`.split(/\s+/),
)

/**
 * Whether anything in a sentence, but for the words that name an option, doubts what it names.
 * @param isPartial one of the options means that something holds in part
 */
export function doubtsIn(sentence: Heard, taken: Set<number>, isPartial = true): Doubt {
  const { words, isAsked } = sentence
  const isCompared = words.some(word => comparing.has(word)) && words.some(word => word === 'als' || word === 'than')
  const isGrave =
    isAsked ||
    isCompared ||
    isTakenBack(sentence, taken) ||
    isMixed(words) ||
    isContrary(sentence) ||
    isCondition(sentence) ||
    isHalf(sentence) ||
    words.some(isNearlyNegative)
  if (isGrave) return 'grave'
  const said = words.flatMap((_, at) => {
    const doubt = taken.has(at) ? undefined : phraseAt(doubts, words, at)
    const counts = doubt && (isPartial || taken.size === 0 || !isBeforeAll(at, sentence, taken))
    return counts ? [doubt.meaning] : []
  })
  // What begins with "not" may deny all that follows.
  const isSlight = !said.includes('grave') && !negations.has(words[0] ?? '')
  return said.length === 0 ? 'none' : isSlight ? 'slight' : 'grave'
}
