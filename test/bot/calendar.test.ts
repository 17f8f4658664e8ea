import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { otto, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

function town(): Promise<TownHall> {
  return townHall({
    env: { PUBLIC_URL: 'https://bot.example.org/' },
    tasks: [
      steuer('T-2026-10001', {
        title: 'Formular, neu; testen',
        person: max.aadObjectId,
        dueOn: '2026-03-30',
        status: 'blockiert',
        blockedBecause: `${max.name} ist krank`,
      }),
      steuer('T-2026-10002', { status: 'erledigt', endedOn: '2026-03-02' }),
      steuer('T-2026-10003', { title: 'Kran prüfen', unit: 'bauamt' }),
    ],
  })
}

function feedIn(chat: Chat, endpoint: string): string {
  const [, path = ''] = /https:\/\/bot\.example\.org(\/[^"\s]+\.ics)/.exec(JSON.stringify(chat.lastCard())) ?? []
  return new URL(path, endpoint).href
}

async function bodyOf(url: string): Promise<string> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return response.text()
}

describe('the calendar of a unit', () => {
  it('has its open tasks as days, names nobody, and another program reads it', async () => {
    const bot = await town()
    await bot.erika.say('Kalender abonnieren')
    const url = feedIn(bot.erika, bot.endpoint)
    const text = await bodyOf(url)
    for (const { name, aadObjectId } of [max, erika, selin, otto])
      for (const part of [name, aadObjectId]) expect(text).not.toContain(part)
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n')
    expect(text).toMatch(/X-PUBLISHED-TTL(?:;VALUE=DURATION)?:PT6H\r\n/)
    expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
    const entries = Object.values(ical.sync.parseICS(text)).filter(entry => entry?.type === 'VEVENT')
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      summary: 'Formular, neu; testen',
      datetype: 'date',
      transparency: 'TRANSPARENT',
    })
    expect(text).toContain('DTSTART;VALUE=DATE:20260330\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20260331\r\n')
  })

  it('has tasks for programs that show those', async () => {
    const bot = await town()
    await bot.erika.say('Kalender abonnieren')
    const text = await bodyOf(`${feedIn(bot.erika, bot.endpoint)}?aufgaben`)
    const entries = Object.values(ical.sync.parseICS(text)).filter(entry => entry?.type === 'VTODO')
    expect(entries).toHaveLength(1)
    expect(text).toContain('DUE;VALUE=DATE:20260330\r\n')
  })

  it('is the same as long as nothing changes, and is not sent again then', async () => {
    const bot = await town()
    await bot.erika.say('Kalender abonnieren')
    const url = feedIn(bot.erika, bot.endpoint)
    const first = await fetch(url)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    bot.clock.advance(3 * 60 * 60 * 1_000)
    expect((await fetch(url, { headers: { 'If-None-Match': tag } })).status).toBe(304)
    expect(await bodyOf(url)).toBe(await first.text())
    await bot.max.say('T-2026-10001 erledigt')
    const changed = await fetch(url, { headers: { 'If-None-Match': tag } })
    expect(changed.status).toBe(200)
    expect(await changed.text()).not.toContain('VEVENT')
  })

  it('keeps its address, until a new one makes it worthless', async () => {
    const bot = await town()
    await bot.erika.say('Kalender abonnieren')
    const before = feedIn(bot.erika, bot.endpoint)
    await bot.selin.say('export')
    await bot.selin.click('Kalender abonnieren', { unit: 'steueramt' })
    expect(feedIn(bot.selin, bot.endpoint)).toBe(before)
    await bot.selin.click('Neue Adresse')
    const after = feedIn(bot.selin, bot.endpoint)
    expect((await fetch(before)).status).toBe(404)
    expect(await bodyOf(after)).toContain('Formular')
  })

  it('is for those who lead it, and no other address leads to one', async () => {
    const bot = await town()
    await bot.otto.say('Kalender abonnieren')
    expect(JSON.stringify(bot.otto.cards())).not.toContain('kalender/')
    for (const secret of ['x.ics', 'undefined.ics', '.ics', 'x'])
      expect((await fetch(new URL(`/meine-daten/kalender/${secret}`, bot.endpoint))).status).toBe(404)
  })
})
