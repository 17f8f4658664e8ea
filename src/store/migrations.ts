import type { Collection } from '../documents/documents.ts'

/** A document as it was written, perhaps by an earlier version of the bot. */
export type Stored = Record<string, unknown>

/** Turns a document of one schema into the next. What it gets is not changed: small parts of it are shared with other documents, and frozen. */
export type Step = (document: Stored) => Stored

/**
 * The steps of every collection, oldest first: the first leads from schema 1 to schema 2. The current schema is
 * therefore one more than the number of steps. Steps are only ever appended, never changed.
 */
export type Migrations = Record<Collection, readonly Step[]>

function promiseBesideLive({ live, ...check }: Stored): Stored {
  if (typeof live !== 'object' || live === null || !('promised' in live))
    return live === undefined ? check : { ...check, live }
  const { promised: measures, ...since } = live
  return { ...check, promised: [{ on: check.completedOn, guide: check.guide, measures }], live: since }
}

export const migrations: Migrations = {
  people: [],
  // A Kennwort is no longer stored with its draft.
  sessions: [({ code: _, ...session }) => session],
  // A decision that could be taken back was part of the idea already; now it waits beside it. Old ones count.
  ideas: [({ undo: _, ...idea }) => idea],
  // What a check promised was kept with the day its process went live; now it is from the day it was handed in.
  assessments: [promiseBesideLive],
  cards: [],
  guides: [],
  units: [],
  tasks: [],
  reminders: [],
  outbox: [],
  setup: [],
  settings: [],
  comments: [],
  channels: [],
  posts: [],
  // Of a change only the day is kept.
  audit: [({ at, ...entry }) => ({ ...entry, on: String(at).slice(0, 10) })],
  lists: [],
  withheld: [],
  publications: [],
  agreements: [],
  agendaTexts: [],
  motions: [],
  agendas: [],
  inquiries: [],
  campaigns: [],
  sheets: [],
  reviews: [],
  synergies: [],
  workshops: [],
  usage: [],
}

/** Every collection there is. */
export const collections = Object.keys(migrations) as readonly Collection[]

export type Schemas = Record<Collection, number>

/** The schema every collection has today. */
export function currentSchemas(table: Migrations): Schemas {
  return Object.fromEntries(collections.map(name => [name, table[name].length + 1])) as Schemas
}

/** Brings a document from the schema it was written in to the current one. */
export function migrate(table: Migrations, collection: Collection, schema: number, document: Stored): Stored {
  return table[collection].slice(schema - 1).reduce((current, step) => step(current), document)
}
