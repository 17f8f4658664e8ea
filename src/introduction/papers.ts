import type { Language } from '../documents/language.ts'
import type { Paper } from '../paper/paper.ts'
import { type Filling, readTemplate } from '../paper/read.ts'
import { shortFingerprint } from '../privacy/agreement.ts'
import { usualRetention } from '../privacy/rules.ts'
import { type Words, wordsIn } from '../view/texts.ts'
import { madeBlocks } from './blocks.ts'
import type { Facts } from './facts.ts'
import { period } from './stored.ts'

/** One paper for the introduction: its template is `<name>.md` in the folder `introduction` of the content. */
export interface Planned {
  name: string
  language: Language
  /** It is long enough for a table of contents. */
  contents?: true
}

/** What Datenschutz, Personalrat and staff get before the start. Letter and notice are there in English as well. */
export const planned: Planned[] = [
  { name: '1-verarbeitungsverzeichnis', language: 'de' },
  { name: '2-schwellwertanalyse', language: 'de' },
  { name: '3-massnahmen', language: 'de', contents: true },
  { name: '4-loeschkonzept', language: 'de' },
  { name: '5-dienstvereinbarung', language: 'de', contents: true },
  { name: '6-datenschutzhinweise', language: 'de' },
  { name: '6-privacy-notice', language: 'en' },
  { name: '7-barrierefreiheit', language: 'de' },
  { name: '8-brief', language: 'de' },
  { name: '8-letter', language: 'en' },
  { name: '9-zustimmungsblatt', language: 'de' },
]

/** A paper filled in. @param template its text; see `readTemplate` */
export function paperOf({ language, contents }: Planned, template: string, facts: Facts): Paper {
  const words = wordsIn(language, facts.timeZone)
  const { title, blocks } = readTemplate(template, fillingOf(facts, words))
  const day = words.day(facts.day)
  const subtitles = {
    de: `Vorlage – vor Ort prüfen · Stand ${day} · Trittstein ${facts.version}`,
    en: `Template – to be reviewed locally · as of ${day} · Trittstein ${facts.version}`,
  }
  return {
    title,
    subtitle: subtitles[language],
    language,
    creator: facts.notice.organisation,
    ...(contents && { contents }),
    blocks,
  }
}

/** What people can do with their own data by themselves: downloading needs an address to fetch it from. */
function ownData({ matters, notice }: Facts, words: Words): Record<string, string> {
  const mayDownload = matters.settings.download === 'true'
  const there = words.plain(mayDownload ? 'own-data.there' : 'own-data.there.no-download', {
    contact: notice.privacyContact,
  })
  return mayDownload
    ? {
        ownDataOffered: 'Auskunft, Herunterladen und Löschen',
        ownDataDone: 'sehen, herunterladen und löschen',
        ownDataThere: there,
      }
    : { ownDataOffered: 'Auskunft und Löschen', ownDataDone: 'sehen und löschen', ownDataThere: there }
}

function fillingOf(facts: Facts, words: Words): Filling {
  const { notice, land, retention, hours, version, day, fingerprint } = facts
  const { organisation, privacyContact, dpoContact, legalBasis } = notice
  const periods = Object.keys(usualRetention) as (keyof typeof usualRetention)[]
  return {
    values: {
      organisation,
      privacyContact,
      dpoContact: dpoContact ?? `erreichbar über ${privacyContact}`,
      basis: legalBasis ?? words.plain('notice.legal.preset', { law: land.law }),
      authority: land.authority,
      site: land.site,
      land: land.name,
      council: land.council,
      version,
      day: words.day(day),
      from: hours.from,
      to: hours.to,
      fingerprint: shortFingerprint(fingerprint),
      fingerprintWhole: fingerprint,
      ...Object.fromEntries(periods.map(key => [key, period(key, retention)])),
      ...ownData(facts, words),
    },
    blocks: madeBlocks(facts, words),
  }
}
