import { createHash } from 'node:crypto'
import { type MakeFile, makeFile } from '../paper/file.ts'
import type { Paper } from '../paper/paper.ts'
import { newPerson } from '../people/person.ts'
import { exported } from '../privacy/export.ts'
import { dataPage, fetchPage, overPage } from '../view/privacy/page.ts'
import { type Words, wordsIn } from '../view/texts.ts'
import { paperOfOverview } from './agenda/overview.ts'
import { paperFor } from './agenda/versions.ts'
import { localDay } from './context.ts'
import { motionFor } from './council/file.ts'
import { feedFor } from './export/feed.ts'
import { exportFile } from './export/file.ts'
import { type Format, formats, validMinutes, type Wanted } from './exports.ts'
import { readerOf } from './outgoing.ts'
import { holdingsOf } from './privacy/collect.ts'
import { introductionFor } from './privacy/introduction.ts'
import { sectionsOf } from './privacy/sections.ts'
import { paperOfNotice, paperOfSheets } from './sheet/paper.ts'
import type { Reader } from './subject.ts'
import type { TurnDeps } from './turns.ts'
import { minutesOf } from './workshop/minutes.ts'

/** What a browser is shown, or gets as a file. */
export interface Page {
  /** 410: it was there. */
  status: 200 | 404 | 410
  type: string
  body: string | Uint8Array
  /** To be kept under this name instead of being shown. */
  filename?: string
  /** The same for the same content: whoever has it gets no copy (ETag). */
  tag?: string
}

/** What links to files lead to (exports.ts). */
export interface DataPages {
  /** Only shows what can be fetched: programs that look at links in chats use nothing up. */
  look(secret: string): Promise<Page>
  /** Hands out a file, once. @param format untrusted */
  fetch(secret: string, format: string): Promise<Page>
  /** The calendar of a unit, for whoever knows its address. @param asTodos as tasks instead of days */
  calendar(secret: string, asTodos: boolean): Promise<Page>
}

const types: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
}

/** @param make makes a file of what takes long; the bot does it beside everything else */
export function createDataPages(deps: TurnDeps, make: MakeFile = makeFile): DataPages {
  const { exports, store, setting } = deps
  const html = (status: Page['status'], body: string): Page => ({ status, type: types.html, body })
  const over = (why: 'used' | 'expired' | 'unknown'): Page =>
    html(why === 'unknown' ? 404 : 410, overPage(why, wordsIn(setting.defaultLanguage, setting.timeZone)))

  /** What a link is good for, and whom it is for; whoever was erased since then has nothing to fetch. */
  async function open(secret: string) {
    await store.catchUp()
    const ticket = exports.look(secret)
    if (ticket.is !== 'valid') return over(ticket.is)
    const person = (await store.get('people', ticket.person))?.doc
    if (!person) return over('expired')
    const { wanted, left } = ticket
    return { person, wanted, left, words: wordsIn(person.language, setting.timeZone) }
  }

  return {
    async look(secret) {
      const opened = await open(secret)
      if ('status' in opened) return opened
      const { wanted, left, words } = opened
      return html(200, fetchPage({ what: wanted.is, left, minutes: validMinutes }, words))
    },
    async fetch(secret, asked) {
      const opened = await open(secret)
      if ('status' in opened) return opened
      const { person, wanted, left, words } = opened
      const format = formats[wanted.is].find(each => each === asked)
      if (!format) return html(200, fetchPage({ what: wanted.is, left, minutes: validMinutes }, words))
      const now = deps.clock.now().toISOString()
      const made = await fileOf(await readerOf(deps, person, now), wanted, format, { words, make, at: now })
      if (!made) return over('expired')
      if (!exports.take(secret, format)) return over('used')
      const day = localDay(now, setting.timeZone)
      return { status: 200, type: types[format], body: made.body, filename: `${made.name}-${day}.${format}` }
    },
    async calendar(secret, asTodos) {
      const language = setting.defaultLanguage
      const reader = await readerOf(deps, newPerson('', '', language), deps.clock.now().toISOString())
      const body = await feedFor(reader, secret, { words: wordsIn(language, setting.timeZone), make, asTodos })
      if (body === undefined) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' }
      return {
        status: 200,
        type: types.ics,
        body,
        tag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
      }
    },
  }
}

export type FileBody = Page['body']

interface File {
  /** Of the file, without day and ending. */
  name: string
  body: FileBody
}

/** A file for somebody. Undefined: it is not there for the reader, or not any more. */
export async function fileOf(
  reader: Reader,
  wanted: Wanted,
  format: Format,
  how: { words: Words; make: MakeFile; at: string },
): Promise<File | undefined> {
  if (wanted.is === 'my-data') return ownData(reader, format, how.words)
  if (wanted.is === 'agenda')
    return paperFile(
      await paperFor(reader, wanted.version),
      wanted.version === undefined ? 'digitale-agenda-entwurf' : `digitale-agenda-${wanted.version}`,
      format,
      how.make,
    )
  if (wanted.is === 'overview') return paperFile(await paperOfOverview(reader), 'ueberblick', format, how.make)
  if (wanted.is === 'motion')
    return paperFile(
      await motionFor(reader, wanted.about),
      `beschlussvorlage-${wanted.about.toLowerCase()}`,
      format,
      how.make,
    )
  if (wanted.is === 'sheets')
    return paperFile(await paperOfSheets(reader, wanted.from), `buergerboegen-ab-${wanted.from}`, format, how.make)
  if (wanted.is === 'notice')
    return paperFile(await paperOfNotice(reader, wanted.quarter), 'sie-sagten-wir-taten', format, how.make)
  if (wanted.is === 'workshop')
    return paperFile(
      await minutesOf(reader, wanted.workshop),
      `protokoll-${wanted.workshop.toLowerCase()}`,
      format,
      how.make,
    )
  if (wanted.is === 'introduction') {
    const papers = await introductionFor(reader)
    return papers && { name: 'einfuehrung', body: await how.make({ as: 'zip', of: papers }) }
  }
  return exportFile(reader, wanted, format, how)
}

async function ownData(reader: Reader, format: Format, words: Words): Promise<File> {
  const { person, today: day, deps } = reader
  const { organisation } = deps.setting
  const held = await holdingsOf(reader.work, person)
  const name = 'trittstein'
  if (format === 'json') return { name, body: `${JSON.stringify(exported(held, organisation, day), undefined, 2)}\n` }
  const sections = await sectionsOf(reader, held, words)
  const retention = deps.retention.current()
  return { name, body: dataPage({ name: person.name, day, organisation, sections, retention }, words) }
}

async function paperFile(
  paper: Paper | undefined,
  name: string,
  format: Format,
  make: MakeFile,
): Promise<File | undefined> {
  if (!paper) return undefined
  return { name, body: await make({ as: format === 'md' || format === 'html' ? format : 'docx', of: paper }) }
}
