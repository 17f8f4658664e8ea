import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema, instantSchema } from './times.ts'

/** What a message is about: references only. It is rendered when it is sent, from what is so by then. */
export type About =
  /** Tasks that are due; bundled into one message. */
  | { is: 'reminder'; tasks: string[] }
  | { is: 'digest' }
  /** The task was reported as blocked. */
  | { is: 'blocked'; task: string }
  /** What it waited for is done. */
  | { is: 'free'; task: string }
  /** The task was given to this person or their unit. */
  | { is: 'assigned'; task: string }
  /** Somebody else moved, ended or opened this person's task again, or gave it to another. */
  | { is: 'changed'; task: string }
  /** Somebody made this person a coordinator, or no longer. */
  | { is: 'coordinator' }
  /** This person wanted to see whether messages arrive. */
  | { is: 'test' }
  /**
   * Something happened to an idea. step: its status changed, perhaps by a merge. `at` names the step of its history or
   * the comment, so that each is told once.
   */
  | { is: 'idea'; idea: string; what: IdeaAbout; at: string }
  /** Somebody gave the result of a check to this person, who may start its steps. */
  | { is: 'check'; check: string }
  /** All steps of a check are done: is its process live? */
  | { is: 'live'; check: string }
  /** Something is asked, asked again, or (passed) was not answered, which the coordination hears. */
  | { is: 'inquiry'; inquiry: string; what: 'asked' | 'reminded' | 'passed' }
  /** The council decided about a check (id of the motion); `at`: the place in its history. */
  | { is: 'resolution'; motion: string; at: number }
  /** A phase of a check that is answered by others: what became of it, told to them or to whoever gave it. */
  | { is: 'part'; session: string; phase: string; what: PartAbout }
  /** Somebody (a person id) made this person their substitute. */
  | { is: 'substitute'; of: string }
  /** Coordinators removed something this person wrote (documents/withheld.ts). */
  | { is: 'removed'; id: string }
  /** What touches people is different from what Datenschutz or Personalrat agreed to. */
  | { is: 'agreement' }
  /** A campaign begins, is about to end, has ended, or is looked at again. */
  | { is: 'campaign'; campaign: string; what: CampaignAbout }
  /** In a channel: the one card of a campaign, as it is now. */
  | { is: 'campaign-post'; campaign: string }
  /** Something about what a unit was asked about an idea; without a unit it is for the coordination. */
  | { is: 'review'; idea: string; what: ReviewAbout; unit?: string }
  /** Two that are about the same (documents/synergy.ts): for the coordination, with the weekly overview. */
  | { is: 'synergy'; synergy: string }
  /** A workshop asks, has its answers to be weighed, or is over: for everybody in its chat. */
  | { is: 'workshop'; workshop: string; what: WorkshopAbout }
  /** In its chat: the one card of a workshop, as it is now. */
  | { is: 'workshop-post'; workshop: string }
  /** A question to think about (src/spark/), for this local day alone. */
  | { is: 'spark'; spark: string; on: string }
  /** In a channel: a new idea, or its card that stands there already and is to show what is so now. */
  | { is: 'post' | 'repost'; idea: string }
  /** In a channel: the overview of these local days, both included. */
  | { is: 'overview'; mode: 'weekly' | 'monthly'; from: string; to: string }

export type CampaignAbout = 'begins' | 'ends' | 'report' | 'again'

/** asked: answers are asked for; due: still; withdrawn: no longer. answered: all answered; over: the day is over. */
export type ReviewAbout = 'asked' | 'due' | 'withdrawn' | 'answered' | 'over'
export type WorkshopAbout = 'asks' | 'dots' | 'ended'
export type PartAbout = 'offered' | 'done' | 'declined' | 'withdrawn'

export type IdeaAbout =
  | 'step'
  | 'question'
  | 'answered'
  | 'comment'
  | 'merged'
  | 'unmerged'
  | 'nudge'
  | 'done'
  | 'review'
  | 'reported'
  | 'put-off'

/**
 * A message on its way to a person, or to a channel. Written in the commit of whatever causes it, deleted once it was delivered.
 * `id` makes it unique: "reminder:<person>:<local day>", "blocked:<task>:<rev>:<person>" …
 */
export interface OutboxRecord {
  id: string
  /** Person id, or "channel:<id of the channel>". */
  to: string
  about: About
  /** Not before this instant. */
  dueAt: string
  state: 'waiting' | 'sending' | 'parked'
  /** Attempts that may have arrived: two at most, ever. */
  deliveries: number
  /** Attempts that were clearly refused and are tried again later. */
  refusals: number
  /** While sending: whose attempt it is (a fencing token), and until when nobody else takes it. */
  lease?: { token: string; until: string }
  /** Parked: why it could not be delivered, and since which local day. */
  parked?: { why: ParkedWhy; on: string }
}

/** `uncertain`: it may have arrived, twice tried. The others are clear refusals. */
export type ParkedWhy = 'uncertain' | 'blocked' | 'not-installed' | 'gone' | 'refused' | 'too-big' | 'unregistered'

const ofTask = { task: z.string() }

const aboutSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('reminder'), tasks: z.array(z.string()) }),
  z.strictObject({ is: z.literal('digest') }),
  z.strictObject({ is: z.literal('blocked'), ...ofTask }),
  z.strictObject({ is: z.literal('free'), ...ofTask }),
  z.strictObject({ is: z.literal('assigned'), ...ofTask }),
  z.strictObject({ is: z.literal('changed'), ...ofTask }),
  z.strictObject({ is: z.literal('coordinator') }),
  z.strictObject({ is: z.literal('test') }),
  z.strictObject({
    is: z.literal('idea'),
    idea: z.string(),
    what: z.enum([
      'step',
      'question',
      'answered',
      'comment',
      'merged',
      'unmerged',
      'nudge',
      'done',
      'review',
      'reported',
      'put-off',
    ]),
    at: z.string(),
  }),
  z.strictObject({ is: z.literal('check'), check: z.string() }),
  z.strictObject({ is: z.literal('live'), check: z.string() }),
  z.strictObject({
    is: z.literal('inquiry'),
    inquiry: z.string(),
    what: z.enum(['asked', 'reminded', 'passed']),
  }),
  z.strictObject({ is: z.literal('resolution'), motion: z.string(), at: countSchema }),
  z.strictObject({
    is: z.literal('part'),
    session: z.string(),
    phase: z.string(),
    what: z.enum(['offered', 'done', 'declined', 'withdrawn']),
  }),
  z.strictObject({ is: z.literal('substitute'), of: z.string() }),
  z.strictObject({ is: z.literal('removed'), id: z.string() }),
  z.strictObject({ is: z.literal('agreement') }),
  z.strictObject({
    is: z.literal('campaign'),
    campaign: z.string(),
    what: z.enum(['begins', 'ends', 'report', 'again']),
  }),
  z.strictObject({ is: z.literal('campaign-post'), campaign: z.string() }),
  z.strictObject({
    is: z.literal('review'),
    idea: z.string(),
    what: z.enum(['asked', 'due', 'withdrawn', 'answered', 'over']),
    unit: z.string().optional(),
  }),
  z.strictObject({ is: z.literal('synergy'), synergy: z.string() }),
  z.strictObject({ is: z.literal('workshop'), workshop: z.string(), what: z.enum(['asks', 'dots', 'ended']) }),
  z.strictObject({ is: z.literal('workshop-post'), workshop: z.string() }),
  z.strictObject({ is: z.literal('spark'), spark: z.string(), on: daySchema }),
  z.strictObject({ is: z.enum(['post', 'repost']), idea: z.string() }),
  z.strictObject({ is: z.literal('overview'), mode: z.enum(['weekly', 'monthly']), from: daySchema, to: daySchema }),
])

const parkedWhy = z.enum(['uncertain', 'blocked', 'not-installed', 'gone', 'refused', 'too-big', 'unregistered'])

export const outboxSchema = z.strictObject({
  id: z.string(),
  to: z.string(),
  about: aboutSchema,
  dueAt: instantSchema,
  state: z.enum(['waiting', 'sending', 'parked']),
  deliveries: countSchema,
  refusals: countSchema,
  lease: z.strictObject({ token: z.string(), until: instantSchema }).optional(),
  parked: z.strictObject({ why: parkedWhy, on: daySchema }).optional(),
})
