import { keptKinds } from '../../privacy/holdings.ts'
import type { Land } from '../../privacy/lands.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import type { Words } from '../texts.ts'
import { clip } from './escape.ts'
import { foldLine } from './fold-line.ts'
import { keptInWords } from './kept.ts'

/** What people are told about their data at first contact, and whenever they ask (Art. 13 GDPR). */
export interface Notice {
  organisation: string
  privacyContact: string
  /** Absent: by way of the contact. */
  dpoContact?: string
  /** Absent: the usual one of the Land, to be reviewed. */
  legalBasis?: string
  privacyUrl?: string
  land: Land
  /** How long what is kept: as the rules say that are in force. */
  retention: RetentionRules
}

/** One thing to know, at most 60 words, as parts/notice.json wants it: its title opens it. */
interface Section {
  id: string
  title: string
  line: string
  text: string
}

/** Sections that belong together. */
interface Group {
  title: string
  sections: Section[]
}

/** The whole notice: who, why and with whom, then what is kept and how long, then what one can do. */
export function noticeGroups(notice: Notice, words: Words): { groups: Group[]; url: string | null; link: string } {
  const { land, legalBasis, retention, dpoContact } = notice
  const organisation = clip(notice.organisation, 120)
  const contact = clip(notice.privacyContact, 200)
  const who: Told[] = [
    [words.plain('notice.responsible'), words.rich('notice.responsible.text', { organisation, contact })],
    [
      words.plain('notice.dpo'),
      words.rich('notice.dpo.text', { contact: dpoContact ? clip(dpoContact, 200) : contact }),
    ],
    [words.plain('notice.purpose'), words.rich('notice.purpose.text')],
    [
      words.plain('notice.legal'),
      legalBasis === undefined
        ? words.rich('notice.legal.preset', { law: land.law })
        : words.rich('notice.legal.text', { basis: clip(legalBasis, 300) }),
    ],
    [words.plain('notice.seen'), words.rich('notice.seen.text')],
    [words.plain('notice.recipients'), words.rich('notice.recipients.text')],
    [words.plain('notice.third-country'), words.rich('notice.third-country.text')],
    [words.plain('notice.rules'), words.rich('notice.rules.text')],
  ]
  const kept: Told[] = [
    ...keptKinds.map((kind): Told => {
      const { title, what, why, until } = keptInWords(kind, retention, words)
      return [title, `${words.plain('kept.line', { what, why })} ${words.rich('kept.how-long', { until })}`]
    }),
    [words.plain('notice.nameless'), words.rich('notice.nameless.text')],
    [words.plain('notice.codes'), words.rich('notice.codes.text')],
    [words.plain('notice.traces'), words.rich('notice.traces.text')],
  ]
  const { authority, site } = land
  const you: Told[] = [
    [words.plain('notice.rights'), words.rich('notice.rights.text', { contact })],
    [words.plain('notice.complaint'), words.rich('notice.complaint.text', { authority, site })],
    [words.plain('notice.duty'), words.rich('notice.duty.text')],
  ]
  return {
    groups: [
      { title: words.plain('notice.group.who'), sections: sections('who', who) },
      { title: words.plain('notice.group.kept'), sections: sections('kept', kept) },
      { title: words.plain('notice.group.you'), sections: sections('you', you) },
    ],
    url: notice.privacyUrl ?? null,
    link: words.plain('notice.link'),
  }
}

type Told = [title: string, text: string]

function sections(group: string, told: Told[]): Section[] {
  return told.map(([title, text], index) => ({ ...foldLine(`notice-${group}-${index + 1}`, title), text }))
}
