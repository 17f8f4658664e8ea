import { heading, table } from '../../agenda/blocks.ts'
import type { TaskFact } from '../../agenda/facts.ts'
import type { Speech } from '../../agenda/speech.ts'
import type { Block } from '../../paper/paper.ts'
import type { MotionFacts } from '../facts.ts'
import { ofAgenda, ofCheck, ofIdea } from './matter.ts'
import { gap, line } from './pieces.ts'

/** The facts (Sachverhalt): what it is about, and the next steps. */
export function situation(facts: MotionFacts, speech: Speech): Block[] {
  const { about, tasks } = facts
  const { say } = speech
  const steps = stepsOf(tasks, speech)
  return [
    heading(say('Sachverhalt', 'Facts'), 1),
    ...matter(about, speech),
    ...(about.is === 'agenda'
      ? []
      : [
          heading(say('Nächste Schritte', 'Next steps')),
          ...(steps.length > 0
            ? steps
            : [line(gap(speech, 'Schritte, Zuständigkeit und Termine', 'steps, responsibilities and dates'))]),
        ]),
  ]
}

function matter(about: MotionFacts['about'], speech: Speech): Block[] {
  switch (about.is) {
    case 'idea':
      return ofIdea(about, speech)
    case 'check':
      return ofCheck(about, speech)
    case 'agenda':
      return ofAgenda(about, speech)
  }
}

function stepsOf(tasks: TaskFact[], { say, text, day }: Speech): Block[] {
  return table(
    say('Aufgaben aus dem Fahrplan', 'Tasks of the roadmap'),
    [say('Aufgabe', 'Task'), say('Federführung', 'Responsible'), say('Fällig', 'Due')],
    tasks.map(({ title, unit, dueOn }) => [title, text(unit), day(dueOn)]),
    [5, 3, 2],
  )
}
