import { fold } from '../fold.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { isMixed, isNearlyNegative } from '../polarity.ts'
import type { Heard } from '../sentence.ts'

/** Whatever takes back, limits or doubts what else is said. */
const doubts = phrases(
  `oder, vielleicht, eventuell, evtl, wenn, falls, sofern, außer, bis auf, kommt drauf, kommt darauf, je nach, je nachdem, manchmal, mal so,
  entweder, weder, sowohl, teils, unterschiedlich, verschieden, könnte, könnten, müsste, weiß nicht, weiß ich, ich weiß, weiß keiner, weiß niemand, wissen wir, wissen nicht, wüsste, ahnung, unklar, unsicher, fraglich, fragen,
  weg, weglassen, wegzulassen, rauslassen, raushalten, verzichten, leave out, left out, keep out, klären, statt, anstatt, aber, jein, früher, damals, egal, beide, beides, schwanke, nochmal, nochmals, noch einmal, noch mal, again, hälfte, teilweise, einige, manche, andere, anderen, half, partly, some, others, or, maybe, perhaps, if, unless, except, depends, sometimes,
  either, neither, both, could, couldn, couldnt, cannot say, can t say, nicht sagen, might, instead, but, know, idea, unclear, unsure, used to, depending, ask, whatever`
    .split(',')
    .map(words => [fold(words), true] as const),
)

const comparing = new Set(['eher', 'lieber', 'mehr', 'weniger', 'rather', 'more', 'less'])

/** "Geräte noch nicht", "but not the paint": what follows takes back some of what was said. */
const takesBack =
  /(?:^| )(?:(?:noch|auch|aber) (?:lange )?(?:nicht|ned|net|nich|kein\p{L}*)|(?:not|isn t|aren t) yet|still not)$/u

/** Whether a part of a sentence that names nothing takes back what another one names. */
function isTakenBack({ words, clauses }: Heard, taken: Set<number>): boolean {
  const named = new Set([...taken].map(place => clauses[place]))
  const others = Map.groupBy(words.keys(), at => clauses[at] ?? 0)
  return [...others].some(
    ([clause, places]) => !named.has(clause) && takesBack.test(places.map(at => words[at]).join(' ')),
  )
}

/** Whether anything in a sentence, but for the words that name an option, doubts what it names. */
export function doubtsIn(sentence: Heard, taken: Set<number>): boolean {
  const { words, isAsked } = sentence
  const isCompared = words.some(word => comparing.has(word)) && words.some(word => word === 'als' || word === 'than')
  return (
    isAsked ||
    isCompared ||
    isTakenBack(sentence, taken) ||
    isMixed(words) ||
    words.some(isNearlyNegative) ||
    words.some((_, at) => !taken.has(at) && phraseAt(doubts, words, at) !== undefined)
  )
}
