import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/documents/campaign.ts'
import * as teams from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { put } from '../fixtures/documents.ts'
import { proposal, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { channel } = teams
const channelId = channel.id.replace(/;.*/, '')
const monday = '2026-03-02T09:00:00Z'

/** Ten people: four who have roles, and six more of the Bauamt. */
async function town(): Promise<TownHall & { more: Chat[] }> {
  const hall = await townHall({ now: monday })
  const more: Chat[] = []
  for (let n = 1; n <= 6; n++) {
    const user = {
      name: `Person ${n}`,
      aadObjectId: `aaaaaaaa-0000-4000-8000-00000000000${n}`,
      id: `29:1Person${n}Rt7vXb5`,
    }
    const chat = hall.chat(user)
    await chat.install()
    await chat.say(`Mein Amt: Bauamt`)
    more.push(chat)
  }
  return Object.assign(hall, { more })
}

/** Clicks what a card of ours could carry. */
function act(chat: Chat | undefined, name: string, carried: Record<string, unknown>) {
  return chat?.invoke({ v: 1, act: name, ...carried })
}

async function campaigns(hall: TownHall): Promise<Campaign[]> {
  return (await hall.store.campaigns()).map(({ doc }) => doc)
}

async function only(hall: TownHall): Promise<Campaign> {
  const [campaign] = await campaigns(hall)
  if (!campaign) throw new Error('There is no campaign')
  return campaign
}

const usual = {
  title: 'Weniger Papier',
  about: 'Wo drucken wir noch?',
  guide: 'idea',
  from: '2026-03-03',
  to: '2026-03-20',
  units: '',
  channel: channelId,
}

async function started(hall: TownHall, more: Partial<typeof usual> = {}): Promise<Campaign> {
  await hall.chat(hall.selin.user, channel).say('ideen hier')
  await hall.selin.say('kampagne: Weniger Papier')
  await act(hall.selin, 'campaign-save', { ...usual, ...more })
  const draft = await only(hall)
  await act(hall.selin, 'campaign-start', { id: draft.id, rev: draft.rev })
  return only(hall)
}

/** What stands in the channel about campaigns, by the text of its card. */
function posts(hall: TownHall): string[] {
  return hall.connector
    .messages()
    .filter(({ conversation, id }) => conversation === `${channelId};messageid=${id}`)
    .map(message => JSON.stringify(message))
    .filter(text => text.includes('Weniger Papier'))
}

function heard(chat: Chat, text: string): number {
  return chat.messages().filter(message => JSON.stringify(message).includes(text)).length
}

async function capture(chat: Chat, id: string, title: string, name = 'mit Namen'): Promise<void> {
  for (const text of [`${id} mitmachen`, title, 'Es wird zu viel gedruckt.', 'Bürgerservice', 'absenden', name])
    await chat.say(text)
  if (name !== 'mit Namen') await chat.say('notiert')
}

async function ideas(hall: TownHall) {
  return (await hall.store.ideas({ merged: true }, 'newest', { limit: 100 })).items.map(({ doc }) => doc)
}

describe('a campaign', () => {
  it('goes from a typed sentence over a preview and its announcement to the report', async () => {
    const hall = await town()
    const campaign = await started(hall)
    expect(hall.selin.read()).toContain('Gestartet')
    expect(heard(hall.otto, 'Weniger Papier')).toBe(0)

    // Announced once, on its first day, to everybody and in the channel.
    await hall.at('2026-03-03T08:05:00Z')
    await hall.at('2026-03-03T12:00:00Z')
    await hall.at('2026-03-04T12:00:00Z')
    for (const chat of [hall.otto, hall.max, hall.erika, ...hall.more]) expect(heard(chat, 'Neue Kampagne')).toBe(1)
    expect(posts(hall)).toHaveLength(1)
    expect(posts(hall)[0]).toContain('Läuft bis')

    await capture(hall.max, campaign.id, 'Rechnungen digital')
    await capture(hall.otto, campaign.id, 'Faxgeräte weg', 'ohne Namen')
    const given = await ideas(hall)
    expect(given.map(each => each.campaign)).toEqual([campaign.id, campaign.id])

    // The board filters by it; its card says nothing of how many took part.
    await act(hall.erika, 'filter-ideas', { id: 'newest', only: `campaign=${campaign.id}` })
    expect(hall.erika.read()).toContain('Rechnungen digital')
    await hall.erika.say(campaign.id)
    expect(hall.erika.read()).not.toContain('Rechnungen digital')

    // One reminder, three working days before the end.
    await hall.at('2026-03-16T12:00:00Z')
    expect(heard(hall.otto, 'endet bald')).toBe(0)
    await hall.at('2026-03-17T12:00:00Z')
    await hall.at('2026-03-18T12:00:00Z')
    for (const chat of [hall.otto, ...hall.more]) expect(heard(chat, 'endet bald')).toBe(1)

    const digital = given.find(({ title }) => title === 'Rechnungen digital')
    await hall.selin.say(`${digital?.id} auf die Agenda: Spart jede Woche einen Tag.`)
    await hall.selin.say('ja')
    await hall.at('2026-03-19T12:00:00Z')

    // The report: to the coordination and into the same card of the channel, without names.
    await hall.at('2026-03-23T09:00:00Z')
    expect(heard(hall.selin, 'Bericht zur Kampagne')).toBe(1)
    expect(heard(hall.otto, 'Bericht zur Kampagne')).toBe(0)
    expect(posts(hall)).toHaveLength(1)
    expect(posts(hall)[0]).toContain('Spart jede Woche einen Tag.')
    expect(posts(hall)[0]).not.toMatch(/Max|Otto/)

    // A later decision is shown on the next working day.
    const fax = given.find(({ title }) => title === 'Faxgeräte weg')
    await hall.selin.say(`${fax?.id} nicht weiterverfolgt: Gerichte brauchen sie.`)
    await hall.selin.say('ja')
    await hall.at('2026-03-23T10:00:00Z')
    expect(posts(hall)[0]).not.toContain('Gerichte brauchen sie.')
    await hall.at('2026-03-24T09:00:00Z')
    expect(posts(hall)).toHaveLength(1)
    expect(posts(hall)[0]).toContain('Gerichte brauchen sie.')

    // Nobody can take part any more, and the coordination looks again after eight weeks.
    await hall.max.say(`${campaign.id} mitmachen`)
    expect(hall.max.read()).toContain('gerade niemand mitmachen')
    await hall.at('2026-05-18T09:00:00Z')
    await hall.at('2026-05-25T09:00:00Z')
    expect(heard(hall.selin, 'Acht Wochen danach')).toBe(1)
    expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('is announced to its units only, and never to whoever wants no announcements', async () => {
    const hall = await town()
    await hall.more[0]?.say('keine Kampagnen mehr')
    await act(hall.more[1], 'me-reminders', { digestOnly: 'true' })
    await act(hall.more[2], 'me-reminders', { pausedUntil: '2026-03-10' })
    const { id } = await started(hall, { units: 'bauamt' })
    await hall.at('2026-03-03T12:00:00Z')
    expect(hall.more.map(chat => heard(chat, 'Neue Kampagne'))).toEqual([0, 0, 0, 1, 1, 1])
    expect(heard(hall.max, 'Neue Kampagne')).toBe(0)
    // Whoever paused hears of it afterwards, and everybody can take part.
    await hall.at('2026-03-11T12:00:00Z')
    expect(heard(hall.more[2] as Chat, 'Neue Kampagne')).toBe(1)
    await capture(hall.max, id, 'Rechnungen digital')
    expect((await ideas(hall))[0]?.campaign).toBe(id)
    // A form saved later keeps that somebody wants no campaigns.
    await act(hall.more[0], 'me-reminders', { time: '09:00' })
    expect((await hall.store.get('people', hall.more[0]?.user.aadObjectId ?? ''))?.doc.reminders?.noCampaigns).toBe(
      true,
    )
  })

  it('is not kept on an idea without a name if only a few were meant', async () => {
    const hall = await town()
    const { id } = await started(hall, { units: 'steueramt' })
    await hall.at('2026-03-03T12:00:00Z')
    await capture(hall.max, id, 'Faxgeräte weg', 'ohne Namen')
    const [idea] = await ideas(hall)
    expect(idea).not.toHaveProperty('campaign')
    expect(idea).not.toHaveProperty('author')
  })

  it('does not go along with an idea that is begun by itself', async () => {
    const hall = await town()
    const { id } = await started(hall)
    await hall.at('2026-03-03T12:00:00Z')
    await hall.max.say(`${id} mitmachen`)
    hall.clock.advance(60_000)
    await act(hall.max, 'start', { arg: 'idea' })
    for (const text of ['Anderes', 'Es dauert.', 'Bürgerservice', 'absenden', 'mit Namen']) await hall.max.say(text)
    expect((await ideas(hall))[0]).not.toHaveProperty('campaign')
  })

  it('can be prolonged, ended early and copied', async () => {
    const hall = await town()
    const { id } = await started(hall)
    await hall.at('2026-03-03T12:00:00Z')
    await hall.selin.say(`${id} verlängern bis 27.3.2026`)
    await hall.at('2026-03-03T12:01:00Z')
    expect((await only(hall)).to).toBe('2026-03-27')
    expect(posts(hall)).toHaveLength(1)
    expect(posts(hall)[0]).toContain('27. März 2026')
    await hall.selin.say(`${id} beenden`)
    expect((await only(hall)).state).toBe('started')
    await act(hall.selin, 'campaign-end-yes', { id, rev: (await only(hall)).rev })
    await hall.at('2026-03-03T12:10:00Z')
    expect(await only(hall)).toMatchObject({ state: 'over', to: '2026-03-03', reportedOn: '2026-03-03' })
    expect(posts(hall)[0]).toContain('keine Ideen')
    await hall.selin.say(`${id} kopieren`)
    await act(hall.selin, 'campaign-save', { ...usual, from: '2026-04-01', to: '2026-04-20' })
    expect((await campaigns(hall)).map(({ state }) => state).sort()).toEqual(['draft', 'over'])
  })

  it('is the coordination’s: a draft is seen by nobody else, and an outdated card starts nothing', async () => {
    const hall = await town()
    await hall.selin.say('neue kampagne')
    await act(hall.selin, 'campaign-save', { ...usual, channel: '' })
    const { id, rev } = await only(hall)
    await hall.max.say(id)
    expect(hall.max.read()).not.toContain('Weniger Papier')
    await act(hall.selin, 'campaign-start', { id, rev: rev - 1 })
    expect((await only(hall)).state).toBe('draft')
    await act(hall.selin, 'campaign-save', { ...usual, id, to: '2026-03-01' })
    expect((await only(hall)).to).toBe('2026-03-20')
    await act(hall.selin, 'campaign-drop-yes', { id, rev })
    expect(await campaigns(hall)).toEqual([])
  })

  it('is answered in a channel to nobody by name: a click there leads to the personal chat', async () => {
    const hall = await town()
    const { id } = await started(hall)
    await hall.at('2026-03-03T12:00:00Z')
    const before = posts(hall)
    const post = hall.connector
      .messages()
      .find(message => JSON.stringify(message).includes('campaign-join') && message.conversation.startsWith(channelId))
    await hall
      .chat(hall.max.user, { conversationType: 'channel', id: post?.conversation ?? '' })
      .invoke({ v: 1, act: 'campaign-join', id })
    expect(posts(hall)).toEqual(before)
    expect(hall.max.read()).toContain('Titel')
  })

  it('names nobody in what is stored of it', async () => {
    const hall = await town()
    await hall.seed([put('ideas', { ...proposal('2026-10009', 'Alt'), guide: { id: 'idea', hash: 'x' } })].slice(0, 0))
    await started(hall)
    await hall.at('2026-03-03T12:00:00Z')
    const stored = JSON.stringify(await campaigns(hall))
    for (const { user } of [hall.selin, hall.max, hall.otto, ...hall.more])
      expect(stored).not.toContain(user.aadObjectId)
    expect(stored).not.toContain(selin.name)
  })
})
