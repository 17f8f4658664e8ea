import * as z from 'zod4'
import type { AskedFor } from '../documents/person.ts'
import type { CardAction } from './event.ts'
import { type Put, putBelow, putOver } from './put.ts'
import type { ReplyStep } from './reply.ts'
import type { Act, Context, Gate } from './subject.ts'

/** Declares an act: its handler knows what it carries and whom it admits. */
export function act<Carried, Admitted>(declared: Act<Carried, Admitted>): Act<Carried, Admitted> {
  return declared
}

/** Does an act, if this person may. Typed text comes here as well, with what it says in place of a card's data. */
export async function perform<Carried, Admitted>(
  ctx: Context,
  what: Act<Carried, Admitted>,
  carried: Carried,
  put: Put = putBelow,
): Promise<ReplyStep[]> {
  const admission = await what.may.admit(ctx, carried, put)
  return 'refused' in admission ? admission.refused : what.does(ctx, carried, put, admission.admitted)
}

/** Does what was typed, or only shows it first where it is the kind of act that needs a second look (`shows`). */
export async function performTyped<Carried, Admitted>(
  ctx: Context,
  what: Act<Carried, Admitted>,
  carried: Carried,
): Promise<ReplyStep[]> {
  if (!what.shows) return perform(ctx, what, carried)
  const admission = await what.may.admit(ctx, carried, putBelow)
  if ('refused' in admission) return admission.refused
  return asksForYes(ctx, await what.shows(ctx, carried, putBelow, admission.admitted))
}

/** The card that shows what was typed shrinks once it was answered. */
export function asksForYes(ctx: Context, steps: ReplyStep[]): ReplyStep[] {
  return ctx.person.asked ? steps.map(step => (step.do === 'send' ? { ...step, asks: true } : step)) : steps
}

/** Yes to what was shown: it happens as it was shown, unless what it is about changed meanwhile. */
export function performShown(ctx: Context, what: Act, asked: AskedFor): Promise<ReplyStep[]> {
  return perform(ctx, what, what.carries.parse({ ...asked, inputs: asked.said }))
}

/** Does what a clicked card carries. */
export function performClick(
  ctx: Context,
  clicked: Act,
  action: CardAction,
  inputs: Record<string, string>,
): Promise<ReplyStep[]> {
  const carried = clicked.carries.parse({ ...action, inputs })
  return perform(ctx, clicked, carried, clicked.below?.(carried) ? putBelow : putOver)
}

/** What acts carry, to put together. Nothing is demanded: what a forged card leaves out leads to nothing. */
export const carries = {
  nothing: z.object({}),
  /** The number or id of what is meant. */
  id: (what: string) => z.string().default('').describe(what),
  arg: (what: string) => z.string().optional().describe(what),
  /** Where a page of a list starts; absent: the list is opened from another card. */
  page: z.string().optional().describe('where the page starts'),
  /** The revision that the card showed; see `revisionOf`. */
  rev: z.number().optional().describe('revision shown'),
  /** Inputs of the card by name; one that is not there is undefined. */
  inputs: <const Name extends string>(...names: Name[]) =>
    z.preprocess(
      entered => entered ?? {},
      z.object(
        Object.fromEntries(names.map(name => [name, z.string().optional()])) as Record<
          Name,
          z.ZodOptional<z.ZodString>
        >,
      ),
    ),
  /** Inputs named like the questions of a guide. */
  answers: z.record(z.string(), z.string()).default({}).describe('one input per question'),
}

/** The revision an act relies on. A click without one fits nothing; whoever types means what is so now. */
export function revisionOf(ctx: Context, { rev }: { rev?: number | undefined }): number | undefined {
  return ctx.event.what.is === 'action' ? (rev ?? -1) : rev
}

export const everybody: Gate<unknown, undefined> = {
  who: 'everybody',
  admit: async () => ({ admitted: undefined }),
}
