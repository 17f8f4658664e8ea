import { openExamples } from '../../content/examples.ts'
import { inGerman } from '../../content/german.ts'
import { loadGlossary } from '../../content/glossary.ts'
import { type GuidesWithLists, loadGuides, openGuides } from '../../content/guides.ts'
import { openIdeaRules } from '../../content/idea-rules.ts'
import type { Place } from '../../content/layers.ts'
import { ContentFault, printed } from '../../content/problems.ts'
import { openRules } from '../../content/reminder-rules.ts'
import { openRetention } from '../../content/retention-rules.ts'
import { loadRoadmaps } from '../../content/roadmaps.ts'
import { loadUnits } from '../../content/units.ts'
import type { Language } from '../../documents/language.ts'
import { Fault } from '../../errors.ts'
import type { KnownRoles } from '../../guide/check-roles.ts'
import type { Guide } from '../../guide/guide.ts'
import { listIds } from '../../guide/lists.ts'
import { isOptional } from '../../guide/optional.ts'
import type { IdeaRules } from '../../idea/rules.ts'
import { knownRoles } from '../../people/known-units.ts'
import type { UnitEntry } from '../../people/units.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import type { ReminderRules } from '../../reminder/rules.ts'
import type { RoadmapTemplate } from '../../task/template.ts'

/** What stands in the way of the content of a place, one problem a line, and what it holds. */
export async function checkContent(place: Place, language: Language): Promise<{ problems: string[]; lines: string[] }> {
  const problems: string[] = []
  const checked = (read: () => Promise<string[]>) => collected(read, problems, language)
  const lines = [
    ...(await checked(async () => guidesIn(await openGuides(place, await rolesOf(place)), problems, language))),
    ...(await checked(async () => [`glossary: ${(await loadGlossary(place)).terms.length} terms`])),
    ...(await checked(async () => (await loadRoadmaps(place)).map(roadmap))),
    ...(await checked(() => examples(place, problems, language))),
    ...(await checked(async () => [units(await loadUnits(place))])),
    ...(await checked(async () => [reminders((await openRules(place)).current())])),
    ...(await checked(async () => [ideas((await openIdeaRules(place)).current())])),
    ...(await checked(async () => [retention((await openRetention(place)).current())])),
  ]
  // The glossary is read with the guides as well, so what is wrong with it comes twice.
  return { problems: [...new Set(problems)], lines }
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

/** What is wrong with the file of units is told with the units. */
async function rolesOf(place: Place): Promise<KnownRoles | undefined> {
  const units = await loadUnits(place).catch(() => undefined)
  return units && knownRoles(units)
}

/** A fault as lines for its author. */
export function problemsOf(fault: Fault, language: Language): string[] {
  if (fault instanceof ContentFault) return fault.problems.map(problem => printed(problem, language))
  const { message, remedy } = fault
  return [[message, remedy].map(text => `${language === 'de' ? inGerman(text) : text}.`).join(' ')]
}

/** The guides in force; what is wrong with one of the own folder does not stop a bot, but whoever checks has to know. */
function guidesIn({ lists, following }: GuidesWithLists, problems: string[], language: Language): string[] {
  const entries = lists.current()
  const guides = following(() => entries)
  problems.push(...guides.problems(language))
  const drafts = guides.drafts().flatMap(({ sound }) => (sound ? `${summary(sound.guide)}, a draft` : []))
  return [...guides.all().map(summary), ...drafts, ...listIds.map(list => `${list}: ${entries[list].length} entries`)]
}

function summary({ id, version, title, languages, minutes, phases, questions, scoring }: Guide): string {
  const head = `${id} (version ${version}) ${title.de}: ${questions.length} questions`
  const short = questions.filter(question => !isOptional(question, phases)).length
  const lists = scoring ? (['criteria', 'scores', 'outcomes', 'tasks', 'hints'] as const) : []
  const more = [`${short} questions on the short way`, ...lists.map(list => `${scoring?.[list].length} ${list}`)]
  return `${head}, ${languages.join(' and ')}, ${minutes} minutes\n  ${more.join(', ')}`
}

function roadmap({ id, version, title, tasks }: RoadmapTemplate): string {
  return `${id} (version ${version}) ${title.de}: ${tasks.length} tasks`
}

/** A shipped example that does not fit what the municipality wrote is left out, which is no fault of the municipality. */
async function examples(place: Place, problems: string[], language: Language): Promise<string[]> {
  const guides = await loadGuides(place).catch(() => undefined)
  if (!guides) return []
  const read = await openExamples(place, guides)
  problems.push(...read.problems(language))
  const left = read.unfitting().map(problem => `  left out: ${printed(problem, language)}`)
  return [`examples: ${read.current().length} for the guides in force`, ...left]
}

function units(entries: UnitEntry[]): string {
  const roles = entries.filter(({ is }) => is === 'role').length
  return `units: ${entries.length - roles} units, ${roles} roles`
}

function reminders({ before, onTheDay, after, time, hours, closed }: ReminderRules): string {
  const occasions = [
    ...before.map(days => `${days} before`),
    ...(onTheDay ? ['on the day'] : []),
    ...after.map(days => `${days} after`),
  ]
  const days = `${occasions.join(', ') || 'none'}, at ${time}`
  return `reminders: ${days}; messages from ${hours.from} to ${hours.to}, ${closed.length} own days off`
}

function ideas({ promise, undoMinutes, reasons }: IdeaRules): string {
  const blocks = Object.values(reasons).flat().length
  const days = `first reaction in ${promise.first} and decision in ${promise.decision} working days`
  return `ideas: ${days}; undo within ${undoMinutes} minutes, ${blocks} text blocks`
}

function retention({ draftDays, ideaMonths, taskDays, checkMonths, auditDays, removedDays }: RetentionRules): string {
  const names = `ideas ${ideaMonths} months, tasks ${taskDays} days, checks ${checkMonths} months`
  return `retention: names on ${names}; drafts ${draftDays}, audit log ${auditDays}, removed ${removedDays} days`
}
