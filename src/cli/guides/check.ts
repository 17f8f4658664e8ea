import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openExamples } from '../../content/examples.ts'
import { inGerman } from '../../content/german.ts'
import { loadGlossary } from '../../content/glossary.ts'
import { type GuidesWithLists, loadGuides, openGuides } from '../../content/guides.ts'
import { openIdeaRules } from '../../content/idea-rules.ts'
import { layersOf, type Place } from '../../content/layers.ts'
import { ContentFault, printed } from '../../content/problems.ts'
import { openRules } from '../../content/reminder-rules.ts'
import { openRetention } from '../../content/retention-rules.ts'
import { loadRoadmaps } from '../../content/roadmaps.ts'
import { openSparkRules } from '../../content/spark-rules.ts'
import { loadUnits } from '../../content/units.ts'
import type { Language } from '../../documents/language.ts'
import { Fault } from '../../errors.ts'
import type { KnownRoles } from '../../guide/check-roles.ts'
import type { Guide } from '../../guide/guide.ts'
import { consequences, hiddenMessage } from '../../guide/hidden.ts'
import { listIds } from '../../guide/lists.ts'
import { knownRoles } from '../../people/known-units.ts'
import { summariesIn } from './summary.ts'

/** What was found in the content of a place, in lines. */
export interface Checked {
  /** What stands in its way. */
  problems: string[]
  /** What people stumble over, though it counts. */
  hints: string[]
  /** What it holds, the own guides first. */
  lines: string[]
}

export async function checkContent(place: Place, language: Language): Promise<Checked> {
  const problems: string[] = []
  const hints: string[] = []
  const checked = (read: () => Promise<string[]>) => collected(read, problems, language)
  const say = summariesIn(language)
  const lines = [
    ...(await checked(async () =>
      guidesIn(place, await openGuides(place, await rolesOf(place)), { problems, hints }, language),
    )),
    ...(await checked(async () => [say.glossary((await loadGlossary(place)).terms.length)])),
    ...(await checked(async () => (await loadRoadmaps(place)).map(say.roadmap))),
    ...(await checked(() => examples(place, problems, language))),
    ...(await checked(async () => say.units(await loadUnits(place)))),
    ...(await checked(async () => [say.reminders((await openRules(place)).current())])),
    ...(await checked(async () => [say.ideas((await openIdeaRules(place)).current())])),
    ...(await checked(async () => [say.retention((await openRetention(place)).current())])),
    ...(await checked(() => sparks(place, problems, language))),
  ]
  // The glossary is read with the guides as well, so what is wrong with it comes twice.
  return { problems: [...new Set(problems)], hints, lines }
}

/** What one kind of file holds, in lines; what is wrong with it is collected, so that all of it is told at once. */
async function collected(read: () => Promise<string[]>, problems: string[], language: Language): Promise<string[]> {
  try {
    return await read()
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    problems.push(...problemsOf(fault, language))
    return []
  }
}

/**
 * Who is known in town, also by a shipped file that an own one replaces: the shipped guides name its roles. What is wrong
 * with a file of units is told with the units.
 */
export async function rolesOf(place: Place): Promise<KnownRoles> {
  const files = await Promise.all(layersOf(place).map(layer => loadUnits(layer).catch(() => [])))
  return knownRoles(files.flat())
}

/** Hints with their heading, and with what they mean for whoever wrote the guide. */
export function hintsTold(hints: string[], language: Language): string[] {
  const { heading, meaning } = summariesIn(language).hints
  return [`${heading} (${hints.length})`, ...hints, meaning]
}

/** A fault as lines for its author. */
export function problemsOf(fault: Fault, language: Language): string[] {
  if (fault instanceof ContentFault) return fault.problems.map(problem => printed(problem, language))
  const { message, remedy } = fault
  return [[message, remedy].map(text => `${language === 'de' ? inGerman(text) : text}.`).join(' ')]
}

/** The guides in force; what is wrong with one of the own folder does not stop a bot, but whoever checks has to know. */
function guidesIn(
  place: Place,
  { lists, following }: GuidesWithLists,
  told: Pick<Checked, 'problems' | 'hints'>,
  language: Language,
): string[] {
  const say = summariesIn(language)
  const entries = lists.current()
  const guides = following(() => entries)
  told.hints.push(...guides.hints(language))
  told.problems.push(...guides.problems(language))
  const [own = '', ...below] = layersOf(place)
  const isOwn = ({ id }: Guide) => below.length > 0 && existsSync(join(own, `${id}.yaml`))
  const entry = (guide: Guide) => ({ isOwn: isOwn(guide), line: guide.isDraft ? say.draft(guide) : say.guide(guide) })
  const drafts = guides.drafts().flatMap(({ sound }) => sound?.guide ?? [])
  const [mine = [], others = []] = [true, false].map(which =>
    [...guides.all(), ...drafts].map(entry).flatMap(each => (each.isOwn === which ? each.line : [])),
  )
  return [
    ...(mine.length > 0 ? [say.own, ...mine, '', say.shipped] : []),
    ...others,
    ...guides.all().flatMap(guide => hiddenIn(guide, language)),
    ...listIds.map(list => say.list(list, entries[list].length)),
  ]
}

/** What a guide does not ask, and what follows from that: a warning, because it is what the municipality wants. */
function hiddenIn(guide: Guide, language: Language): string[] {
  const hidden = guide.questions.filter(question => question.hidden).map(({ id }) => id)
  if (hidden.length === 0) return []
  const told = consequences(guide).map(each => hiddenMessage(each))
  const said = language === 'de' ? 'fragt nicht' : 'hides'
  return [
    `${guide.id} ${said}: ${hidden.join(', ')}`,
    ...told.map(text => `  ${language === 'de' ? inGerman(text) : text}`),
  ]
}

/** Questions to think about; whether their guides fit is only known where these can be read. */
async function sparks(place: Place, problems: string[], language: Language): Promise<string[]> {
  const guides = await loadGuides(place).catch(() => undefined)
  const read = await openSparkRules(place, () => guides?.all() ?? [])
  if (guides) problems.push(...read.problems(language))
  return [summariesIn(language).sparks(read.current())]
}

/** A shipped example that does not fit what the municipality wrote is left out, which is no fault of the municipality. */
async function examples(place: Place, problems: string[], language: Language): Promise<string[]> {
  const guides = await loadGuides(place).catch(() => undefined)
  if (!guides) return []
  const read = await openExamples(place, guides)
  problems.push(...read.problems(language))
  const say = summariesIn(language)
  const left = read.unfitting().map(problem => say.leftOut(printed(problem, language)))
  return [say.examples(read.current().length), ...left]
}
