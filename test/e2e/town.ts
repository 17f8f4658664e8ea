import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type BotProcess, startBot } from '../demo/bot.ts'
import { demoStart } from '../demo/clock.ts'
import { startPlayground } from '../demo/playground.ts'
import { seed } from '../demo/seed.ts'
import { coordinator, lead, staff, type Townsperson, tenantId } from '../demo/town.ts'
import { type BrowserLanguage, launchBrowser } from './browser.ts'
import { Person } from './person.ts'

export interface WindowOptions {
  /** In pixels; 1280 unless told. */
  width?: number
  /** In pixels; 1000 unless told. */
  height?: number
  /** A client that does not hear of edits, such as a phone without network for a while. */
  missesEdits?: boolean
}

export interface TownOptions {
  /** The small town of the demo, at this time of the demo's Tuesday (HH:MM); absent: an empty store, now. */
  seededAt?: string
  /** Of the browsers; English unless told. */
  language?: BrowserLanguage
  /** Settings of the seeded bot besides the usual ones. */
  env?: Record<string, string>
}

export interface Town {
  /**
   * Somebody with a Playground of their own, opened; closed after the test. Without an id somebody new. Of the seeded town
   * they have, when first met, what comes to them by itself, so that it does not stand below what they ask for.
   */
  person(name: string, options?: WindowOptions, id?: string): Promise<Person>
  /** Somebody without a window writes to the bot; what it answers them is seen by nobody. */
  says(who: Townsperson, text: string): Promise<void>
  /** A second window of somebody, without the messages so far. */
  secondWindow(person: Person, options?: WindowOptions): Promise<Person>
  /** Lets so much time go by for the seeded bot. */
  minutesPass(minutes: number): void
}

/**
 * The real bot as a process with an empty store, and a browser, for the tests of one file: started before the first,
 * stopped after the last (call it at the top of the file).
 */
export function useTown({ seededAt, language = 'en', env = {} }: TownOptions = {}): Town {
  let browser: Browser
  let bot: BotProcess
  let folder: string
  /** Of the Playground that was started last. */
  let serviceUrl = ''
  const met = new Set<string>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trittstein-e2e-'))
    browser = await launchBrowser(language)
    bot = seededAt === undefined ? await startBot(folder, 0) : await seededBot(folder, seededAt, env)
  })
  afterAll(async () => {
    await browser?.close()
    await bot?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  async function person(name: string, options?: WindowOptions, id: string = randomUUID()): Promise<Person> {
    const others = [staff, lead, coordinator].filter(each => each.id !== id)
    const playground = await startPlayground({ id, name }, bot.endpoint, join(folder, id), 0, others)
    serviceUrl = `${playground.url.replace('127.0.0.1', 'localhost')}/_connector`
    onTestFinished(() => playground.stop())
    const opened = await openWindow(browser, name, playground.url, { locale: locales[language], ...options })
    const news = seededAt === undefined || met.has(id) ? undefined : comesByItself.get(id)
    if (news !== undefined) await opened.sees(news)
    met.add(id)
    return opened
  }

  function secondWindow({ name, page }: Person, options?: WindowOptions): Promise<Person> {
    return openWindow(browser, name, page.url(), { locale: locales[language], ...options })
  }

  async function says({ id, name }: Townsperson, text: string): Promise<void> {
    const activity = {
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl,
      from: { id, name, aadObjectId: id },
      recipient: { id: 'trittstein', name: 'Trittstein' },
      conversation: { id: `personal-${id}`, conversationType: 'personal', tenantId },
      text,
    }
    const answer = await fetch(bot.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
    })
    if (!answer.ok) throw new Error(`The bot answered ${name} with ${answer.status}`)
  }

  return { person, secondWindow, says, minutesPass: minutes => bot.tell(String(minutes)) }
}

async function seededBot(folder: string, time: string, env: Record<string, string>): Promise<BotProcess> {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const from = demoStart(new Date()).set({ hour, minute })
  await seed(join(folder, 'store'), from)
  return startBot(folder, 0, { COORDINATORS: coordinator.id, ...env }, from.toUTC().toISO() ?? '')
}

/** What the seeded bot has for its people, as soon as they can be reached. */
const comesByItself = new Map([
  [staff.id, 'Erinnerung an'],
  [lead.id, 'Erinnerung an'],
  [coordinator.id, 'Eine Idee wartet auf Sie'],
])

const locales = { de: 'de-DE', en: 'en-US' } satisfies Record<BrowserLanguage, string>

async function openWindow(
  browser: Browser,
  name: string,
  url: string,
  options: WindowOptions & { locale: string },
): Promise<Person> {
  const { width = 1280, height = 1000, missesEdits = false, locale } = options
  const page = await browser.newPage({ viewport: { width, height }, locale })
  const person = new Person(name, page, missesEdits)
  // Runs before the Playground is stopped: the last to be registered is the first to run.
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await person.screenshot(`failed, ${task.name}, ${name}`)
    await page.close()
  })
  if (missesEdits) {
    await page.routeWebSocket(/conversations\/stream/, client => {
      const server = client.connectToServer()
      server.onMessage(message => {
        if (!String(message).includes('updateMessage')) client.send(message)
      })
    })
  }
  await person.open(url)
  return person
}
