import type { Language } from '../../documents/language.ts'
import type { Guide } from '../../guide/guide.ts'
import { isOptional } from '../../guide/optional.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { textIn } from '../../guide/questions/options.ts'
import type { IdeaRules } from '../../idea/rules.ts'
import type { UnitEntry } from '../../people/units.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import type { ReminderRules } from '../../reminder/rules.ts'
import type { SparkRules } from '../../spark/rules.ts'
import type { RoadmapTemplate } from '../../task/template.ts'

/** What `npm run guides` says of sound content, a line each. */
export interface Summaries {
  hints: { heading: string; meaning: string }
  /** Above the guides of one's own, and above those that come with the bot. */
  own: string
  shipped: string
  guide(guide: Guide): string
  draft(guide: Guide): string
  list(id: string, entries: number): string
  glossary(terms: number): string
  roadmap(template: RoadmapTemplate): string
  examples(count: number): string
  /** @param problem why an example is left out */
  leftOut(problem: string): string
  units(entries: UnitEntry[]): string[]
  reminders(rules: ReminderRules): string
  ideas(rules: IdeaRules): string
  retention(rules: RetentionRules): string
  sparks(rules: SparkRules): string
}

export function summariesIn(language: Language): Summaries {
  return language === 'de' ? german : english
}

const scored = ['criteria', 'scores', 'outcomes', 'tasks', 'hints'] as const

/** One and several of each thing. */
type Nouns = Record<(typeof scored)[number] | 'question' | 'note' | 'minute', [one: string, several: string]>

const inGerman: Nouns = {
  question: ['Frage', 'Fragen'],
  note: ['Text zum Lesen', 'Texte zum Lesen'],
  minute: ['Minute', 'Minuten'],
  criteria: ['Kriterium', 'Kriterien'],
  scores: ['Wert', 'Werte'],
  outcomes: ['Ergebnis', 'Ergebnisse'],
  tasks: ['Aufgabe', 'Aufgaben'],
  hints: ['Hinweis', 'Hinweise'],
}
const inEnglish: Nouns = {
  question: ['question', 'questions'],
  note: ['text to read', 'texts to read'],
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

/** What a guide is made of, without what it has none of. A text to read is no question, as on the card. */
function parts(guide: Guide, nouns: Nouns) {
  const { phases, scoring, minutes } = guide
  const questions = guide.questions.filter(question => kindOf(question).takesAnswer)
  const notes = guide.questions.length - questions.length
  const short = questions.filter(question => !isOptional(question, phases)).length
  const lists = scored.flatMap(list => {
    const number = scoring?.[list].length ?? 0
    return number > 0 ? [count(number, nouns[list])] : []
  })
  const read = notes > 0 ? [count(notes, nouns.note)] : []
  return {
    all: count(questions.length, nouns.question),
    short,
    lists: [...read, ...lists],
    minutes: count(minutes, nouns.minute),
  }
}

const german: Summaries = {
  hints: { heading: 'Hinweise', meaning: 'Der Leitfaden gilt, aber jemand stolpert darüber.' },
  own: 'Ihre Leitfäden',
  shipped: 'Mitgeliefert',
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
  units: entries => [`Einheiten: ${namesIn(entries, 'unit', 'de')}`, `Rollen: ${namesIn(entries, 'role', 'de')}`],
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
  sparks({ town, questions }) {
    return `Denkanstöße: eigene Fragen ${questions.length}; vom Bot: ${town.join(', ') || 'keine'}`
  },
}

const english: Summaries = {
  hints: { heading: 'Hints', meaning: 'The guide counts, but somebody stumbles over this.' },
  own: 'Your guides',
  shipped: 'Shipped',
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
  units: entries => [`units: ${namesIn(entries, 'unit', 'en')}`, `roles: ${namesIn(entries, 'role', 'en')}`],
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
  sparks({ town, questions }) {
    return `food for thought: own questions ${questions.length}; by the bot: ${town.join(', ') || 'none'}`
  },
}

/** How many there are, and their names: a guide may give its tasks to them. */
function namesIn(entries: UnitEntry[], kind: UnitEntry['is'], language: Language): string {
  const names = entries.filter(({ is }) => is === kind).map(({ name }) => name[language] ?? name.de)
  return [String(names.length), ...(names.length > 0 ? [names.join(', ')] : [])].join(': ')
}
