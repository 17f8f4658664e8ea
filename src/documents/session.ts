import * as z from 'zod4'
import { type Answers, answersSchema } from './answers.ts'
import { countSchema } from './counts.ts'
import { type GuideRef, guideRefSchema } from './guide.ts'
import { daySchema, instantSchema } from './times.ts'

/** How far a dialogue is: pure data of the guide engine. */
export interface Progress {
  answers: Answers
  /** The question shown now, or the review of all answers. */
  at: string | 'review'
  /** True once the person chose the long way ("Genauer beschreiben"): questions of optional phases are asked, too. */
  extended: boolean
  /** Questions of the long way that were answered from the start: on the short one they count as well, and are not asked. */
  preset?: string[] | undefined
  /** Wrong answers in a row at this step. */
  tries: number
}

/** A phase of a check that others answer while its owner goes on with the rest. */
export interface GivenPart {
  phase: string
  /** Id of the unit or role whose lead answers, or of a colleague. */
  unit?: string
  person?: string
  is: 'offered' | 'taken' | 'declined' | 'done'
  /** Since which local day. */
  on: string
  /** Taken: the dialogue in which it is answered. */
  session?: string
  /** Declined: why, if that was said. */
  reason?: string
}

/** A running dialogue. Finished or cancelled dialogues are deleted. */
export interface Session {
  id: string
  guide: GuideRef
  /** Person id of whoever answers now. */
  owner: string
  /** Person ids of those who answered before it was handed on, the first first. */
  before?: string[]
  status: 'active' | 'paused'
  progress: Progress
  /** Counts every change; a card carries it, so that an outdated click is recognised. */
  rev: number
  startedOn: string
  updatedAt: string
  /** What the dialogue waits for beyond the guide: a yes to "really cancel?", a look at the Kennwort … */
  asking?: 'cancel' | 'restart' | 'code' | 'similar' | 'hand-on' | 'choice'
  /** Phases that others answer, or have answered: each once. */
  given?: GivenPart[]
  /** It answers one phase of somebody else's check: id of that dialogue, and which phase. */
  part?: { of: string; phase: string }
  /** Set while an idea or a check that was already handed in is being edited: its number. */
  editing?: string
  /** The answers of a check as they were when editing began: others may change it meanwhile. */
  base?: Answers
  /** Number of the idea a check was begun from. */
  idea?: string
  /** Number of the campaign it was begun for. */
  campaign?: string
  /** Number of the check or the named idea that led here: the way back. */
  from?: string
  /** Coordinators try a guide: nothing of it is kept. */
  trial?: true
  /**
   * Nothing of it is kept, so its answers are in memory only: where its guide begins, and under which token they are there. A
   * dialogue that went on before and has no token has lost them at a restart.
   */
  unkept?: { begin: Progress['at']; token?: string }
}

const givenPart = z.strictObject({
  phase: z.string(),
  unit: z.string().optional(),
  person: z.string().optional(),
  is: z.enum(['offered', 'taken', 'declined', 'done']),
  on: daySchema,
  session: z.string().optional(),
  reason: z.string().optional(),
})

export const sessionSchema = z.strictObject({
  id: z.string(),
  guide: guideRefSchema,
  owner: z.string(),
  before: z.array(z.string()).optional(),
  status: z.enum(['active', 'paused']),
  progress: z.strictObject({
    answers: answersSchema,
    at: z.string(),
    extended: z.boolean(),
    tries: countSchema,
    preset: z.array(z.string()).optional(),
  }),
  rev: countSchema,
  startedOn: daySchema,
  updatedAt: instantSchema,
  asking: z.enum(['cancel', 'restart', 'code', 'similar', 'hand-on', 'choice']).optional(),
  given: z.array(givenPart).optional(),
  part: z.strictObject({ of: z.string(), phase: z.string() }).optional(),
  editing: z.string().optional(),
  base: answersSchema.optional(),
  idea: z.string().optional(),
  campaign: z.string().optional(),
  from: z.string().optional(),
  trial: z.literal(true).optional(),
  unkept: z.strictObject({ begin: z.string(), token: z.string().optional() }).optional(),
})
