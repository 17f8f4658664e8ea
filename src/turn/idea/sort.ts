import type { Idea } from '../../documents/idea.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { withPresentLists } from '../../guide/list-names.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { assign, putIntoField, sort } from '../../idea/sort.ts'
import { auditIdea } from '../audit.ts'
import { pinnedGuide, readContext } from '../context.ts'
import { fieldChoice, fieldNamed, readField } from '../fields.ts'
import { unitChoices } from '../people/unit-names.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { tellReviewer } from './notify.ts'
import { saved } from './saved.ts'

/** Goal, sphere, role, field of action and the unit that reviews the idea, as a form. */
export async function askToSort(ctx: Context, idea: Idea, put: Put, problem?: Problem): Promise<ReplyStep[]> {
  const guide = await guideToSort(ctx, idea)
  const fields = fieldChoice(ctx, idea.field)
  const units = await unitChoices(ctx)
  return put({ is: 'sort-idea', idea, guide, ...(fields && { fields }), units, ...(problem && { problem }) })
}

/** Takes the form: what is no answer of the guide is refused, and nothing is changed. */
export async function sortIdea(
  ctx: Context,
  idea: Idea,
  inputs: Record<string, string>,
  put: Put,
): Promise<ReplyStep[]> {
  const guide = await guideToSort(ctx, idea)
  const corrected: Record<string, string> = {}
  for (const question of guide.questions) {
    const entered = inputs[question.id]
    if (question.kind !== 'choice' || question.review || question.when || !entered) continue
    const read = kindOf(question).readInput(question, entered, readContext(ctx))
    if (!read.ok) return askToSort(ctx, idea, put, read.problem)
    corrected[question.id] = String(read.value)
  }
  const unit = inputs.unit && inputs.unit !== '_' ? await ctx.work.get('units', inputs.unit) : undefined
  const field = readField(ctx, inputs.field, idea.field)
  const placed = sort(idea, corrected, { on: ctx.today })
  const inField = putIntoField(placed.ok ? placed.idea : idea, field, { on: ctx.today })
  const sorted = inField.ok ? inField.idea : placed.ok ? placed.idea : idea
  const given = assign(sorted, unit?.id, { on: ctx.today })
  const changed = given.ok ? given.idea : sorted
  if (placed.ok) auditIdea(ctx, { what: 'idea-sorted' }, idea)
  if (inField.ok) auditIdea(ctx, { what: 'idea-sorted', detail: fieldNamed(ctx, field)?.label.de ?? '' }, idea)
  if (given.ok && unit) await tellReviewer(ctx, given.idea, unit)
  if (given.ok) auditIdea(ctx, { what: 'idea-assigned', ...(unit && { detail: unit.name.de }) }, idea)
  return saved(ctx, changed, put, { key: 'note.sorted', tone: 'info' })
}

/** The questions that the author saw, with the goals of today. */
async function guideToSort(ctx: Context, { guide, answers }: Idea): Promise<Guide> {
  return withPresentLists(await pinnedGuide(ctx, guide), ctx.deps.guides.current(guide.id), answers)
}
