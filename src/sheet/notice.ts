import { heading, note, paragraph } from '../agenda/blocks.ts'
import { type Speech, speechIn } from '../agenda/speech.ts'
import type { Idea } from '../documents/idea.ts'
import type { IdeaStatus } from '../documents/idea-statuses.ts'
import type { Language } from '../documents/language.ts'
import type { Block, Paper } from '../paper/paper.ts'
import { quarterOf } from '../task/quarter.ts'

/** What became of a citizen's form. Nobody is named in it. */
export interface NoticeFact {
  sheet: number
  title: string
  status: IdeaStatus
  reason?: string
}

/** What is decided about forms, in the order of the notice; everything else is still looked at. */
const decided = ['umgesetzt', 'agenda', 'geparkt', 'nicht-weiterverfolgt'] as const

/**
 * What was decided about the forms of citizens within a quarter, by their numbers, and those that waited at its end. Every number
 * that somebody remembers is told: a form that went on in another idea stands as that one, from the day on which both was so.
 * @param ideas as they stand now, also those that were merged: what is not public yet is not in them
 * @param quarter "2026-Q4"
 */
export function noticeFacts(ideas: Idea[], quarter: string): NoticeFact[] {
  const byId = new Map(ideas.map(idea => [idea.id, idea]))
  return ideas
    .flatMap((idea): NoticeFact[] => {
      const { sheet, title } = idea
      if (sheet === undefined || quarterOf(idea.submittedOn) > quarter) return []
      const { status, history } = byId.get(idea.mergedInto ?? '') ?? idea
      const last = history.findLast(step => step.what === undefined)
      const merged = idea.history.findLast(({ what }) => what === 'merged' || what === 'unmerged')?.on ?? ''
      const since = last && last.on > merged ? last.on : merged
      if (!decided.some(each => each === status) || quarterOf(since) > quarter) return [{ sheet, title, status: 'neu' }]
      if (quarterOf(since) < quarter) return []
      return [{ sheet, title, status, ...(last?.reason !== undefined && { reason: last.reason }) }]
    })
    .sort((a, b) => a.sheet - b.sheet)
}

/** "Sie sagten – wir taten": for the official gazette and the notice board, without names, in large print. */
export function noticePaper(facts: NoticeFact[], quarter: string, organisation: string, language: Language): Paper {
  const speech = speechIn(language)
  const { say } = speech
  const open = facts.filter(({ status }) => !decided.some(each => each === status))
  return {
    title: say('Sie sagten – wir taten', 'You said – we did'),
    subtitle: `${organisation} · ${speech.quarter(quarter)}`,
    language,
    creator: organisation,
    large: true,
    blocks: [
      note(
        say(
          'Vor dem Aushang lesen: Steht irgendwo ein Name oder etwas Persönliches? Dann streichen Sie es. Löschen Sie danach diesen Hinweis.',
          'Read before you put it up: is there a name or anything personal? Then strike it out. Delete this note afterwards.',
        ),
      ),
      paragraph(
        say(
          'Auf unseren Bürgerbögen haben Sie uns geschrieben, was besser werden soll. Das ist daraus geworden. Sie finden Ihren Vorschlag unter seiner Nummer.',
          'On our forms you told us what should get better. This is what became of it. You find your suggestion under its number.',
        ),
      ),
      ...decided.flatMap(status => section(facts, status, speech)),
      ...waiting(open, speech),
      ...(facts.length === 0
        ? [
            paragraph(
              say('In diesem Quartal gibt es noch nichts zu berichten.', 'There is nothing to report this quarter.'),
            ),
          ]
        : []),
      heading(say('Machen Sie mit', 'Take part'), 1),
      paragraph(say('Neue Bögen liegen im Rathaus aus.', 'You find new forms at the town hall.')),
    ],
  }
}

const headings: Record<(typeof decided)[number], [de: string, en: string]> = {
  umgesetzt: ['Das ist erledigt', 'This is done'],
  agenda: ['Das machen wir', 'We will do this'],
  geparkt: ['Das kommt später dran', 'This has to wait'],
  'nicht-weiterverfolgt': ['Das geht nicht – und warum', 'This cannot be done – and why'],
}

function section(facts: NoticeFact[], status: (typeof decided)[number], speech: Speech): Block[] {
  const own = facts.filter(fact => fact.status === status)
  if (own.length === 0) return []
  const { say } = speech
  return [
    heading(say(...headings[status]), 1),
    ...own.flatMap(({ sheet, title, reason }) => [
      heading(`${say('Bogen', 'Form')} ${sheet}: ${title}`, 2),
      ...(reason === undefined ? [] : [paragraph(`${say('Wir sagen dazu:', 'Our answer:')} ${reason}`)]),
    ]),
  ]
}

/** Their numbers only: nothing is decided about them. */
function waiting(open: NoticeFact[], { say }: Speech): Block[] {
  if (open.length === 0) return []
  const numbers = open.map(({ sheet }) => sheet).join(', ')
  return [
    heading(say('Das prüfen wir noch', 'We are still looking at these'), 1),
    paragraph(`${say('Bögen', 'Forms')} ${numbers}`),
  ]
}
