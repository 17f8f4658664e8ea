import type { CheckFact } from '../../agenda/facts.ts'
import type { MotionFacts } from '../../council/facts.ts'
import type { Subject } from '../../council/motion.ts'
import type { Answers } from '../../documents/answers.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Idea } from '../../documents/idea.ts'
import type { Task } from '../../documents/task.ts'
import type { Guide } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { Text } from '../../guide/text.ts'
import { supportOf } from '../../idea/support.ts'
import { agendaFacts, choicesOf, factOf, ideaFact, taskFact, withoutEmpty } from '../agenda/collect.ts'
import { lastPublished } from '../agenda/stored.ts'
import { pinnedGuide } from '../context.ts'
import { mergedInto } from '../idea/item.ts'
import { benefitIn } from '../idea/problem.ts'
import { tasksOfIdea } from '../idea/view.ts'
import { motionAbout } from '../motions.ts'
import { unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'

/** Tasks of one thing that are looked at. */
const mostTasks = 100

/** Everything a paper for the council is made from; undefined: what it is about is not there. */
export async function motionFacts(reader: Reader, subject: Subject): Promise<MotionFacts | undefined> {
  const found = await aboutOf(reader, subject)
  if (!found) return undefined
  const names = await unitNames(reader)
  const motion = await motionAbout(reader, subject)
  const { about, unit, checks } = found
  const answered = await Promise.all(
    checks.map(async check => ({ guide: await pinnedGuide(reader, check.guide), answers: check.answers })),
  )
  const tasks = (await tasksAbout(reader, subject)).filter(({ status }) => status !== 'verworfen')
  return {
    day: reader.today,
    organisation: reader.deps.setting.organisation,
    about,
    ...withoutEmpty({ unit: unit === undefined ? undefined : (names.get(unit) ?? { de: unit }) }),
    tasks: tasks.map(task => taskFact(task, names)),
    involved: once(answered.flatMap(({ guide, answers }) => chosen(guide, answers, 'beteiligte'))),
    reuse: once(answered.flatMap(({ guide, answers }) => chosen(guide, answers, 'nachnutzung')))
      .filter(({ id }) => id !== 'not_checked' && id !== 'nothing')
      .map(({ label }) => label),
    before: (motion?.resolutions ?? []).map(({ number, on }) => ({ number, on })),
  }
}

interface Found {
  about: MotionFacts['about']
  /** Id or name of the unit in charge. */
  unit?: string | undefined
  checks: Assessment[]
}

async function aboutOf(reader: Reader, subject: Subject): Promise<Found | undefined> {
  if (subject.is === 'agenda') {
    const version = await lastPublished(reader)
    const facts = await agendaFacts(reader)
    return {
      about: { is: 'agenda', facts, ...(version && { version: { number: version.id, on: version.on } }) },
      checks: [],
    }
  }
  if (subject.is === 'idea') {
    const idea = await reader.work.peek('ideas', subject.number)
    return idea && ofIdea(reader, idea)
  }
  const check = await reader.work.peek('assessments', subject.number)
  if (!check) return undefined
  const fact = await factOf(reader, check)
  if (!('outcome' in fact)) return undefined
  const { rows } = await rowsOf(reader, check)
  return {
    about: { is: 'check', check: fact, rows, ...withoutEmpty({ fileRef: check.fileRef }) },
    unit: check.unitId ?? check.unit,
    checks: [check],
  }
}

async function ofIdea(reader: Reader, idea: Idea): Promise<Found> {
  const merged = await mergedInto(reader, idea)
  const checks = (await Promise.all((idea.checks ?? []).map(id => reader.work.peek('assessments', id)))).filter(
    check => check !== undefined,
  )
  const facts = await Promise.all(checks.map(check => factOf(reader, check)))
  const guide = await pinnedGuide(reader, idea.guide)
  const firstStep = idea.answers.schritt
  return {
    about: {
      is: 'idea',
      idea: ideaFact(idea),
      ...withoutEmpty({
        benefit: goalIn(guide, idea.answers, reader) || undefined,
        firstStep: firstStep?.is === 'answered' ? String(firstStep.value) : undefined,
      }),
      support: supportOf(idea, merged),
      checks: facts.flatMap((fact): CheckFact[] => ('outcome' in fact ? [fact] : [])),
    },
    unit: idea.reviewUnit ?? checks[0]?.unitId,
    checks,
  }
}

/** Goal and whom it benefits; without the problem, which stands elsewhere. */
function goalIn(guide: Guide, answers: Answers, { language }: Reader): string {
  const said = ['ziel', 'nutzen'].flatMap(id => {
    const question = guide.questions.find(each => each.id === id)
    const answer = answers[id]
    if (!question || answer?.is !== 'answered') return []
    const label = question.label[language] ?? question.label.de
    return [`${label}: ${kindOf(question).summary(question, answer.value, language)}`]
  })
  return said.length > 0 ? said.join('. ') : benefitIn(guide, answers, language)
}

/** The tasks that something led to; for the agenda those of the whole roadmap that are blocked. */
export async function tasksAbout(reader: Reader, subject: Subject): Promise<Task[]> {
  const page = { limit: mostTasks }
  if (subject.is === 'agenda') return (await reader.work.peekTasks({ status: ['blockiert'] }, page)).items
  if (subject.is === 'check')
    return (await reader.work.peekTasks({ origin: { is: 'assessment', id: subject.number } }, page)).items
  const idea = await reader.work.peek('ideas', subject.number)
  return idea ? tasksOfIdea(reader, idea) : []
}

async function rowsOf(reader: Reader, { guide: pinned, answers }: Assessment) {
  const guide = await pinnedGuide(reader, pinned)
  const rows = guide.questions.flatMap(question => {
    const answer = answers[question.id]
    // Whom somebody named is nobody's business here.
    if (answer?.is !== 'answered' || question.kind === 'person') return []
    const said = (language: 'de' | 'en') => kindOf(question).summary(question, answer.value, language)
    return [{ label: question.label, answer: { de: said('de'), en: said('en') } }]
  })
  return { rows }
}

/** What was chosen, with the guide's own words. */
function chosen(guide: Guide, answers: Answers, id: string): { id: string; label: Text }[] {
  const answer = answers[id]
  if (answer?.is !== 'answered') return []
  const values = Array.isArray(answer.value) ? answer.value : [answer.value]
  return choicesOf(guide, id).filter(choice => values.includes(choice.id))
}

function once<T extends { id: string }>(choices: T[]): T[] {
  return choices.filter(({ id }, at) => choices.findIndex(each => each.id === id) === at)
}

/** How something that was laid before the council is called; undefined: it is gone. */
export async function titleOf(reader: Reader, subject: Subject): Promise<string | undefined> {
  if (subject.is === 'agenda') return ''
  if (subject.is === 'idea') return (await reader.work.peek('ideas', subject.number))?.title
  return (await reader.work.peek('assessments', subject.number))?.title
}
