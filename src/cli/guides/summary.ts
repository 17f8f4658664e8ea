import type { Language } from '../../documents/language.ts'
import type { Guide } from '../../guide/guide.ts'
import { isOptional } from '../../guide/optional.ts'
import { textIn } from '../../guide/questions/options.ts'
import type { IdeaRules } from '../../idea/rules.ts'
import type { UnitEntry } from '../../people/units.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import type { ReminderRules } from '../../reminder/rules.ts'
import type { RoadmapTemplate } from '../../task/template.ts'

/** What `npm run guides` says of sound content, a line each. */
export interface Summaries {
  guide(guide: Guide): string
  draft(guide: Guide): string
  list(id: string, entries: number): string
  glossary(terms: number): string
  roadmap(template: RoadmapTemplate): string
  examples(count: number): string
  /** @param problem why an example is left out */
  leftOut(problem: string): string
  units(entries: UnitEntry[]): string
  reminders(rules: ReminderRules): string
  ideas(rules: IdeaRules): string
  retention(rules: RetentionRules): string
}

export function summariesIn(language: Language): Summaries {
  return language === 'de' ? german : english
}

const scored = ['criteria', 'scores', 'outcomes', 'tasks', 'hints'] as const

/** One and several of each thing. */
type Nouns = Record<(typeof scored)[number] | 'question' | 'minute', [one: string, several: string]>

const inGerman: Nouns = {
  question: ['Frage', 'Fragen'],
  minute: ['Minute', 'Minuten'],
  criteria: ['Kriterium', 'Kriterien'],
  scores: ['Wert', 'Werte'],
  outcomes: ['Ergebnis', 'Ergebnisse'],
  tasks: ['Aufgabe', 'Aufgaben'],
  hints: ['Hinweis', 'Hinweise'],
}
const inEnglish: Nouns = {
  question: ['question', 'questions'],
  minute: ['minute', 'minutes'],
  criteria: ['criterion', 'criteria'],
  scores: ['score', 'scores'],
  outcomes: ['outcome', 'outcomes'],
  tasks: ['task', 'tasks'],
  hints: ['hint', 'hints'],
}

function count(number: number, [one, several]: [string, string]): string {
  return `${number} ${number === 1 ? one : several}`
}

/** What a guide is made of, without what it has none of. */
function parts(guide: Guide, nouns: Nouns) {
  const { questions, phases, scoring, minutes } = guide
  const short = questions.filter(question => !isOptional(question, phases)).length
  const lists = scored.flatMap(list => {
    const number = scoring?.[list].length ?? 0
    return number > 0 ? [count(number, nouns[list])] : []
  })
  return { all: count(questions.length, nouns.question), short, lists, minutes: count(minutes, nouns.minute) }
}

const german: Summaries = {
  guide(guide) {
    const { all, short, lists, minutes } = parts(guide, inGerman)
    const languages = guide.languages.length > 1 ? 'deutsch und englisch' : 'deutsch'
    const head = `${guide.id} (Fassung ${guide.version}) ${textIn(guide.title, 'de')}: ${all}, ${languages}, ${minutes}`
    return `${head}\n  ${[`${short} auf dem kurzen Weg`, ...lists].join(', ')}`
  },
  draft: guide => `${german.guide(guide)}, Entwurf`,
  list: (id, entries) =>
    `${{ goals: 'Ziele', fields: 'Handlungsfelder' }[id] ?? id}: ${count(entries, ['Eintrag', 'Einträge'])}`,
  glossary: terms => `Glossar: ${count(terms, ['Begriff', 'Begriffe'])}`,
  roadmap: ({ id, version, title, tasks }) =>
    `${id} (Fassung ${version}) ${textIn(title, 'de')}: ${count(tasks.length, inGerman.tasks)}`,
  examples: number => `Beispiele: ${number} zu den geltenden Leitfäden`,
  leftOut: problem => `  ausgelassen: ${problem}`,
  units: entries => `Einheiten: ${entries.filter(({ is }) => is !== 'role').length}, Rollen: ${rolesIn(entries)}`,
  reminders({ before, onTheDay, after, time, hours, closed }) {
    const days = [
      ...before.map(each => `${each} Tage vorher`),
      ...(onTheDay ? ['am Tag'] : []),
      ...after.map(each => `${each} Tage danach`),
    ]
    const free = count(closed.length, ['eigener freier Tag', 'eigene freie Tage'])
    const when = `${days.join(', ') || 'keine'}, um ${time} Uhr`
    return `Erinnerungen: ${when}; Nachrichten von ${hours.from} bis ${hours.to} Uhr, ${free}`
  },
  ideas({ promise, undoMinutes, reasons }) {
    const days = `erste Reaktion in ${promise.first} und Entscheidung in ${promise.decision} Arbeitstagen`
    return `Ideen: ${days}; zurücknehmen binnen ${undoMinutes} Minuten, ${Object.values(reasons).flat().length} Textbausteine`
  },
  retention({ draftDays, ideaMonths, taskDays, checkMonths, auditDays, removedDays }) {
    const names = `an Ideen ${ideaMonths} Monate, an Aufgaben ${taskDays} Tage, an Checks ${checkMonths} Monate`
    const more = `Entwürfe ${draftDays}, Protokoll ${auditDays}, Entferntes ${removedDays} Tage`
    return `Aufbewahrung: Namen ${names}; ${more}`
  },
}

const english: Summaries = {
  guide(guide) {
    const { all, short, lists, minutes } = parts(guide, inEnglish)
    const languages = guide.languages.length > 1 ? 'German and English' : 'German'
    const head = `${guide.id} (version ${guide.version}) ${textIn(guide.title, 'en')}: ${all}, ${languages}, ${minutes}`
    return `${head}\n  ${[`${short} on the short way`, ...lists].join(', ')}`
  },
  draft: guide => `${english.guide(guide)}, a draft`,
  list: (id, entries) => `${id}: ${count(entries, ['entry', 'entries'])}`,
  glossary: terms => `glossary: ${count(terms, ['term', 'terms'])}`,
  roadmap: ({ id, version, title, tasks }) =>
    `${id} (version ${version}) ${textIn(title, 'en')}: ${count(tasks.length, inEnglish.tasks)}`,
  examples: number => `examples: ${number} for the guides in force`,
  leftOut: problem => `  left out: ${problem}`,
  units: entries => `units: ${entries.filter(({ is }) => is !== 'role').length} units, ${rolesIn(entries)} roles`,
  reminders({ before, onTheDay, after, time, hours, closed }) {
    const days = [
      ...before.map(each => `${each} before`),
      ...(onTheDay ? ['on the day'] : []),
      ...after.map(each => `${each} after`),
    ]
    const when = `${days.join(', ') || 'none'}, at ${time}`
    return `reminders: ${when}; messages from ${hours.from} to ${hours.to}, ${closed.length} own days off`
  },
  ideas({ promise, undoMinutes, reasons }) {
    const days = `first reaction in ${promise.first} and decision in ${promise.decision} working days`
    return `ideas: ${days}; undo within ${undoMinutes} minutes, ${Object.values(reasons).flat().length} text blocks`
  },
  retention({ draftDays, ideaMonths, taskDays, checkMonths, auditDays, removedDays }) {
    const names = `ideas ${ideaMonths} months, tasks ${taskDays} days, checks ${checkMonths} months`
    return `retention: names on ${names}; drafts ${draftDays}, audit log ${auditDays}, removed ${removedDays} days`
  },
}

function rolesIn(entries: UnitEntry[]): number {
  return entries.filter(({ is }) => is === 'role').length
}
