import type { Block } from '../../paper/paper.ts'
import { figure, heading, note, paragraph, table } from '../blocks.ts'
import { type Filled, named, sources } from '../chapter.ts'
import type { AgendaFacts, CheckFact, Choice, IdeaFact } from '../facts.ts'
import { keptSentences } from '../kept.ts'
import { keptTables } from '../kept-tables.ts'
import type { Speech } from '../speech.ts'
import { isOnAgenda } from './purpose.ts'

/** Chapters 8, 9 and 17: ideas, processes, and what is left undone on purpose. */

/** Ideas without names, by field of action. */
export function ideas(facts: AgendaFacts, speech: Speech): Filled {
  const { say } = speech
  const shown = facts.ideas.filter(({ status }) => isOnAgenda(status))
  const reviewed = facts.ideas.filter(({ status }) => status === 'in-pruefung')
  const head = [
    say('Idee', 'Idea'),
    say('Problem', 'Problem'),
    say('Ziel', 'Goal'),
    say('Stand und Grund', 'State and reason'),
  ]
  const state = ({ status, reason }: IdeaFact) => {
    const word = status === 'umgesetzt' ? say('Umgesetzt', 'Implemented') : say('Auf der Agenda', 'On the agenda')
    return reason ? `${word}: ${reason}` : word
  }
  const rows = (list: IdeaFact[]) =>
    list.map(idea => [idea.title, idea.problem ?? '', named(facts.goals, idea.goal, speech) ?? '', state(idea)])
  const groups = [...facts.fields.map(({ id, label }) => ({ id, name: speech.text(label) }))]
  const inGroup = (id: string | undefined) =>
    shown.filter(({ field }) => (groups.some(group => group.id === field) ? field : undefined) === id)
  const tables = [
    ...groups.map(({ id, name }) => ({ name, list: inGroup(id) })),
    { name: say('Ohne Handlungsfeld', 'Without a field of action'), list: inGroup(undefined) },
  ].flatMap(({ name, list }) =>
    list.length === 0
      ? []
      : [heading(name), ...table(say(`Ideen: ${name}`, `Ideas: ${name}`), head, rows(list), [3, 4, 3, 4])],
  )
  const waiting =
    reviewed.length === 0
      ? []
      : [
          heading(say('In Prüfung', 'Under review')),
          ...table(
            say('Ideen in Prüfung', 'Ideas under review'),
            [say('Idee', 'Idea'), say('Problem', 'Problem')],
            reviewed.map(({ title, problem = '' }) => [title, problem]),
            [3, 5],
          ),
        ]
  return { blocks: [...tables, ...waiting], from: sources({ ideas: shown.length + reviewed.length }) }
}

/** The portfolio, the levels that the checks came to, and what came of what was promised. */
export function processes(facts: AgendaFacts, speech: Speech): Filled {
  const { checks } = facts
  if (checks.length === 0) return { blocks: [], from: [] }
  return {
    blocks: [...portfolioOf(checks, speech), ...levelsOf(checks, speech), ...keptOf(facts, speech)],
    from: sources({ checks: checks.length }),
  }
}

/** Promised against measured, in sentences and tables. */
function keptOf({ kept }: AgendaFacts, speech: Speech): Block[] {
  if (kept.length === 0) return []
  return [
    heading(speech.say('Versprochen – gehalten', 'Promised – kept')),
    paragraph(keptSentences(kept, speech).join(' ')),
    ...keptTables(kept, speech).flatMap(({ caption, head, rows, widths }) => table(caption, head, rows, widths)),
  ]
}

function portfolioOf(checks: CheckFact[], { say, text }: Speech): Block[] {
  const order = checks.toSorted((a, b) => (b.benefit ?? -1) - (a.benefit ?? -1) || (a.id < b.id ? -1 : 1))
  const known = order.flatMap(({ benefit, feasibility }) =>
    benefit === undefined || feasibility === undefined ? [] : [{ x: feasibility, y: benefit }],
  )
  // Those with both values come first, so that the numbers in the drawing are those of the table.
  const rows = [...order.filter(hasBoth), ...order.filter(check => !hasBoth(check))].map((check, at) => [
    String(at + 1),
    check.title,
    check.unit ?? '',
    figureOf(check.benefit),
    figureOf(check.feasibility),
    text(check.outcome.title) + (check.provisional ? say(' (vorläufig)', ' (provisional)') : ''),
  ])
  const caption = say('Prozesse nach Nutzen und Machbarkeit', 'Processes by benefit and feasibility')
  const alt = say(
    `Punktbild mit ${known.length} Prozessen. Nach oben wächst der Nutzen, nach rechts die Machbarkeit. Die Zahlen stehen in der folgenden Tabelle.`,
    `Dot chart with ${known.length} processes. Benefit grows upwards, feasibility to the right. The figures are in the table that follows.`,
  )
  const axes = { x: say('Machbarkeit', 'Feasibility'), y: say('Nutzen', 'Benefit') }
  const head = [
    say('Nr.', 'No.'),
    say('Prozess', 'Process'),
    say('Amt', 'Department'),
    axes.y,
    axes.x,
    say('Ergebnis', 'Outcome'),
  ]
  return [
    heading(say('Portfolio', 'Portfolio')),
    paragraph(
      say(
        'Die Werte gehen von 0 bis 100. Sie stützen eine Entscheidung und ersetzen sie nicht.',
        'Values go from 0 to 100. They support a decision and do not replace it.',
      ),
    ),
    ...(known.length > 0 ? [figure(caption, alt, { is: 'points', ...axes, points: known })] : []),
    ...table(caption, head, rows, [1, 4, 3, 2, 3, 4]),
  ]
}

function levelsOf(checks: CheckFact[], { say, text }: Speech): Block[] {
  const ranked = checks.filter(({ level }) => level !== undefined)
  const rows = levelsIn(checks).map(({ id, label }) => ({
    label: text(label),
    value: ranked.filter(({ level }) => level?.label.de === id).length,
  }))
  const states = checks.flatMap(({ title, state }) => (state ? [[title, text(state)]] : []))
  const disclaimer = ranked.map(check => check.disclaimer).find(each => each !== undefined)
  const caption = say('Prozesse nach Reifegrad', 'Processes by maturity level')
  const alt = say(
    `Balken je Reifegrad: ${rows.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`,
    `Bars for each level: ${rows.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`,
  )
  return [
    ...(rows.length > 0
      ? [
          heading(say('Reifegrad', 'Maturity level')),
          ...(disclaimer ? [note(text(disclaimer))] : []),
          figure(caption, alt, {
            is: 'bars',
            categories: rows.map(({ label }) => label),
            series: [{ name: say('Prozesse', 'Processes'), values: rows.map(({ value }) => value) }],
          }),
          ...table(
            caption,
            [say('Reifegrad', 'Level'), say('Prozesse', 'Processes')],
            rows.map(({ label, value }) => [label, String(value)]),
            [5, 2],
          ),
        ]
      : []),
    ...table(
      say('Interne Prozesse: Stand heute', 'Internal processes: state today'),
      [say('Prozess', 'Process'), say('Stand', 'State')],
      states,
      [5, 4],
    ),
  ]
}

/** The levels that checks came to, each once, from the lowest up. By the name: versions of the guide may share a value. */
export function levelsIn(checks: CheckFact[]): Choice[] {
  const levels = checks.flatMap(({ level }) => level ?? []).sort((a, b) => a.value - b.value)
  return [...new Map(levels.map(({ label }) => [label.de, { id: label.de, label }])).values()]
}

/** What is left undone, with the reason for it. */
export function notDoing(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const put = facts.ideas.filter(({ status }) => status === 'geparkt' || status === 'nicht-weiterverfolgt')
  const checks = facts.checks.filter(({ outcome }) => outcomesNotDone.includes(outcome.id))
  const dropped = facts.tasks.filter(({ status }) => status === 'verworfen')
  const why = say('Grund', 'Reason')
  return {
    blocks: [
      ...table(
        say('Ideen, die wir nicht verfolgen', 'Ideas we do not pursue'),
        [say('Idee', 'Idea'), say('Stand', 'State'), why],
        put.map(({ title, status, reason = '' }) => [
          title,
          status === 'geparkt' ? say('zurückgestellt', 'put on hold') : say('nicht weiterverfolgt', 'not pursued'),
          reason,
        ]),
        [4, 3, 5],
      ),
      ...table(
        say('Prozesse, die wir jetzt nicht digitalisieren', 'Processes we do not digitalise now'),
        [say('Prozess', 'Process'), say('Ergebnis', 'Outcome'), why],
        checks.map(({ title, outcome }) => [title, text(outcome.title), text(outcome.sentence)]),
        [4, 3, 5],
      ),
      ...table(
        say('Aufgaben, die wir verworfen haben', 'Tasks we dropped'),
        [say('Aufgabe', 'Task'), why],
        dropped.map(({ title, reason = '' }) => [title, reason]),
        [5, 5],
      ),
    ],
    from: sources({ ideas: put.length, checks: checks.length, tasks: dropped.length }),
  }
}

/** Outcomes of the process check with which a process is left as it is. */
const outcomesNotDone = ['nicht-jetzt', 'zurueckstellen', 'aufgabenkritik', 'nutzen-klaeren']

function hasBoth({ benefit, feasibility }: CheckFact): boolean {
  return benefit !== undefined && feasibility !== undefined
}

/** Whole numbers, half up; unknown is a dash. */
function figureOf(value: number | undefined): string {
  return value === undefined ? '–' : String(Math.floor(value + 0.5))
}
