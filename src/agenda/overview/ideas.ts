import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import { countedBy } from '../chapter.ts'
import { goalsLeft, rolesLeft } from '../chapters/purpose.ts'
import type { Choice, IdeaFact } from '../facts.ts'
import type { Speech } from '../speech.ts'
import { tellable } from '../tally.ts'
import type { OverviewFacts } from './facts.ts'
import { bars, type Part, text } from './part.ts'

/** Ideas, counted by what they are about. Nothing below five, nor what leads to it (tally.ts). */

export function byStatus(facts: OverviewFacts, speech: Speech): Part[] {
  const { say } = speech
  const count = tellable(facts.ideas.length)
  const sentence =
    count === 'untold'
      ? say('Bisher sind es weniger als fünf Ideen.', 'So far there are fewer than five ideas.')
      : say(`Bisher sind ${count} Ideen eingegangen.`, `So far ${count} ideas came in.`)
  return [text(sentence), ...by(facts, 'status', statuses, ['Stand', 'State'], speech)]
}

export function byField(facts: OverviewFacts, speech: Speech): Part[] {
  const sentence = speech.say(
    'Ein Handlungsfeld gibt die Koordination. Ideen ohne Handlungsfeld zählen hier nicht.',
    'Coordinators give the field of action. Ideas without one are not counted here.',
  )
  return [text(sentence), ...by(facts, 'field', facts.fields, ['Handlungsfeld', 'Field of action'], speech)]
}

export function bySphere(facts: OverviewFacts, speech: Speech): Part[] {
  const sentence = speech.say(
    'Das Umfeld sagt, wo eine Idee am meisten bewegt.',
    'The area tells where an idea achieves most.',
  )
  return [text(sentence), ...by(facts, 'sphere', facts.spheres, ['Umfeld', 'Area'], speech)]
}

export function byGoal(facts: OverviewFacts, speech: Speech): Part[] {
  const usual = speech.say(
    'Jede Idee nennt das Ziel, dem sie am meisten dient.',
    'Every idea names the goal that it serves most.',
  )
  const left = goalsLeft(facts, speech)
  return [...(left.length > 0 ? left : [usual]).map(text), ...by(facts, 'goal', facts.goals, ['Ziel', 'Goal'], speech)]
}

export function byRole(facts: OverviewFacts, speech: Speech): Part[] {
  const usual = speech.say(
    'Die Rolle sagt, was die Kommune für eine Idee tut.',
    'The role tells what the municipality does for an idea.',
  )
  const left = rolesLeft(facts, speech)
  return [...(left.length > 0 ? left : [usual]).map(text), ...by(facts, 'role', facts.roles, ['Rolle', 'Role'], speech)]
}

function by(
  { ideas }: OverviewFacts,
  what: 'status' | 'field' | 'sphere' | 'goal' | 'role',
  choices: Choice[],
  [de, en]: [de: string, en: string],
  speech: Speech,
): Part[] {
  const { say, text: inWords } = speech
  const counted = countedBy(
    choices,
    ideas.map((idea: IdeaFact) => idea[what]),
  )
  return bars(
    {
      caption: say(`Ideen nach ${de}`, `Ideas by ${en.toLowerCase()}`),
      first: say(de, en),
      series: [say('Ideen', 'Ideas')],
      rows: counted.map(({ label, told }) => ({ label: inWords(label), values: [told] })),
    },
    speech,
  )
}

const statusNames: Record<IdeaStatus, { de: string; en: string }> = {
  neu: { de: 'Neu', en: 'New' },
  gesichtet: { de: 'Gesichtet', en: 'Seen' },
  'in-pruefung': { de: 'In Prüfung', en: 'Under review' },
  agenda: { de: 'Auf der Agenda', en: 'On the agenda' },
  umgesetzt: { de: 'Umgesetzt', en: 'Implemented' },
  geparkt: { de: 'Zurückgestellt', en: 'Put off' },
  'nicht-weiterverfolgt': { de: 'Nicht weiterverfolgt', en: 'Not pursued' },
}
const statuses: Choice[] = Object.entries(statusNames).map(([id, label]) => ({ id, label }))
