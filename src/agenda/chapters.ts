import type { AgendaText, ChapterId } from '../documents/agenda.ts'
import type { Language } from '../documents/language.ts'
import type { Text } from '../guide/text.ts'
import type { Block, Paper } from '../paper/paper.ts'
import { heading, note, written } from './blocks.ts'
import type { Chapter, Filled } from './chapter.ts'
import { ideas, notDoing, processes } from './chapters/content.ts'
import { appendix, organisation, protection, technology } from './chapters/ground.ts'
import { fields, goals, mandate, participation, roles, situation, vision } from './chapters/purpose.ts'
import { measures, resources, roadmap, steering } from './chapters/work.ts'
import { type AgendaFacts, ownText } from './facts.ts'
import { speechIn } from './speech.ts'

const text = (de: string, en: string): Text => ({ de, en })

/** The Kommunale Digitale Agenda, chapter by chapter (DOMAIN §5). */
export const chapters: Chapter[] = [
  {
    id: 'mandate',
    title: text('Auftrag, Geltungsbereich und Stand', 'Mandate, scope and state'),
    how: text(
      'Schreiben Sie, wer den Auftrag gab und für wen die Agenda gilt.',
      'Write who gave the mandate and for whom the agenda is.',
    ),
    fill: mandate,
  },
  {
    id: 'situation',
    title: text('Ausgangslage', 'Where we stand'),
    how: text(
      'Nehmen Sie Akteure mit dem Leitfaden „Akteur“ auf. Schreiben Sie, was es schon gibt.',
      'Record actors with the guide “akteur”. Write what exists already.',
    ),
    fill: situation,
  },
  {
    id: 'vision',
    title: text('Zukunftsbild', 'Picture of the future'),
    how: text(
      'Beginnen Sie den Leitfaden „Zukunftsbild“. Schreiben Sie, wie es 2035 sein soll.',
      'Begin the guide “zukunftsbild”. Write how it is to be in 2035.',
    ),
    fill: vision,
  },
  {
    id: 'goals',
    title: text('Wirkungsziele und Kennzahlen', 'Goals and indicators'),
    how: text(
      'Tragen Sie Ziele und Kennzahlen in die Datei goals.yaml ein.',
      'Enter goals and indicators in the file goals.yaml.',
    ),
    fill: goals,
  },
  {
    id: 'roles',
    title: text('Rollen der Kommune', 'Roles of the municipality'),
    how: text(
      'Wer eine Idee genauer beschreibt, nennt auch die Rolle der Kommune.',
      'Whoever describes an idea in detail names the role of the municipality as well.',
    ),
    fill: roles,
  },
  {
    id: 'fields',
    title: text('Handlungsfelder', 'Fields of action'),
    how: text(
      'Tragen Sie Handlungsfelder in die Datei fields.yaml ein.',
      'Enter fields of action in the file fields.yaml.',
    ),
    fill: fields,
  },
  {
    id: 'participation',
    title: text('Beteiligung', 'Participation'),
    how: text(
      'Beginnen Sie den Leitfaden „Bürgerbeteiligung planen“.',
      'Begin the guide “Plan citizen participation”.',
    ),
    fill: participation,
  },
  {
    id: 'ideas',
    title: text('Ideen', 'Ideas'),
    how: text(
      'Setzen Sie Ideen im Eingang auf die Agenda. Dann stehen sie hier, ohne Namen.',
      'Put ideas on the agenda in the inbox. Then they stand here, without names.',
    ),
    fill: ideas,
  },
  {
    id: 'processes',
    title: text('Prozesse', 'Processes'),
    how: text('Prüfen Sie einen Prozess: „check“.', 'Check a process: “check”.'),
    fill: processes,
  },
  {
    id: 'measures',
    title: text('Maßnahmen-Steckbriefe', 'Profiles of measures'),
    how: text(
      'Geben Sie Aufgaben ein Ziel, eine Finanzierung oder eine Kennzahl.',
      'Give tasks a goal, a financing or an indicator.',
    ),
    fill: measures,
  },
  {
    id: 'roadmap',
    title: text('Fahrplan', 'Roadmap'),
    how: text(
      'Legen Sie Aufgaben an, zum Beispiel aus einer Vorlage: „vorlagen“.',
      'Create tasks, for example from a template: “templates”.',
    ),
    fill: roadmap,
  },
  {
    id: 'organisation',
    title: text('Organisation und Qualifizierung', 'Organisation and training'),
    how: text(
      'Richten Sie Bereiche und Rollen ein. Schreiben Sie, wie Sie Mitarbeitende schulen.',
      'Set up units and roles. Write how you train staff.',
    ),
    fill: organisation,
  },
  {
    id: 'technology',
    title: text('Technik, Nachnutzung und Datensouveränität', 'Technology, reuse and data sovereignty'),
    how: text(
      'Prozess-Checks füllen dieses Kapitel. Schreiben Sie, woran Sie sich binden und woran nicht.',
      'Process checks fill this chapter. Write what you bind yourselves to and what not.',
    ),
    fill: technology,
  },
  {
    id: 'protection',
    title: text('Datenschutz, Sicherheit und Barrierefreiheit', 'Data protection, security and accessibility'),
    how: text(
      'Prozess-Checks füllen dieses Kapitel. Schreiben Sie, was für alle Vorhaben gilt.',
      'Process checks fill this chapter. Write what holds for all projects.',
    ),
    fill: protection,
  },
  {
    id: 'resources',
    title: text('Ressourcen', 'Resources'),
    how: text('Tragen Sie bei Aufgaben die Finanzierung ein.', 'Enter the financing of tasks.'),
    fill: resources,
  },
  {
    id: 'steering',
    title: text('Steuerung und Fortschreibung', 'Steering and updates'),
    how: text(
      'Schreiben Sie, wer steuert und wann Sie die Agenda fortschreiben.',
      'Write who steers and when you update the agenda.',
    ),
    fill: steering,
  },
  {
    id: 'not-doing',
    title: text('Was wir bewusst nicht tun', 'What we leave undone on purpose'),
    how: text(
      'Zurückgestellte Ideen und verworfene Aufgaben stehen hier mit ihrem Grund.',
      'Ideas put on hold and dropped tasks stand here with their reason.',
    ),
    fill: notDoing,
  },
  {
    id: 'appendix',
    title: text('Anhang: Methode und Glossar', 'Appendix: method and glossary'),
    how: text('Methode und Glossar füllt der Bot.', 'The bot fills in method and glossary.'),
    fill: appendix,
  },
]

/** How a chapter stands: what the bot fills in, and what the municipality wrote. */
export interface ChapterState {
  chapter: Chapter
  number: number
  filled: Filled
  /** The own text with its day; absent: none. */
  own?: { text: string; on: string }
}

/** Every chapter as it stands. */
export function chaptersOf(facts: AgendaFacts, texts: AgendaText[], language: Language): ChapterState[] {
  return chapters.map((_, index) => chapterOf(index + 1, facts, texts, language) as ChapterState)
}

/** @param number from 1; undefined: there is no such chapter */
export function chapterOf(
  number: number,
  facts: AgendaFacts,
  texts: AgendaText[],
  language: Language,
): ChapterState | undefined {
  const chapter = chapters[number - 1]
  if (!chapter) return undefined
  const stored = texts.find(({ id }) => id === chapter.id)
  const last = stored?.texts.at(-1)
  const own = stored && ownText(stored)
  return {
    chapter,
    number,
    filled: chapter.fill(facts, speechIn(language)),
    ...(own && last && { own: { text: own, on: last.on } }),
  }
}

/** The number of a chapter, from 1. */
export function numberOf(id: ChapterId): number {
  return chapters.findIndex(chapter => chapter.id === id) + 1
}

/** The id that a card carries, untrusted; undefined: there is no such chapter. */
export function chapterOfId(text: string): ChapterId | undefined {
  return chapters.find(({ id }) => id === text)?.id
}

/** The whole agenda on paper. @param version its number and day, if it is published */
export function agendaPaper(
  facts: AgendaFacts,
  texts: AgendaText[],
  language: Language,
  version?: { number: string; on: string },
): Paper {
  return paperOf(facts, chaptersOf(facts, texts, language), language, version)
}

/** The agenda on paper from its chapters. */
export function paperOf(
  { organisation, day: today }: Pick<AgendaFacts, 'organisation' | 'day'>,
  states: ChapterState[],
  language: Language,
  version?: { number: string; on: string },
): Paper {
  const { say, day, text: inWords } = speechIn(language)
  const blocks = states.flatMap(({ chapter, number, filled, own }): Block[] => [
    heading(`${number} ${inWords(chapter.title)}`, 1),
    ...(own ? written(own.text) : []),
    ...filled.blocks,
    ...(own || filled.blocks.length > 0
      ? []
      : [note(`${say('Hier steht noch nichts.', 'Nothing stands here yet.')} ${inWords(chapter.how)}`)]),
  ])
  return {
    title: say('Kommunale Digitale Agenda', 'Municipal Digital Agenda'),
    subtitle: version
      ? say(
          `${organisation} · Fassung ${version.number} vom ${day(version.on)}`,
          `${organisation} · Version ${version.number} of ${day(version.on)}`,
        )
      : say(`${organisation} · Entwurf vom ${day(today)}`, `${organisation} · Draft of ${day(today)}`),
    language,
    creator: organisation,
    contents: true,
    blocks,
  }
}
