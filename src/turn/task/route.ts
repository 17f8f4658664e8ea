import type { Act } from '../../view/acts.ts'
import type { CardAction } from '../event.ts'
import { putBelow, putOver } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { askTask } from './ask.ts'
import { blocked, done, dropped, due, later, passed, take, takeUp } from './change.ts'
import { askForTask, askToEdit, createTask, editTask } from './form.ts'
import { myTasks, roadmap, unitTasks, unitTasksOf } from './lists.ts'
import { applyPlan, showPlan, showPlans } from './plan.ts'
import { showTask } from './show.ts'
import { showNews, type Target } from './target.ts'

/** What a list is put on: a button of another card opens it below, one of its own pages through it. */
const place = (arg: string | undefined) => (arg === undefined ? putBelow : putOver)

/** Clicks on cards about tasks; undefined for all others. */
export async function onTaskClick(
  ctx: Context,
  { act, id = '', step, rev, arg }: CardAction,
  inputs: Record<string, string>,
): Promise<ReplyStep[] | undefined> {
  // A card of ours always says which revision it showed: without one, nothing fits.
  const target: Target = { number: id, rev: rev ?? 0, list: arg, put: putOver }
  switch (act as Act) {
    case 'my-tasks':
      return myTasks(ctx, place(arg), arg)
    case 'unit-tasks':
      return unitTasks(ctx, id === '' ? putBelow : putOver, id === '' ? undefined : id)
    case 'unit-tasks-of':
      return unitTasksOf(ctx, putOver, id, step, arg)
    case 'roadmap':
      return roadmap(ctx, id === '' ? putBelow : putOver, id, arg)
    case 'task':
      return showTask(ctx, id, putOver, { list: arg })
    case 'news':
      return showNews(ctx, arg ?? '', putOver)
    case 'task-done':
      return done(ctx, target)
    case 'task-progress':
      return takeUp(ctx, target, 'progress')
    case 'task-open':
      return takeUp(ctx, target, 'open')
    case 'task-take':
      return take(ctx, target)
    case 'task-block':
      return askTask(ctx, target, 'block')
    case 'task-block-yes':
      return blocked(ctx, target, inputs.reason)
    case 'task-drop':
      return askTask(ctx, target, 'drop')
    case 'task-drop-yes':
      return dropped(ctx, target, inputs.reason)
    case 'task-later':
      return askTask(ctx, target, 'later')
    case 'task-later-on':
      return later(ctx, { ...target, rev }, { ...(step && { step }), ...(inputs.day && { day: inputs.day }) })
    case 'task-due':
      return askTask(ctx, target, 'due')
    case 'task-due-yes':
      return due(ctx, target, { day: inputs.day, reason: inputs.reason })
    case 'task-pass':
      return askTask(ctx, target, 'pass')
    case 'task-pass-yes':
      return passed(ctx, target, { person: inputs.person, unit: inputs.unit })
    case 'task-edit':
      return askToEdit(ctx, target)
    case 'task-edit-yes':
      return editTask(ctx, target, inputs)
    case 'new-task':
      return askForTask(ctx, {}, putBelow)
    case 'task-create':
      return createTask(
        ctx,
        { title: inputs.title, unit: inputs.unit, day: inputs.day, idea: id || undefined },
        putOver,
      )
    case 'plans':
      return showPlans(ctx, putBelow)
    case 'plan':
      return showPlan(ctx, putOver, id)
    case 'plan-preview':
      return showPlan(ctx, putOver, id, inputs.start ?? '')
    case 'plan-yes':
      return applyPlan(ctx, putOver, id, arg ?? '')
    default:
      return undefined
  }
}
