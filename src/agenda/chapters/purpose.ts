import { heading, paragraph, table } from '../blocks.ts'
import { type Filled, named, sources, steps, toldTable, untoldNote } from '../chapter.ts'
import type { AgendaFacts, Choice, IdeaFact, ResultFact } from '../facts.ts'
import { indicatorTable } from '../indicators.ts'
import type { Speech } from '../speech.ts'
import { tellable } from '../tally.ts'

/** Chapters 1 to 7: for whom and what for. */

export function mandate(facts: AgendaFacts, speech: Speech): Filled {
  const { organisation, day } = facts
  const about = paragraph(
    speech.say(
      `Geltungsbereich: ${organisation}. Stand: ${speech.day(day)}.`,
      `Scope: ${organisation}. As of ${speech.day(day)}.`,
    ),
  )
  const { blocks, count } = steps(facts, ['auftrag', 'beschluss'], speech)
  return { blocks: [about, ...blocks], from: sources({ tasks: count }) }
}

export function situation(facts: AgendaFacts, speech: Speech): Filled {
  const { say } = speech
  const actors = resultsOf(facts, 'akteur')
  const head = [say('Akteur', 'Actor'), say('Umfeld', 'Area'), say('Was er tut', 'What they do')]
  const rows = actors.map(actor => [actor.title, answerOf(actor, 'kreis', speech), answerOf(actor, 'tut', speech)])
  const spheres = toldTable(
    say('Ideen in den vier Umfeldern', 'Ideas in the four areas'),
    say('Umfeld', 'Area'),
    facts.spheres,
    facts.ideas.map(({ sphere }) => sphere),
    speech,
  )
  const { blocks, count } = steps(facts, ['bestand', 'akteure'], speech)
  return {
    blocks: [
      ...spheres,
      ...(spheres.length > 0 ? [paragraph(untoldNote(speech))] : []),
      ...table(say('Akteure vor Ort', 'Actors in the community'), head, rows, [3, 3, 6]),
      ...blocks,
    ],
    from: sources({ results: actors.length, tasks: count }),
  }
}

export function vision(facts: AgendaFacts, speech: Speech): Filled {
  const pictures = resultsOf(facts, 'zukunftsbild')
  const told = facts.ideas.filter(({ status, future }) => isOnAgenda(status) && future !== undefined)
  const { blocks, count } = steps(facts, ['zukunftsbild'], speech)
  return {
    blocks: [
      ...pictures.flatMap(picture => [
        heading(picture.title),
        ...picture.rows
          .filter(({ id }) => id !== 'angebot')
          .map(({ label, answer }) => paragraph(`${speech.text(label)}: ${speech.text(answer)}`)),
      ]),
      ...table(
        speech.say('2035: Was durch die Ideen besser ist', '2035: What is better because of the ideas'),
        [speech.say('Idee', 'Idea'), speech.say('Zukunftsbild', 'Picture of the future')],
        told.map(({ title, future = '' }) => [title, future]),
        [2, 5],
      ),
      ...blocks,
    ],
    from: sources({ results: pictures.length, ideas: told.length, tasks: count }),
  }
}

export function goals(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const head = [say('Ziel', 'Goal'), say('Bedeutung', 'Meaning'), say('Kennzahl', 'Indicator')]
  const rows = facts.goals.map(({ label, help, indicator }) => [
    text(label),
    help ? text(help) : '',
    indicator ? text(indicator) : say('noch offen', 'still open'),
  ])
  const series = indicatorTable(facts.indicators, speech)
  const open = facts.goals.filter(({ indicator }) => indicator === undefined).map(({ label }) => text(label))
  const ideas = toldTable(
    say('Ideen zu den Zielen', 'Ideas for the goals'),
    say('Ziel', 'Goal'),
    facts.goals.map(({ id, label }) => ({ id, label })),
    facts.ideas.map(({ goal }) => goal),
    speech,
  )
  const { blocks, count } = steps(facts, ['ziele'], speech)
  return {
    blocks: [
      ...table(say('Wirkungsziele und Kennzahlen', 'Goals and indicators'), head, rows, [3, 5, 4]),
      ...(series ? table(series.caption, series.head, series.rows, series.widths) : []),
      ...(open.length > 0
        ? [paragraph(say(`Noch ohne Kennzahl: ${open.join(', ')}.`, `Still without an indicator: ${open.join(', ')}.`))]
        : []),
      ...ideas,
      ...(ideas.length > 0 ? [paragraph(untoldNote(speech))] : []),
      ...goalsLeft(facts, speech).map(paragraph),
      ...blocks,
    ],
    from: sources({ goals: facts.goals.length, tasks: count }),
  }
}

export function roles(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const told = toldTable(
    say('Rollen der Kommune', 'Roles of the municipality'),
    say('Rolle', 'Role'),
    facts.roles,
    facts.ideas.map(({ role }) => role),
    speech,
  )
  const meaning = table(
    say('Rollen der Kommune', 'Roles of the municipality'),
    [say('Rolle', 'Role'), say('Bedeutung', 'Meaning')],
    facts.roles.map(({ label, help }) => [text(label), help ? text(help) : '']),
    [3, 7],
  )
  const taken = takenRoles(facts, speech)
  const onAgenda = table(
    say('Rollen in den Vorhaben der Agenda', 'Roles in what is on the agenda'),
    [say('Idee', 'Idea'), say('Rolle', 'Role')],
    taken.map(({ title, role }) => [title, named(facts.roles, role, speech) ?? '']),
    [6, 3],
  )
  return {
    blocks: [
      ...(told.length > 0 ? [...told, paragraph(untoldNote(speech))] : meaning),
      ...onAgenda,
      ...rolesLeft(facts, speech).map(paragraph),
    ],
    from: sources({ ideas: taken.length }),
  }
}

export function fields(facts: AgendaFacts, speech: Speech): Filled {
  const { say, text } = speech
  const head = [
    say('Handlungsfeld', 'Field of action'),
    say('Ideen der Agenda', 'Ideas on the agenda'),
    say('Prozess-Checks', 'Process checks'),
    say('Aufgaben', 'Tasks'),
  ]
  const within = (id: string) => [
    facts.ideas.filter(({ field, status }) => field === id && isOnAgenda(status)).length,
    facts.checks.filter(({ field }) => field === id).length,
    facts.tasks.filter(({ field, status }) => field === id && status !== 'verworfen').length,
  ]
  const rows = facts.fields.map(({ id, label }) => [text(label), ...within(id).map(String)])
  return {
    blocks: table(say('Handlungsfelder', 'Fields of action'), head, rows, [4, 2, 2, 2]),
    from: sources({ fields: facts.fields.length }),
  }
}

export function participation(facts: AgendaFacts, speech: Speech): Filled {
  const { say } = speech
  const plans = resultsOf(facts, 'buergerbeteiligung')
  const { support, comments } = facts.taking
  const ideas = tellable(facts.ideas.length)
  const told = [
    ...(ideas === 'untold' ? [] : [say(`Bisher sind ${ideas} Ideen eingegangen.`, `So far ${ideas} ideas came in.`)]),
    ...(tellable(support) === 'untold'
      ? []
      : [say(`Sie wurden ${support}-mal unterstützt.`, `They were supported ${support} times.`)]),
    ...(tellable(comments) === 'untold'
      ? []
      : [say(`Dazu gibt es ${comments} Kommentare.`, `There are ${comments} comments on them.`)]),
  ]
  const head = [
    say('Vorhaben', 'Project'),
    say('Spielraum', 'Room to decide'),
    say('Stufe', 'Level'),
    say('Rückmeldung', 'Feedback'),
  ]
  const rows = plans.map(plan => [
    plan.title,
    ...['spielraum', 'stufe', 'rueckmeldung'].map(id => answerOf(plan, id, speech)),
  ])
  // Only that there was a call for ideas, and when: never how many took part.
  const calls = facts.campaigns
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ title, from, to }) => [title, speech.day(from), speech.day(to)])
  const { blocks, count } = steps(facts, ['beteiligung-planen', 'beteiligung', 'rueckmeldung', 'ideen'], speech)
  return {
    blocks: [
      ...(told.length > 0 ? [paragraph(told.join(' '))] : []),
      ...table(
        say('Kampagnen', 'Campaigns'),
        [say('Thema', 'Theme'), say('Von', 'From'), say('Bis', 'To')],
        calls,
        [6, 3, 3],
      ),
      ...table(say('Bürgerbeteiligung', 'Citizen participation'), head, rows, [4, 3, 3, 3]),
      ...blocks,
    ],
    from: sources({ results: plans.length, tasks: count }),
  }
}

/** What the agenda promises, or has kept. */
export function isOnAgenda(status: string): boolean {
  return status === 'agenda' || status === 'umgesetzt'
}

function resultsOf({ results }: AgendaFacts, guide: string): ResultFact[] {
  return results.filter(each => each.guide === guide)
}

function answerOf({ rows }: ResultFact, id: string, { text }: Speech): string {
  const row = rows.find(each => each.id === id)
  return row ? text(row.answer) : ''
}

/** Which goals no project is for: a sentence, or none. */
export function goalsLeft(facts: AgendaFacts, speech: Speech): string[] {
  return left(facts.goals, pursued(facts), speech.say('Noch ohne Vorhaben', 'Still without a project'), speech)
}

/** Which roles no project of the agenda has: a sentence, or none. */
export function rolesLeft(facts: AgendaFacts, speech: Speech): string[] {
  const taken = takenRoles(facts, speech).map(({ role }) => role)
  return left(facts.roles, taken, speech.say('Noch in keinem Vorhaben', 'Still in no project'), speech)
}

/** Ideas on the agenda that say in which role the municipality acts. */
function takenRoles({ ideas, roles }: AgendaFacts, speech: Speech): IdeaFact[] {
  return ideas.filter(({ status, role }) => isOnAgenda(status) && named(roles, role, speech))
}

/** Goals that something listed is for: tasks, and ideas on the agenda. Everybody reads both entry by entry. */
function pursued({ tasks, ideas }: AgendaFacts): (string | undefined)[] {
  return [
    ...tasks.filter(({ status }) => status !== 'verworfen'),
    ...ideas.filter(({ status }) => isOnAgenda(status)),
  ].map(({ goal }) => goal)
}

/** A sentence that names the choices that nothing is for, once there is something for one of them. */
function left(choices: Choice[], made: (string | undefined)[], first: string, { text }: Speech): string[] {
  const none = choices.filter(({ id }) => !made.includes(id))
  if (none.length === 0 || none.length === choices.length) return []
  return [`${first}: ${none.map(({ label }) => text(label)).join(', ')}.`]
}
