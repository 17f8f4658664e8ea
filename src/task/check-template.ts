import * as z from 'zod4'
import { checkLanguages } from '../guide/check-languages.ts'
import { type Finding, type Path, valueAt } from '../guide/finding.ts'
import { suggest } from '../guide/suggest.ts'
import { text } from '../guide/text.ts'
import { loop } from './dependencies.ts'

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/)
const role = z.string().trim().min(1).max(80)

const taskForm = z.strictObject({
  id,
  title: text(120),
  role,
  involved: z.array(role).default([]),
  // Left out, it is checked below: one of the two has to say when.
  day: z.int().min(0).max(3660).optional(),
  budget: z.int().min(-365).max(365).optional(),
  each: z.literal('unit').optional(),
  after: z.array(z.string()).default([]),
  goal: text(300).optional(),
  indicator: text(300).optional(),
  financing: text(300).optional(),
  priority: z.enum(['hoch', 'mittel', 'niedrig']).optional(),
  recurs: z.enum(['year', 'quarter']).optional(),
})

/** The YAML form of a roadmap template. */
export const templateForm = z.strictObject({
  id,
  formerly: z.array(id).default([]),
  version: z.int().min(1),
  languages: z.array(z.enum(['de', 'en'])).min(1),
  title: text(80),
  purpose: text(400),
  tasks: z.array(taskForm).min(1).max(200),
})

export type TemplateForm = z.output<typeof templateForm>
type TaskForm = z.output<typeof taskForm>

/** What the schema of a template cannot say: languages, ids that are there once, and an order that is possible. */
export function checkTemplate(raw: unknown): Finding[] {
  const items = valueAt(raw, ['tasks'])
  const list: unknown[] = Array.isArray(items) ? items : []
  const tasks = list.map(item => taskForm.safeParse(item).data)
  const ids = list.map(item => valueAt(item, ['id'])).filter(each => typeof each === 'string')
  const findings = tasks.flatMap((task, index) => {
    if (!task) return []
    const path = ['tasks', index]
    return [
      ...checkId(task, ids.slice(0, index), path),
      ...checkWhen(task, path),
      ...checkRoles(task, path),
      ...checkAfter(task, ids, path),
    ]
  })
  return [...checkLanguages(raw), ...findings, ...checkLoops(tasks)]
}

function checkId({ id }: TaskForm, earlier: string[], path: Path): Finding[] {
  if (!earlier.includes(id)) return []
  const message = `The id “${id}” is there twice`
  return [{ path: [...path, 'id'], message, remedy: 'Give each one an id of its own' }]
}

function checkWhen({ day, budget }: TaskForm, path: Path): Finding[] {
  if (day !== undefined || budget !== undefined) return []
  return [{ path, message: '“day” is missing', remedy: 'Add day: …, or budget: … to count from the budget calendar' }]
}

function checkRoles({ role, involved }: TaskForm, path: Path): Finding[] {
  return repeated([role, ...involved]).map(name => ({
    path: [...path, 'involved'],
    message: `“${name}” is named twice`,
    remedy: 'Name who is responsible in role, and everybody else once in involved',
  }))
}

function checkAfter({ after }: TaskForm, ids: string[], path: Path): Finding[] {
  const unknown = after.flatMap((name, index) => {
    if (ids.includes(name)) return []
    const message = `There is no task “${name}”`
    return [{ path: [...path, 'after', index], message, remedy: suggest(name, ids) }]
  })
  const twice = repeated(after).map(name => ({
    path: [...path, 'after'],
    message: `“${name}” is named twice`,
    remedy: 'Name each task once',
  }))
  return [...unknown, ...twice]
}

/** Every loop once, at its first task; who waits for whom is unclear while two tasks have the same id. */
function checkLoops(tasks: (TaskForm | undefined)[]): Finding[] {
  const sound = tasks.filter(task => task !== undefined)
  const byId = new Map(sound.map(task => [task.id, task]))
  if (byId.size < sound.length) return []
  const told = new Set<string>()
  return tasks.flatMap((task, index) => {
    if (!task || told.has(task.id)) return []
    const way = loop(task, task.after, other => byId.get(other))
    if (!way) return []
    for (const member of way) told.add(member)
    const message =
      way.length > 2 ? `The tasks wait for each other: ${way.join(' → ')}` : `“${task.id}” waits for itself`
    return [{ path: ['tasks', index, 'after'], message, remedy: 'Remove one of them from after' }]
  })
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))]
}
