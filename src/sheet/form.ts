import { heading, note, paragraph } from '../agenda/blocks.ts'
import { type Speech, speechIn } from '../agenda/speech.ts'
import type { Language } from '../documents/language.ts'
import type { SheetRun } from '../documents/sheet.ts'
import type { Guide, Question } from '../guide/guide.ts'
import { inPlainWords } from '../guide/links.ts'
import { onSheet } from '../guide/sheet.ts'
import { type Block, type Paper, plain } from '../paper/paper.ts'

/** Empty lines below a question that takes some words, or one. */
const lines = { many: 5, one: 2, value: 1 }

/** The forms of a run as they are printed: one after the other, each on a page of its own with its number, in large print. */
export function sheetPaper(
  guide: Guide,
  { from, to }: Pick<SheetRun, 'from' | 'to'>,
  organisation: string,
  language: Language,
): Paper {
  const speech = speechIn(language)
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return {
    title: inPlainWords(speech.text(guide.title)),
    subtitle: `${organisation} · ${sheet(speech)} ${from}–${to}`,
    language,
    creator: organisation,
    large: true,
    loose: true,
    blocks: numbers.flatMap((number, at) => copy(guide, number, speech, at === 0)),
  }
}

function sheet({ say }: Speech): string {
  return say('Bogen', 'Form')
}

function copy(guide: Guide, number: number, speech: Speech, isFirst: boolean): Block[] {
  const { say, text } = speech
  return [
    {
      is: 'heading',
      level: 1,
      text: plain(`${sheet(speech)} ${number}: ${inPlainWords(text(guide.title))}`),
      ...(!isFirst && { onNewPage: true }),
    },
    paragraph(inPlainWords(text(guide.purpose))),
    ...onSheet(guide).flatMap((question, at) => asked(question, at + 1, speech)),
    note(
      say(
        `Bitte nennen Sie keine Namen. Geben Sie den Bogen im Rathaus ab. Merken Sie sich die Nummer ${number}: Unter ihr steht später im Aushang, was daraus wurde.`,
        `Please do not name anybody. Hand the form in at the town hall. Remember number ${number}: a notice will say under it what became of it.`,
      ),
    ),
  ]
}

function asked(question: Question, at: number, speech: Speech): Block[] {
  const { say, text } = speech
  const ask = heading(`${at}. ${inPlainWords(text(question.ask))}`, 2)
  const hint = question.hint === undefined ? '' : inPlainWords(text(question.hint))
  if ('options' in question) {
    const several = question.kind === 'choices' && say('Kreuzen Sie alles an, was passt.', 'Tick all that apply.')
    const one = question.kind === 'choice' && say('Kreuzen Sie eines an.', 'Tick one.')
    return [
      ask,
      paragraph([hint, several || one].filter(Boolean).join(' ')),
      ...question.options.map(option => paragraph(`☐  ${text(option.label)}`)),
    ]
  }
  if (question.kind === 'yes-no') return [ask, paragraph(`☐  ${say('Ja', 'Yes')}      ☐  ${say('Nein', 'No')}`)]
  const count = question.kind === 'text' ? lines[question.lines] : lines.value
  return [ask, { is: 'paragraph', text: plain(hint), lines: count }]
}
