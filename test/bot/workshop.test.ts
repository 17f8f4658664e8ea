import { describe, expect, it } from 'vitest'
import type { Workshop } from '../../src/documents/workshop.ts'
import * as teams from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

/** A Monday, ten o'clock in Germany. */
const start = '2026-03-02T09:00:00.000Z'
const room = teams.group

interface Room extends TownHall {
  /** Ten people in the room: Selin who coordinates, Erika, Max, Otto and six more. */
  people: Chat[]
  /** Somebody's chat in the room. */
  here(chat: Chat): Chat
  join(...users: teams.User[]): void
  leave(user: teams.User): void
}

function user(n: number): teams.User {
  const id = String(n).padStart(3, '0')
  return { name: `Person ${id}`, aadObjectId: `aaaaaaaa-0000-4000-8000-000000000${id}`, id: `29:1Person${id}Rt7vXb5` }
}

async function meeting(options: TownHallOptions = {}, place = room): Promise<Room> {
  const hall = await townHall({ now: start, ...options })
  const more = Array.from({ length: 6 }, (_, n) => hall.chat(user(n + 1)))
  for (const chat of more) await chat.install()
  const people = [hall.selin, hall.erika, hall.max, hall.otto, ...more]
  const list = new Map(people.map(chat => [chat.user.id, chat.user]))
  const listed = () =>
    hall.connector.members.set(place.id.replace(/;.*/, ''), [...list.values()].map(teams.listedMember))
  listed()
  return Object.assign(hall, {
    people,
    here: (chat: Chat) => hall.chat(chat.user, place),
    join: (...users: teams.User[]) => {
      for (const each of users) list.set(each.id, each)
      listed()
    },
    leave: (who: teams.User) => {
      list.delete(who.id)
      listed()
    },
  })
}

async function only(hall: TownHall): Promise<Workshop> {
  const [found, ...others] = await hall.store.workshops()
  if (!found || others.length > 0) throw new Error('There is not one workshop')
  return found.doc
}

/** What stands in the room, as it looks now. */
function shown(hall: TownHall, place = room) {
  return hall.connector.messages(place.id)
}

function post(hall: TownHall, place = room): string {
  const [card, ...others] = shown(hall, place).filter(({ card }) => card)
  expect(others).toEqual([])
  return JSON.stringify(card?.card)
}

/** What somebody sees last. */
function last(chat: Chat | undefined): string {
  return chat?.read() ?? ''
}

function answers(chat: Chat | undefined, angebot: string, more: Record<string, string> = {}) {
  return chat?.click('Antworten absenden', { angebot, ...more })
}

const wishes = [
  'Termine online buchen',
  'Online-Terminbuchung',
  'Parken per App',
  'Mehr Bäume in der Stadt',
  'Die Bücherei am Sonntag',
  'Glasfaser für die Schule',
]

describe('a workshop', () => {
  it('goes from a typed sentence in a group over answers and dots to ideas, agenda and minutes', async () => {
    const hall = await meeting({ env: { PUBLIC_URL: 'https://bot.example' } })
    const { people } = hall
    await hall.here(hall.max).say('werkstatt zukunftsbild für 20 Minuten')
    const { id } = await only(hall)
    // One neutral card, and nothing besides; nobody is named, Max neither.
    expect(shown(hall)).toHaveLength(1)
    expect(post(hall)).toContain('Antworten bis 10:20')
    expect(post(hall)).toContain('Es ist das Jahr 2035')
    expect(post(hall)).not.toMatch(/Max|Selin|Person 0/)
    // The questions themselves, to everybody at once; also to who started it.
    for (const chat of people) expect(last(chat)).toContain('1: Um welches Angebot geht es?')

    for (const [at, wish] of wishes.entries()) await answers(people[at], wish, { wer: `Familien ${at}` })
    expect(last(people[0])).toContain('angekommen')
    expect(last(people[0])).not.toContain('Termine')
    // Seven to one question, six to the other, four to the third: of that one nothing is kept.
    await answers(people[6], 'Hallenbad', { erlebnis: 'Sie schwimmt.' })
    const before = post(hall)
    expect(before).not.toContain('Bücherei')

    await hall.at('2026-03-02T09:20:10.000Z')
    expect(shown(hall)).toHaveLength(1)
    for (const wish of [...wishes, 'Hallenbad']) expect(post(hall)).toContain(wish)
    expect(post(hall)).not.toContain('Sie schwimmt')
    expect(JSON.stringify(await only(hall))).not.toContain('Sie schwimmt')
    // What is alike stands together.
    const { groups } = await only(hall)
    const terms = groups.find(({ statements }) => statements.includes('Termine online buchen'))
    expect(terms?.statements).toEqual(['Online-Terminbuchung', 'Termine online buchen'])
    const number = String(groups.indexOf(terms as (typeof groups)[number]) + 1)

    // Three dots each; also of those who said nothing.
    for (const chat of people.slice(0, 5)) await chat.click('Punkte vergeben', { 'dots-0': number })
    await people[9]?.say(`werkstatt punkte ${number}`)
    expect(last(people[9])).toContain('Ihre Punkte zählen')
    expect(post(hall)).not.toContain('6 Punkte')

    await hall.at('2026-03-02T09:30:10.000Z')
    expect(post(hall)).toContain('6 Punkte')
    expect(post(hall).indexOf('Online-Terminbuchung')).toBeLessThan(post(hall).indexOf('Hallenbad'))
    expect(shown(hall)).toHaveLength(1)

    // A statement becomes an idea of whoever takes it along.
    await hall.otto.click('Als Idee')
    expect(last(hall.otto)).toContain('Titel')
    expect(hall.otto.messages().some(message => JSON.stringify(message).includes('Online-Terminbuchung'))).toBe(true)
    await hall.otto.say('abbrechen')
    await hall.otto.say('ja')

    // A text for the chapter on the future, which counts once it is saved.
    expect(hall.otto.buttons()).not.toContain('In die Agenda')
    await hall.selin.say(`${id} in die Agenda`)
    expect(last(hall.selin)).toContain('- Online-Terminbuchung')
    expect(await hall.store.get('agendaTexts', 'vision')).toBeUndefined()
    await hall.selin.click({ act: 'agenda-text' })
    expect((await hall.store.get('agendaTexts', 'vision'))?.doc.texts.at(-1)?.text).toContain('- Online-Terminbuchung')

    // Minutes for the file.
    await hall.erika.say(`${id} Protokoll`)
    const url = /https:\/\/bot\.example(\/[^"\s)]+)/.exec(JSON.stringify(hall.erika.lastCard()))?.[1]
    const page = await fetch(`${new URL(hall.endpoint).origin}${url}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'format=md',
    })
    const text = await page.text()
    expect(text).toContain('Protokoll der Werkstatt: Zukunftsbild')
    expect(text).toContain('Online-Terminbuchung')
    expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})
