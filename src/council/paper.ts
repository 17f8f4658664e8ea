import { speechIn } from '../agenda/speech.ts'
import type { Language } from '../documents/language.ts'
import type { Paper } from '../paper/paper.ts'
import type { MotionFacts } from './facts.ts'
import { alternatives, effects, finances, participation } from './paper/consequences.ts'
import { annexes, consultation, head } from './paper/frame.ts'
import { said, titleOf } from './paper/pieces.ts'
import { proposal } from './paper/proposal.ts'
import { situation } from './paper/situation.ts'

/**
 * A paper for the council (Beschlussvorlage) as German municipalities have it: head, order of consultation, proposed
 * decision, facts, alternatives, financial effects, participation. What the bot does not know is a gap.
 */
export function motionPaper(facts: MotionFacts, language: Language): Paper {
  const speech = speechIn(language)
  const { say, day } = speech
  return {
    title: say('Beschlussvorlage', 'Paper for the council'),
    subtitle: `${titleOf(facts, speech)} · ${say('Entwurf vom', 'draft of')} ${day(facts.day)}`,
    language,
    creator: facts.organisation,
    blocks: [
      {
        is: 'note',
        text: said([
          say('Entwurf aus Trittstein.', 'Draft from Trittstein.'),
          ' ',
          say(
            'Markierte Stellen ergänzen, alles prüfen, diesen Hinweis löschen.',
            'Fill in what is marked, review everything, delete this note.',
          ),
        ]),
      },
      ...head(facts, speech),
      ...consultation(speech),
      ...proposal(facts, speech),
      ...situation(facts, speech),
      ...alternatives(facts, speech),
      ...finances(facts, speech),
      ...participation(facts, speech),
      ...effects(speech),
      ...annexes(facts, speech),
    ],
  }
}
