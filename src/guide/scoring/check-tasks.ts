import { type Finding, type Path, shown } from '../finding.ts'
import { optionsOf } from '../possible-answers.ts'
import type { QuestionForm } from '../schema.ts'
import { suggest } from '../suggest.ts'
import { type Names, unknownQuestion } from './names.ts'
import type { TaskForm } from './schema.ts'
import { placeholder } from './words.ts'

type ReasonForm = TaskForm['because'][number]

/** Hurdles: an outcome and a score there are, and a task for each of its criteria. */
export function checkHurdles(names: Names): Finding[] {
  const { draft, scores } = names
  const { hurdles, tasks } = draft
  if (!hurdles) return []
  const findings: Finding[] = []
  if (hurdles.outcome !== undefined) findings.push(...checkNamed(hurdles.outcome, ['hurdles', 'outcome'], names))
  const path = ['hurdles', 'forEach']
  if (!scores.includes(hurdles.forEach)) {
    const message = `There is no score “${hurdles.forEach}”`
    return [...findings, { path, message, remedy: suggest(hurdles.forEach, scores) }]
  }
  const named = tasks.flatMap(task => task?.because.map(({ hurdle }) => hurdle) ?? [])
  const bare = tasks.includes(undefined) ? [] : hurdleCriteria(draft).filter(id => !named.includes(id))
  return [
    ...findings,
    ...bare.map(id => ({
      path,
      message: `No task removes the hurdle “${id}”`,
      remedy: `Add a task with because: [{hurdle: ${id}}]`,
    })),
  ]
}

function hurdleCriteria({ hurdles, scores }: Names['draft']): string[] {
  return Object.keys(scores.find(score => score?.id === hurdles?.forEach)?.sum ?? {})
}

/** Tasks: a time, a reason, and texts that name answers there are. */
export function checkTasks(names: Names): Finding[] {
  return names.draft.tasks.flatMap((task, index) => {
    if (!task) return []
    const path = ['tasks', index]
    return [
      ...checkTitle(task.title, task, [...path, 'title'], names),
      ...task.instead.flatMap(({ when, title }, at) => [
        ...names.checkRule(when, [...path, 'instead', at, 'when'], true),
        ...checkTitle(title, task, [...path, 'instead', at, 'title'], names),
      ]),
      ...(task.lists ?? []).flatMap(({ when }, at) => names.checkRule(when, [...path, 'lists', at, 'when'], true)),
      ...checkRole(task, [...path, 'role'], names),
      ...checkDue(task, path, names),
      ...checkAfter(task, index, names),
      ...task.because.flatMap((reason, at) => checkReason(reason, [...path, 'because', at], names)),
    ]
  })
}

/** A role in words, or the question that names who is responsible, and who is while it is open. */
function checkRole({ role }: TaskForm, path: Path, names: Names): Finding[] {
  const { from, else: otherwise, de } = role
  if (from === undefined) {
    if (otherwise) {
      const remedy = 'Add from: a question for a unit, or remove else'
      return [{ path: [...path, 'else'], message: '“else” only makes sense with “from”', remedy }]
    }
    const message = 'It is not said who is responsible'
    return de === undefined ? [{ path, message, remedy: 'Write a role, or {from: question, else: role}' }] : []
  }
  if (de !== undefined) {
    const message = '“from” cannot stand beside a role in words'
    return [{ path, message, remedy: 'Write {from: question, else: role}' }]
  }
  if (!otherwise) {
    const message = `“${from}” may be left open, and then nobody is responsible`
    return [{ path: [...path, 'from'], message, remedy: 'Add else: and a role' }]
  }
  if (!names.questions.includes(from)) return [unknownQuestion(from, [...path, 'from'], names)]
  const form = names.question(from)
  if (!form || form.kind === 'unit' || form.kind === 'choice' || form.kind === 'person') return []
  const message = `“${from}” names nobody who could be responsible`
  return [{ path: [...path, 'from'], message, remedy: 'Name a question of kind unit, person or choice' }]
}

/** What comes first stands first: so tasks never wait for each other. */
function checkAfter({ after }: TaskForm, index: number, { draft }: Names): Finding[] {
  const ids = draft.tasks.map(task => task?.id)
  // A task that could not be read may be the one.
  const known = ids.filter(each => each !== undefined)
  return after.flatMap((id, at) => {
    const path = ['tasks', index, 'after', at]
    if (!known.includes(id)) {
      if (known.length < ids.length) return []
      return [{ path, message: `There is no task “${id}”`, remedy: suggest(id, known) }]
    }
    if (after.indexOf(id) < at) return [{ path, message: `“${id}” is named twice`, remedy: 'Name each task once' }]
    if (ids.indexOf(id) < index) return []
    const message = `A task can only wait for one further up, and “${id}” is not`
    return [{ path, message, remedy: 'Move what comes first further up, or remove it here' }]
  })
}

function checkTitle(title: TaskForm['title'], { lists }: TaskForm, path: Path, names: Names): Finding[] {
  return Object.entries(title).flatMap(([language, text]) => {
    const at = [...path, language]
    const unnamed = {
      path: at,
      message: 'The title does not say what is listed',
      remedy: 'Put {list} into it, or remove lists',
    }
    const listless = lists && text !== undefined && !text.includes('{list}') ? [unnamed] : []
    const rest = lists ? text?.replaceAll('{list}', '') : text
    return [...listless, ...checkPlaceholders(rest, at, names)]
  })
}

/** `{question}` in a text: one with options, so that nothing gets in that somebody typed. */
export function checkPlaceholders(text: string | undefined, path: Path, names: Names): Finding[] {
  return [...(text ?? '').matchAll(placeholder)].flatMap(([written, id = '']) => {
    if (!names.questions.includes(id)) return [unknownQuestion(id, path, names)]
    const form = names.question(id)
    if (!form || optionsOf(form)) return []
    const message = `“${written}” cannot be put into a text: “${id}” has no options`
    return [{ path, message, remedy: 'Name a question with options, or remove it' }]
  })
}

function checkDue({ due }: TaskForm, path: Path, names: Names): Finding[] {
  const at = [...path, 'due']
  const spans = [...checkSpan(due, at), ...(due.else ? checkSpan(due.else, [...at, 'else']) : [])]
  const dates = [...checkDate(due.from, [...at, 'from'], names), ...checkDate(due.before, [...at, 'before'], names)]
  if (!due.else && due.from !== undefined && mayBeOpen(names.question(due.from), names)) {
    const open = {
      path: [...at, 'from'],
      message: `“${due.from}” may be left open, and then the task is due on a day that nobody meant`,
      remedy: 'Add else: {days: 30}, counted from the day of the result',
      warning: true,
    }
    return [...spans, ...dates, open]
  }
  if (!due.else || due.from !== undefined) return [...spans, ...dates]
  const message = '“else” only makes sense with “from”'
  const remedy = 'Add from: a question for a date, or remove else'
  return [...spans, ...dates, { path: [...at, 'else'], message, remedy }]
}

/** Whether the result may come before this question has an answer. */
function mayBeOpen(form: QuestionForm | undefined, { isOptional }: Names): boolean {
  return form?.kind === 'date' && (!form.required || form.when !== undefined || isOptional(form))
}

function checkDate(id: string | undefined, path: Path, names: Names): Finding[] {
  if (id === undefined) return []
  if (!names.questions.includes(id)) return [unknownQuestion(id, path, names)]
  const form = names.question(id)
  if (form?.kind === 'date' && form.several) {
    const message = `“${id}” has several dates`
    return [{ path, message, remedy: 'Name a question for one date' }]
  }
  if (!form || form.kind === 'date') return []
  return [{ path, message: `“${id}” is not a date`, remedy: 'Name a question of kind date' }]
}

function checkSpan(
  { days, months }: { days?: number | undefined; months?: number | undefined },
  path: Path,
): Finding[] {
  if ((days === undefined) !== (months === undefined)) return []
  const message = days === undefined ? 'It is not said when this is due' : '“days” and “months” cannot stand together'
  return [{ path, message, remedy: 'Write {days: 30} or {months: 12}' }]
}

function checkReason(reason: ReasonForm, path: Path, names: Names): Finding[] {
  const { when, outcome, hurdle } = reason
  if (outcome !== undefined && hurdle !== undefined) {
    const message = '“outcome” and “hurdle” cannot stand together'
    return [{ path, message, remedy: 'Write two entries, each with its own “- ”' }]
  }
  if (when === undefined && outcome === undefined && hurdle === undefined) {
    return [{ path, message: 'It is not said why', remedy: 'Write when: …, outcome: … or hurdle: …' }]
  }
  return [
    ...(when === undefined ? [] : names.checkRule(when, [...path, 'when'], true)),
    ...(outcome === undefined ? [] : checkNamed(outcome, [...path, 'outcome'], names)),
    ...(hurdle === undefined ? [] : checkHurdle(hurdle, [...path, 'hurdle'], names)),
  ]
}

function checkNamed(outcome: unknown, path: Path, { outcomes }: Names): Finding[] {
  return [outcome].flat().flatMap(id => {
    if (typeof id === 'string' && outcomes.includes(id)) return []
    return [{ path, message: `There is no outcome ${shown(id)}`, remedy: suggest(String(id), outcomes) }]
  })
}

function checkHurdle(criterion: string, path: Path, { draft }: Names): Finding[] {
  if (!draft.hurdles) {
    const remedy = 'Add hurdles: {forEach: score, max: 1, outcome: outcome}'
    return [{ path, message: 'It is not said when a criterion is a hurdle', remedy }]
  }
  const possible = hurdleCriteria(draft)
  if (possible.includes(criterion) || possible.length === 0) return []
  const message = `“${criterion}” is no criterion of “${draft.hurdles.forEach}”`
  return [{ path, message, remedy: suggest(criterion, possible) }]
}
