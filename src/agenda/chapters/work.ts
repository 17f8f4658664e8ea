import type { Block } from '../../paper/paper.ts'
import { bandInWords, costIn, costsInWords, sumOf } from '../../task/costs.ts'
import { quarterOf, quartersBetween } from '../../task/quarter.ts'
import { figure, heading, paragraph, table } from '../blocks.ts'
import { type Filled, isOpen, sources, statusOf, steps } from '../chapter.ts'
import type { AgendaFacts, TaskFact } from '../facts.ts'
import type { Speech } from '../speech.ts'

/** Chapters 10, 11, 15 and 16: what is to be done, when, with what, and who looks after it. */

/** A profile of each measure that says more than its title; steps towards the agenda itself are none. */
export function measures(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text, day } = speech
  const found = facts.tasks.filter(task => isOpen(task) && task.step === undefined && isMeasure(task))
  const blocks = found.flatMap(task => {
    const rows: [string, string | undefined][] = [
      [say('Ziel', 'Goal'), task.goal],
      [say('Federführung', 'Responsible'), text(task.unit)],
      [say('Beteiligte', 'Involved'), task.involved.map(text).join(', ')],
      [say('Finanzierung', 'Financing'), task.financing ?? say('noch offen', 'still open')],
      [say('Kosten in Euro', 'Costs in euros'), task.costs && costsInWords(task.costs, speech.language)],
      [say('Produktkonto', 'Account'), task.account],
      [say('Priorität', 'Priority'), priorityOf(task, speech)],
      [say('Indikator', 'Indicator'), task.indicator ?? say('noch offen', 'still open')],
      [say('Fällig', 'Due'), day(task.dueOn)],
      [say('Stand', 'State'), statusOf(task, speech)],
    ]
    const told = rows.flatMap(([name, value]) => (value ? [[name, value]] : []))
    return [heading(task.title), ...table(task.title, [say('Merkmal', 'Item'), say('Angabe', 'Value')], told, [2, 6])]
  })
  return { blocks, from: sources({ tasks: found.length }) }
}

function isMeasure({ goal, financing, indicator, priority }: TaskFact): boolean {
  return goal !== undefined || financing !== undefined || indicator !== undefined || priority === 'hoch'
}

/** All tasks that are not dropped, by the quarter they are due in. */
export function roadmap(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text, day, quarter } = speech
  const full = quartersOf(facts.tasks)
  if (full.length === 0) return { blocks: [], from: [] }
  const caption = say('Aufgaben je Quartal', 'Tasks by quarter')
  const names = [say('erledigt', 'done'), say('offen', 'open')] as const
  const alt = say(
    `Balken je Quartal: ${full.map(({ id, done, open }) => `${quarter(id)}: ${done} erledigt, ${open} offen`).join('; ')}.`,
    `Bars for each quarter: ${full.map(({ id, done, open }) => `${quarter(id)}: ${done} done, ${open} open`).join('; ')}.`,
  )
  const head = [
    say('Aufgabe', 'Task'),
    say('Verantwortlich', 'Responsible'),
    say('Fällig', 'Due'),
    say('Stand', 'State'),
  ]
  return {
    blocks: [
      figure(caption, alt, {
        is: 'bars',
        categories: full.map(({ id }) => quarter(id)),
        series: [
          { name: names[0], values: full.map(({ done }) => done) },
          { name: names[1], values: full.map(({ open }) => open) },
        ],
      }),
      ...table(
        caption,
        [say('Quartal', 'Quarter'), ...names],
        full.map(({ id, done, open }) => [quarter(id), String(done), String(open)]),
        [4, 2, 2],
      ),
      ...full.flatMap(({ id, within }) => [
        heading(quarter(id)),
        ...table(
          say(`Aufgaben im ${quarter(id)}`, `Tasks in ${quarter(id)}`),
          head,
          within.map(task => [task.title, text(task.unit), day(task.dueOn), statusOf(task, speech)]),
          [5, 3, 3, 2],
        ),
      ]),
    ],
    from: sources({ tasks: full.reduce((sum, { within }) => sum + within.length, 0) }),
  }
}

/** Tasks that are not dropped by the quarter they are due in, and how many of each are done. */
export function quartersOf(all: TaskFact[]) {
  const tasks = all
    .filter(({ status }) => status !== 'verworfen')
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1))
  const [first, last] = [tasks[0], tasks.at(-1)]
  if (!first || !last) return []
  const byQuarter = Map.groupBy(tasks, ({ dueOn }) => quarterOf(dueOn))
  return quartersBetween(quarterOf(first.dueOn), quarterOf(last.dueOn)).flatMap(id => {
    const within = byQuarter.get(id) ?? []
    const done = within.filter(({ status }) => status === 'erledigt').length
    return within.length > 0 ? [{ id, within, done, open: within.length - done }] : []
  })
}

/** Open tasks by whether they say how they are paid for. */
export function financingOf(tasks: TaskFact[]): { settled: TaskFact[]; left: number } {
  const open = tasks.filter(isOpen)
  const settled = open.filter(({ financing }) => financing !== undefined)
  return { settled, left: open.length - settled.length }
}

export function resources(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const { settled: financed, left } = financingOf(facts.tasks)
  const { blocks, count } = steps(facts, ['massnahmen', 'mittel'], speech)
  return {
    blocks: [
      ...table(
        say('Aufgaben mit geklärter Finanzierung', 'Tasks whose financing is settled'),
        [say('Aufgabe', 'Task'), say('Verantwortlich', 'Responsible'), say('Finanzierung', 'Financing')],
        financed.map(task => [task.title, text(task.unit), task.financing ?? '']),
        [4, 3, 4],
      ),
      ...costTable(facts.tasks.filter(isOpen), speech),
      ...(financed.length > 0 && left > 0
        ? [
            paragraph(
              say(
                `Offene Aufgaben ohne Angabe zur Finanzierung: ${left}.`,
                `Open tasks that say nothing about their financing: ${left}.`,
              ),
            ),
          ]
        : []),
      ...blocks,
    ],
    from: sources({ tasks: financed.length + count }),
  }
}

function costTable(tasks: TaskFact[], speech: Speech): Block[] {
  const { caption, head, rows } = costsByYear(tasks, speech)
  return table(caption, head, rows, [3, 2, 4])
}

/** What open tasks need, by budget year: from and to, because it is estimated. */
export function costsByYear(tasks: TaskFact[], { say, language }: Speech) {
  const years = [...new Set(tasks.flatMap(({ costs = [] }) => costs.map(({ year }) => year)))].sort((a, b) => a - b)
  const rows = years.map(year => {
    const costs = tasks.flatMap(task => costIn(task, year) ?? [])
    return [String(year), String(costs.length), bandInWords(sumOf(costs), language)]
  })
  const head = [say('Haushaltsjahr', 'Budget year'), say('Aufgaben', 'Tasks'), say('Euro', 'Euros')]
  return { caption: say('Mittelbedarf der offenen Aufgaben', 'What open tasks need'), head, rows }
}

export function steering(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text, day } = speech
  const recurring = facts.tasks.filter(task => isOpen(task) && task.recurs !== undefined && task.step === undefined)
  const { blocks, count } = steps(facts, ['steuerungsgruppe', 'entwurf', 'wirkung'], speech)
  return {
    blocks: [
      ...table(
        say('Was wiederkehrt', 'What comes again'),
        [
          say('Aufgabe', 'Task'),
          say('Verantwortlich', 'Responsible'),
          say('Wie oft', 'How often'),
          say('Nächstes Mal', 'Next time'),
        ],
        recurring.map(task => [
          task.title,
          text(task.unit),
          task.recurs === 'year' ? say('jedes Jahr', 'every year') : say('jedes Quartal', 'every quarter'),
          day(task.dueOn),
        ]),
        [4, 3, 2, 3],
      ),
      ...(facts.published.length > 0
        ? [
            paragraph(
              say(
                `Frühere Fassungen: ${facts.published.map(day).join(', ')}.`,
                `Earlier versions: ${facts.published.map(day).join(', ')}.`,
              ),
            ),
          ]
        : []),
      ...blocks,
    ],
    from: sources({ tasks: recurring.length + count }),
  }
}

function priorityOf({ priority }: TaskFact, { say }: Speech): string {
  return { hoch: say('hoch', 'high'), mittel: say('mittel', 'medium'), niedrig: say('niedrig', 'low') }[priority]
}
