import { readFile } from 'node:fs/promises'
import * as z from 'zod4'
import { inGerman } from '../../content/german.ts'
import { ContentFault } from '../../content/problems.ts'
import { readYaml } from '../../content/yaml.ts'
import type { Language } from '../../documents/language.ts'
import { Fault } from '../../errors.ts'
import { readAsDecimal } from '../../guide/check-grouped.ts'
import { dayInWords } from '../../guide/day/in-words.ts'
import { current, missing, reviewInputs, start, step } from '../../guide/engine.ts'
import { explain } from '../../guide/explain.ts'
import type { Findings } from '../../guide/findings.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import type { KnownUnits, Problem, ReadContext } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { textIn } from '../../guide/questions/options.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { suggest } from '../../guide/suggest.ts'
import { keyOr, wordsIn } from '../../view/texts.ts'
import { readWritten } from './written-answer.ts'

/** What an author writes down to try a guide, and what should come out. */
const form = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  long: z.boolean().default(false),
  day: z.iso.date().default('2026-01-01'),
  expect: z
    .strictObject({
      outcome: z.string().optional(),
      tasks: z.array(z.string()).optional(),
      asked: z.array(z.string()).optional(),
      notAsked: z.array(z.string()).optional(),
    })
    .default({}),
})

/** What was said on the way, and which answers or expectations failed, in the language asked for. */
export interface Tried {
  lines: string[]
  failures: string[]
}

/**
 * Plays a file of answers through a guide. After an answer that is refused nothing is told of where it leads. Throws a
 * ContentFault where the file is broken.
 */
export async function tryGuide(guide: Guide, file: string, language: Language, units?: KnownUnits): Promise<Tried> {
  const source = await readFile(file, 'utf8').catch(cause => {
    throw new Fault('content', `${file} cannot be read`, 'Check its path', cause)
  })
  const yaml = readYaml(file, source)
  if (!yaml.readable || yaml.problems.length > 0) throw new ContentFault(yaml.problems)
  const ids = guide.questions.map(({ id }) => id)
  const findings = explain(form, yaml.value, [])
  const wanted = form.safeParse(yaml.value).data
  for (const id of Object.keys(wanted?.answers ?? {})) {
    if (!ids.includes(id))
      findings.push({ path: ['answers', id], message: `There is no question “${id}”`, remedy: suggest(id, ids) })
  }
  const isWhole = (id: unknown) =>
    !guide.questions.some(each => each.id === id && each.kind === 'number' && !each.whole)
  for (const { path, source } of yaml.grouped)
    if (path[0] === 'answers' && isWhole(path[1])) findings.push({ path, ...readAsDecimal(source) })
  if (!wanted || findings.length > 0) throw new ContentFault(findings.map(yaml.locate))

  const { answers: given, day, expect, long } = wanted
  const context = { language, today: day, ...(units && { units }) }
  const played = playThrough(guide, given, long, context)
  const { lines, refused } = played
  if (refused) {
    const { line } = yaml.locate({ path: ['answers', refused.question.id], message: '', remedy: '' })
    return {
      lines,
      failures: [`${file}:${line}: ${quoted(refused.question.id, language)}: ${whyNot(refused.problem, language)}`],
    }
  }
  const idle = Object.keys(given).filter(id => !played.asked.includes(id))
  const open = missing(guide, played.progress)
  const failures =
    open.length > 0
      ? open.map(({ id }) => `“${id}” has to be answered`)
      : idle.map(id => `“${id}” is not asked with these answers`)
  const found = guide.scoring && open.length === 0 ? assess(guide, played.progress.answers, day) : undefined
  if (found) lines.push('', ...resultIn(found, language))
  if (open.length === 0) failures.push(...unmet(expect, played.asked, found))
  return { lines, failures: failures.map(failure => (language === 'de' ? inGerman(failure) : failure)) }
}

interface Played {
  lines: string[]
  asked: string[]
  progress: ReturnType<typeof start>
  /** The answer that stopped it. */
  refused?: { question: Question; problem: Pick<Problem, 'code' | 'values'> }
}

function playThrough(guide: Guide, given: Record<string, unknown>, long: boolean, context: ReadContext): Played {
  const { language } = context
  const lines: string[] = []
  const asked: string[] = []
  let progress = { ...start(guide), extended: long }
  for (let question = current(guide, progress); question; question = current(guide, progress)) {
    const { id } = question
    asked.push(id)
    const kind = kindOf(question)
    const read = kind.takesAnswer ? readWritten(question, given[id], context) : ({ is: 'answer', value: true } as const)
    if (read.is === 'refused') return { lines, asked, progress, refused: { question, problem: read.problem } }
    const move = read.is === 'answer' ? ({ do: 'answer', question: id, value: read.value } as const) : { do: read.is }
    const outcome = step(guide, progress, move)
    if (outcome.is === 'refused') return { lines, asked, progress, refused: { question, problem: needed } }
    const said = read.is === 'answer' ? kind.summary(question, read.value, language) : passed[language][read.is]
    lines.push(`${asked.length}. ${textIn(question.ask, language)}`, ...said.split('\n').map(line => `   ${line}`))
    progress = outcome.progress
  }
  for (const { question } of reviewInputs(guide, progress)) {
    if (given[question.id] === undefined) continue
    asked.push(question.id)
    const read = readWritten(question, given[question.id], context)
    if (read.is !== 'answer')
      return { lines, asked, progress, refused: { question, problem: read.is === 'refused' ? read.problem : needed } }
    const outcome = step(guide, progress, { do: 'answer', question: question.id, value: read.value })
    if (outcome.is === 'moved') progress = outcome.progress
  }
  return { lines, asked, progress }
}

const passed = {
  de: { unknown: '– (weiß ich nicht)', skip: '– (übersprungen)' },
  en: { unknown: '– (I do not know)', skip: '– (skipped)' },
} satisfies Record<Language, Record<'unknown' | 'skip', string>>

/** Neither skipping nor not knowing is possible. */
const needed = { code: 'dont-know', values: {} }

/** The outcome with its sentence, and its tasks. */
function resultIn({ outcome, tasks }: Findings, language: Language): string[] {
  return [
    `→ ${textIn(outcome.title, language)} (${outcome.id})`,
    `  ${textIn(outcome.sentence, language)}`,
    ...tasks.map(({ id, title, role, dueOn }) => {
      const due = dueOn ? `, ${dayInWords(dueOn, language)}` : ''
      return `  • ${textIn(title, language)} – ${textIn(role, language)}${due} (${id})`
    }),
  ]
}

/** Which expectations are not met, in English. */
function unmet(expect: z.output<typeof form>['expect'], asked: string[], found: Findings | undefined): string[] {
  const failures: string[] = []
  const tasks = found?.tasks.map(({ id }) => id) ?? []
  const outcome = found?.outcome.id
  if (expect.outcome !== undefined && expect.outcome !== outcome)
    failures.push(`The outcome is “${outcome ?? 'none'}”, expected “${expect.outcome}”`)
  if (expect.tasks && [...expect.tasks].sort().join() !== [...tasks].sort().join()) {
    failures.push(`The tasks are [${tasks.join(', ')}], expected [${expect.tasks.join(', ')}]`)
  }
  for (const id of expect.asked ?? []) if (!asked.includes(id)) failures.push(`“${id}” was not asked`)
  for (const id of expect.notAsked ?? []) if (asked.includes(id)) failures.push(`“${id}” was asked`)
  return failures
}

/** Why an answer was refused, in the words of the chat. */
function whyNot({ code, values }: Pick<Problem, 'code' | 'values'>, language: Language): string {
  return wordsIn(language, 'Europe/Berlin').plain(keyOr(`problem.${code}`, 'problem.other'), values)
}

function quoted(id: string, language: Language): string {
  return language === 'de' ? `„${id}“` : `“${id}”`
}
