import { heading, table } from '../../agenda/blocks.ts'
import { costsByYear } from '../../agenda/chapters/work.ts'
import type { TaskFact } from '../../agenda/facts.ts'
import type { Speech } from '../../agenda/speech.ts'
import type { Block } from '../../paper/paper.ts'
import { bandInWords } from '../../task/costs.ts'
import { isOpen } from '../../task/task.ts'
import type { MotionFacts } from '../facts.ts'
import { filled, gap, line, type Piece, said } from './pieces.ts'

/** What follows from the decision: alternatives, money, who takes part, and other effects. */

/** What else could be decided: nothing, what others have already, and what only the administration knows. */
export function alternatives({ about, reuse }: MotionFacts, speech: Speech): Block[] {
  const { say, text } = speech
  const without: Record<typeof about.is, string> = {
    idea: say(
      'Die Idee wird nicht umgesetzt. Das beschriebene Problem bleibt.',
      'The idea is not implemented. The problem remains.',
    ),
    check: say(
      'Der Prozess bleibt, wie er ist. Der beschriebene Aufwand bleibt.',
      'The process stays as it is. So does its effort.',
    ),
    agenda: say(
      'Es gibt keine Agenda. Vorhaben werden weiter einzeln entschieden.',
      'There is no agenda. Projects are decided one by one.',
    ),
  }
  return [
    heading(say('Alternativen', 'Alternatives'), 1),
    {
      is: 'list',
      ordered: true,
      items: [
        said([without[about.is]]),
        ...reuse.map(label => said([say(`Nachnutzung: ${text(label)}`, `Reuse: ${text(label)}`)])),
        said([
          gap(
            speech,
            'weitere Lösungen, und warum sie nicht vorgeschlagen werden',
            'other solutions, and why they are not proposed',
          ),
        ]),
      ],
    },
  ]
}

/** Money: what tasks say of their costs, accounts and financing; everything else is the Kämmerei's to know. */
export function finances({ about, tasks }: MotionFacts, speech: Speech): Block[] {
  const { say } = speech
  return [
    heading(say('Finanzielle Auswirkungen', 'Financial effects'), 1),
    filled(
      say('Kosten und Deckung', 'Costs and cover'),
      [say('Angabe', 'Item'), say('Betrag oder Stelle', 'Amount or place')],
      [
        [say('Einmalige Kosten', 'One-off costs'), gap(speech, 'Betrag', 'amount')],
        [say('Laufende Kosten im Jahr', 'Running costs a year'), gap(speech, 'Betrag', 'amount')],
        [say('Fördermittel und Erträge', 'Grants and revenue'), gap(speech, 'Betrag oder keine', 'amount or none')],
        [
          say('Deckung: Haushaltsjahr, Produktkonto', 'Cover: budget year, product account'),
          cover(about.is === 'agenda' ? [] : tasks, speech),
        ],
        [say('Stellenplan', 'Posts'), gap(speech, 'Anteile oder keine Auswirkung', 'share or no effect')],
      ],
      [4, 4],
    ),
    // Of the agenda the paper has the sums; each task stands in its annex.
    ...(about.is === 'agenda'
      ? costsTogether(about.facts.tasks, speech)
      : [...costsOf(tasks, speech), ...financingOf(tasks, speech)]),
  ]
}

/** Years and accounts, as far as tasks name them. */
function cover(tasks: TaskFact[], speech: Speech): Piece {
  const costly = tasks.filter(({ costs = [], account }) => costs.length > 0 && account !== undefined)
  const lines = costly.flatMap(({ costs = [], account }) => costs.map(({ year }) => `${year}: ${account}`))
  return lines.length > 0 ? [...new Set(lines)].sort().join(', ') : gap(speech, 'Jahr und Konto', 'year and account')
}

function financingOf(tasks: TaskFact[], { say }: Speech): Block[] {
  return table(
    say('Finanzierung nach dem Fahrplan', 'Financing by the roadmap'),
    [say('Aufgabe', 'Task'), say('Finanzierung', 'Financing')],
    tasks.flatMap(({ title, financing }) => (financing === undefined ? [] : [[title, financing]])),
    [4, 4],
  )
}

/** What each task is expected to cost, by budget year; an account that is not known is a gap. */
function costsOf(tasks: TaskFact[], speech: Speech): Block[] {
  const { say, language } = speech
  const rows = tasks.flatMap(({ title, costs = [], account }) =>
    costs.map((cost): Piece[] => [
      title,
      String(cost.year),
      `${bandInWords(cost, language)} €`,
      account ?? gap(speech, 'Konto', 'account'),
    ]),
  )
  if (rows.length === 0) return []
  const head = [
    say('Aufgabe', 'Task'),
    say('Haushaltsjahr', 'Budget year'),
    say('Geschätzte Kosten', 'Estimated costs'),
    say('Produktkonto', 'Product account'),
  ]
  return [filled(say('Kosten nach dem Fahrplan', 'Costs by the roadmap'), head, rows, [4, 2, 3, 3])]
}

function costsTogether(tasks: TaskFact[], speech: Speech): Block[] {
  const { caption, head, rows } = costsByYear(tasks.filter(isOpen), speech)
  return table(caption, head, rows, [3, 2, 4])
}

/** Who takes part: the places every town asks, those the check names, and the units of its tasks. */
export function participation({ about, tasks, involved }: MotionFacts, speech: Speech): Block[] {
  const { say, text } = speech
  const asked = about.is === 'check' || (about.is === 'idea' && about.checks.length > 0)
  const places: [id: string, name: string][] = [
    ['staff_council', say('Personalrat', 'Staff council')],
    ['dpo', say('Datenschutz', 'Data protection')],
    ['ciso', say('IT-Sicherheit', 'IT security')],
    ['sbv', say('Schwerbehindertenvertretung', 'Representation of disabled staff')],
    ['equality', say('Gleichstellung', 'Equal opportunities')],
  ]
  const has = new Set(involved.map(({ id }) => id))
  const others = involved.filter(({ id }) => !places.some(([place]) => place === id) && id !== 'nobody')
  const units = [...new Set(tasks.flatMap(task => task.involved.map(text)))]
  return [
    heading(say('Beteiligung', 'Participation'), 1),
    filled(
      say('Beteiligte Stellen', 'Who takes part'),
      [say('Stelle', 'Body'), say('Stand', 'State')],
      [
        ...places.map(([id, name]): Piece[] => [
          name,
          has.has(id) && asked
            ? say('einbezogen', 'involved')
            : gap(speech, 'Stellungnahme vom … oder nicht nötig', 'statement of … or not needed'),
        ]),
        ...others.map(({ label }) => [text(label), say('einbezogen', 'involved')]),
        ...units.map(unit => [unit, say('wirkt an Aufgaben mit', 'takes part in tasks')]),
        [
          say('Öffentlichkeit', 'The public'),
          gap(speech, 'Beteiligung von Bürgerinnen und Bürgern', 'participation of citizens'),
        ],
      ],
      [3, 5],
    ),
  ]
}

/** What many towns ask besides. */
export function effects(speech: Speech): Block[] {
  const { say } = speech
  return [
    heading(say('Weitere Auswirkungen', 'Other effects'), 1),
    line(
      say('Klima (wo es Vorgabe ist): ', 'Climate (where it is required): '),
      gap(speech, 'positiv, negativ oder keine', 'positive, negative or none'),
    ),
    line(
      say('Barrierefreiheit und analoger Weg: ', 'Accessibility and a way without computer: '),
      gap(speech, 'wie alle das Angebot nutzen können', 'how everybody can use it'),
    ),
  ]
}
