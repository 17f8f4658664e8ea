import { readFile } from 'node:fs/promises'
import { z } from 'zod/v4'
import { ContentFault } from '../../content/problems.ts'
import { readYaml } from '../../content/yaml.ts'
import type { Language } from '../../documents/language.ts'
import { Fault } from '../../errors.ts'
import { current, missing, reviewInputs, start, step } from '../../guide/engine.ts'
import { explain } from '../../guide/explain.ts'
import type { Guide } from '../../guide/guide.ts'
import type { KnownUnits } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { textIn } from '../../guide/questions/options.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { suggest } from '../../guide/suggest.ts'

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

/** What was said on the way, and which expectations failed. */
export interface Tried {
  lines: string[]
  failures: string[]
}

/** Plays a file of answers through a guide. Throws a ContentFault where the file is broken. */
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
  if (!wanted || findings.length > 0) throw new ContentFault(findings.map(yaml.locate))

  const { answers: given, day, expect, long } = wanted
  const context = { language, today: day, ...(units && { units }) }
  const failures: string[] = []
  const lines: string[] = []
  const asked: string[] = []
  let progress = { ...start(guide), extended: long }
  for (let question = current(guide, progress); question; question = current(guide, progress)) {
    const { id } = question
    asked.push(id)
    const value = given[id]
    const entered =
      typeof value === 'number'
        ? kindOf(question).input(question, value, context).value
        : Array.isArray(value)
          ? value.join(',')
          : String(value ?? '')
    const isNote = !kindOf(question).takesAnswer
    const read = value === undefined && !isNote ? undefined : kindOf(question).readInput(question, entered, context)
    if (read && !read.ok) {
      failures.push(`“${id}” does not take ${JSON.stringify(value)} (${read.problem.code})`)
      break
    }
    const answer = read?.ok ? read.value : undefined
    const outcome =
      answer !== undefined
        ? step(guide, progress, { do: 'answer', question: id, value: answer })
        : step(guide, progress, { do: question.unknown ? 'unknown' : 'skip' })
    if (outcome.is === 'refused') {
      failures.push(`“${id}” is asked and has to be answered`)
      break
    }
    const said = answer === undefined ? '–' : kindOf(question).summary(question, answer, language)
    lines.push(`${asked.length}. ${textIn(question.ask, language)}`, `   ${said}`)
    progress = outcome.progress
  }
  for (const { question } of reviewInputs(guide, progress)) {
    const value = given[question.id]
    if (value === undefined) continue
    const read = kindOf(question).readInput(question, String(value), context)
    const outcome = read.ok && step(guide, progress, { do: 'answer', question: question.id, value: read.value })
    if (outcome && outcome.is === 'moved') progress = outcome.progress
    asked.push(question.id)
  }
  if (failures.length === 0) failures.push(...missing(guide, progress).map(({ id }) => `“${id}” has to be answered`))
  const idle = Object.keys(given).filter(id => !asked.includes(id))
  if (failures.length === 0) failures.push(...idle.map(id => `“${id}” is not asked with these answers`))
  const findingsNow = guide.scoring && assess(guide, progress.answers, day)
  if (findingsNow) {
    lines.push('', `→ ${textIn(findingsNow.outcome.title, language)} (${findingsNow.outcome.id})`)
    for (const { id, title, role, dueOn } of findingsNow.tasks) {
      lines.push(`  • ${textIn(title, language)} – ${textIn(role, language)}${dueOn ? `, ${dueOn}` : ''} (${id})`)
    }
  }
  const tasks = findingsNow?.tasks.map(({ id }) => id) ?? []
  const outcome = findingsNow?.outcome.id
  if (expect.outcome !== undefined && expect.outcome !== outcome)
    failures.push(`The outcome is “${outcome ?? 'none'}”, expected “${expect.outcome}”`)
  if (expect.tasks && [...expect.tasks].sort().join() !== [...tasks].sort().join()) {
    failures.push(`The tasks are [${tasks.join(', ')}], expected [${expect.tasks.join(', ')}]`)
  }
  for (const id of expect.asked ?? []) if (!asked.includes(id)) failures.push(`“${id}” was not asked`)
  for (const id of expect.notAsked ?? []) if (asked.includes(id)) failures.push(`“${id}” was asked`)
  return { lines, failures }
}
