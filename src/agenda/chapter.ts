import type { ChapterId } from '../documents/agenda.ts'
import type { TaskStatus } from '../documents/task.ts'
import type { Text } from '../guide/text.ts'
import type { Block } from '../paper/paper.ts'
import { openStatuses } from '../task/task.ts'
import { table } from './blocks.ts'
import type { AgendaFacts, Choice, TaskFact } from './facts.ts'
import type { Speech } from './speech.ts'
import { type Told, tally } from './tally.ts'

/** What the bot can say in a chapter by itself. */
export interface Filled {
  blocks: Block[]
  from: Source[]
}

/** What a chapter is filled from, and how much of it stands there. */
export interface Source {
  is: 'ideas' | 'checks' | 'results' | 'tasks' | 'goals' | 'fields' | 'units' | 'terms'
  count: number
}

export interface Chapter {
  id: ChapterId
  title: Text
  /** How it is filled, one or two sentences. */
  how: Text
  fill(facts: AgendaFacts, speech: Speech): Filled
}

/** Sources of which there is something. */
export function sources(counts: Partial<Record<Source['is'], number>>): Source[] {
  return Object.entries(counts).flatMap(([is, count]) => (count > 0 ? [{ is: is as Source['is'], count }] : []))
}

export function isOpen({ status }: Pick<TaskFact, 'status'>): boolean {
  return openStatuses.includes(status)
}

export function statusOf({ status }: Pick<TaskFact, 'status'>, { say }: Speech): string {
  const names: Record<TaskStatus, string> = {
    offen: say('offen', 'open'),
    'in-arbeit': say('in Arbeit', 'in progress'),
    blockiert: say('blockiert', 'blocked'),
    erledigt: say('erledigt', 'done'),
    verworfen: say('verworfen', 'dropped'),
  }
  return names[status]
}

/** The steps of the roadmap template that belong to a chapter: by whom, and until when or since when. */
export function steps(facts: AgendaFacts, keys: string[], speech: Speech): { blocks: Block[]; count: number } {
  const { say, text, day } = speech
  const found = facts.tasks
    .filter(({ step, status }) => step !== undefined && keys.includes(step) && status !== 'verworfen')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const rows = found.map(task => [
    task.title,
    text(task.unit),
    task.status === 'erledigt' && task.endedOn ? day(task.endedOn) : day(task.dueOn),
    statusOf(task, speech),
  ])
  const head = [say('Schritt', 'Step'), say('Verantwortlich', 'Responsible'), say('Tag', 'Day'), say('Stand', 'State')]
  return { blocks: table(say('Schritte dazu', 'Steps for it'), head, rows, [5, 3, 3, 2]), count: found.length }
}

/** The name of a choice; what can no longer be chosen has none. */
export function named(choices: Choice[], id: string | undefined, { text }: Speech): string | undefined {
  const choice = choices.find(each => each.id === id)
  return choice && text(choice.label)
}

/** How often each choice was made, as far as that may be told. */
export function toldTable(
  caption: string,
  first: string,
  choices: Choice[],
  chosen: (string | undefined)[],
  { say, text }: Speech,
): Block[] {
  const counted = countedBy(choices, chosen)
  // Nothing to tell at all is no table.
  if (counted.every(({ told }) => told === 'untold')) return []
  const head = [first, say('Bedeutung', 'Meaning'), say('Ideen', 'Ideas')]
  const rows = counted.map(({ label, help, told }) => [text(label), help ? text(help) : '', inWords(told, say)])
  if (counted.some(({ help }) => help !== undefined)) return table(caption, head, rows, [3, 6, 2])
  const without = (cells: string[]) => cells.filter((_, at) => at !== 1)
  return table(caption, without(head), rows.map(without), [9, 2])
}

/** Each choice with how often it was made, as far as that may be told. */
export function countedBy<C extends Choice>(choices: C[], chosen: (string | undefined)[]): (C & { told: Told })[] {
  const told = tally(
    choices.map(({ id }) => id),
    chosen,
  )
  return choices.map(choice => ({ ...choice, told: told.get(choice.id) ?? 'untold' }))
}

/** A figure on paper, or that it is not told. */
export function inWords(told: Told, say: Speech['say']): string {
  return told === 'untold' ? say('keine Angabe', 'not told') : String(told)
}

/** Why some figures are missing. */
export function untoldNote({ say }: Speech): string {
  return say(
    'Zahlen unter fünf nennt die Agenda nicht. Sie könnten zu einzelnen Menschen führen.',
    'The agenda tells no figure below five. It could lead to single people.',
  )
}
