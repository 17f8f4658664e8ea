import type { Block } from '../../paper/paper.ts'
import { heading, paragraph, table } from '../blocks.ts'
import { type Filled, isOpen, sources, steps } from '../chapter.ts'
import type { AgendaFacts } from '../facts.ts'
import type { Speech } from '../speech.ts'

/** Chapters 12, 13, 14 and 18: what everything stands on. */

export function organisation(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const open = new Map<string, number>()
  for (const task of facts.tasks.filter(isOpen)) open.set(task.unit.de, (open.get(task.unit.de) ?? 0) + 1)
  const rows = facts.units.map(({ is, name }) => [
    text(name),
    is === 'role' ? say('Rolle', 'Role') : say('Bereich', 'Unit'),
    String(open.get(name.de) ?? 0),
  ])
  const { blocks, count } = steps(facts, ['koordination', 'lotsen', 'qualifizierung', 'steuerungsgruppe'], speech)
  return {
    blocks: [
      ...table(
        say('Bereiche und Rollen', 'Units and roles'),
        [say('Name', 'Name'), say('Art', 'Kind'), say('Offene Aufgaben', 'Open tasks')],
        rows,
        [5, 2, 2],
      ),
      ...blocks,
    ],
    from: sources({ units: facts.units.length, tasks: count }),
  }
}

export function technology(facts: AgendaFacts, speech: Speech): Filled {
  const { say } = speech
  const reused = facts.results.filter(({ guide }) => guide === 'efa-nachnutzung')
  const answered = [
    ...answersTo(facts, 'nachnutzung', say('Nachnutzung', 'Reuse'), speech),
    ...answersTo(facts, 'fachverfahren', say('Fachverfahren', 'Specialist systems'), speech),
    ...answersTo(facts, 'bausteine', say('Bausteine, die es schon gibt', 'Building blocks that exist'), speech),
  ]
  const { blocks, count } = steps(facts, ['synergien', 'bestand'], speech)
  return {
    blocks: [
      ...answered,
      ...table(
        say('EfA-Leistungen, die wir prüfen', 'EfA services we look at'),
        [say('Leistung', 'Service'), say('Amt', 'Department')],
        reused.map(({ title, unit = '' }) => [title, unit]),
        [5, 4],
      ),
      ...blocks,
    ],
    from: sources({ checks: answered.length > 0 ? facts.checks.length : 0, results: reused.length, tasks: count }),
  }
}

export function protection(facts: AgendaFacts, speech: Speech): Filled {
  const { say } = speech
  const answered = [
    ...answersTo(facts, 'daten', say('Daten in den geprüften Prozessen', 'Data in the processes checked'), speech),
    ...answersTo(facts, 'zugang', say('Zugang für alle', 'Access for everybody'), speech),
  ]
  const { blocks, count } = steps(facts, ['beteiligte', 'freigabe', 'wiba'], speech)
  return {
    blocks: [...answered, ...blocks],
    from: sources({ checks: answered.length > 0 ? facts.checks.length : 0, tasks: count }),
  }
}

export function appendix(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const method = [
    say(
      'Ideen und Prozesse werden zuerst nach ihrem Nutzen gefragt, dann nach der Technik.',
      'Ideas and processes are asked for their benefit first, and for their technology afterwards.',
    ),
    say(
      'Ein Prozess-Check rechnet nach festen Regeln. Dieselben Antworten führen immer zum selben Ergebnis.',
      'A process check reckons by fixed rules. The same answers always lead to the same outcome.',
    ),
    say('Niemand wird genannt, verglichen oder bewertet.', 'Nobody is named, compared or judged.'),
  ]
  return {
    blocks: [
      heading(say('Methode', 'Method')),
      ...method.map(paragraph),
      ...(facts.terms.length > 0
        ? [
            heading(say('Glossar', 'Glossary')),
            ...table(
              say('Begriffe', 'Terms'),
              [say('Begriff', 'Term'), say('Erklärung', 'Explanation')],
              facts.terms
                .map(({ term, text: meaning }) => [text(term), text(meaning)])
                .sort(([a = ''], [b = '']) => a.localeCompare(b, speech.language)),
              [3, 7],
            ),
          ]
        : []),
    ],
    from: sources({ terms: facts.terms.length }),
  }
}

/** In how many checks something was answered; a check may have several answers. These are figures of processes. */
function answersTo({ checks }: AgendaFacts, question: string, caption: string, { say, text }: Speech): Block[] {
  const counts = new Map<string, number>()
  for (const { answers } of checks)
    for (const answer of answers[question] ?? []) counts.set(text(answer), (counts.get(text(answer)) ?? 0) + 1)
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label, n]) => [label, String(n)])
  return table(caption, [say('Antwort', 'Answer'), say('Prozesse', 'Processes')], rows, [6, 2])
}
