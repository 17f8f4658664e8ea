import { heading } from '../../agenda/blocks.ts'
import type { Speech } from '../../agenda/speech.ts'
import type { Block } from '../../paper/paper.ts'
import type { MotionFacts } from '../facts.ts'
import { filled, gap, line, type Piece, said, titleOf } from './pieces.ts'

/** What the form of the town has around the matter itself: head, order of consultation, annexes. */

/** What the paper is called and who is in charge of it. */
export function head(facts: MotionFacts, speech: Speech): Block[] {
  const { about, unit, before } = facts
  const { say, text, day } = speech
  const known: Piece[][] =
    about.is === 'idea'
      ? [[say('Bezug', 'Reference'), say(`Idee ${about.idea.id}`, `Idea ${about.idea.id}`)]]
      : about.is === 'check'
        ? [[say('Bezug', 'Reference'), say(`Prozess-Check ${about.check.id}`, `Process check ${about.check.id}`)]]
        : []
  const fileRef = about.is === 'check' ? about.fileRef : undefined
  return [
    filled(
      say('Angaben zur Vorlage', 'About this paper'),
      [say('Angabe', 'Item'), say('Inhalt', 'Value')],
      [
        [
          say('Vorlagennummer', 'Number'),
          gap(speech, 'Nummer aus dem Ratsinformationssystem', 'number of the council information system'),
        ],
        [say('Betreff', 'Subject'), titleOf(facts, speech)],
        [say('Federführung', 'Responsible'), unit ? text(unit) : gap(speech, 'Amt oder Fachbereich', 'department')],
        [say('Aktenzeichen', 'File reference'), fileRef ?? gap(speech, 'Aktenzeichen', 'file reference')],
        [say('Sitzung', 'Meeting'), gap(speech, 'öffentlich oder nichtöffentlich', 'public or not public')],
        ...known,
        ...before.map(({ number, on }) => [
          say('Früherer Beschluss', 'Earlier decision'),
          say(`${number} vom ${day(on)}`, `${number} of ${day(on)}`),
        ]),
      ],
      [2, 5],
    ),
  ]
}

/** Which bodies hear of it, and which one decides. */
export function consultation(speech: Speech): Block[] {
  const { say } = speech
  const meeting = () => gap(speech, 'Tag', 'day')
  return [
    filled(
      say('Beratungsfolge', 'Order of consultation'),
      [say('Gremium', 'Body'), say('Sitzung am', 'Meeting on'), say('Zuständigkeit', 'Competence')],
      [
        [gap(speech, 'Fachausschuss', 'committee'), meeting(), say('Vorberatung', 'Consultation')],
        [gap(speech, 'Rat, Gemeinderat oder Kreistag', 'council'), meeting(), say('Entscheidung', 'Decision')],
      ],
      [4, 3, 2],
    ),
  ]
}

/** What lies beside it, and who signs. */
export function annexes({ about }: MotionFacts, speech: Speech): Block[] {
  const { say } = speech
  const first =
    about.is === 'agenda'
      ? [said([say('Anlage 1: Kommunale Digitale Agenda', 'Annex 1: Municipal Digital Agenda')])]
      : []
  return [
    heading(say('Anlagen', 'Annexes'), 1),
    { is: 'list', ordered: false, items: [...first, said([gap(speech, 'Anlagen oder keine', 'annexes or none')])] },
    line(gap(speech, 'Ort, Tag, Unterschrift', 'place, day, signature')),
  ]
}
