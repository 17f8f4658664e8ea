import type { AgendaFacts, CheckFact, IdeaFact, TaskFact } from '../../src/agenda/facts.ts'

/** What agendas of tests are made from. */

export function facts(more: Partial<AgendaFacts> = {}): AgendaFacts {
  return {
    day: '2026-03-03',
    organisation: 'Stadt Musterhausen',
    ideas: [],
    checks: [],
    results: [],
    tasks: [],
    kept: [],
    indicators: [],
    units: [],
    goals: [],
    fields: [],
    spheres: ['administration', 'group', 'community', 'region'].map(choice),
    roles: ['provider', 'guarantor', 'initiator', 'partner', 'steerer'].map(choice),
    terms: [],
    campaigns: [],
    taking: { support: 0, comments: 0 },
    published: [],
    ...more,
  }
}

export function choice(id: string) {
  return { id, label: { de: `${id} de`, en: `${id} en` } }
}

export function ideaFact(id: string, more: Partial<IdeaFact> = {}): IdeaFact {
  return { id, title: `Idee ${id}`, status: 'agenda', ...more }
}

export function checkFact(id: string, more: Partial<CheckFact> = {}): CheckFact {
  return {
    id,
    title: `Prozess ${id}`,
    completedOn: '2026-03-02',
    outcome: {
      id: 'umsetzen',
      title: { de: 'Jetzt umsetzen', en: 'Go ahead now' },
      sentence: { de: 'Fangen Sie an.', en: 'Begin.' },
    },
    provisional: false,
    benefit: 62.5,
    feasibility: 77.4,
    level: { value: 2, label: { de: '2 – Formular-Assistent', en: '2 – Form assistant' } },
    answers: {},
    ...more,
  }
}

export function taskFact(id: string, more: Partial<TaskFact> = {}): TaskFact {
  return {
    id,
    title: `Aufgabe ${id}`,
    unit: { de: 'Hauptamt', en: 'Central services' },
    involved: [],
    dueOn: '2026-05-04',
    status: 'offen',
    priority: 'mittel',
    ...more,
  }
}
