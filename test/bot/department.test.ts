import { describe, expect, it } from 'vitest'
import type { Answers, Value } from '../../src/documents/answers.ts'
import type { Assessment } from '../../src/documents/assessment.ts'
import type { Task } from '../../src/documents/task.ts'
import { erika, max, type User } from '../fixtures/activities/teams.ts'
import { shippedGuide, startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, put, unit } from '../fixtures/documents.ts'
import { otto, type TownHall, townHall } from '../fixtures/town-hall.ts'

async function unitsOf({ store }: Pick<TownHall, 'store'>): Promise<string[]> {
  return (await store.units()).flatMap(({ doc }) => (doc.is === 'unit' ? [doc.name.de] : []))
}

async function tasksOf({ store }: Pick<TownHall, 'store'>): Promise<Task[]> {
  return (await store.tasks({}, { limit: 1000 })).items.map(({ doc }) => doc)
}

async function answerOf({ store }: Pick<TownHall, 'store'>, { aadObjectId }: typeof max): Promise<unknown> {
  const [session] = await store.sessionsOf(aadObjectId)
  return session?.doc.progress.answers.amt
}

/** A person at the question for the department. */
async function asked(chat: Chat): Promise<Chat> {
  await chat.say('check: Hund anmelden')
  expect(chat.read()).toContain('In welchem Amt')
  return chat
}

/** What the list on the card offers. */
function choices(chat: Chat): unknown[] {
  const found = /"choices":(\[[^\]]*\])/.exec(JSON.stringify(chat.lastCard()))?.[1] ?? '[]'
  return (JSON.parse(found) as { title: string }[]).map(({ title }) => title)
}

describe('the department of a check', () => {
  it('is chosen from the units there are, roles not among them', async () => {
    const town = await townHall()
    const chat = await asked(town.max)
    expect(choices(chat)).toEqual(['Bauamt', 'Steueramt', 'Mein Amt fehlt hier'])
    await chat.click('Weiter', { answer: 'steueramt' })
    expect(await answerOf(town, max)).toEqual({ is: 'answered', value: 'Steueramt' })
  })

  it.each([
    ['Steueramt', 'Steueramt'],
    ['steueramt', 'Steueramt'],
    ['im Steueramt', 'Steueramt'],
    ['Das Bauamt.', 'Bauamt'],
    ['tax department', 'Steueramt'],
    ['IT', 'IT'],
  ])('is found by the words people use: %s', async (text, name) => {
    const town = await townHall()
    const chat = await asked(town.max)
    await chat.say(text)
    expect(await answerOf(town, max)).toEqual({ is: 'answered', value: name })
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
  })

  it('is not taken over in silence when nobody knows it, and made after one question', async () => {
    const town = await townHall()
    const chat = await asked(town.max)
    await chat.say('xyz-Amt')
    expect(chat.read()).toContain('„xyz-Amt“ gibt es noch nicht. Neu anlegen?')
    expect(await answerOf(town, max)).toBeUndefined()
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
    await chat.say('nein')
    expect(chat.read()).toContain('In welchem Amt')
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
    await chat.say('Amt für Stadtgrün')
    await chat.say('ja')
    expect(await answerOf(town, max)).toEqual({ is: 'answered', value: 'Amt für Stadtgrün' })
    expect(await unitsOf(town)).toEqual(['Amt für Stadtgrün', 'Bauamt', 'Steueramt'])
  })

  it('is made by a click as well, also from the end of the list, and only once', async () => {
    const town = await townHall()
    const chat = await asked(town.max)
    await chat.click('Weiter', { answer: '_' })
    expect(chat.read()).toContain('Wie heißt Ihr Amt?')
    await chat.click('Weiter', { answer: 'Standesamt' })
    const click = JSON.parse(/\{[^{}]*"act":"take-unit"[^{}]*\}/.exec(JSON.stringify(chat.lastCard()))?.[0] ?? '{}')
    await chat.click('„Standesamt“ neu anlegen')
    expect(await answerOf(town, max)).toEqual({ is: 'answered', value: 'Standesamt' })
    await chat.invoke(click)
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Standesamt', 'Steueramt'])
  })

  it.each(['Amt für Bauen', 'Fachbereich Bau', 'Bau', 'Amt f. Bau'])(
    'is asked back when it is called otherwise: %s',
    async text => {
      const town = await townHall()
      const chat = await asked(town.max)
      await chat.say(text)
      expect(await answerOf(town, max)).toBeUndefined()
      expect(chat.read()).toContain('„Bauamt“')
      await chat.say(text.startsWith('Amt f.') ? 'Bauamt' : 'ja')
      expect(await answerOf(town, max)).toEqual({ is: 'answered', value: 'Bauamt' })
      expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
    },
  )

  it('may be called nearly so: what there is is named, and the choice is theirs', async () => {
    const town = await townHall()
    const chat = await asked(town.max)
    await chat.say('Hochbauamt')
    expect(chat.read()).toContain('Ähnlich heißt: „Bauamt“')
    await chat.say('ja')
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Hochbauamt', 'Steueramt'])
  })

  it('is written where the town has no units yet', async () => {
    const bot = await startBot()
    const chat = bot.chat(max)
    await chat.install()
    await asked(chat)
    expect(JSON.stringify(chat.lastMessage()?.card)).toMatch(/"type":"Input.Text","id":"answer"/)
    await chat.say('Bürgerbüro')
    await chat.say('ja')
    expect(await unitsOf(bot)).toEqual(['Bürgerbüro'])
  })

  it('is made once by two people at the same moment', async () => {
    const town = await townHall()
    for (const chat of [town.max, town.otto]) {
      await asked(chat)
      await chat.say('Standesamt')
    }
    await Promise.all([town.max.say('ja'), town.otto.say('ja')])
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Standesamt', 'Steueramt'])
  })

  it('is never what has the form of a Kennwort, nor what a forged card says', async () => {
    const town = await townHall()
    const chat = await asked(town.max)
    await chat.click('Weiter', { answer: '_' })
    await chat.click('Weiter', { answer: 'ABCD-EFGH-JKLM' })
    expect(chat.read()).not.toContain('ABCD')
    expect(chat.buttons().join()).not.toContain('anlegen')
    await chat.say('ja')
    const [session] = await town.store.sessionsOf(max.aadObjectId)
    const { id = '', rev = 0 } = session?.doc ?? {}
    for (const arg of ['', '!!!', 'x'.repeat(81), 'ABCD-EFGH-JKLM', undefined])
      await chat.invoke({ v: 1, act: 'take-unit', id, step: 'amt', rev, arg }, chat.lastMessage()?.id)
    await town.otto.invoke({ v: 1, act: 'take-unit', id, step: 'amt', rev, arg: 'Amt der Fälscher' })
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
  })
})

/** A check of Erika’s department, in which the team has great worries: a talk of „Leitung, Personalrat“. */
async function check(town: TownHall, by: User, more: Partial<Assessment> = {}, answers: Answers = {}): Promise<void> {
  const said = (value: Value) => ({ is: 'answered', value }) as const
  const worries: Answers = {
    prozess: said('Bauantrag stellen'),
    zielgruppe: said(['citizens', 'staff']),
    ziel: said('service'),
    weglassen: said('impossible'),
    ...{ faelle: said(400), minuten: said(600), dauer: said('longer'), wechsel: said('4+') },
    team: said('concerns'),
  }
  const guide = await shippedGuide('process-check')
  await town.seed([
    put(
      'assessments',
      assessment('P-2026-10001', { guide, answers: { ...worries, ...answers }, by: [by.aadObjectId], ...more }),
    ),
  ])
  await town.selin.say('P-2026-10001 übernehmen')
  await town.selin.say('ja')
}

/** Its process could be dropped: „Amtsleitung“. */
const dropped: Answers = { weglassen: { is: 'answered', value: 'drop' } }

async function concerned(town: TownHall): Promise<string[]> {
  return (await tasksOf(town)).flatMap(task => [task.unit, ...task.involved])
}

describe('„Fachamt“, „Leitung“ and „Amtsleitung“', () => {
  /** As a town had it before: the leads of all departments and the head of administration in one. */
  const units = [
    unit('verwaltungsleitung', { is: 'role', name: { de: 'Verwaltungsleitung' }, also: ['Leitung'], edited: true }),
    unit('amtsleitung', { is: 'role', name: { de: 'Amtsleitung' }, also: ['Amtsleiterin'] }),
    unit('fachaemter', { is: 'role', name: { de: 'Fachämter' }, also: ['Fachamt'] }),
  ]
  const global = ['verwaltungsleitung', 'amtsleitung', 'fachaemter']

  it.each<[string, Partial<Assessment>, Answers]>([
    ['the department of the check', { unit: 'Bauamt', unitId: 'bauamt' }, {}],
    ['it for what could be dropped', { unit: 'Bauamt', unitId: 'bauamt' }, dropped],
    ['it by its name, in a check of an earlier version', { unit: 'Bauamt' }, {}],
    ['it by another name, in a check of an earlier version', { unit: 'Amt für Bauen' }, {}],
    ['it whatever it is called by now', { unit: 'Hochbau', unitId: 'bauamt' }, {}],
  ])('mean %s', async (_, more, answers) => {
    const town = await townHall({ units })
    await check(town, max, more, answers)
    expect(await concerned(town)).toContain('bauamt')
    for (const wrong of global) expect(await concerned(town)).not.toContain(wrong)
    expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
  })

  it.each([
    ['somebody who says where they work', max],
    ['somebody who leads it', erika],
  ])('mean the unit of whoever answered, if the check names none: %s', async (_, user) => {
    for (const [answers, more] of [
      [{}, {}],
      [dropped, { unit: 'xyz-Amt' }],
    ] as const) {
      const town = await townHall({ units })
      await check(town, user, more, answers)
      expect(await concerned(town)).toContain('steueramt')
      for (const wrong of global) expect(await concerned(town)).not.toContain(wrong)
      expect(await unitsOf(town)).toEqual(['Bauamt', 'Steueramt'])
    }
  })

  it('mean all departments only where neither is known, and then also where that role is still to be made', async () => {
    for (const known of [units, []]) {
      const town = await townHall({ units: known })
      await check(town, otto)
      const names = (await town.store.units()).map(({ doc }) => [doc.id, doc.name.de] as const)
      const [all] = names.filter(([, name]) => name === 'Fachämter')
      expect(await concerned(town)).toContain(all?.[0])
      expect(names.map(([, name]) => name)).not.toContain('Leitung')
    }
  })

  it('go with the check when its department is renamed', async () => {
    const town = await townHall({ units })
    const chat = await asked(town.erika)
    await chat.say('Steueramt')
    for (let n = 0; n < 40 && !chat.read().includes('Stimmt alles so?'); n++) await chat.say('weiß nicht')
    await chat.say('absenden')
    const [made] = (await town.store.assessments({ limit: 1 })).items
    expect(made?.doc).toMatchObject({ unit: 'Steueramt', unitId: 'steueramt' })
  })
})
