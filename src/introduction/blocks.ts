import type { Collection } from '../documents/documents.ts'
import { type Block, plain } from '../paper/paper.ts'
import { readSpans } from '../paper/read.ts'
import { differences, lastAgreed, shortFingerprint } from '../privacy/agreement.ts'
import { keptKinds } from '../privacy/holdings.ts'
import type { RetentionRules } from '../privacy/rules.ts'
import { keptInWords } from '../view/parts/kept.ts'
import { noticeGroups } from '../view/parts/notice.ts'
import { changeInSentence, matterInWords, valueInWords } from '../view/privacy/changes.ts'
import type { TextKey, Words } from '../view/texts.ts'
import type { Facts } from './facts.ts'
import { classes, period, stored } from './stored.ts'

/** The pieces of the papers that are made from what is so, by the names that templates know them by. */
export function madeBlocks(facts: Facts, words: Words): Record<string, Block[]> {
  return {
    'document-types': [documentTypes(facts, words)],
    'deletion-classes': [deletionClasses(facts)],
    'deletion-types': [deletionTypes(facts, words)],
    notice: noticeBlocks(facts, words),
    kept: [keptTable(facts, words)],
    settings: [settingsTable(facts, words)],
    questions: facts.matters.guides.flatMap(guide => questionsOf(guide, words)),
    changes: bodiesChanged(facts, words),
  }
}

/** In the order of the table in the code: what leads to people comes first. */
const kinds = Object.keys(stored) as Collection[]

function documentTypes({ retention }: Facts, words: Words): Block {
  return {
    is: 'table',
    caption: plain('Datenarten, Zwecke, Betroffene und Fristen'),
    head: ['Datenart', 'Was gespeichert wird', 'Zweck', 'Betroffene', 'Bis wann'],
    widths: [3.2, 3.7, 3.2, 2.6, 2.9],
    rows: kinds.map(kind => {
      const { what, why, whose, until } = stored[kind]
      return [nameOf(kind, words), what, why, whose, inPeriods(until, retention)].map(plain)
    }),
  }
}

function nameOf(kind: Collection, words: Words): string {
  return words.plain(`stored.${kind}` satisfies TextKey)
}

function inPeriods(text: string, rules: RetentionRules): string {
  return text.replace(/\{(\w+)\}/g, (_, key: keyof RetentionRules) => period(key, rules))
}

const classNames = Object.keys(classes) as (keyof RetentionRules)[]

function deletionClasses({ retention }: Facts): Block {
  return {
    is: 'table',
    caption: plain('Löschklassen'),
    head: ['Klasse', 'Datenart', 'Startzeitpunkt', 'Frist', 'Was dann geschieht'],
    widths: [1, 3, 2, 1.6, 4],
    rows: classNames.map((key, at) => {
      const { kind, begins, effect } = classes[key]
      return [`L${at + 1}`, kind, begins, period(key, retention), effect].map(plain)
    }),
  }
}

function deletionTypes({ retention }: Facts, words: Words): Block {
  return {
    is: 'table',
    caption: plain('Datenarten mit Löschklasse und Regel'),
    head: ['Datenart', 'Löschklasse', 'Regel'],
    widths: [3, 1.6, 6],
    rows: kinds.map(kind => {
      const { until } = stored[kind]
      const named = classNames.flatMap((key, at) => (until.includes(`{${key}}`) ? [`L${at + 1}`] : []))
      return [nameOf(kind, words), named.join(', ') || 'ohne Frist', inPeriods(until, retention)].map(plain)
    }),
  }
}

/** The same texts as on the bot's card; there they are made for Markdown of cards, here for paper. */
function noticeBlocks({ notice }: Facts, words: Words): Block[] {
  const { groups, url, link } = noticeGroups(notice, { ...words, rich: words.plain })
  return [
    ...groups.flatMap(({ title, sections }): Block[] => [
      { is: 'heading', level: 1, text: plain(title) },
      ...sections.flatMap((section): Block[] => [
        { is: 'heading', level: 2, text: plain(section.title) },
        { is: 'paragraph', text: readSpans(section.text) },
      ]),
    ]),
    ...(url === null ? [] : [linked(link, url)]),
  ]
}

function linked(text: string, href: string): Block {
  return { is: 'paragraph', text: [{ text, href }] }
}

function keptTable({ retention }: Facts, words: Words): Block {
  const [caption, what, until] = keptHeads[words.language]
  return {
    is: 'table',
    caption: plain(caption),
    head: [what, until],
    widths: [2, 5],
    rows: keptKinds.map(kind => {
      const kept = keptInWords(kind, retention, words)
      return [plain(kept.title), plain(kept.until)]
    }),
  }
}

const keptHeads = {
  de: ['Was gespeichert wird und wie lange', 'Was', 'Bis wann'],
  en: ['What is stored and for how long', 'What', 'Until when'],
} as const

function settingsTable({ matters }: Facts, words: Words): Block {
  return {
    is: 'table',
    caption: plain('Einstellungen und Fristen, die Menschen betreffen'),
    head: ['Was', 'Stand'],
    widths: [3, 4],
    rows: Object.entries(matters.settings).map(([name, value]) =>
      [matterInWords(name, words), valueInWords(name, value, words)].map(plain),
    ),
  }
}

function questionsOf({ title, kept, questions }: Facts['matters']['guides'][number], words: Words): Block[] {
  return [
    { is: 'heading', level: 2, text: plain(words.guide(title)) },
    {
      is: 'paragraph',
      text: plain(kept ? 'Die Antworten werden gespeichert.' : 'Die Antworten werden nicht gespeichert.'),
    },
    { is: 'list', ordered: false, items: questions.map(({ ask }) => plain(words.guide(ask))) },
  ]
}

/** What each body agreed to last, and what is different since; the store knows. */
function bodiesChanged({ agreements, matters, fingerprint }: Facts, words: Words): Block[] {
  if (agreements === undefined)
    return [{ is: 'paragraph', text: readSpans('Das zeigt der Chat: Schreiben Sie *zustimmung*.') }]
  return (['privacy', 'council'] as const).flatMap((body): Block[] => {
    const last = lastAgreed(agreements.find(({ id }) => id === body))
    const name = words.plain(`agreement.${body}`)
    if (!last) return [{ is: 'paragraph', text: readSpans(`**${name}:** Noch ist keine Zustimmung festgehalten.`) }]
    const changed = last.fingerprint === fingerprint ? [] : differences(last.matters, matters)
    const since = `Zugestimmt am ${words.day(last.on)}, Fingerabdruck ${shortFingerprint(last.fingerprint)}.`
    return [
      {
        is: 'paragraph',
        text: readSpans(`**${name}:** ${since}${changed.length > 0 ? '' : ' Seitdem ist alles gleich.'}`),
      },
      ...(changed.length > 0
        ? [{ is: 'list', ordered: false, items: changed.map(one => plain(changeInSentence(one, words))) } as const]
        : []),
    ]
  })
}
