import type { Language } from '../../documents/language.ts'
import type { Text } from '../../guide/text.ts'
import type { Paper } from '../../paper/paper.ts'
import { note } from '../blocks.ts'
import { speechIn } from '../speech.ts'
import { timeToAnswer } from './answers.ts'
import type { OverviewFacts } from './facts.ts'
import { byField, byGoal, byRole, bySphere, byStatus } from './ideas.ts'
import { blocksOf, type Part, type Section } from './part.ts'
import { byOutcome, money, progress, promisedAndKept } from './work.ts'

const title = (de: string, en: string): Text => ({ de, en })

/** What an overview tells, in its order. A further one is one more line: cards, pages and papers show whatever stands here. */
export const sections: Section[] = [
  { title: title('Ideen nach Stand', 'Ideas by state'), fill: byStatus },
  { title: title('Ideen nach Handlungsfeld', 'Ideas by field of action'), fill: byField },
  { title: title('Ideen nach Umfeld', 'Ideas by area'), fill: bySphere },
  { title: title('Ideen nach Ziel', 'Ideas by goal'), fill: byGoal },
  { title: title('Ideen nach Rolle', 'Ideas by role'), fill: byRole },
  { title: title('Zeit bis zur Antwort', 'Time to the answer'), fill: timeToAnswer },
  { title: title('Prozess-Checks', 'Process checks'), fill: byOutcome },
  { title: title('Fahrplan', 'Roadmap'), fill: progress },
  { title: title('Finanzierung', 'Financing'), fill: money },
  { title: title('Versprochen – gehalten', 'Promised – kept'), fill: promisedAndKept },
]

/** All sections as they are filled now. */
export function overviewOf(facts: OverviewFacts, language: Language): { title: Text; parts: Part[] }[] {
  return sections.map(({ title, fill }) => ({ title, parts: fill(facts, speechIn(language)) }))
}

/** The whole overview on paper. */
export function overviewPaper(facts: OverviewFacts, language: Language): Paper {
  const speech = speechIn(language)
  const { say, day, text } = speech
  return {
    title: say('Überblick', 'Overview'),
    subtitle: say(`${facts.organisation} · Stand ${day(facts.day)}`, `${facts.organisation} · As of ${day(facts.day)}`),
    language,
    creator: facts.organisation,
    blocks: [
      note(rule(language)),
      ...overviewOf(facts, language).flatMap(each => blocksOf(text(each.title), each.parts, speech)),
    ],
  }
}

/** Which figures are missing, and why. */
export function rule(language: Language): string {
  return speechIn(language).say(
    'Niemand wird genannt. Zahlen unter fünf fehlen, wenn sie zu einzelnen Menschen führen könnten. Aufgaben lesen alle im Fahrplan: Ihre Zahlen sind genau.',
    'Nobody is named. Figures below five are missing where they could lead to single people. Everybody reads the tasks on the roadmap, so their figures are exact.',
  )
}
