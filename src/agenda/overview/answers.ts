import { told } from '../../guide/aggregate.ts'
import type { Promised } from '../../idea/promise.ts'
import { quarterOf, quartersBetween } from '../../task/quarter.ts'
import { inWords } from '../chapter.ts'
import type { Speech } from '../speech.ts'
import { tellable } from '../tally.ts'
import type { OverviewFacts } from './facts.ts'
import { bars, type Part, text } from './part.ts'

/** How long authors wait for an answer, against what is promised: medians, of at least five ideas each. */
export function timeToAnswer(facts: OverviewFacts, speech: Speech): Part[] {
  const { say, quarter } = speech
  const { waits, promise, late } = facts
  const names: Record<Promised, string> = {
    first: say('Erste Reaktion', 'First reaction'),
    decision: say('Entscheidung', 'Decision'),
  }
  const rows = (['first', 'decision'] as const).flatMap(what => {
    const days = medianOf(waits, what)
    return [
      { label: say(`${names[what]}: versprochen`, `${names[what]}: promised`), values: [promise[what]] },
      { label: say(`${names[what]}: im Mittel`, `${names[what]}: in the middle`), values: [days ?? 'untold'] },
    ] as const
  })
  const quarters = quartersIn(waits).map(id => {
    const within = waits.filter(({ submittedOn }) => quarterOf(submittedOn) === id)
    return [quarter(id), ...(['first', 'decision'] as const).map(what => inDays(medianOf(within, what), speech))]
  })
  const known = rows.some(({ values }, at) => at % 2 === 1 && values[0] !== 'untold')
  return [
    text(sentence(facts, names, speech)),
    ...(tellable(late) === 'untold'
      ? []
      : [
          text(
            say(
              `Länger als versprochen warten zurzeit ${late} Ideen.`,
              `At present ${late} ideas wait longer than promised.`,
            ),
          ),
        ]),
    ...(known
      ? [
          ...bars(
            {
              caption: say('Arbeitstage bis zur Antwort', 'Working days until the answer'),
              first: say('Antwort', 'Answer'),
              series: [say('Arbeitstage', 'Working days')],
              rows: rows.map(({ label, values }) => ({ label, values: [...values] })),
            },
            speech,
          ),
          {
            is: 'rows' as const,
            table: {
              caption: say('Nach dem Quartal, in dem die Ideen kamen', 'By the quarter in which ideas came in'),
              head: [say('Quartal', 'Quarter'), names.first, names.decision],
              rows: quarters,
            },
          },
        ]
      : []),
    {
      is: 'note',
      text: say(
        'Gemeint ist der Median: Bei mindestens der Hälfte der Ideen dauerte es höchstens so lange. Was noch wartet, zählt erst mit der Antwort.',
        'This is the median: for at least half of the ideas it took no longer. What still waits counts once it is answered.',
      ),
    },
  ]
}

function sentence({ waits, promise }: OverviewFacts, names: Record<Promised, string>, { say }: Speech): string {
  const parts = (['first', 'decision'] as const).flatMap(what => {
    const days = medianOf(waits, what)
    return days === undefined
      ? []
      : [
          say(
            `${names[what]} nach ${days} Arbeitstagen, versprochen sind ${promise[what]}.`,
            `${names[what]} after ${days} working days; ${promise[what]} are promised.`,
          ),
        ]
  })
  if (parts.length > 0) return parts.join(' ')
  return say('Noch sind es zu wenige Antworten für eine Angabe.', 'There are still too few answers to tell.')
}

/** In whole days: of two in the middle the longer one. Undefined: there are fewer than five. */
function medianOf(waits: OverviewFacts['waits'], what: Promised): number | undefined {
  const days = waits.flatMap(each => each[what] ?? []).sort((a, b) => a - b)
  return told(days.length) && days[Math.floor(days.length / 2)]
}

function quartersIn(waits: OverviewFacts['waits']): string[] {
  const days = waits.map(({ submittedOn }) => submittedOn).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined
    ? []
    : quartersBetween(quarterOf(first), quarterOf(last)).slice(-QUARTERS)
}

/** Quarters that are told: two years. */
const QUARTERS = 8

function inDays(days: number | undefined, { say }: Speech): string {
  return inWords(days ?? 'untold', say)
}
