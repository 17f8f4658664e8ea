import { heading, note, paragraph, table } from '../../agenda/blocks.ts'
import type { CheckFact } from '../../agenda/facts.ts'
import type { Speech } from '../../agenda/speech.ts'
import { fewest } from '../../guide/aggregate.ts'
import { inPlainWords } from '../../guide/links.ts'
import { type Block, plain } from '../../paper/paper.ts'
import type { About } from '../facts.ts'
import { gap, line } from './pieces.ts'

/** What is known of the matter itself: an idea, a check, or the agenda. */

export function ofIdea({ idea, benefit, support, checks }: About<'idea'>, speech: Speech): Block[] {
  const { say } = speech
  return [
    heading(say('Anlass', 'Occasion')),
    idea.problem === undefined
      ? line(gap(speech, 'welches Problem gelöst wird', 'which problem is solved'))
      : paragraph(idea.problem),
    heading(say('Ziel und Nutzen', 'Goal and benefit')),
    benefit === undefined
      ? line(gap(speech, 'wem es nützt und welchem Ziel es dient', 'whom it benefits and which goal it serves'))
      : paragraph(benefit),
    ...(idea.future === undefined
      ? []
      : [paragraph(say(`Was 2035 besser ist: ${idea.future}`, `What is better in 2035: ${idea.future}`))]),
    ...(support >= fewest
      ? [
          paragraph(
            say(`${support} Beschäftigte unterstützen die Idee.`, `${support} members of staff support the idea.`),
          ),
        ]
      : []),
    ...(idea.reason === undefined
      ? []
      : [heading(say('Bisherige Entscheidung', 'Decision so far')), paragraph(idea.reason)]),
    ...checks.flatMap(check => [
      heading(say(`Ergebnis des Prozess-Checks „${check.title}“`, `Result of the process check “${check.title}”`)),
      ...resultOf(check, speech),
    ]),
  ]
}

export function ofCheck({ check, rows }: About<'check'>, speech: Speech): Block[] {
  const { say, text } = speech
  return [
    heading(say('Ergebnis des Prozess-Checks', 'Result of the process check')),
    ...resultOf(check, speech),
    heading(say('Der Prozess heute', 'The process today')),
    ...table(
      say('Angaben aus dem Prozess-Check', 'Statements of the process check'),
      [say('Frage', 'Question'), say('Antwort', 'Answer')],
      rows.map(({ label, answer }) => [text(label), text(answer)]),
      [2, 5],
    ),
  ]
}

function resultOf(check: CheckFact, speech: Speech): Block[] {
  const { say, text, day } = speech
  const figure = (value: number | undefined) =>
    value === undefined
      ? say('unbekannt', 'unknown')
      : say(`${Math.round(value)} von 100`, `${Math.round(value)} of 100`)
  return [
    {
      is: 'paragraph',
      text: [
        { text: `${text(check.outcome.title)}. `, bold: true },
        { text: inPlainWords(text(check.outcome.sentence)) },
      ],
    },
    ...(check.provisional
      ? [
          note(
            say(
              'Das Ergebnis ist vorläufig: Einige Antworten fehlen noch.',
              'The result is provisional: some answers are missing.',
            ),
          ),
        ]
      : []),
    ...table(
      say('Bewertung', 'Assessment'),
      [say('Merkmal', 'Item'), say('Wert', 'Value')],
      [
        [say('Nutzen', 'Benefit'), figure(check.benefit)],
        [say('Machbarkeit', 'Feasibility'), figure(check.feasibility)],
        ...(check.level
          ? [[say('Reifegrad (Selbsteinschätzung)', 'Maturity level (self-assessment)'), text(check.level.label)]]
          : []),
        [say('Geprüft am', 'Checked on'), day(check.completedOn)],
      ],
      [3, 4],
    ),
    paragraph(
      say(
        'Die Bewertung unterstützt die Entscheidung und ersetzt sie nicht.',
        'The assessment supports the decision and does not replace it.',
      ),
    ),
  ]
}

export function ofAgenda({ facts, version }: About<'agenda'>, speech: Speech): Block[] {
  const { say, text, day } = speech
  const open = facts.tasks.filter(({ status }) => status !== 'verworfen' && status !== 'erledigt').length
  const onIt = facts.ideas.filter(({ status }) => status === 'agenda' || status === 'umgesetzt').length
  return [
    paragraph(
      say(
        'Die Kommunale Digitale Agenda sagt, was die Verwaltung bis wann digitalisiert, wem es nützt und was sie bewusst nicht tut.',
        'The Municipal Digital Agenda says what the administration digitalises until when, whom it benefits, and what it leaves undone on purpose.',
      ),
    ),
    ...table(
      say('Grundlage der Agenda', 'What the agenda is made from'),
      [say('Was', 'What'), say('Anzahl', 'Number')],
      [
        [say('Ideen auf der Agenda oder umgesetzt', 'Ideas on the agenda or implemented'), String(onIt)],
        [say('Geprüfte Prozesse', 'Processes checked'), String(facts.checks.length)],
        [say('Offene Maßnahmen', 'Open measures'), String(open)],
      ],
      [5, 2],
    ),
    ...(facts.goals.length > 0
      ? [
          heading(say('Ziele', 'Goals')),
          { is: 'list', ordered: false, items: facts.goals.map(({ label }) => plain(text(label))) } as const,
        ]
      : []),
    ...(version
      ? [
          paragraph(
            say(
              `Veröffentlicht in der Verwaltung seit dem ${day(version.on)}.`,
              `Published within the administration since ${day(version.on)}.`,
            ),
          ),
        ]
      : []),
  ]
}
