import { exported } from '../privacy/export.ts'
import { dataPage, fetchPage, overPage } from '../view/privacy/page.ts'
import { wordsIn } from '../view/texts.ts'
import { localDay } from './context.ts'
import { type Format, formats, validMinutes } from './exports.ts'
import { readerOf } from './outgoing.ts'
import { holdingsOf } from './privacy/collect.ts'
import { sectionsOf } from './privacy/sections.ts'
import type { TurnDeps } from './turns.ts'

/** What a browser is shown, or gets as a file. */
export interface Page {
  /** 410: it was there. */
  status: 200 | 404 | 410
  type: 'text/html' | 'application/json'
  body: string
  /** To be kept under this name instead of being shown. */
  filename?: string
}

/** What links to one's own data lead to (exports.ts). */
export interface DataPages {
  /** Only shows what can be fetched: programs that look at links in chats use nothing up. */
  look(secret: string): Promise<Page>
  /** Hands out a file, once. @param format untrusted */
  fetch(secret: string, format: string): Promise<Page>
}

export function createDataPages(deps: TurnDeps): DataPages {
  const { exports, store, setting } = deps
  const html = (status: Page['status'], body: string): Page => ({ status, type: 'text/html', body })
  const over = (why: 'used' | 'expired' | 'unknown'): Page =>
    html(why === 'unknown' ? 404 : 410, overPage(why, wordsIn(setting.defaultLanguage, setting.timeZone)))

  /** What a link is good for, and whom it is for; whoever was erased since then has nothing to fetch. */
  async function open(secret: string) {
    const ticket = exports.look(secret)
    if (ticket.is !== 'valid') return over(ticket.is)
    const person = (await store.get('people', ticket.person))?.doc
    return person ? { person, left: ticket.left, words: wordsIn(person.language, setting.timeZone) } : over('expired')
  }

  return {
    async look(secret) {
      const opened = await open(secret)
      if ('status' in opened) return opened
      return html(200, fetchPage({ left: opened.left, minutes: validMinutes }, opened.words))
    },
    async fetch(secret, wanted) {
      const opened = await open(secret)
      if ('status' in opened) return opened
      const format = formats.find(each => each === wanted)
      if (!format) return html(200, fetchPage({ left: opened.left, minutes: validMinutes }, opened.words))
      const { person, words } = opened
      const now = deps.clock.now().toISOString()
      const day = localDay(now, setting.timeZone)
      const reader = await readerOf(deps, person, now)
      const held = await holdingsOf(reader.work, person)
      const { organisation } = deps.setting
      const retention = deps.retention.current()
      const body: Record<Format, () => Promise<string>> = {
        html: async () => {
          const sections = await sectionsOf(reader, held, words)
          return dataPage({ name: person.name, day, organisation, sections, retention }, words)
        },
        json: async () => `${JSON.stringify(exported(held, organisation, day), undefined, 2)}\n`,
      }
      const made = await body[format]()
      if (!exports.take(secret, format)) return over('used')
      const type = format === 'html' ? 'text/html' : 'application/json'
      return { status: 200, type, body: made, filename: `trittstein-${day}.${format}` }
    },
  }
}
