import type { Answers } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import { reopen, visible } from '../../guide/engine.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { nextAfter } from '../../guide/next.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { textIn } from '../../guide/questions/options.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { type Way, type Ways, waysThrough } from '../../guide/ways.ts'

/** How many sets of answers are tried to find out which outcomes come up. */
const tries = 1_500
const day = '2000-01-01'

/** What an author wants to know of the ways through a guide, in lines. */
export function explainGuide(guide: Guide, language: Language): string[] {
  const de = language === 'de'
  const short = waysThrough(guide, false)
  const long = waysThrough(guide, true)
  const hasLong = long.longest.questions > short.longest.questions
  const perQuestion = guide.minutes / Math.max(short.longest.questions, 1)
  const way = (title: string, { questions, answers }: Way, extended: boolean) => {
    const minutes = Math.max(1, Math.round(questions * perQuestion))
    const head = de
      ? `${title}: ${questions} Fragen, etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`
      : `${title}: ${questions} questions, about ${minutes} min`
    return [head, `  ${pathOf(guide, answers, extended, language).join(' › ')}`]
  }
  const never = guide.questions.filter(({ id }) => !short.to.has(id) && !long.to.has(id))
  const inexact =
    short.exact && long.exact
      ? []
      : [
          de
            ? 'Es gibt sehr viele Wege: Kürzester und längster sind Näherungen.'
            : 'There are very many ways: the shortest and the longest are approximations.',
        ]
  return [
    `${textIn(guide.title, language)} (${guide.id}, ${de ? `Fassung ${guide.version}, ${guide.minutes} Minuten` : `version ${guide.version}, ${guide.minutes} min`})`,
    '',
    ...way(de ? 'Kürzester Weg' : 'Shortest way', short.shortest, false),
    ...way(de ? 'Längster Weg' : 'Longest way', short.longest, false),
    ...(hasLong ? way(de ? 'Längster ausführlicher Weg' : 'Longest detailed way', long.longest, true) : []),
    ...inexact,
    '',
    ...section(
      de ? 'Fragen, die nur auf manchen Wegen kommen' : 'Questions on some ways only',
      conditional(guide, language),
      language,
    ),
    ...section(
      de ? 'Fragen, die niemand erreicht' : 'Questions nobody reaches',
      never.map(question => named(question, language)),
      language,
    ),
    ...outcomes(guide, long, language),
  ]
}

function section(title: string, items: string[], language: Language): string[] {
  if (items.length === 0) return [`${title}: ${language === 'de' ? 'keine' : 'none'}`]
  return [`${title}:`, ...items.map(item => `  - ${item}`)]
}

function named({ id, label }: Question, language: Language): string {
  return `${textIn(label, language)} (${id})`
}

/** Every question with a condition, and answers that lead to it. */
function conditional(guide: Guide, language: Language): string[] {
  return guide.questions.filter(({ when }) => when !== undefined).map(question => named(question, language))
}

function pathOf(guide: Guide, answers: Answers, extended: boolean, language: Language): string[] {
  return visible(guide, { answers, extended })
    .filter(question => kindOf(question).takesAnswer && answers[question.id])
    .map(({ label }) => textIn(label, language))
}

/** Outcomes nobody reached, and those that lead nowhere: without a task and without a next guide. */
function outcomes(guide: Guide, long: Ways, language: Language): string[] {
  const de = language === 'de'
  const { scoring } = guide
  if (!scoring) return []
  const seen = new Map<string, boolean>()
  for (const answers of samples(guide, long)) {
    const { outcome, tasks } = assess(guide, answers, day)
    const leads = tasks.length > 0 || nextAfter(guide, answers, outcome.id).length > 0
    seen.set(outcome.id, (seen.get(outcome.id) ?? true) && leads)
  }
  const missed = scoring.outcomes.filter(({ id }) => !seen.has(id))
  const dead = scoring.outcomes.filter(({ id }) => seen.get(id) === false)
  const title = ({ id, title }: { id: string; title: Question['label'] }) => `${textIn(title, language)} (${id})`
  const untold = de
    ? `Ergebnisse, die in ${tries} Versuchen niemand erreichte`
    : `Outcomes nobody reached in ${tries} tries`
  const nowhere = de
    ? 'Sackgassen: Ergebnisse, die ohne Aufgabe und nächsten Leitfaden enden können'
    : 'Dead ends: outcomes that can end without a task or a next guide'
  return [...section(untold, missed.map(title), language), ...section(nowhere, dead.map(title), language)]
}

/** Many different sets of answers, the same ones every time. */
function* samples(guide: Guide, { shortest, longest }: Ways): Generator<Answers> {
  yield shortest.answers
  yield longest.answers
  let seed = 1
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  for (let index = 0; index < tries; index++) {
    const answers: Answers = {}
    for (const question of guide.questions) {
      const values = kindOf(question).samples(question, [
        ...(kindOf(question).values(question) ?? []),
        0,
        10,
        100,
        1_000,
        10_000,
      ])
      const value = values[below(values.length + (question.unknown ? 1 : 0))]
      answers[question.id] = value === undefined ? { is: 'unknown' } : { is: 'answered', value }
    }
    yield reopen(guide, answers).answers
  }
}
