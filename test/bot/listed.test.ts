import { describe, expect, it } from 'vitest'
import { otto, steuer, townHall } from '../fixtures/town-hall.ts'

const [first, second, third] = ['T-2026-10001', 'T-2026-10002', 'T-2026-10003'] as const

const tasks = () => [
  steuer(first, { title: 'Merkblatt zur Hundesteuer schreiben', dueOn: '2026-03-02' }),
  steuer(second, { title: 'Formular freischalten', dueOn: '2026-03-03' }),
  steuer(third, { title: 'Formular für Umzüge entwerfen', dueOn: '2026-05-04' }),
]

async function town(of = tasks()) {
  const hall = await townHall({ tasks: of })
  return { ...hall, status: async (id: string) => (await hall.task(id))?.status }
}

describe('tasks named by their number in the list shown last', () => {
  it('"1 erledigt" is the first of them', async () => {
    const { erika, status } = await town()
    await erika.say('meine aufgaben')
    expect(erika.read()).toContain('1 · Merkblatt zur Hundesteuer schreiben')
    await erika.say('2 erledigt')
    expect(erika.read()).toContain('„Formular freischalten“ ist erledigt')
    expect([await status(first), await status(second)]).toEqual(['offen', 'erledigt'])
  })

  it('"3 blockiert: …" says what its button does, also in English and after something else', async () => {
    const { erika, status } = await town()
    for (const text of ['meine aufgaben', 'hallo', '3 blocked: The form is missing', 'yes']) await erika.say(text)
    expect(await status(third)).toBe('blockiert')
  })

  it('shows the list where none was shown', async () => {
    const { erika, status } = await town()
    await erika.say('1 erledigt')
    expect(erika.read()).toContain('Hier ist die Liste mit den Nummern')
    expect(await status(first)).toBe('offen')
  })

  it('are those of a reminder as well', async () => {
    const { at, erika, status } = await town()
    await at('2026-03-03T09:00:05Z')
    expect(erika.read()).toContain('1 · Merkblatt zur Hundesteuer schreiben')
    await erika.say('1 erledigt')
    expect(await status(first)).toBe('erledigt')
  })

  it('are forgotten on the next day', async () => {
    const { clock, erika, status } = await town()
    await erika.say('meine aufgaben')
    clock.advance(24 * 60 * 60 * 1000)
    await erika.say('1 erledigt')
    expect(await status(first)).toBe('offen')
  })
})

describe('"erledigt" alone', () => {
  it('is the only task that was shown, and can be taken back', async () => {
    const { erika, status } = await town(tasks().slice(0, 1))
    for (const text of ['meine aufgaben', 'erledigt']) await erika.say(text)
    expect(await status(first)).toBe('erledigt')
    await erika.click('Wieder öffnen')
    expect(await status(first)).toBe('offen')
  })

  it('asks which of several', async () => {
    const { erika, status } = await town()
    for (const text of ['meine aufgaben', 'fertig']) await erika.say(text)
    expect(erika.read()).toContain('Welche Aufgabe ist erledigt?')
    await erika.click({ act: 'task-done', id: second })
    expect([await status(first), await status(second)]).toEqual(['offen', 'erledigt'])
  })
})

describe('a task named by its title', () => {
  it('is shown, and done only by "ja"', async () => {
    const { erika, status } = await town()
    await erika.say('Merkblatt erledigt')
    expect(erika.read()).toContain('Meinen Sie diese Aufgabe?')
    expect(await status(first)).toBe('offen')
    await erika.say('ja')
    expect(await status(first)).toBe('erledigt')
  })

  it('is asked for where several have such words', async () => {
    const { erika, status } = await town()
    await erika.say('das Formular ist fertig')
    expect(erika.read()).toContain('Welche Aufgabe ist erledigt?')
    expect([await status(second), await status(third)]).toEqual(['offen', 'offen'])
  })

  it('is not meant by a sentence about something else, nor by a denial', async () => {
    const { erika, status } = await town()
    for (const text of ['der Urlaub ist erledigt', 'Merkblatt ist noch nicht erledigt', 'Merkblatt erledigt?']) {
      await erika.say(text)
      expect(erika.read(), text).not.toContain('Meinen Sie diese Aufgabe?')
    }
    expect(await status(first)).toBe('offen')
  })
})

describe('a task named in a sentence of one’s own', () => {
  it.each([
    'die Sache mit dem Merkblatt ist blockiert, weil die IT fehlt',
    'merkblatt ist blockiert, die IT fehlt',
    'beim Merkblatt komme ich nicht weiter, weil die IT fehlt',
    'ich stecke beim merkblatt fest, die IT fehlt',
    'das Merkblatt liegt auf Eis: die IT fehlt',
    'Merkblatt blockiert - die IT fehlt',
    "I'm stuck with the Merkblatt because die IT fehlt",
  ])('is blocked, with its reason, only after it was shown: %s', async text => {
    const { erika, task } = await town()
    await erika.say(text)
    expect(erika.read()).toContain('Die Aufgabe so als blockiert melden?')
    expect(erika.read()).toContain('Merkblatt zur Hundesteuer schreiben')
    expect(await task(first)).toMatchObject({ status: 'offen' })
    await erika.say('ja')
    expect(await task(first)).toMatchObject({ status: 'blockiert', blockedBecause: 'die IT fehlt' })
  })

  it('is asked for its reason where none is said', async () => {
    const { erika, task } = await town()
    await erika.say('das Merkblatt hängt gerade')
    expect(erika.read()).toContain('Was hält die Aufgabe auf?')
    await erika.say('Die IT fehlt')
    await erika.say('ja')
    expect(await task(first)).toMatchObject({ status: 'blockiert', blockedBecause: 'Die IT fehlt' })
  })

  it.each([
    ['Merkblatt bitte auf nächste Woche schieben', '2026-03-09'],
    ['verschieb das merkblatt auf freitag', '2026-03-06'],
    ['erinnere mich nächste Woche wieder an das Merkblatt', '2026-03-09'],
    ['das merkblatt mach ich erst nächste woche', '2026-03-09'],
    ['push the Merkblatt to next week', '2026-03-09'],
  ])('comes later, only after it was shown: %s', async (text, on) => {
    const { erika, store } = await town()
    await erika.say(text)
    expect(erika.read()).toContain('Später an diese Aufgabe erinnern?')
    expect(erika.read()).toContain('Merkblatt zur Hundesteuer schreiben')
    expect((await store.get('reminders', erika.user.aadObjectId))?.doc.later ?? []).toEqual([])
    await erika.say('ja')
    expect((await store.get('reminders', erika.user.aadObjectId))?.doc.later).toEqual([{ task: first, on }])
  })

  it('has a new date, with a reason, only after it was shown', async () => {
    const { erika, task } = await town()
    const before = (await task(first))?.dueOn
    await erika.say('für das Merkblatt brauche ich noch bis 20.3., weil die IT fehlt')
    expect(erika.read()).toContain('Den Termin so ändern?')
    expect((await task(first))?.dueOn).toBe(before)
    await erika.say('ja')
    expect(await task(first)).toMatchObject({ dueOn: '2026-03-20' })
    await erika.say('für das Merkblatt brauche ich mehr Zeit')
    expect(erika.read()).toContain('Termin ändern')
  })

  it('is asked for where several have such words', async () => {
    const { erika } = await town()
    await erika.say('das Formular ist blockiert, weil die IT fehlt')
    expect(erika.read()).toContain('Welche Aufgabe ist blockiert?')
    await erika.say('das Formular bitte auf Montag verschieben')
    expect(erika.read()).toContain('Welche Aufgabe meinen Sie?')
  })

  it.each([
    'das Merkblatt ist nicht blockiert',
    'ist das Merkblatt blockiert?',
    'das Merkblatt ist nicht mehr blockiert, weil die IT da ist',
    'der Aufzug ist blockiert, weil der Strom fehlt',
    'das Merkblatt können wir nicht verschieben',
  ])('is not meant by a denial, a question, or a sentence about something else: %s', async text => {
    const bot = await town()
    const before = await bot.everything()
    await bot.erika.say(text)
    expect(bot.erika.read()).not.toMatch(/so als blockiert melden|Was hält die Aufgabe auf|Später an diese/)
    await bot.erika.say('ja')
    expect(await bot.everything()).toEqual(before)
  })
})

describe('what is typed with a name', () => {
  it('passes a task on to somebody', async () => {
    const { erika, task } = await town()
    await erika.say(`${first} an ${otto.name} weitergeben`)
    expect(erika.read()).toContain('Die Aufgabe so weitergeben?')
    expect(erika.read()).toContain(`Dann ist ${otto.name} zuständig`)
    expect((await task(first))?.person).toBeUndefined()
    await erika.say('ja')
    expect((await task(first))?.person).toBe(otto.aadObjectId)
  })

  it('passes it on to a unit as well, by its button, and not after a no', async () => {
    const { erika, task } = await town()
    const before = await task(first)
    await erika.say(`${first} weitergeben an das Bauamt`)
    expect(erika.read()).toContain('Dann ist Bauamt zuständig')
    await erika.say('nein')
    await erika.say('ja')
    expect(await task(first)).toEqual(before)
    await erika.say(`${first} weitergeben an das Bauamt`)
    await erika.click('Weitergeben', { unit: 'bauamt' })
    expect(await task(first)).toMatchObject({ unit: 'bauamt' })
  })

  it('asks for whoever is not known', async () => {
    const { erika, task } = await town()
    await erika.say(`${first} an Jana weitergeben`)
    expect(erika.read()).toContain('Wer übernimmt die Aufgabe?')
    expect((await task(first))?.person).toBeUndefined()
  })

  it('makes somebody a coordinator, for those who may', async () => {
    const { selin, erika, person } = await town()
    await erika.say(`${otto.name} zur Koordination ernennen`)
    expect((await person(otto))?.coordinator).toBeUndefined()
    await selin.say(`Ernenne ${otto.name} zum Koordinator.`)
    expect(selin.read()).toContain(`${otto.name} zur Koordination hinzufügen?`)
    expect((await person(otto))?.coordinator).toBeUndefined()
    await selin.say('ja')
    expect((await person(otto))?.coordinator).toBeDefined()
  })

  it('leads to the card where it is not said in the very words', async () => {
    const { erika, person } = await town()
    await erika.say(`${otto.name} soll mich vertreten`)
    expect(erika.read()).toContain('Wer vertritt Sie, und bis wann?')
    await erika.say('keine Erinnerungen mehr bis 10. März bitte')
    expect(erika.read()).toContain('Bis wann soll ich Sie nicht erinnern?')
    expect(await person(erika.user)).not.toHaveProperty('substitute')
    expect(await person(erika.user)).not.toHaveProperty('reminders')
  })

  it('says what to do where a new task has no unit', async () => {
    const { otto: stranger } = await town()
    await stranger.say('neue Aufgabe')
    expect(stranger.read()).toContain('Wählen Sie unten Ihren Bereich')
  })

  it('shows only what is overdue, or due this week', async () => {
    const { erika } = await town()
    await erika.say('was ist überfällig')
    expect(erika.read()).toContain('Merkblatt')
    expect(erika.read()).not.toContain('Formular')
    await erika.say('was steht diese Woche an')
    expect(erika.read()).toContain('Formular freischalten')
    expect(erika.read()).not.toContain('Umzüge')
  })
})
