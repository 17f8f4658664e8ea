import type { AgendaState, AgendaText } from '../documents/agenda.ts'
import type { IdeaStatus } from '../documents/idea-statuses.ts'
import type { TaskStatus, YearCost } from '../documents/task.ts'
import type { Term } from '../guide/glossary.ts'
import type { ListEntry } from '../guide/lists.ts'
import type { Text } from '../guide/text.ts'
import type { KeptProcess } from '../kept/kept.ts'
import type { IndicatorSeries } from './indicators.ts'

/**
 * Everything an agenda is made from. Nobody is named in it: ideas come without authors and supporters, checks without
 * those who answered, tasks by unit.
 */
export interface AgendaFacts {
  /** The local day it is made on. */
  day: string
  organisation: string
  ideas: IdeaFact[]
  checks: CheckFact[]
  /** What other guides brought: actors, pictures of the future, plans for participation. */
  results: ResultFact[]
  tasks: TaskFact[]
  /** Processes that went live, and what came of them. */
  kept: KeptProcess[]
  /** What goals are measured by, and what it was. */
  indicators: IndicatorSeries[]
  /** Units and roles. */
  units: { is: 'unit' | 'role'; name: Text }[]
  goals: ListEntry[]
  fields: Choice[]
  /** The four spheres, and the roles of a municipality, as the guide for ideas names them. */
  spheres: Choice[]
  roles: Choice[]
  terms: Term[]
  /** Calls for ideas that were announced, with their days; never how many took part. */
  campaigns: { title: string; from: string; to: string }[]
  /** How often ideas were supported and commented on, by everybody together. */
  taking: { support: number; comments: number }
  /** The days on which an agenda was published, the latest last. */
  published: string[]
}

export interface Choice {
  id: string
  label: Text
  help?: Text | undefined
}

/** An idea; `goal`, `sphere`, `role` and `field` are ids of choices. Ideas that go on in another are left out. */
export interface IdeaFact {
  id: string
  title: string
  status: IdeaStatus
  problem?: string
  /** What is better in 2035. */
  future?: string
  goal?: string
  sphere?: string
  role?: string
  field?: string
  /** Of the last decision. */
  reason?: string
}

/** A finished process check with what the guide's rules make of it. */
export interface CheckFact {
  id: string
  title: string
  unit?: string
  field?: string
  completedOn: string
  outcome: { id: string; title: Text; sentence: Text }
  provisional: boolean
  /** 0…100, unrounded; absent: unknown. */
  benefit?: number
  feasibility?: number
  /** Reifegrad; absent: none applies, or it is not known. */
  level?: { value: number; label: Text }
  /** Where no level applies: how far an internal process is. */
  state?: Text
  /** What is told about levels. */
  disclaimer?: Text
  /** What was answered about reuse, data and access: question and answers, by the guide's own words. */
  answers: Record<string, Text[]>
}

/** What a guide without scores brought, in words. */
export interface ResultFact {
  guide: string
  title: string
  unit?: string
  rows: { id: string; label: Text; answer: Text }[]
}

export interface TaskFact {
  id: string
  title: string
  /** Names of the unit or role that is responsible, and of those that take part. */
  unit: Text
  involved: Text[]
  dueOn: string
  status: TaskStatus
  priority: 'hoch' | 'mittel' | 'niedrig'
  goal?: string
  financing?: string
  indicator?: string
  costs?: YearCost[]
  account?: string
  field?: string
  recurs?: 'year' | 'quarter'
  endedOn?: string
  /** Why it was dropped. */
  reason?: string
  /** The step of a roadmap template that it came from. */
  step?: string
}

/** The municipality's own words of a chapter; empty: none. */
export function ownText({ texts }: Pick<AgendaText, 'texts'>): string {
  return texts.at(-1)?.text ?? ''
}

/** What a later agenda is compared with: of ideas those that stand in it, because how many came in is not for everybody. */
export function stateOf(facts: AgendaFacts, texts: AgendaText[]): AgendaState {
  const shown = facts.ideas.filter(({ status }) => status !== 'neu' && status !== 'gesichtet')
  return {
    ideas: shown.map(({ id, title, status }) => ({ id, title, state: status })),
    checks: facts.checks.map(({ id, title, outcome }) => ({ id, title, state: outcome.id })),
    tasks: facts.tasks.map(({ id, title, status }) => ({ id, title, state: status })),
    goals: facts.goals.map(({ id, label }) => ({ id, title: label.de, state: '' })),
    texts: texts.map(each => ({ id: each.id, text: ownText(each) })).filter(({ text }) => text !== ''),
  }
}
