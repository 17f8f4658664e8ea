import { heading, note, paragraph } from '../agenda/blocks.ts'
import { type Speech, speechIn } from '../agenda/speech.ts'
import type { Language } from '../documents/language.ts'
import type { Workshop } from '../documents/workshop.ts'
import { told } from '../guide/aggregate.ts'
import type { Text } from '../guide/text.ts'
import { type Block, type Paper, plain } from '../paper/paper.ts'
import { type Shown, shownOf } from './workshop.ts'

/** What the minutes are made from, besides the workshop. */
export interface MinutesFacts {
  workshop: Pick<Workshop, 'id' | 'state' | 'groups'>
  title: Text
  /** Its questions, in the order in which they were asked. */
  questions: { id: string; ask: Text }[]
  /** The local day it ended on. Never an hour: it could tell who came last. */
  day: string
  organisation: string
}

/** Empty lines for what is agreed on, to be written on by hand. */
const linesToWriteOn = 5

/**
 * The minutes of a workshop, for the file: what was said to each question, without names, what got most dots first.
 * Undefined: it is not over, or fewer than five took part.
 */
export function minutesPaper(facts: MinutesFacts, language: Language): Paper | undefined {
  const { workshop, title, questions, day, organisation } = facts
  if (workshop.state !== 'over') return undefined
  const speech = speechIn(language)
  const { say, text } = speech
  const groups = shownOf(workshop)
  return {
    title: `${say('Protokoll der Werkstatt', 'Minutes of the workshop')}: ${text(title)}`,
    subtitle: `${organisation} · ${speech.day(day)} · ${workshop.id}`,
    language,
    creator: organisation,
    blocks: [
      note(
        say(
          'Vor dem Ablegen lesen: Steht irgendwo ein Name oder etwas Persönliches? Dann streichen Sie es. Löschen Sie danach diesen Hinweis.',
          'Read before you file it: is there a name or anything personal? Then strike it out. Delete this note afterwards.',
        ),
      ),
      paragraph(
        say(
          'Alle in der Runde bekamen dieselben Fragen. Die Antworten stehen hier ohne Namen. Ähnliche Antworten stehen zusammen. Danach vergab jede Person bis zu drei Punkte.',
          'Everybody in the chat was asked the same questions. The answers stand here without names. Similar answers stand together. Then everybody gave up to three dots.',
        ),
      ),
      paragraph(
        say(
          'Antworten und Punkte von weniger als fünf Personen stehen hier nicht.',
          'Answers and dots of fewer than five people do not stand here.',
        ),
      ),
      ...questions.flatMap(question => section(question, groups, speech)),
      heading(say('Was daraus wird', 'What comes of it'), 1),
      {
        is: 'paragraph',
        text: plain(say('Was ist vereinbart? Wer kümmert sich bis wann?', 'What is agreed? Who sees to it by when?')),
        lines: linesToWriteOn,
      },
    ],
  }
}

function section({ id, ask }: MinutesFacts['questions'][number], all: Shown[], speech: Speech): Block[] {
  const { say, text } = speech
  const groups = all.filter(({ question }) => question === id)
  const nothing = say(
    'Dazu antworteten weniger als fünf Personen. Deshalb steht hier nichts.',
    'Fewer than five people answered this. So there is nothing here.',
  )
  return [
    heading(text(ask), 1),
    ...(groups.length === 0 ? [paragraph(nothing)] : groups.flatMap(group => statements(group, speech))),
  ]
}

/** Of dots given by fewer than five no number is said; their order counts. */
function statements({ number, statements, dots }: Shown, { say }: Speech): Block[] {
  const count = told(dots)
  const title = say(`Antwort ${number}`, `Answer ${number}`)
  return [
    heading(count === undefined ? title : `${title} · ${say(`${count} Punkte`, `${count} dots`)}`, 2),
    { is: 'list', ordered: false, items: [...new Set(statements)].map(each => plain(inOneLine(each))) },
  ]
}

/** So many answers to a question are enough for the coordination to go on with. */
const mostTold = 4

/**
 * A text for the chapter Zukunftsbild of the agenda, for the coordination to go on with: each question, and what got most
 * dots. Empty: there is nothing to say.
 */
export function visionText(
  { workshop, questions }: Pick<MinutesFacts, 'workshop' | 'questions'>,
  language: Language,
): string {
  const groups = workshop.state === 'over' ? shownOf(workshop) : []
  return questions
    .flatMap(({ id, ask }) => {
      const told = groups.filter(({ question }) => question === id).slice(0, mostTold)
      const lines = told.map(({ statements: [first = ''] }) => `- ${inOneLine(first)}`)
      return lines.length > 0 ? [[ask[language] ?? ask.de, ...lines].join('\n')] : []
    })
    .join('\n\n')
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
