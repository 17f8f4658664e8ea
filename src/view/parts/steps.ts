import type { LocalText } from '../../documents/language.ts'
import type { TaskFinding } from '../../guide/findings.ts'
import { inDepartment } from '../../people/department.ts'
import type { Words } from '../texts.ts'
import { clip, escapeMarkdown } from './escape.ts'

/** "IT · bis 23. Dezember 2026"; for a "Fachamt" the department it means, where that is known. */
export function roleAndDay(task: TaskFinding, department: LocalText | undefined, words: Words): string {
  const role = clip(words.guide(roleIn(task, department)), 60)
  if (task.dueOn === undefined) return escapeMarkdown(role)
  return words.rich('result.step', { role, day: words.day(task.dueOn) })
}

/** Who a task is for; a "Fachamt" is the department it means. A unit that was answered is meant by its very name. */
export function roleIn({ role, isUnit }: TaskFinding, department: LocalText | undefined): LocalText {
  return isUnit ? role : inDepartment(role, department)
}

/** What is proposed as a task, by due date; a guide's order decides among equals. */
export function tasksOf(tasks: TaskFinding[]): TaskFinding[] {
  return tasks.filter(({ note }) => !note).sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

export function notesOf(tasks: TaskFinding[]): TaskFinding[] {
  return tasks.filter(({ note }) => note)
}
