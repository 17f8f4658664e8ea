import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type BotProcess, startBot } from '../demo/bot.ts'
import { startPlayground } from '../demo/playground.ts'
import { launchBrowser } from './browser.ts'
import { Person } from './person.ts'

export interface WindowOptions {
  /** In pixels; 1280 unless told. */
  width?: number
  /** In pixels; 1000 unless told. */
  height?: number
  /** A client that does not hear of edits, such as a phone without network for a while. */
  missesEdits?: boolean
}

export interface Town {
  /** Somebody new with a Playground of their own, opened; closed after the test. */
  person(name: string, options?: WindowOptions): Promise<Person>
  /** A second window of somebody, without the messages so far. */
  secondWindow(person: Person, options?: WindowOptions): Promise<Person>
}

/**
 * The real bot as a process with an empty store, and a browser, for the tests of one file: started before the first,
 * stopped after the last (call it at the top of the file).
 */
export function useTown(): Town {
  let browser: Browser
  let bot: BotProcess
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trittstein-e2e-'))
    browser = await launchBrowser()
    bot = await startBot(folder, 0)
  })
  afterAll(async () => {
    await browser?.close()
    await bot?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  async function person(name: string, options?: WindowOptions): Promise<Person> {
    const id = randomUUID()
    const playground = await startPlayground({ id, name }, bot.endpoint, join(folder, id), 0)
    onTestFinished(() => playground.stop())
    return openWindow(browser, name, playground.url, options)
  }

  function secondWindow({ name, page }: Person, options?: WindowOptions): Promise<Person> {
    return openWindow(browser, name, page.url(), options)
  }

  return { person, secondWindow }
}

async function openWindow(browser: Browser, name: string, url: string, options: WindowOptions = {}): Promise<Person> {
  const { width = 1280, height = 1000, missesEdits = false } = options
  const page = await browser.newPage({ viewport: { width, height } })
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
