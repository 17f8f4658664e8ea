import * as z from 'zod4'
import { daySchema } from './times.ts'

/** The chapters of the Kommunale Digitale Agenda, in their order. */
export const chapterIds = [
  'mandate',
  'situation',
  'vision',
  'goals',
  'roles',
  'fields',
  'participation',
  'ideas',
  'processes',
  'measures',
  'roadmap',
  'organisation',
  'technology',
  'protection',
  'resources',
  'steering',
  'not-doing',
  'appendix',
] as const
export type ChapterId = (typeof chapterIds)[number]

/** What the municipality itself writes in a chapter, the latest last. `id` is the chapter. Never by whom. */
export interface AgendaText {
  id: ChapterId
  texts: WrittenText[]
  /** Counts every change; a card carries it. */
  rev: number
}

/** An empty text: it was taken out. */
export interface WrittenText {
  on: string
  /** In which role: tasks and texts belong to these, not to people. */
  by: 'coordination'
  text: string
}

/** An agenda that was published, as it was then. `id` is its number: 1, 2, 3 … */
export interface PublishedAgenda {
  id: string
  on: string
  papers: { de: StoredPaper; en: StoredPaper }
  /** What it is compared by. */
  about: AgendaState
}

/** What an agenda was made from, as far as a later one is compared with it. */
export interface AgendaState {
  ideas: Standing[]
  checks: Standing[]
  tasks: Standing[]
  goals: Standing[]
  /** The municipality's own texts, by chapter. */
  texts: { id: ChapterId; text: string }[]
}

/** Something by its number, what it is called, and how it stood. */
export interface Standing {
  id: string
  title: string
  state: string
}

/** A paper as it was made (paper/paper.ts). */
export interface StoredPaper {
  title: string
  subtitle?: string
  blocks: StoredBlock[]
}

type Spans = { text: string; bold?: true; code?: true; gap?: true; href?: string }[]
type StoredBlock =
  | { is: 'heading'; level: 1 | 2 | 3; text: Spans }
  | { is: 'paragraph'; text: Spans }
  | { is: 'list'; ordered: boolean; items: Spans[] }
  | { is: 'table'; caption: Spans; head: string[]; rows: Spans[][]; widths?: number[] }
  | { is: 'note'; text: Spans }
  | { is: 'figure'; caption: Spans; alt: string; chart: StoredChart }
type StoredChart =
  | { is: 'points'; x: string; y: string; points: { x: number; y: number }[] }
  | { is: 'bars'; categories: string[]; series: { name: string; values: number[] }[] }

const chapterId = z.enum(chapterIds)

export const agendaTextSchema = z.strictObject({
  id: chapterId,
  texts: z.array(z.strictObject({ on: daySchema, by: z.literal('coordination'), text: z.string() })),
  rev: z.int().nonnegative(),
})

const spans = z.array(
  z.strictObject({
    text: z.string(),
    bold: z.literal(true).optional(),
    code: z.literal(true).optional(),
    gap: z.literal(true).optional(),
    href: z.string().optional(),
  }),
)

const chartSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('points'),
    x: z.string(),
    y: z.string(),
    points: z.array(z.strictObject({ x: z.number(), y: z.number() })),
  }),
  z.strictObject({
    is: z.literal('bars'),
    categories: z.array(z.string()),
    series: z.array(z.strictObject({ name: z.string(), values: z.array(z.number()) })),
  }),
])

const blockSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: spans,
  }),
  z.strictObject({ is: z.literal('paragraph'), text: spans }),
  z.strictObject({ is: z.literal('list'), ordered: z.boolean(), items: z.array(spans) }),
  z.strictObject({
    is: z.literal('table'),
    caption: spans,
    head: z.array(z.string()),
    rows: z.array(z.array(spans)),
    widths: z.array(z.number()).optional(),
  }),
  z.strictObject({ is: z.literal('note'), text: spans }),
  z.strictObject({ is: z.literal('figure'), caption: spans, alt: z.string(), chart: chartSchema }),
])

const paperSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string().optional(),
  blocks: z.array(blockSchema),
})
const standings = z.array(z.strictObject({ id: z.string(), title: z.string(), state: z.string() }))

export const publishedAgendaSchema = z.strictObject({
  id: z.string(),
  on: daySchema,
  papers: z.strictObject({ de: paperSchema, en: paperSchema }),
  about: z.strictObject({
    ideas: standings,
    checks: standings,
    tasks: standings,
    goals: standings,
    texts: z.array(z.strictObject({ id: chapterId, text: z.string() })),
  }),
})
