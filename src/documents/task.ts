import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema, yearSchema } from './times.ts'

export type TaskStatus = 'offen' | 'in-arbeit' | 'blockiert' | 'erledigt' | 'verworfen'

export type Priority = 'hoch' | 'mittel' | 'niedrig'

/** A task of the roadmap. `id` is the number people see, e.g. T-2026-48213. */
export interface Task {
  id: string
  title: string
  /** Id of the unit or role that is responsible (Federführung). */
  unit: string
  /** Person id, if somebody was named; otherwise the unit's lead is meant. */
  person?: string
  /** Ids of units and roles that take part. */
  involved: string[]
  /** Local day; a working day when it was set. */
  dueOn: string
  /** The local day on which `dueOn` was set: what should have been reminded of before was not owed yet. */
  dueSince: string
  priority: Priority
  status: TaskStatus
  /** Why it is blocked; only while it is. */
  blockedBecause?: string
  goal?: string
  financing?: string
  indicator?: string
  /** What it will cost, by budget year: each year once, in order. */
  costs?: YearCost[]
  /** Produktkonto that the money comes from. */
  account?: string
  /** The field of action (Handlungsfeld), an entry of the list of the municipality. */
  field?: string
  /** Numbers of tasks that must be done first. */
  after: string[]
  origin: TaskOrigin
  /** It comes again: the n-th time is counted from `from` (a local day), so that shifted due dates do not add up. */
  recurs?: { every: 'year' | 'quarter'; from: string; n: number }
  createdOn: string
  /** Local day of completion, only while done or dropped. */
  endedOn?: string
  history: TaskStep[]
  /** Counts every change; a card carries it, so that an outdated click is recognised. */
  rev: number
}

/** What a task costs in a budget year, in whole euros, from and to. */
export interface YearCost {
  year: number
  min: number
  max: number
}

/** Where a task came from. `key` is the id of the proposed task within the guide or the template. */
export type TaskOrigin =
  | { is: 'hand' }
  | { is: 'assessment'; id: string; key: string }
  | { is: 'template'; id: string; key: string }
  | { is: 'recurrence'; id: string }
  /** By hand, for an idea: its number. */
  | { is: 'idea'; id: string }

/** One change of a task. By which role, not by whom: tasks belong to units, and nobody is to be monitored. */
export interface TaskStep {
  on: string
  by: TaskActor
  what:
    | { is: 'created' }
    | { is: 'status'; to: TaskStatus; reason?: string }
    | { is: 'due'; from: string; to: string; reason: string }
    | { is: 'passed'; to: 'person' | 'unit'; unit: string }
    | { is: 'edited' }
    /** Not funded in the budget of a year: put off to the next. */
    | { is: 'put-off'; year: number; reason: string }
}

/** In which role somebody acts on a task; the strongest counts. */
export type TaskActor = 'coordination' | 'lead' | 'responsible' | 'member'

const status = z.enum(['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen'])
const made = { id: z.string(), key: z.string() }

const originSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('hand') }),
  z.strictObject({ is: z.literal('assessment'), ...made }),
  z.strictObject({ is: z.literal('template'), ...made }),
  z.strictObject({ is: z.literal('recurrence'), id: z.string() }),
  z.strictObject({ is: z.literal('idea'), id: z.string() }),
])

const stepSchema = z.strictObject({
  on: daySchema,
  by: z.enum(['coordination', 'lead', 'responsible', 'member']),
  what: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('created') }),
    z.strictObject({ is: z.literal('status'), to: status, reason: z.string().optional() }),
    z.strictObject({ is: z.literal('due'), from: daySchema, to: daySchema, reason: z.string() }),
    z.strictObject({ is: z.literal('passed'), to: z.enum(['person', 'unit']), unit: z.string() }),
    z.strictObject({ is: z.literal('edited') }),
    z.strictObject({ is: z.literal('put-off'), year: yearSchema, reason: z.string() }),
  ]),
})

export const taskSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  person: z.string().optional(),
  involved: z.array(z.string()),
  dueOn: daySchema,
  dueSince: daySchema,
  priority: z.enum(['hoch', 'mittel', 'niedrig']),
  status,
  blockedBecause: z.string().optional(),
  goal: z.string().optional(),
  financing: z.string().optional(),
  indicator: z.string().optional(),
  costs: z.array(z.strictObject({ year: yearSchema, min: countSchema, max: countSchema })).optional(),
  account: z.string().optional(),
  field: z.string().optional(),
  after: z.array(z.string()),
  origin: originSchema,
  recurs: z.strictObject({ every: z.enum(['year', 'quarter']), from: daySchema, n: countSchema.max(1_000) }).optional(),
  createdOn: daySchema,
  endedOn: daySchema.optional(),
  history: z.array(stepSchema),
  rev: countSchema,
})
