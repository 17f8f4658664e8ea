import type { Problem } from '../../guide/kind.ts'
import { costsInWords } from '../../task/costs.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type FieldChoice, fieldSelect } from '../parts/field-select.ts'
import { choiceInput, dateInput, textInput } from '../parts/form.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import { openIdea } from '../parts/open.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'
import { type TaskItem, taskTitle } from './item.ts'

interface NewTaskView {
  is: 'new-task'
  /** The idea it is for, and what that is good for. */
  idea?: { id: string; title: string }
  goal?: string
  title?: string
  unit?: string
  day?: string
  units: UnitChoice[]
  problem?: Problem
  today: string
}

/** A new task by hand. What was understood of a typed sentence is filled in. */
export function newTaskCard(view: NewTaskView, words: Words) {
  const asked = { id: 'unit', label: words.plain('new-task.unit'), value: view.unit, required: true, units: view.units }
  const { left, ...select } = unitSelect(asked, words)
  return {
    summary: words.plain('new-task.heading'),
    heading: words.rich(view.idea ? 'new-task.heading.idea' : 'new-task.heading'),
    idea: view.idea ? [ideaLink(view.idea, words)] : [],
    problem: problemLine(view.problem, words),
    inputs: [
      titleInput(view.title, words),
      dateInput(
        {
          id: 'day',
          label: words.plain('new-task.day'),
          value: view.day,
          required: true,
        },
        words,
      ),
      ...(view.goal === undefined ? [] : [textField('goal', view.goal, words)]),
    ],
    units: view.units.length > 0 ? [{ ...select, error: words.plain('input.error.choice') }] : [],
    left: left > 0 ? words.rich('new-task.left', { count: left }) : null,
    typing: view.idea ? null : words.rich('new-task.typing'),
    actions: [
      primary(take('task-create', words.plain('new-task.yes'), view.idea === undefined ? {} : { id: view.idea.id })),
      go('home', words.plain('action.home')),
    ],
  }
}

interface EditTaskView {
  is: 'edit-task'
  item: TaskItem
  units: UnitChoice[]
  /** If the municipality has fields of action. */
  fields?: FieldChoice
  /** The tasks of the reminder it was opened from, as its cards carry them. */
  list?: string
  problem?: Problem
  entered?: Record<string, string>
}

/** The fields of a task, to be changed. */
export function editTaskCard(view: EditTaskView, words: Words) {
  const { task } = view.item
  const { entered = {} } = view
  const list = view.list === undefined ? {} : { arg: view.list }
  const field = (id: 'goal' | 'financing' | 'indicator') => textField(id, entered[id] ?? task[id], words)
  const value = entered.involved ?? task.involved.join(',')
  const units = view.units.filter(({ id }) => id !== task.unit)
  const { left, ...select } = unitSelect(
    { id: 'involved', label: words.plain('edit-task.involved'), value, units },
    words,
  )
  return {
    summary: words.plain('edit-task.summary', { number: task.id }),
    about: words.rich('edit-task.summary', { number: task.id }),
    heading: taskTitle(task.title),
    problem: problemLine(view.problem, words),
    inputs: [
      titleInput(entered.title ?? task.title, words),
      field('goal'),
      priorityInput(entered.priority ?? task.priority, words),
      field('financing'),
      textInput(
        {
          id: 'costs',
          label: words.plain('edit-task.costs'),
          value: clip(entered.costs ?? costsInWords(task.costs ?? [], words.language), 200),
          placeholder: words.plain('edit-task.costs.placeholder'),
        },
        words,
      ),
      textInput(
        {
          id: 'account',
          label: words.plain('edit-task.account'),
          value: clip(entered.account ?? task.account ?? '', 40),
          placeholder: words.plain('edit-task.account.placeholder'),
        },
        words,
      ),
      field('indicator'),
    ],
    units: units.length > 0 ? [select] : [],
    left: left > 0 ? words.rich('ask-task.left', { count: left }) : null,
    fields: view.fields ? [fieldSelect(view.fields, words)] : [],
    further: [
      textInput(
        {
          id: 'after',
          label: words.plain('edit-task.after'),
          value: shortened(entered.after ?? task.after.join(', ')),
          placeholder: words.plain('edit-task.after.placeholder', { example: 'T-2026-48213' }),
        },
        words,
      ),
      recursInput(entered.recurs ?? task.recurs?.every ?? 'never', words),
    ],
    actions: [
      primary(take('task-edit-yes', words.plain('edit-task.yes'), { id: task.id, rev: task.rev, ...list })),
      go('task', words.plain('action.back'), { id: task.id, ...list }),
    ],
  }
}

/** Characters of a text that is shown again, also of one that is too long; a title may have fewer. */
const TEXT = 1_500
const TITLE = 600

function titleInput(value: string | undefined, words: Words): Input {
  const label = words.plain('new-task.title')
  const placeholder = words.plain('new-task.title.placeholder')
  return textInput({ id: 'title', label, value: value && clip(value, TITLE), required: true, placeholder }, words)
}

function ideaLink(idea: { id: string; title: string }, words: Words) {
  return { text: words.rich('new-task.idea', { title: clip(idea.title, 80) }), select: openIdea(idea, words) }
}

/** A longer text about a task. */
function textField(id: 'goal' | 'financing' | 'indicator', value: string | undefined, words: Words): Input {
  const label = words.plain(`edit-task.${id}` satisfies TextKey)
  const placeholder = words.plain(`edit-task.${id}.placeholder` satisfies TextKey)
  return { ...textInput({ id, label, value: shortened(value), placeholder }, words), multiline: true }
}

function shortened(text: string | undefined): string | undefined {
  return text && clip(text, TEXT)
}

/** A few possibilities, all of them visible; what was sent and is none of them is left out. */
function choice(asked: { id: string; label: string; value: string; choices: Input['choices'] }, words: Words): Input {
  const value = asked.choices.find(each => each.value === asked.value)?.value
  return choiceInput({ ...asked, value }, words)
}

function priorityInput(value: string, words: Words): Input {
  const choices = (['hoch', 'mittel', 'niedrig'] as const).map(each => ({
    title: words.plain(`task.priority.${each}` satisfies TextKey),
    value: each,
  }))
  return choice({ id: 'priority', label: words.plain('edit-task.priority'), value, choices }, words)
}

function recursInput(value: string, words: Words): Input {
  const choices = (['never', 'quarter', 'year'] as const).map(each => ({
    title: words.plain(`task.recurs.${each}` satisfies TextKey),
    value: each,
  }))
  return choice({ id: 'recurs', label: words.plain('edit-task.recurs'), value, choices }, words)
}
