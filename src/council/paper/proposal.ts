import { heading, paragraph } from '../../agenda/blocks.ts'
import type { Speech } from '../../agenda/speech.ts'
import type { Block, Span } from '../../paper/paper.ts'
import type { About, MotionFacts } from '../facts.ts'
import { gap, said, titleOf } from './pieces.ts'

/** What the council is to decide (Beschlussvorschlag): numbered sentences, the last one a report. */
export function proposal(facts: MotionFacts, speech: Speech): Block[] {
  const { about } = facts
  const { say } = speech
  const report = said([
    say('Die Verwaltung berichtet bis ', 'The administration reports by '),
    gap(speech, 'Tag', 'day'),
    say(' über den Stand.', ' on the state.'),
  ])
  return [
    heading(say('Beschlussvorschlag', 'Proposed decision'), 1),
    // The sentences about the agenda begin with the council themselves.
    ...(about.is === 'agenda' ? [] : [paragraph(say('Der Rat beschließt:', 'The council decides:'))]),
    { is: 'list', ordered: true, items: [...sentences(facts, speech), report] },
  ]
}

function sentences(facts: MotionFacts, speech: Speech): Span[][] {
  const { about } = facts
  switch (about.is) {
    case 'idea':
      return aboutIdea(titleOf(facts, speech), about, speech)
    case 'check':
      return aboutCheck(titleOf(facts, speech), speech)
    case 'agenda':
      return aboutAgenda(about, speech)
  }
}

function aboutIdea(title: string, { firstStep }: About<'idea'>, speech: Speech): Span[][] {
  const { say } = speech
  return [
    said([say(`Die Verwaltung setzt die Idee „${title}“ um.`, `The administration implements the idea “${title}”.`)]),
    said([
      firstStep === undefined
        ? gap(speech, 'erster Schritt und Termin', 'first step and date')
        : say(`Erster Schritt: ${firstStep}`, `First step: ${firstStep}`),
    ]),
  ]
}

function aboutCheck(title: string, { say }: Speech): Span[][] {
  return [
    said([
      say(
        `Die Verwaltung digitalisiert den Prozess „${title}“.`,
        `The administration digitalises the process “${title}”.`,
      ),
    ]),
    said([say('Sie geht nach den Schritten in dieser Vorlage vor.', 'It proceeds by the steps in this paper.')]),
  ]
}

function aboutAgenda({ version }: About<'agenda'>, speech: Speech): Span[][] {
  const { say, day } = speech
  return [
    version
      ? said([
          say(
            `Der Rat beschließt die Kommunale Digitale Agenda, Fassung ${version.number} vom ${day(version.on)} (Anlage 1).`,
            `The council adopts the Municipal Digital Agenda, version ${version.number} of ${day(version.on)} (annex 1).`,
          ),
        ])
      : said([
          say(
            'Der Rat beschließt die Kommunale Digitale Agenda (Anlage 1), Fassung ',
            'The council adopts the Municipal Digital Agenda (annex 1), version ',
          ),
          gap(speech, 'Fassung; die Agenda ist noch nicht veröffentlicht', 'version; the agenda is not published yet'),
          '.',
        ]),
    said([
      say(
        'Die Verwaltung setzt die Maßnahmen um und schreibt die Agenda jedes Jahr fort.',
        'The administration implements the measures and carries the agenda on every year.',
      ),
    ]),
  ]
}
