import { describe, expect, it } from 'vitest'
import { Activity, joined, metEvent, toEvent } from '../../src/teams/activity.ts'
import type { TurnEvent } from '../../src/turn/event.ts'
import * as teams from '../fixtures/activities/teams.ts'

const at = new Date('2026-03-02T08:15:00Z')
const origin: teams.Origin = {
  user: teams.erika,
  place: teams.personal(teams.erika),
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  id: '1772437000001',
}
const inChannel = { ...origin, place: teams.channel }
const inGroup = { ...origin, place: teams.group }

function read(activity: teams.Json): TurnEvent | undefined {
  return toEvent(Activity.parse(activity), at)
}

function what(activity: teams.Json): TurnEvent['what'] | undefined {
  return read(activity)?.what
}

describe('a message', () => {
  it('becomes an event in our own words', () => {
    expect(read(teams.message(origin, ' Hallo\u00A0du '))).toEqual({
      turnId: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: '2026-03-02T08:15:00.000Z',
      person: { id: teams.erika.aadObjectId, name: 'Erika Muster' },
      locale: 'de',
      address: {
        serviceUrl: origin.serviceUrl,
        conversationId: origin.place.id,
        userId: teams.erika.id,
        botId: teams.bot.id,
        tenantId: teams.tenantId,
      },
      chat: 'personal',
      what: { is: 'text', text: 'Hallo du' },
    })
  })

  it('has the same turn id when it is delivered again, and another in another chat', () => {
    const once = read(teams.message(origin, 'a'))?.turnId
    expect(read(teams.message(origin, 'a'))?.turnId).toBe(once)
    expect(read(teams.message({ ...origin, id: '2' }, 'a'))?.turnId).not.toBe(once)
    expect(read(teams.mentioning(inChannel, 'a'))?.turnId).not.toBe(once)
  })

  it('keeps the address of a channel thread and loses the mention', () => {
    const event = read(teams.mentioning(inChannel, 'hilfe'))
    expect(event?.address.conversationId).toBe(teams.channel.id)
    expect(event?.chat).toBe('channel')
    expect(event?.what).toEqual({ is: 'text', text: 'hilfe' })
  })

  it('in a group is heard only with a mention', () => {
    expect(read(teams.mentioning(inGroup, 'hilfe'))?.chat).toBe('group')
    expect(read(teams.message(inGroup, 'hilfe'))).toBeUndefined()
    const ofAnother = { type: 'mention', mentioned: { id: teams.max.id }, text: '<at>Max</at>' }
    expect(read(teams.message(inGroup, '<at>Max</at> hilfe', { entities: [ofAnother] }))).toBeUndefined()
  })

  it.each([
    ['a mention and nothing else', teams.mentioning(inGroup, '')],
    ['no text at all', teams.message(origin, '', { text: null })],
    ['a mention but no text', { ...teams.mentioning(inGroup, ''), text: undefined }],
  ])('with %s is empty text', (_what, activity) => {
    expect(what(activity)).toEqual({ is: 'text', text: '' })
  })

  it('has ids that every store takes, and that are nobody else’s', () => {
    const user = { ...teams.erika, id: '29:\0\ud83d', aadObjectId: `${teams.erika.aadObjectId}\0` }
    const place = { ...teams.personal(user), id: 'a:\udc00' }
    const { person, address } = read(teams.message({ ...origin, user, place }, 'Hallo')) ?? {}
    expect(person?.id).toBe(`${teams.erika.aadObjectId}\ufffd`)
    expect(JSON.stringify(address)).not.toMatch(/\\u0000|\\ud/)
  })

  it('needs neither language nor zone nor object id', () => {
    const bare = { entities: [], locale: undefined, localTimezone: undefined, from: { id: '29:guest' } }
    const event = read(teams.message(origin, 'a', bare))
    expect(event?.person).toEqual({ id: '29:guest', name: '' })
  })
})

describe('a click', () => {
  const data = { v: 1, act: 'answer', id: 's-1', step: 'title', rev: 3 }

  it('is an action with inputs, whether it comes as invoke or as submit', () => {
    const sent = { ...data, answer: 'Zeile 1\r\nZeile\u00A02', number: 4, agree: true, verb: 'tritt', list: ['x'] }
    const expected = {
      is: 'action',
      action: { act: 'answer', id: 's-1', step: 'title', rev: 3 },
      inputs: { answer: 'Zeile 1\nZeile 2', number: '4', agree: 'true' },
      card: '1772438000001',
    }
    expect(what(teams.invoke(origin, sent, '1772438000001'))).toEqual({ ...expected, how: 'invoke' })
    expect(what(teams.submit(origin, sent, '1772438000001'))).toEqual({ ...expected, how: 'submit' })
    const withText = { ...teams.submit(origin, sent, '1772438000001'), text: 'Weiter' }
    expect(what(withText)).toEqual({ ...expected, how: 'submit' })
  })

  it('needs no mention in a group', () => {
    expect(what(teams.submit(inGroup, data, undefined))).toMatchObject({ action: { act: 'answer' } })
  })

  it.each([
    ['another version', { ...data, v: 2 }],
    ['no version', { act: 'answer' }],
    ['no act', { v: 1 }],
    ['a revision that is no number', { ...data, rev: '3' }],
    ['a negative revision', { ...data, rev: -1 }],
    ['a very long id', { ...data, id: 'x'.repeat(101) }],
    [
      'more than fifty inputs',
      { ...data, ...Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`i${i}`, 'x'])) },
    ],
    ['no data', undefined],
    ['a list', [1, 2]],
    ['text', 'answer'],
  ])('with %s asks for nothing', (_what, sent) => {
    expect(what(teams.invoke(origin, sent, '1'))).toEqual({
      is: 'action',
      action: { act: '' },
      inputs: {},
      card: '1',
      how: 'invoke',
    })
  })

  it('with an unknown shape of invoke asks for nothing, and another invoke is no event', () => {
    const odd = { ...teams.invoke(origin, data, undefined), value: 'odd' }
    expect(what(odd)).toEqual({ is: 'action', action: { act: '' }, inputs: {}, how: 'invoke' })
    expect(what({ ...odd, name: 'task/fetch' })).toBeUndefined()
  })

  it('cannot reach the prototype through the names of inputs', () => {
    const sent = JSON.parse('{"v":1,"act":"answer","__proto__":"x","constructor":"y"}')
    const happening = what(teams.invoke(origin, sent, '1'))
    const inputs = happening?.is === 'action' ? happening.inputs : undefined
    expect(Object.getPrototypeOf(inputs)).toBe(Object.prototype)
    expect(Object.keys({ ...inputs })).not.toContain('__proto__')
  })
})

describe('coming and going', () => {
  it.each([
    ['installing', teams.installation(origin, 'add'), { is: 'installed' }],
    ['adding the bot to a personal chat', teams.membersAdded(origin), { is: 'installed' }],
    ['removing', teams.installation(origin, 'remove'), { is: 'removed' }],
    ['an upgrade', teams.installation(origin, 'add-upgrade'), undefined],
    ['the removal in an upgrade', teams.installation(origin, 'remove-upgrade'), undefined],
    ['adding the bot to a team', teams.installation(inChannel, 'add'), undefined],
    ['adding the bot to a group', teams.membersAdded(inGroup), undefined],
    ['adding somebody else', teams.membersAdded(origin, [{ id: teams.max.id }]), undefined],
    ['a reaction', { ...teams.message(origin, ''), type: 'messageReaction' }, undefined],
    ['an edited message', { ...teams.message(origin, 'a'), type: 'messageUpdate' }, undefined],
    ['anything new', { ...teams.message(origin, 'a'), type: 'future' }, undefined],
    ['an activity without id', { ...teams.message(origin, 'a'), id: undefined }, undefined],
  ])('%s', (_what, activity, expected) => {
    expect(what(activity)).toEqual(expected)
  })
})

describe('a team', () => {
  const read = (activity: teams.Json) => joined(Activity.parse(activity))
  const address = {
    serviceUrl: origin.serviceUrl,
    conversationId: teams.team.id,
    userId: teams.erika.id,
    botId: teams.bot.id,
    tenantId: teams.tenantId,
  }
  const max = { id: teams.max.aadObjectId, name: ' Max\u202E Beispiel ', userId: teams.max.id }

  it.each([
    ['the bot was added to', teams.teamJoined(origin), { team: address }],
    ['people were added to', teams.teamJoined(origin, [teams.max]), { team: address, only: [teams.max.id] }],
    [
      'the bot was installed in, without naming the team',
      teams.installation(inChannel, 'add'),
      { team: { ...address, conversationId: '19:7c2e9d1fa3b84c6d95e0f1a2b3c4d5e6@thread.tacv2' } },
    ],
    ['the bot was removed from', teams.installation(inChannel, 'remove'), undefined],
    ['nobody was added to', teams.teamJoined(origin, []), undefined],
    ['somebody wrote in', teams.mentioning(inChannel, 'a'), undefined],
    ['a group that the bot was added to', teams.membersAdded(inGroup), undefined],
    ['a personal chat', teams.membersAdded(origin), undefined],
  ])('%s', (_what, activity, expected) => {
    expect(read(activity)).toEqual(expected)
  })

  it('is met as a whole, or only those who joined', () => {
    const activity = Activity.parse(teams.teamJoined(origin))
    const erika = { id: teams.erika.aadObjectId, name: 'Erika Muster', userId: teams.erika.id }
    const { conversationId: _, ...place } = address
    expect(metEvent(activity, at, { team: address }, [erika, max])?.what).toEqual({
      is: 'met',
      team: { ...address, userId: '' },
      people: [
        { id: erika.id, name: 'Erika Muster', met: { ...place, userId: erika.userId } },
        { id: max.id, name: 'Max Beispiel', met: { ...place, userId: max.userId } },
      ],
    })
    const only = metEvent(activity, at, { team: address, only: [teams.max.id] }, [erika, max])
    expect(only?.what).toMatchObject({ is: 'met', people: [{ id: max.id }] })
    expect(metEvent(activity, at, { team: address, only: ['29:guest'] }, [erika, max])).toBeUndefined()
  })
})
