import { describe, expect, test } from 'vitest'
import { systemIds } from '../../src/system.ts'
import { erika, max, personal, type User } from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import { Chat } from '../fixtures/chat.ts'
import { changes, put, unit } from '../fixtures/documents.ts'
import { newAddress, postgresInstance } from '../fixtures/postgres.ts'
import { otto, selin, steuer } from '../fixtures/town-hall.ts'

/** Tuesday, two minutes before reminders are sent, and after. */
const [before, ten] = ['2026-03-03T08:58:00Z', '2026-03-03T09:00:05Z']

interface Town {
  bots: TestBot[]
  /** A person's chat, whose messages go to one instance after the other. */
  chat(user: User): Chat
}

/** Three instances on one database, behind something that hands out what comes in turn. */
async function threeInstances(env: Record<string, string> = {}): Promise<Town> {
  const address = await newAddress()
  const bots: TestBot[] = []
  for (let n = 0; n < 3; n++) {
    const { store, memory } = await postgresInstance(address)
    const settings = { COORDINATORS: selin.aadObjectId, ...env }
    bots.push(await startBot({ now: before, env: settings, store, memory, ids: systemIds }))
  }
  const [{ connector }] = bots as [TestBot]
  let next = 0
  const post = (activity: unknown) => (bots[next++ % bots.length] as TestBot).post(activity)
  return { bots, chat: user => new Chat({ user, place: personal(user), connector, post }) }
}

describe('behind a round-robin', () => {
  test('a dialogue goes on at whichever instance gets the next answer, and a card is shown once', async () => {
    const { bots, chat } = await threeInstances()
    const erikas = chat(erika)
    await erikas.install()
    for (const text of ['idee: Termine online', 'Papier ist langsam', '4']) await erikas.say(text)
    expect(erikas.read()).toContain('Termine online')
    for (const text of ['absenden', 'mit Namen']) await erikas.say(text)
    for (const bot of bots) {
      await bot.store.catchUp()
      const { items, total } = await bot.store.ideas({}, 'newest', { limit: 5 })
      expect([total, items[0]?.doc.title]).toEqual([1, 'Termine online'])
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([])
    }
    expect(chat(max).messages()).toEqual([])
  })

  test('an idea without a name gets the Kennwort that was shown, wherever it is handed in', async () => {
    const { bots, chat } = await threeInstances()
    const erikas = chat(erika)
    await erikas.install()
    for (const text of ['idee: Termine online', 'Papier ist langsam', '4', 'absenden', 'ohne Namen']) {
      await erikas.say(text)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    const [code = ''] = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(erikas.read()) ?? []
    await erikas.say('notiert')
    const [first] = bots as [TestBot]
    await first.store.catchUp()
    expect((await first.store.ideas({}, 'newest', { limit: 5 })).total).toBe(1)
    await erikas.say(code)
    expect(erikas.read()).toContain('Termine online')
    // What tells that Erika was at it is gone within a minute, whichever instance tidies up.
    expect(first.store.holdsTraces()).toBe(true)
    await (bots[2] as TestBot).store.compact()
    await first.store.catchUp()
    expect(first.store.holdsTraces()).toBe(false)
  })

  test('a link leads to the data at every instance', async () => {
    const { bots, chat } = await threeInstances({ PUBLIC_URL: 'https://bot.example.org/' })
    const erikas = chat(erika)
    await erikas.install()
    await erikas.say('meine daten')
    await erikas.click({ act: 'my-data-export' })
    const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(erikas.lastCard())) ?? []
    const body = () => new URLSearchParams({ format: 'json' })
    const fetched: number[] = []
    for (const { endpoint } of bots) {
      await new Promise(resolve => setTimeout(resolve, 50))
      fetched.push((await fetch(new URL(path, endpoint), { method: 'POST', body: body() })).status)
    }
    expect(fetched[0]).toBe(200)
    expect(fetched.slice(1).every(status => status !== 200 && status < 500)).toBe(true)
  })

  test('what one instance sets up counts at the others from their next turn on', async () => {
    const { bots, chat } = await threeInstances()
    const [first, second] = bots as [TestBot, TestBot]
    await first.store.commit(
      changes([put('settings', { id: 'settings', now: { organisation: 'Stadt Neustadt' }, rev: 1 } as never)]),
    )
    const ottos = new Chat({ user: otto, place: personal(otto), connector: first.connector, post: second.post })
    await ottos.install()
    await ottos.say('datenschutz')
    expect(JSON.stringify(chat(otto).cards())).toContain('Stadt Neustadt')
  })

  test('a question to think about comes once, whoever looks first', async () => {
    const { bots, chat } = await threeInstances()
    const [mine, hers] = [chat(max), chat(erika)]
    for (const each of [mine, hers]) {
      await each.install()
      await each.say('Denkanstöße an')
    }
    const asked = (each: Chat) =>
      each.messages().filter(message => JSON.stringify(message).includes('spark-answer')).length
    for (const [instant, count] of [
      ['2026-03-04T09:05:00Z', 1],
      ['2026-03-11T09:05:00Z', 1],
      ['2026-03-18T09:05:00Z', 2],
    ] as const) {
      for (const { clock } of bots) clock.set(instant)
      await Promise.all(bots.map(bot => bot.work()))
      for (const bot of bots) await bot.work()
      expect([asked(mine), asked(hers)]).toEqual([count, count])
    }
    for (const bot of bots) expect(bot.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})

test('three outboxes that run at once send each reminder once', async () => {
  const { bots, chat } = await threeInstances()
  const [first] = bots as [TestBot]
  const people = [erika, max, otto, selin]
  for (const user of people) await chat(user).install()
  const tasks = people.flatMap((user, at) =>
    [1, 2].map(n =>
      steuer(`T-2026-1000${at}${n}`, { title: `Aufgabe ${at}-${n}`, person: user.aadObjectId, dueOn: '2026-03-03' }),
    ),
  )
  await first.store.commit(
    changes([
      put('units', unit('steueramt', { name: { de: 'Steueramt', en: 'Tax' }, lead: erika.aadObjectId })),
      ...tasks.map(each => put('tasks', each)),
    ]),
  )
  const sentBefore = people.map(user => chat(user).messages().length)
  for (const bot of bots) bot.clock.set(ten)
  for (let round = 0; round < 3; round++) await Promise.all(bots.map(bot => bot.work()))
  const sent = people.map((user, at) => chat(user).messages().slice(sentBefore[at]))
  const texts = sent.map(messages => messages.map(({ card }) => JSON.stringify(card)))
  for (const [at, said] of texts.entries()) {
    for (const n of [1, 2]) expect(said.filter(text => text.includes(`Aufgabe ${at}-${n}`))).toHaveLength(1)
    expect(said, 'one message a person').toHaveLength(1)
  }
  for (const bot of bots) {
    await bot.store.catchUp()
    expect(await bot.store.outboxDue('9999', 99)).toEqual([])
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([])
  }
})
