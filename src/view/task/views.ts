import type { Makers } from '../parts/makers.ts'
import { askTaskCard } from './ask.ts'
import { editTaskCard, newTaskCard } from './form.ts'
import { tasksCard, unitTasksCard } from './list.ts'
import { planCard, plansCard } from './plan.ts'
import { roadmapCard } from './roadmap.ts'
import { taskCard } from './task.ts'

export const taskViews = {
  tasks: tasksCard,
  'unit-tasks': unitTasksCard,
  roadmap: roadmapCard,
  task: taskCard,
  'ask-task': askTaskCard,
  'edit-task': editTaskCard,
  'new-task': newTaskCard,
  plans: plansCard,
  plan: planCard,
} satisfies Makers
