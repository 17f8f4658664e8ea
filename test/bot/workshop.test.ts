import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Workshop } from '../../src/documents/workshop.ts'
import type { ChangeSet } from '../../src/ports/change-set.ts'
import type { Store } from '../../src/ports/store/store.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot, testClock } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { memoryStore, temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { selin, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

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
    await hall.otto.click({ act: 'workshop-idea', arg: number })
    const [begun] = await hall.store.sessionsOf(hall.otto.user.aadObjectId)
    expect(begun?.doc.progress.answers).toMatchObject({ titel: { value: 'Online-Terminbuchung' } })
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
    const minutes = (format: string) =>
      fetch(`${new URL(hall.endpoint).origin}${url}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `format=${format}`,
      })
    const word = unzipSync(new Uint8Array(await (await minutes('docx')).arrayBuffer()))
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('Online-Terminbuchung')
    const text = await (await minutes('md')).text()
    expect(text).toContain('Protokoll der Werkstatt: Zukunftsbild')
    expect(text).toContain('Online-Terminbuchung')
    expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})

/** Six people answer what the room is asked. */
async function answered(hall: Room, many = 6): Promise<void> {
  for (const [at, wish] of wishes.slice(0, many).entries()) await answers(hall.people[at], wish)
}

describe('who takes part', () => {
  it('shows and keeps nothing of four, and five are shown', async () => {
    const hall = await meeting()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await answered(hall, 4)
    await hall.at('2026-03-02T09:21:00.000Z')
    expect(await only(hall)).toMatchObject({ state: 'few', said: {}, groups: [], answered: [] })
    expect(JSON.stringify(await only(hall))).not.toMatch(/Parken|secret|host/)
    expect(post(hall)).toContain('Weniger als fünf haben geantwortet')
    for (const chat of hall.people) {
      expect(last(chat)).toContain('Weniger als fünf')
      expect(last(chat)).not.toContain('Parken')
    }
    // The next day not even that it took place is kept, and the card stays as it is.
    await hall.at('2026-03-03T09:00:00.000Z')
    expect(await hall.store.workshops()).toEqual([])
    expect(post(hall)).toContain('Weniger als fünf haben geantwortet')

    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await answered(hall, 5)
    await hall.at('2026-03-03T09:21:00.000Z')
    expect(await only(hall)).toMatchObject({ state: 'voting' })
    expect(shown(hall)).toHaveLength(2)
    expect(JSON.stringify(shown(hall)[1])).toContain('Parken per App')
  })

  it('may come late, leave, or say nothing at all', async () => {
    const hall = await meeting()
    const late = hall.chat(user(70))
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await answered(hall, 4)
    // Somebody joins, and takes part by the button of the card; nobody in the room sees that.
    hall.join(late.user)
    const before = post(hall)
    await hall.chat(late.user, room).invoke({ v: 1, act: 'workshop', id: (await only(hall)).id }, shown(hall)[0]?.id)
    expect(post(hall)).toBe(before)
    expect(shown(hall)).toHaveLength(1)
    const opened = hall.connector.messages(`a:1Opened${late.user.id.slice(4, 30)}`)
    expect(JSON.stringify(opened)).toContain('Antworten absenden')
    await late.install()
    await late.say('werkstatt 1: Nachtbus 2: Alle unter 30')
    expect(last(late)).toContain('angekommen')
    // Somebody leaves: what they said counts, and they are told nothing more and see nothing more.
    const gone = hall.people[0] as Chat
    hall.leave(gone.user)
    const told = gone.messages().length
    await hall.at('2026-03-02T09:21:00.000Z')
    expect((await only(hall)).groups).toHaveLength(4)
    expect(gone.messages()).toHaveLength(told)
    await gone.say((await only(hall)).id)
    expect(last(gone)).not.toContain('Nachtbus')
    await gone.say('werkstatt punkte 1')
    expect((await only(hall)).voted).toEqual([])
    // Whoever came late gives dots, and the silence of all others ends it.
    expect(last(late)).toContain('Nachtbus')
    await late.say('Werkstatt Punkte 1, 2 und 3')
    await hall.at('2026-03-02T09:31:00.000Z')
    const { state, groups, voted } = await only(hall)
    expect([state, groups.map(({ dots }) => dots), voted]).toEqual(['over', [0, 0, 0, 0], []])
  })

  it('is asked at once, each once, also where thirty answer in the same moment', async () => {
    const hall = await meeting()
    const more = Array.from({ length: 26 }, (_, n) => hall.chat(user(n + 20)))
    for (const chat of more) await chat.install()
    hall.join(...more.map(chat => chat.user))
    await hall.here(hall.selin).say('werkstatt zukunftsbild')
    const crowd = [...hall.people.slice(0, 4), ...more]
    await Promise.all(crowd.map((chat, at) => answers(chat, `Wunsch Nummer ${at} ${wishes[at % 6]}`)))
    const { answered: marks, said } = await only(hall)
    expect([marks.length, said.angebot?.length]).toEqual([30, 30])
    await crowd[2]?.say('werkstatt punkte 1')
    expect(last(crowd[2])).toContain('sobald die Antworten da sind')
    // Again is not twice.
    await crowd[0]?.invoke({ v: 1, act: 'workshop-answer', id: (await only(hall)).id, angebot: 'Noch etwas' })
    await crowd[1]?.say('werkstatt 1: Noch etwas')
    expect((await only(hall)).answered).toHaveLength(30)
    expect(last(crowd[1])).toContain('Es zählt einmal')
    await hall.at('2026-03-02T09:21:00.000Z')
    const count = (await only(hall)).groups.length
    await Promise.all(crowd.map((chat, at) => chat.say(`werkstatt punkte ${(at % count) + 1}`)))
    const { voted, groups } = await only(hall)
    expect([voted.length, groups.reduce((sum, { dots }) => sum + dots, 0)]).toEqual([30, 30])
  })

  it('counts, and nobody’s words are lost, however often others are faster', async () => {
    const real = await memoryStore({ clock: testClock(start) })
    let refused = 0
    const store = new Proxy(real, {
      get: (target, name: keyof Store) => {
        const value: unknown = target[name]
        if (name !== 'commit') return typeof value === 'function' ? value.bind(target) : value
        return (set: ChangeSet) => {
          const answers = set.turnId !== undefined && set.changes.some(({ id }) => /^W-/.test(id))
          return answers && refused++ % 10 < 9 ? Promise.resolve('conflict') : target.commit(set)
        }
      },
    })
    const hall = await meeting({ store })
    refused = 9
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await hall.otto.click('Antworten absenden', { angebot: 'Nachtbus' })
    expect((await only(hall)).said).toEqual({ angebot: ['Nachtbus'] })
    expect(refused).toBe(20)
  })

  it('is not disturbed by an open dialogue, and disturbs none', async () => {
    const hall = await meeting()
    await hall.otto.say('idee')
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await hall.otto.say('werkstatt 1: Nachtbus')
    expect((await only(hall)).said).toEqual({ angebot: ['Nachtbus'] })
    await hall.otto.say('Ein Nachtbus für alle')
    expect((await hall.store.sessionsOf(hall.otto.user.aadObjectId))[0]?.doc.progress.answers).toMatchObject({
      titel: { value: 'Ein Nachtbus für alle' },
    })
  })
})

describe('when it runs', () => {
  it('goes on where it was after a restart, at each of its states', async () => {
    const hall = await meeting()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await answered(hall, 5)
    const again = async (now: string) => {
      const bot = await startBot({ store: hall.store, now, env: { COORDINATORS: selin.aadObjectId } })
      bot.connector.members.set(
        room.id,
        hall.people.map(chat => teams.listedMember(chat.user)),
      )
      await bot.work()
      return bot
    }
    // It stood still over the end of the answers: dots have all their time.
    const second = await again('2026-03-02T11:00:00.000Z')
    expect(await only(hall)).toMatchObject({ state: 'voting', endsAt: '2026-03-02T11:10:00.000Z' })
    expect(shown(hall)).toHaveLength(1)
    expect(post(hall)).toContain('Punkte bis 12:10')
    const told = hall.otto.messages().length
    await second.work()
    expect(hall.otto.messages()).toHaveLength(told)
    for (const chat of hall.people.slice(0, 5)) await second.chat(chat.user).say('werkstatt punkte 2')
    // Who answered before the restart cannot answer once more after it, and neither give dots twice.
    await second.chat(hall.people[0]?.user).say('werkstatt punkte 1')
    await again('2026-03-02T11:11:00.000Z')
    expect((await only(hall)).groups.map(({ dots }) => dots)).toEqual([0, 5, 0, 0])
    expect(post(hall)).toContain('5 Punkte')
    expect(shown(hall)).toHaveLength(1)
  })

  it('can be ended early and cancelled by who started it and by the coordination, typed and clicked', async () => {
    const hall = await meeting()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    const { id } = await only(hall)
    await answered(hall, 5)
    // Nobody else, however they try.
    for (const act of ['workshop-end', 'workshop-end-yes', 'workshop-cancel', 'workshop-cancel-yes'])
      await hall.otto.invoke({ v: 1, act, id, arg: 'answering' })
    await hall.otto.say(`${id} beenden`)
    expect(last(hall.otto)).toContain('Nur die Koordination und wer')
    await hall.otto.say('ja')
    // Max, from the room: asked in his own chat, and nothing stands in the room.
    await hall.here(hall.max).say('werkstatt beenden')
    expect(last(hall.max)).toContain('Wirklich jetzt beenden?')
    expect((await only(hall)).state).toBe('answering')
    expect(shown(hall).filter(({ card }) => card)).toHaveLength(1)
    await hall.max.say('ja')
    expect((await only(hall)).state).toBe('voting')
    expect(post(hall)).toContain('Punkte bis')
    // A card that showed the state before ends nothing more.
    await hall.max.invoke({ v: 1, act: 'workshop-end-yes', id, arg: 'answering' })
    await hall.max.invoke({ v: 1, act: 'workshop-end-yes', id })
    expect((await only(hall)).state).toBe('voting')
    await hall.selin.click({ act: 'workshop-end' })
    await hall.selin.click('Ja, beenden')
    expect((await only(hall)).state).toBe('over')

    await hall.here(hall.max).say('werkstatt nutzen-check 30 min')
    const second = (await hall.store.workshops()).find(({ doc }) => doc.state === 'answering')?.doc
    await hall.selin.say(`${second?.id} absagen`)
    await hall.selin.say('nein')
    await hall.selin.say('werkstatt absagen')
    await hall.selin.say('ja')
    expect((await hall.store.get('workshops', second?.id ?? ''))?.doc).toMatchObject({ state: 'cancelled', said: {} })
    expect(JSON.stringify(shown(hall).at(-1))).toContain('abgesagt')
  })

  it('lasts up to a day, and the dots up to the next working day', async () => {
    const hall = await meeting()
    await hall.here(hall.max).say('Werkstatt Zukunftsbild bis Freitag')
    expect(await only(hall)).toMatchObject({ lasts: 'day', endsAt: '2026-03-06T17:00:00.000Z' })
    await answered(hall)
    // On Friday evening nobody is written to any more.
    const told = hall.otto.messages().length
    await hall.at('2026-03-06T17:00:30.000Z')
    expect(await only(hall)).toMatchObject({ state: 'voting', endsAt: '2026-03-09T17:00:00.000Z' })
    expect(post(hall)).toContain('Parken per App')
    expect(hall.otto.messages()).toHaveLength(told)
    await hall.at('2026-03-09T09:00:00.000Z')
    expect(last(hall.otto)).toContain('Parken per App')
  })

  it('wakes nobody at night, and whoever is there takes part all the same', async () => {
    const hall = await meeting({ now: '2026-03-02T20:00:00.000Z' })
    const told = hall.otto.messages().length
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    expect(post(hall)).toContain('Antworten bis 21:20')
    expect(hall.otto.messages()).toHaveLength(told)
    await hall.here(hall.otto).invoke({ v: 1, act: 'workshop', id: (await only(hall)).id }, shown(hall)[0]?.id)
    expect(last(hall.otto)).toContain('Antworten absenden')
    // What was over by the morning is told to nobody.
    await hall.at('2026-03-03T09:00:00.000Z')
    expect(JSON.stringify(hall.erika.messages())).not.toContain('Antworten absenden')
  })

  it('leaves whoever wants no single messages alone', async () => {
    const hall = await meeting()
    await hall.erika.invoke({ v: 1, act: 'me-reminders', digestOnly: 'true' })
    await hall.otto.invoke({ v: 1, act: 'me-reminders', pausedUntil: '2026-03-10' })
    const told = [hall.erika, hall.otto].map(chat => chat.messages().length)
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    expect([hall.erika, hall.otto].map(chat => chat.messages().length)).toEqual(told)
    await hall.otto.say('werkstatt')
    expect(last(hall.otto)).toContain('Zukunftsbild')
  })
})

describe('where it is begun', () => {
  it('says in one line why not, to nobody by name', async () => {
    const hall = await meeting()
    const tries: [string, string][] = [
      ['werkstatt prozess-check', 'Möglich ist: werkstatt nutzen-check · werkstatt zukunftsbild'],
      ['werkstatt zukunftsbild für 2 Minuten', 'Diese Zeit verstehe ich nicht'],
      ['werkstatt zukunftsbild bis irgendwann', 'Diese Zeit verstehe ich nicht'],
      ['werkstatt zukunftsbild bis 1.3.2028', 'Diese Zeit verstehe ich nicht'],
    ]
    for (const [text, answer] of tries) {
      await hall.here(hall.max).say(text)
      expect(shown(hall).at(-1)?.text).toContain(answer)
    }
    hall.connector.members.set(
      room.id,
      hall.people.slice(0, 4).map(chat => teams.listedMember(chat.user)),
    )
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    expect(shown(hall).at(-1)?.text).toContain('mindestens fünf Personen')
    hall.connector.next({ status: 503 }, 'GET')
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    expect(shown(hall).at(-1)?.text).toContain('wer hier dabei ist')
    expect(await hall.store.workshops()).toEqual([])
    expect(JSON.stringify(shown(hall))).not.toContain('Max')
    hall.join()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await hall.here(hall.otto).say('werkstatt nutzen-check')
    expect(shown(hall).at(-1)?.text).toContain('läuft schon eine Werkstatt')
    expect(await hall.store.workshops()).toHaveLength(1)
  })

  it('stands in the thread of a channel where it was asked for, and its members are those of the channel', async () => {
    const hall = await meeting({}, teams.channel)
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    expect(post(hall, teams.channel)).toContain('Antworten bis')
    await answered(hall, 5)
    await hall.at('2026-03-02T09:21:00.000Z')
    expect(post(hall, teams.channel)).toContain('Parken per App')
    const other = { ...teams.channel, id: teams.channel.id.replace(/=.*/, '=1718003399999') }
    await hall.chat(hall.otto.user, other).say('werkstatt nutzen-check')
    expect(JSON.stringify(hall.connector.messages(other.id))).toContain('läuft schon eine Werkstatt')
  })

  it('is answered in English to who speaks it, and says in a personal chat how to begin', async () => {
    const hall = await meeting()
    await hall.otto.say('english')
    await hall.otto.say('workshop')
    expect(last(hall.otto)).toContain('You begin a workshop in a channel or group chat')
    await hall.max.say('werkstatt beenden')
    expect(last(hall.max)).toContain('keine Werkstatt')
    expect(last(hall.max)).not.toContain('Nennen Sie ihre Nummer')
    await hall.max.say('Wie beginne ich eine Werkstatt?')
    expect(last(hall.max)).toContain('„werkstatt zukunftsbild“')
    await hall.here(hall.otto).say('workshop picture of the future until Friday')
    expect(await only(hall)).toMatchObject({ lasts: 'day' })
    expect(last(hall.otto)).toContain('1: Which service is it about?')
    expect(last(hall.max)).toContain('1: Um welches Angebot geht es?')
  })

  it('asks nobody in public: what is typed in the room as an answer goes nowhere', async () => {
    const hall = await meeting()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await hall.here(hall.otto).say('werkstatt 1: Nachtbus')
    expect(await only(hall)).toMatchObject({ answered: [], said: {} })
    expect(last(hall.otto)).toContain('Bitte antworten Sie hier')
  })

  it('tells somebody new who is responsible, and forgets them unless they take part', async () => {
    const hall = await meeting()
    const [one, other] = [user(80), user(81)]
    hall.join(one, other)
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    const opened = (who: teams.User) => JSON.stringify(hall.connector.messages(`a:1Opened${who.id.slice(4, 30)}`))
    expect(opened(one)).toContain('Verantwortlich für Ihre Daten')
    const chat = hall.chat(one)
    await chat.say('werkstatt 1: Nachtbus')
    await hall.at('2026-03-02T09:21:00.000Z')
    await hall.at('2026-03-04T09:00:00.000Z')
    expect(await hall.person(one)).toBeDefined()
    expect(await hall.person(other)).toBeUndefined()
  })
})

describe('privacy', () => {
  it('leads to nobody: neither what is stored nor what the journal holds', async () => {
    const folder = await temporaryFolder()
    const clock = testClock(start)
    const store = await temporaryStore({ folder, clock })
    const hall = await meeting({ store })
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await answered(hall)
    expect(hall.store.holdsTraces()).toBe(true)
    const stored = async () => JSON.stringify((await hall.store.workshops()).map(({ doc }) => doc))
    const names = hall.people.flatMap(({ user: { aadObjectId, id, name } }) => [aadObjectId, id, name])
    for (const name of names) expect(await stored()).not.toContain(name)
    // Nobody's own data has any of it.
    for (const { user: who } of hall.people)
      expect(
        (await hall.store.naming({ id: who.aadObjectId, name: who.name })).map(({ collection }) => collection),
      ).not.toContain('workshops')
    // What was written together with whom is gone within the minute.
    await hall.store.compact()
    const journal = async () => {
      const files = (await readdir(folder)).filter(name => name.startsWith('journal'))
      return (await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
    }
    expect(await journal()).not.toContain('Parken')
    await hall.at('2026-03-02T09:21:00.000Z')
    await hall.max.say('werkstatt punkte 1')
    await hall.at('2026-03-02T09:31:00.000Z')
    expect(await only(hall)).not.toHaveProperty('secret')
    expect(await only(hall)).not.toHaveProperty('host')
    for (const name of names) expect(await stored()).not.toContain(name)
    // The log knows no more.
    for (const name of [...names, ...wishes]) expect(JSON.stringify(hall.log)).not.toContain(name)
  })

  it('lets nobody in who is not in the chat, however they ask', async () => {
    const hall = await meeting({ env: { PUBLIC_URL: 'https://bot.example' } })
    const outside = hall.chat(user(90))
    await outside.install()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    const { id } = await only(hall)
    await answered(hall)
    const forged = [
      'workshop',
      'workshop-answer',
      'workshop-dots',
      'workshop-statements',
      'workshop-idea',
      'workshop-agenda',
      'workshop-minutes',
      'workshop-remove',
      'workshop-remove-yes',
    ]
    const attack = async () => {
      const before = JSON.stringify(await only(hall))
      for (const act of forged) {
        await outside.invoke({ v: 1, act, id, arg: '1', angebot: 'Gift', 'dots-0': '1' })
        // Also from a group that is another one.
        await hall
          .chat(outside.user, { ...room, id: '19:other@thread.v2' })
          .invoke({ v: 1, act, id, arg: '1', angebot: 'Gift' })
      }
      for (const text of [
        id,
        'werkstatt',
        'werkstatt 1: Gift',
        'werkstatt punkte 1',
        `${id} Protokoll`,
        `${id} Idee 1`,
      ])
        await outside.say(text)
      expect(JSON.stringify(await only(hall))).toBe(before)
      expect(JSON.stringify(outside.messages())).not.toMatch(/Parken|Bücherei|Um welches Angebot|bot\.example/)
    }
    await attack()
    await hall.at('2026-03-02T09:21:00.000Z')
    // What cannot be meant changes nothing either.
    for (const dots of ['', '0', '99', '1,2,3,4', 'x', '-1', '1.5', '__proto__'])
      await hall.otto.invoke({ v: 1, act: 'workshop-dots', id, 'dots-0': dots })
    expect((await only(hall)).voted).toEqual([])
    await attack()
    // The coordination from outside sees no statement, and can still end it.
    hall.leave(hall.selin.user)
    await hall.selin.say(id)
    expect(last(hall.selin)).toContain('Sie sind nicht in dieser Runde')
    expect(last(hall.selin)).not.toContain('Parken')
    await hall.selin.invoke({ v: 1, act: 'workshop-remove-yes', id, arg: '1' })
    expect((await only(hall)).groups.every(({ statements }) => statements.length > 0)).toBe(true)
    await hall.selin.click({ act: 'workshop-end' })
    await hall.selin.click('Ja, beenden')
    expect((await only(hall)).state).toBe('over')
    expect(last(hall.selin)).not.toContain('Parken')
    await attack()
    // A link is worth nothing any more to whoever has left.
    await hall.otto.say(`${id} protokoll`)
    const url = /https:\/\/bot\.example(\/[^"\s)]+)/.exec(JSON.stringify(hall.otto.lastCard()))?.[1]
    hall.leave(hall.otto.user)
    const page = await fetch(`${new URL(hall.endpoint).origin}${url}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'format=md',
    })
    expect(page.status).toBe(410)
    expect(await page.text()).not.toContain('Parken')
  })

  it('takes out what should not stand there, and what names somebody who is erased', async () => {
    const hall = await meeting()
    await hall.here(hall.max).say('werkstatt zukunftsbild')
    await answered(hall)
    await answers(hall.people[6], hall.otto.user.name)
    await hall.at('2026-03-02T09:21:00.000Z')
    await hall.erika.invoke({ v: 1, act: 'workshop-remove-yes', id: (await only(hall)).id, arg: '1' })
    const parking = (await only(hall)).groups.findIndex(({ statements }) => statements.includes('Parken per App')) + 1
    await hall.selin.say(`${(await only(hall)).id} entfernen ${parking}`)
    expect(last(hall.selin)).toContain('wirklich entfernen?')
    await hall.selin.say('ja')
    expect(post(hall)).not.toContain('Parken')
    await hall.at('2026-03-02T09:22:00.000Z')
    expect(post(hall)).not.toContain('Parken')
    // Numbers of all others stay.
    await hall.max.say(`werkstatt punkte ${parking}`)
    expect((await only(hall)).voted).toEqual([])
    expect(JSON.stringify(await only(hall))).toContain(hall.otto.user.name)
    await hall.otto.invoke({ v: 1, act: 'my-data-erase-yes' })
    expect(JSON.stringify(await only(hall))).not.toContain(hall.otto.user.name)
  })
})
