import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { put } from '../fixtures/documents.ts'
import { otto, proposal, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const heading = 'Ein Denkanstoß für Sie'

/** Messages of the bot itself that hold a question to think about. */
function heard(chat: Chat): string[] {
  return chat
    .messages()
    .map(message => JSON.stringify(message))
    .filter(text => text.includes(heading) || text.includes('Food for thought'))
    .filter(text => text.includes('spark-answer') && text.includes('sparks-off'))
    .filter(text => !text.includes('"arg":"here"'))
}

/** A folder of own rules with these questions alone. */
async function withQuestions(...questions: string[]): Promise<TownHallOptions> {
  const folder = await mkdtemp(join(tmpdir(), 'own-'))
  await mkdir(join(folder, 'rules'))
  await writeFile(join(folder, 'rules', 'sparks.yaml'), ['town: []', 'questions:', ...questions].join('\n'))
  return { env: { GUIDES_DIR: folder } }
}

const three = ['eins', 'zwei', 'drei'].map(id => `  - { id: ${id}, text: { de: Was ist ${id}?, en: What is ${id}? } }`)

/** The local days on which somebody heard one, while the clock goes through these hours of each day. */
async function days(
  hall: TownHall,
  chat: Chat,
  from: string,
  count: number,
  hours = ['08:30', '09:05'],
): Promise<string[]> {
  const found: string[] = []
  for (let n = 0; n < count; n++) {
    const day = new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10)
    for (const hour of hours) {
      const before = heard(chat).length
      await hall.at(`${day}T${hour}:00Z`)
      const now = heard(chat).length
      expect(now - before).toBeLessThan(2)
      if (now > before) found.push(day)
    }
  }
  return found
}

function choice(id: string, ort: string, more: Partial<Idea> = {}): Idea {
  const idea = proposal(id, `Idee ${id}`, { submittedOn: '2026-02-10', ...more })
  return { ...idea, answers: { ...idea.answers, ort: { is: 'answered', value: ort } } }
}

describe('a question to think about', () => {
  it('comes to nobody who did not ask for it', async () => {
    const hall = await townHall(await withQuestions(...three))
    await days(hall, hall.otto, '2026-03-03', 30)
    for (const chat of [hall.selin, hall.erika, hall.max, hall.otto]) expect(heard(chat)).toEqual([])
    expect((await hall.person(otto))?.reminders).toBeUndefined()
  })

  it('comes once a fortnight at most, on a working day at the usual time, and nothing twice before all were asked', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.say('Denkanstöße an')
    expect(hall.otto.read()).toContain('Denkanstöße sind eingeschaltet')
    // On another day than the one on which it was switched on; Good Friday and Easter Monday are days off.
    const all = await days(hall, hall.otto, '2026-03-03', 60)
    expect(all).toEqual(['2026-03-04', '2026-03-18', '2026-04-01', '2026-04-15', '2026-04-29'])
    const asked = heard(hall.otto).map(text => /Was ist (\w+)\?/.exec(text)?.[1])
    expect(new Set(asked.slice(0, 3)).size).toBe(3)
    expect(asked.slice(3)).toEqual(asked.slice(0, 2))
    expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('waits for the working day after a holiday, for the hour and the weekdays of its reader', async () => {
    const hall = await townHall({ ...(await withQuestions(...three)), now: '2026-04-02T07:00:00Z' })
    await hall.otto.say('Denkanstöße an')
    await hall.erika.say('Denkanstöße an')
    await hall.erika.invoke({ v: 1, act: 'me-reminders', time: '15:00', weekdays: '3,4' })
    expect((await hall.person(erika))?.reminders?.sparks).toBe(true)
    expect(await days(hall, hall.otto, '2026-04-02', 6)).toEqual(['2026-04-07'])
    expect(heard(hall.erika)).toEqual([])
    // A Wednesday, at three in the afternoon.
    await hall.at('2026-04-08T12:50:00Z')
    expect(heard(hall.erika)).toEqual([])
    await hall.at('2026-04-08T13:05:00Z')
    expect(heard(hall.erika)).toHaveLength(1)
  })

  it('stops at once, by one tap on the message, and begins again only after its fortnight', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.say('Denkanstöße an')
    await hall.at('2026-03-04T09:05:00Z')
    expect(heard(hall.otto)).toHaveLength(1)
    await hall.otto.invoke({ v: 1, act: 'sparks-off' })
    expect(hall.otto.read()).toContain('Denkanstöße sind ausgeschaltet')
    await hall.otto.say('Denkanstöße an')
    expect(await days(hall, hall.otto, '2026-03-04', 16)).toEqual(['2026-03-18'])
    await hall.otto.say('keine Denkanstöße mehr')
    expect(await days(hall, hall.otto, '2026-03-18', 40)).toEqual([])
    // What was asked is forgotten by then.
    expect((await hall.store.get('reminders', otto.aadObjectId))?.doc.sparks).toBeUndefined()
  })

  it('is answered and stopped by the words that the message names, also where a dialogue asks for any text', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.say('Denkanstöße an')
    await hall.at('2026-03-04T09:05:00Z')
    await hall.otto.say('idee')
    expect(hall.otto.read()).toContain('Wie heißt Ihre Idee?')
    await hall.otto.say('keine Denkanstöße mehr')
    expect((await hall.person(otto))?.reminders?.sparks).toBe(false)
    const [session] = await hall.store.sessionsOf(otto.aadObjectId)
    expect(session?.doc.progress.answers).toEqual({})
  })

  it('is not sent any more once it was stopped, nor on a later day', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.say('Denkanstöße an')
    hall.connector.always(() => ({ status: 503 }))
    await hall.at('2026-03-04T09:05:00Z')
    expect(await hall.waiting(otto)).toHaveLength(1)
    hall.connector.always(undefined)
    await hall.at('2026-03-05T09:05:00Z')
    expect([heard(hall.otto).length, await hall.waiting(otto)]).toEqual([0, []])
  })

  it('waits for nobody: in a pause, with a substitute, or out of reach none is made up for', async () => {
    const hall = await townHall(await withQuestions(...three))
    for (const chat of [hall.otto, hall.max, hall.erika]) await chat.say('Denkanstöße an')
    await hall.otto.invoke({ v: 1, act: 'me-reminders', pausedUntil: '2026-04-10' })
    await hall.max.say('Vertretung bis 10.4.2026: Otto Fremd')
    await hall.erika.uninstall()
    await days(hall, hall.otto, '2026-03-04', 37)
    for (const chat of [hall.otto, hall.max, hall.erika]) expect(heard(chat)).toEqual([])
    await days(hall, hall.otto, '2026-04-10', 5)
    for (const chat of [hall.otto, hall.max]) expect(heard(chat)).toHaveLength(1)
  })

  it('is told to nobody else where it could not be delivered', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.say('Denkanstöße an')
    hall.connector.always(() => ({ status: 403, body: { error: { code: 'BotDisabledByAdmin' } } }))
    await hall.at('2026-03-04T09:05:00Z')
    expect(await hall.waiting(otto)).toEqual([])
    expect((await hall.store.outboxParked({ limit: 10 })).items).toEqual([])
    expect((await hall.person(otto))?.unreachable).toBeDefined()
  })

  it('is answered by one tap, in the guide that fits, with what is known already', async () => {
    const hall = await townHall({
      ideas: ['1', '2', '3', '4', '5'].map(n => choice(`2026-1000${n}`, 'administration')),
    })
    await hall.otto.invoke({ v: 1, act: 'spark-answer', id: 'sphere:region' })
    // On the short way, although the question is one of the long one.
    expect(hall.otto.read()).toMatch(/Frage 1 von 3.*Wie heißt Ihre Idee\?/s)
    for (const text of ['Busse zur Nachbarstadt', 'Es fährt keiner.', 'Klima und Umwelt']) await hall.otto.say(text)
    expect(hall.otto.read()).toMatch(/Stimmt alles so\?.*Umfeld ›\s+Region/s)
    for (const text of ['absenden', 'mit Namen']) await hall.otto.say(text)
    const all = (await hall.store.ideas({}, 'newest', { limit: 10 })).items.map(({ doc }) => doc)
    const [mine] = all.filter(({ author }) => author === otto.aadObjectId)
    expect(mine?.answers.ort).toEqual({ is: 'answered', value: 'region' })
  })

  it('is answered by typing, and says so where there is none', async () => {
    const hall = await townHall(
      await withQuestions('  - { id: eins, text: { de: Was ist eins? }, guide: process-check }'),
    )
    await hall.otto.say('Denkanstoß beantworten')
    expect(hall.otto.read()).toContain('Zurzeit gibt es keinen Denkanstoß')
    await hall.otto.say('Denkanstöße an')
    await hall.at('2026-03-04T09:05:00Z')
    await hall.otto.say('denkanstoß')
    expect(hall.otto.read()).toContain('Was ist eins?')
    await hall.otto.say('Denkanstoß beantworten')
    expect(hall.otto.read()).toContain('Prozess')
    await hall.otto.invoke({ v: 1, act: 'spark-answer', id: 'own:gone' })
    expect(hall.otto.read()).toContain('Diesen Denkanstoß gibt es nicht mehr')
  })

  it("is made from the town's material only where five chose, and names nobody", async () => {
    const ideas = ['1', '2', '3', '4'].map(n => choice(`2026-1000${n}`, 'administration'))
    const hall = await townHall({ ideas })
    await hall.at('2026-03-03T09:00:00Z')
    const asks = async (): Promise<string> => {
      await hall.otto.say('denkanstoß')
      return hall.otto.read()
    }
    await hall.otto.say('Denkanstöße an')
    await hall.seed([
      put('reminders', {
        id: max.aadObjectId,
        later: [],
        sparks: { next: '2026-03-03', asked: ['sphere:region'] },
      }),
    ])
    expect(await asks()).not.toContain('Region')
    await hall.seed([
      put('ideas', {
        ...choice('2026-10005', 'administration'),
        guide: (await hall.idea('2026-10001'))?.guide ?? { id: 'idea', hash: '' },
      }),
    ])
    await hall.max.say('Denkanstöße an')
    expect(hall.max.read()).toContain('Umfeld „Region“ gab es seit drei Monaten keine Idee')
    expect(hall.max.read()).not.toMatch(/Max|Otto|Selin|Erika/)
  })

  it('is offered once, after the first idea with a name, and not to whoever stays unnamed', async () => {
    const hall = await townHall()
    const capture = async (title: string, name: string) => {
      for (const text of [`idee: ${title}`, 'Es dauert.', 'Bürgerservice', 'absenden', name]) await hall.otto.say(text)
      if (name === 'ohne Namen') await hall.otto.say('notiert')
      return hall.otto.read()
    }
    expect(await capture('Bäume zählen', 'ohne Namen')).not.toContain('Denkanstoß')
    expect((await hall.person(otto))?.reminders).toBeUndefined()
    expect(await capture('Faxgeräte abschaffen', 'mit Namen')).toContain('Möchten Sie ab und zu einen Denkanstoß?')
    expect(await capture('Parkscheine am Handy', 'mit Namen')).not.toContain('Denkanstoß')
    await hall.otto.invoke({ v: 1, act: 'sparks-on' })
    expect((await hall.person(otto))?.reminders?.sparks).toBe(true)
  })

  it('is set where reminders are, and stands in what is kept of its reader', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.invoke({ v: 1, act: 'me-reminders', sparks: 'true', time: '' })
    expect(hall.otto.read()).toContain('mit Denkanstößen')
    await hall.at('2026-03-04T09:05:00Z')
    await hall.otto.invoke({ v: 1, act: 'me-reminders', time: '09:00' })
    expect((await hall.person(otto))?.reminders).toEqual({ time: '09:00', sparks: true })
    await hall.otto.say('wer bin ich')
    await hall.otto.invoke({ v: 1, act: 'me-reminders', sparks: 'false' })
    expect((await hall.person(otto))?.reminders).toEqual({ sparks: false })
    await hall.otto.say('meine daten')
    for (const act of ['my-data-erase', 'my-data-erase-yes']) await hall.otto.invoke({ v: 1, act })
    expect(await hall.store.get('reminders', otto.aadObjectId)).toBeUndefined()
  })

  it('speaks English, and comes to nobody but the coordination before the release', async () => {
    const hall = await townHall(await withQuestions(...three))
    await hall.otto.say('english')
    for (const text of ['food for thought on', 'food for thought']) await hall.otto.say(text)
    expect(hall.otto.read()).toContain('You get food for thought. The next one comes on')
    await hall.selin.say('Denkanstöße an')
    await hall.selin.say('einrichtung')
    await hall.selin.click({ act: 'setup-step', arg: 'release' })
    await hall.selin.click({ act: 'setup-save' }, { access: 'coordination' })
    await hall.at('2026-03-04T09:05:00Z')
    expect([heard(hall.selin).length, heard(hall.otto).length]).toEqual([1, 0])
  })
})
