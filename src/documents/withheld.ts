import * as z from 'zod4'
import { type Answer, answersSchema } from './answers.ts'
import { type Comment, commentSchema } from './comment.ts'
import { countSchema } from './counts.ts'
import { type Idea, ideaSchema } from './idea.ts'
import { daySchema, instantSchema } from './times.ts'

/** Something that coordinators removed: an idea, a comment, or a text within an idea. */
export interface Withheld {
  id: string
  what: 'idea' | 'comment' | 'text'
  /** Number of the idea. */
  idea: string
  /** Why, as its author is told. */
  reason: string
  on: string
  /** Until this instant it can be put back; then its author is told. */
  until: string
  /** Person id of its author, to be told; absent without a name. */
  author?: string
  /** What was removed, to be put back; gone once that is no longer possible. */
  kept?: { ideas: Idea[]; comments: Comment[]; texts: WithheldText[] }
}

/** A text within an idea: an answer, or a step of its history. */
export interface WithheldText {
  question?: string
  answer?: Answer
  title?: string
  step?: number
  said?: string
}

const kept = z.strictObject({
  ideas: z.array(ideaSchema),
  comments: z.array(commentSchema),
  texts: z.array(
    z.strictObject({
      question: z.string().optional(),
      answer: answersSchema.valueType.optional(),
      title: z.string().optional(),
      step: countSchema.optional(),
      said: z.string().optional(),
    }),
  ),
})

export const withheldSchema = z.strictObject({
  id: z.string(),
  what: z.enum(['idea', 'comment', 'text']),
  idea: z.string(),
  reason: z.string(),
  on: daySchema,
  until: instantSchema,
  author: z.string().optional(),
  kept: kept.optional(),
})
