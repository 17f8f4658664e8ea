import { createHash } from 'node:crypto'
import type { Agreement, AskedGuide, Body, Matters } from '../documents/agreement.ts'
import type { LocalText } from '../documents/language.ts'
import type { Guide } from '../guide/guide.ts'
import type { IdeaRules } from '../idea/rules.ts'
import type { ReminderRules } from '../reminder/rules.ts'
import type { RetentionRules } from './rules.ts'

/** What of an installation touches people, wherever it is set. */
export interface Installation {
  version: string
  setting: {
    organisation: string
    region: string
    privacyContact: string
    dpoContact?: string
    legalBasis?: string
    privacyUrl?: string
    publicUrl?: string
    filesInTeams: boolean
  }
  retention: RetentionRules
  reminders: ReminderRules
  ideas: IdeaRules
  /** Those in force. */
  guides: Guide[]
  /** The kinds of documents that are stored. */
  stored: string[]
}

/** What Datenschutz and Personalrat agree to: the same for the same installation, in whatever order it was written down. */
export function mattersOf({ version, setting, retention, reminders, ideas, guides, stored }: Installation): Matters {
  const { organisation, region, privacyContact, dpoContact, legalBasis, privacyUrl, publicUrl, filesInTeams } = setting
  const { before, onTheDay, after, time, digest, hours } = reminders
  const settings: Record<string, string | number | boolean | undefined> = {
    ...{ organisation, region, privacyContact, dpoContact, legalBasis, privacyUrl },
    download: publicUrl !== undefined || filesInTeams,
    ...retention,
    remindBefore: inOrder(before),
    remindOnTheDay: onTheDay,
    remindAfter: inOrder(after),
    remindAt: time,
    digestAt: `${digest.weekday} ${digest.time}`,
    hours: `${hours.from} ${hours.to}`,
    firstReaction: ideas.promise.first,
    decision: ideas.promise.decision,
    undoMinutes: ideas.undoMinutes,
  }
  return {
    version,
    settings: Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)] as const],
      ),
    ),
    stored: stored.toSorted(),
    guides: guides.map(askedIn).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function inOrder(days: number[]): string {
  return days.toSorted((a, b) => a - b).join(' ')
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** What is asked of people: a note asks nothing, and a hidden question is not asked. */
function askedIn({ id, title, produces, questions }: Guide): AskedGuide {
  return {
    id,
    title: localText(title),
    kept: produces.is === 'idea' || produces.is === 'assessment',
    questions: questions
      .filter(({ kind, hidden }) => kind !== 'note' && !hidden)
      .map(({ id: question, ask }) => ({ id: question, ask: localText(ask) })),
  }
}

function localText({ de, en }: LocalText): LocalText {
  return { de, ...(en !== undefined && { en }) }
}

/** SHA-256 of all of it, in hexadecimal digits. */
export function fingerprintOf(matters: Matters): string {
  const { version, settings, stored, guides } = matters
  const sorted = [version, Object.entries(settings).sort(byFirst), stored, guides.map(lineOf)]
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}

/** In which order questions are asked is no matter. */
function lineOf({ id, title, kept, questions }: AskedGuide): unknown {
  const byId = questions.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [id, title.de, title.en, kept, byId.map(({ id: question, ask }) => [question, ask.de, ask.en])]
}

/** The first twelve digits, in groups: "3F2A-91BC-07DE". Enough to compare two sheets by eye. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-')
}

/** One thing that is different now. */
export type Difference =
  | { is: 'version'; now: string; before: string }
  | { is: 'setting'; name: string; now?: string; before?: string }
  | { is: 'stored' | 'no-longer-stored'; kind: string }
  | { is: 'new-guide' | 'no-guide' | 'guide-kept' | 'guide-not-kept'; guide: LocalText }
  | { is: 'guide-named'; guide: LocalText; before: LocalText }
  | { is: 'asks' | 'asks-no-more'; guide: LocalText; ask: LocalText }
  | { is: 'asks-otherwise'; guide: LocalText; ask: LocalText; before: LocalText }

/** What is different from what was agreed to, the weightiest first. */
export function differences(before: Matters, now: Matters): Difference[] {
  return [
    ...settingsChanged(before.settings, now.settings),
    ...now.stored.filter(kind => !before.stored.includes(kind)).map(kind => ({ is: 'stored', kind }) as const),
    ...before.stored
      .filter(kind => !now.stored.includes(kind))
      .map(kind => ({ is: 'no-longer-stored', kind }) as const),
    ...guidesChanged(before.guides, now.guides),
    ...(before.version === now.version ? [] : [{ is: 'version', now: now.version, before: before.version } as const]),
  ]
}

/** A new version by itself touches nobody; what it brings does, and is a difference of its own. */
export function touchesPeople(changed: Difference[]): boolean {
  return changed.some(({ is }) => is !== 'version')
}

function settingsChanged(before: Matters['settings'], now: Matters['settings']): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()
  return names
    .filter(name => before[name] !== now[name])
    .map(name => ({
      is: 'setting',
      name,
      ...(now[name] !== undefined && { now: now[name] }),
      ...(before[name] !== undefined && { before: before[name] }),
    }))
}

function guidesChanged(before: AskedGuide[], now: AskedGuide[]): Difference[] {
  const known = new Map(before.map(guide => [guide.id, guide]))
  const gone = before.filter(({ id }) => !now.some(guide => guide.id === id))
  return [
    ...now.flatMap(guide => {
      const old = known.get(guide.id)
      return old ? guideChanged(old, guide) : [{ is: 'new-guide', guide: guide.title } as const]
    }),
    ...gone.map(({ title }) => ({ is: 'no-guide', guide: title }) as const),
  ]
}

function guideChanged(before: AskedGuide, now: AskedGuide): Difference[] {
  const guide = now.title
  const asked = new Map(before.questions.map(({ id, ask }) => [id, ask]))
  const asks = new Set(now.questions.map(({ id }) => id))
  return [
    ...(before.title.de === now.title.de ? [] : [{ is: 'guide-named', guide, before: before.title } as const]),
    ...(before.kept === now.kept ? [] : [{ is: now.kept ? 'guide-kept' : 'guide-not-kept', guide } as const]),
    ...now.questions.flatMap(({ id, ask }): Difference[] => {
      const old = asked.get(id)
      if (!old) return [{ is: 'asks', guide, ask }]
      return isSame(old, ask) ? [] : [{ is: 'asks-otherwise', guide, ask, before: old }]
    }),
    ...before.questions
      .filter(({ id }) => !asks.has(id))
      .map(({ ask }) => ({ is: 'asks-no-more', guide, ask }) as const),
  ]
}

function isSame(a: LocalText, b: LocalText): boolean {
  return a.de === b.de && a.en === b.en
}

/** What a body agreed to last; undefined: nothing yet. */
export function lastAgreed(agreement: Agreement | undefined): Agreement['agreed'][number] | undefined {
  return agreement?.agreed.at(-1)
}

/** With one more agreement, in the order of their days. */
export function withAgreed(before: Agreement | undefined, id: Body, one: Agreement['agreed'][number]): Agreement {
  const others = before?.agreed ?? []
  return { id, agreed: [...others, one].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) }
}

/** Without the last one, which was noted by mistake; undefined: none is left. */
export function withoutLast({ id, agreed }: Agreement): Agreement | undefined {
  return agreed.length > 1 ? { id, agreed: agreed.slice(0, -1) } : undefined
}
