import type { Kept } from '../../privacy/holdings.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import type { TextKey, Values, Words } from '../texts.ts'

/** A kind of what is kept of people, in plain words. */
export interface KeptInWords {
  title: string
  what: string
  why: string
  until: string
}

/** What is kept, why, and until when, as the rules in force say; values are ours, so nothing has to be escaped. */
export function keptInWords(kind: Kept, retention: RetentionRules, words: Words): KeptInWords {
  const { title, what, why, until } = texts[kind]
  return {
    title: words.plain(title),
    what: words.plain(what),
    why: words.plain(why),
    until: words.plain(until, times[kind]?.(retention)),
  }
}

const times: Partial<Record<Kept, (rules: RetentionRules) => Values>> = {
  person: ({ removedDays: days }) => ({ days }),
  drafts: ({ draftDays: days }) => ({ days }),
  ideas: ({ ideaMonths: months }) => ({ months }),
  support: ({ ideaMonths: months }) => ({ months }),
  comments: ({ ideaMonths: months }) => ({ months }),
  checks: ({ checkMonths: months }) => ({ months }),
  tasks: ({ taskDays: days }) => ({ days }),
  audit: ({ auditDays: days }) => ({ days }),
}

const texts: Record<Kept, Record<keyof KeptInWords, TextKey>> = {
  person: { title: 'kept.person', what: 'kept.person.what', why: 'kept.person.why', until: 'kept.person.until' },
  roles: { title: 'kept.roles', what: 'kept.roles.what', why: 'kept.roles.why', until: 'kept.roles.until' },
  reminders: {
    title: 'kept.reminders',
    what: 'kept.reminders.what',
    why: 'kept.reminders.why',
    until: 'kept.reminders.until',
  },
  drafts: { title: 'kept.drafts', what: 'kept.drafts.what', why: 'kept.drafts.why', until: 'kept.drafts.until' },
  ideas: { title: 'kept.ideas', what: 'kept.ideas.what', why: 'kept.ideas.why', until: 'kept.ideas.until' },
  support: { title: 'kept.support', what: 'kept.support.what', why: 'kept.support.why', until: 'kept.support.until' },
  comments: {
    title: 'kept.comments',
    what: 'kept.comments.what',
    why: 'kept.comments.why',
    until: 'kept.comments.until',
  },
  checks: { title: 'kept.checks', what: 'kept.checks.what', why: 'kept.checks.why', until: 'kept.checks.until' },
  tasks: { title: 'kept.tasks', what: 'kept.tasks.what', why: 'kept.tasks.why', until: 'kept.tasks.until' },
  audit: { title: 'kept.audit', what: 'kept.audit.what', why: 'kept.audit.why', until: 'kept.audit.until' },
}
