import type { Collection } from '../documents/documents.ts'

/** A document as it was written, perhaps by an earlier version of the bot. */
export type Stored = Record<string, unknown>

/** Turns a document of one schema into the next. It gets its own copy, so it may change it. */
export type Step = (document: Stored) => Stored

/**
 * The steps of every collection, oldest first: the first leads from schema 1 to schema 2. The current schema is
 * therefore one more than the number of steps. Steps are only ever appended, never changed.
 */
export type Migrations = Record<Collection, readonly Step[]>

export const migrations: Migrations = {
  people: [],
  // A Kennwort is no longer stored with its draft.
  sessions: [({ code: _, ...session }) => session],
  // A decision that could be taken back was part of the idea already; now it waits beside it. Old ones count.
  ideas: [({ undo: _, ...idea }) => idea],
  assessments: [],
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
