import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { put } from '../fixtures/documents.ts'
import { otto, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika, max } = teams
const id = 'T-2026-10001'

describe('reminders', () => {
  const wishes = async (town: TownHall) => (await town.person(erika))?.reminders

  it.each([
    ['Erinnerungen um 8', { time: '08:00' }],
    ['Erinnerungen um 8.30 Uhr', { time: '08:30' }],
    ['reminders at 16:05', { time: '16:05' }],
    ['Erinnerungen pausieren bis 15.3.', { pausedUntil: '2026-03-15' }],
    ['Keine Erinnerungen bis zum 15. März', { pausedUntil: '2026-03-15' }],
    ['pause reminders until 15 March', { pausedUntil: '2026-03-15' }],
    ['Nur Übersicht der Woche', { digestOnly: true }],
    ['only the weekly overview', { digestOnly: true }],
    ['Erinnerungen nur montags bis mittwochs', { weekdays: [1, 2, 3] }],
    ['Erinnerungen Mo, Mi und Do', { weekdays: [1, 3, 4] }],
    ['Keine Erinnerungen freitags', { weekdays: [1, 2, 3, 4] }],
    ['reminders only on Tuesdays and Thursdays', { weekdays: [2, 4] }],
    ['no reminders on Mondays', { weekdays: [2, 3, 4, 5] }],
  ])('are set by typing: %s', async (text, expected) => {
    const town = await townHall()
    await town.erika.say(text)
    expect(await wishes(town)).toEqual(expected)
    expect(town.erika.read()).toContain('Ihre Wünsche zu Erinnerungen sind gespeichert')
  })

  it('keep what was set before, and go back to the usual', async () => {
    const town = await townHall()
    for (const text of ['Erinnerungen um 8:30', 'Erinnerungen pausieren bis 15.3.', 'nur Übersicht der Woche'])
      await town.erika.say(text)
    expect(await wishes(town)).toEqual({ time: '08:30', pausedUntil: '2026-03-15', digestOnly: true })
    await town.erika.say('Erinnerungen wie üblich')
    expect(await wishes(town)).toBeUndefined()
  })

  it('can be changed after a pause that is over, which is forgotten', async () => {
    const town = await townHall()
    await town.erika.say('Erinnerungen pausieren bis 5.3.')
    town.clock.set('2026-03-10T08:00:00Z')
    await town.erika.say('Erinnerungen um 8:30')
    expect(await wishes(town)).toEqual({ time: '08:30' })
  })

  it('are set on the card, and reset there', async () => {
    const town = await townHall()
    await town.erika.say('wer bin ich')
    await town.erika.click('Speichern', { time: '08:30', pausedUntil: '2026-03-15', digestOnly: 'true' })
    expect(await wishes(town)).toEqual({ time: '08:30', pausedUntil: '2026-03-15', digestOnly: true })
    expect(town.erika.read()).toContain('nur in der Übersicht der Woche · ⏸️ Pause bis 15. März 2026')
    await town.erika.click('Wie üblich erinnern')
    expect(await wishes(town)).toBeUndefined()
  })

  it('come on own weekdays, chosen on the card and named by it', async () => {
    const town = await townHall()
    await town.erika.say('wer bin ich')
    await town.erika.click('Speichern', { weekdays: '1,3,4' })
    expect(await wishes(town)).toEqual({ weekdays: [1, 3, 4] })
    expect(town.erika.read()).toContain('nur Montag, Mittwoch und Donnerstag')
    for (const everyDay of ['1,2,3,4,5', '']) {
      await town.erika.click('Speichern', { weekdays: '2' })
      await town.erika.click('Speichern', { weekdays: everyDay })
      expect(await wishes(town)).toBeUndefined()
    }
    await town.erika.say('Erinnerungen nur montags')
    await town.erika.say('Erinnerungen an allen Tagen')
    expect(await wishes(town)).toBeUndefined()
  })

  it.each(['Erinnerungen nur samstags', 'Erinnerungen Freitag bis Sonntag'])(
    'never come at weekends: %s',
    async text => {
      const town = await townHall()
      await town.erika.say(text)
      expect(town.erika.read()).toContain('Am Wochenende sende ich keine Nachrichten')
      expect(await wishes(town)).toBeUndefined()
    },
  )

  it('on a single day off are no wish for every week', async () => {
    const town = await townHall()
    await town.erika.say('Keine Erinnerungen am Freitag')
    expect(await wishes(town)).toBeUndefined()
  })

  it.each(['Erinnerungen um 5 Uhr', 'Erinnerungen um 25 Uhr', 'Erinnerungen um 18:00', 'Erinnerungen um halb neun'])(
    'only come at possible times: %s',
    async text => {
      const town = await townHall()
      await town.erika.say(text)
      expect(town.erika.read()).toContain('Nachrichten sende ich von')
      expect(await wishes(town)).toBeUndefined()
    },
  )

  it('refused on the card keep everything that was entered', async () => {
    const town = await townHall()
    await town.erika.say('wer bin ich')
    await town.erika.click('Speichern', { time: '05:30', pausedUntil: '2026-03-15', digestOnly: 'true' })
    expect(town.erika.read()).toContain('Nachrichten sende ich von')
    await town.erika.click('Speichern', { time: '08:30' })
    expect(await wishes(town)).toEqual({ time: '08:30', pausedUntil: '2026-03-15', digestOnly: true })
  })

  it('cannot pause until a day that is over', async () => {
    const town = await townHall()
    await town.erika.say('Erinnerungen pausieren bis 1.3.2026')
    expect(town.erika.read()).toContain('Dieser Tag ist schon vorbei')
    expect(await wishes(town)).toBeUndefined()
  })

  it.each(['Erinnerungen pausieren', 'keine Erinnerungen', 'pause reminders'])('ask until when: %s', async text => {
    const town = await townHall()
    await town.erika.say(text)
    expect(town.erika.read()).toContain('Pause bis einschließlich')
  })
})

describe('the own unit', () => {
  it.each(['Mein Amt: Bauamt', 'Mein Amt ist das Bauamt', 'my department: Building department'])(
    'is set by typing: %s',
    async text => {
      const town = await townHall()
      await town.otto.say(text)
      expect(await town.person(otto)).toMatchObject({ unit: 'bauamt' })
    },
  )

  it('is set and cleared on the card', async () => {
    const town = await townHall()
    await town.otto.say('wer bin ich')
    await town.otto.click('Bereich speichern', { unit: 'bauamt' })
    expect(town.otto.read()).toContain('Ihr Bereich ist gespeichert')
    await town.otto.click('Angabe löschen')
    expect(town.otto.read()).toContain('Die Angabe ist gelöscht')
    expect(await town.person(otto)).not.toHaveProperty('unit')
  })

  it('must be known: the list to choose from is open then', async () => {
    const town = await townHall()
    await town.max.say('Mein Amt: Hafenamt')
    expect(town.max.read()).toContain('Bitte wählen Sie einen aus der Liste')
    expect(await town.person(max)).toMatchObject({ unit: 'steueramt' })
    const [form] = JSON.stringify(town.max.lastCard()).match(/"id":"unit-form","isVisible":(true|false)/) ?? []
    expect(form).toContain('true')
  })
})

describe('the substitute', () => {
  const substitute = async (town: TownHall) => (await town.person(erika))?.substitute
  const byMax = { person: max.aadObjectId, until: '2026-03-15' }

  it.each([
    'Vertretung bis 15.3.: Max Beispiel',
    'Vertretung bis zum 15.3.: max beispiel',
    'Vertretung: Max Beispiel bis 15.3.',
    'Vertretung durch Max Beispiel bis zum 15. März',
    'Meine Vertretung bis 15.3.: Beispiel, Max',
    'Max Beispiel vertritt mich bis 15.3.',
    'substitute until 15 March: Max Beispiel',
    'substitute by Max Beispiel until 15 March',
    'Max Beispiel stands in for me until 15 March',
  ])('is set by typing: %s', async text => {
    const town = await townHall()
    await town.erika.say(text)
    expect(await substitute(town)).toEqual(byMax)
    expect(town.erika.read()).toContain('Max Beispiel vertritt Sie bis Sonntag, 15. März 2026')
  })

  it('is set and ended on the card', async () => {
    const town = await townHall()
    await town.erika.say('Vertretung')
    await town.erika.click('Vertretung eintragen', { person: max.aadObjectId, until: '2026-03-15' })
    expect(await substitute(town)).toEqual(byMax)
    await town.erika.click('Vertretung beenden')
    expect(await substitute(town)).toBeUndefined()
    expect(town.erika.read()).toContain('Ihre Vertretung ist beendet')
  })

  it.each([
    ['Vertretung bis 15.3.: Jan Krüger', '„Jan Krüger“ kenne ich noch nicht'],
    ['Vertretung bis 15.3.: Otto Fremd', '„Otto Fremd“ gibt es mehrmals'],
    ['Vertretung bis 15.3.: Erika Muster', 'Das sind Sie selbst'],
    ['Vertretung bis 1.3.2026: Max Beispiel', 'Dieser Tag ist schon vorbei'],
    ['Vertretung bis 31.2.: Max Beispiel', 'Den Tag „31.2.“ gibt es nicht'],
    ['Vertretung: Max Beispiel', 'Bitte wählen Sie den letzten Tag der Vertretung'],
    ['Vertretung bis 15.3.', 'Bitte wählen Sie eine Person aus'],
  ])('is refused with the reason: %s', async (text, reason) => {
    const town = await townHall()
    const known = await town.person(otto)
    if (known) await town.seed([put('people', { ...known, id: 'another' })])
    await town.erika.say(text)
    expect(town.erika.read()).toContain(reason)
    expect(await substitute(town)).toBeUndefined()
  })

  it('refused on the card keeps the day, or the person', async () => {
    const town = await townHall()
    await town.erika.say('Vertretung')
    await town.erika.click('Vertretung eintragen', { person: max.aadObjectId })
    expect(town.erika.read()).toContain('Bitte wählen Sie den letzten Tag')
    await town.erika.click('Vertretung eintragen', { until: '2026-03-15' })
    expect(await substitute(town)).toEqual(byMax)
    await town.erika.click('Vertretung beenden')
    await town.erika.click('Vertretung eintragen', { person: 'made-up', until: '2026-03-15' })
    await town.erika.click('Vertretung eintragen', { person: max.aadObjectId })
    expect(await substitute(town)).toEqual(byMax)
  })

  it('hears of it in working hours, in their language, also if it was typed in a group', async () => {
    const town = await townHall()
    await town.max.say('english')
    await town.chat(erika, teams.group).say('Vertretung bis 15.3.: Max Beispiel')
    const before = town.max.messages().length
    town.clock.set('2026-03-03T09:00:05Z')
    await town.work()
    await town.work()
    expect(town.max.messages()).toHaveLength(before + 1)
    expect(town.max.read()).toContain('You are standing in for Erika Muster')
    expect(town.max.read()).toContain('15 March 2026')
    await town.max.say('who am i')
    expect(town.max.read()).toContain('Erika Muster (until 15 March 2026)')
  })

  it('does not hear of what was ended before it could be said', async () => {
    const town = await townHall()
    const before = town.max.messages().length
    await town.erika.say('Vertretung bis 15.3.: Max Beispiel')
    await town.erika.say('Bin wieder da')
    await town.work()
    expect(town.max.messages()).toHaveLength(before)
    expect(await town.store.outboxOf(max.aadObjectId)).toEqual([])
  })

  it('has the rights of a lead from the first to the last day, and not longer', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    const tries = async () => {
      const { rev } = (await town.task(id)) ?? {}
      await town.otto.invoke({ v: 1, act: 'task-progress', id, rev })
      await town.otto.invoke({ v: 1, act: 'task-open', id, rev: 1 })
      return (await town.task(id))?.status
    }
    expect(await tries()).toBe('offen')
    await town.erika.say('Vertretung bis 5.3.: Otto Fremd')
    town.clock.set('2026-03-05T22:59:00Z')
    expect(await tries()).toBe('in-arbeit')
    town.clock.set('2026-03-05T23:01:00Z')
    await town.otto.invoke({ v: 1, act: 'task-done', id, rev: (await town.task(id))?.rev })
    expect((await town.task(id))?.status).toBe('in-arbeit')
  })

  it('loses the rights when the substitution is ended', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say('Vertretung bis 5.3.: Otto Fremd')
    await town.otto.say('meine aufgaben')
    expect(town.otto.read()).toContain('Terminsoftware testen')
    await town.erika.say('Vertretung beenden')
    await town.otto.invoke({ v: 1, act: 'task-done', id, rev: 1 })
    expect(await town.task(id)).toMatchObject({ status: 'offen', rev: 1 })
  })

  it('is forgotten when it is over', async () => {
    const town = await townHall()
    await town.erika.say('Vertretung bis 5.3.: Max Beispiel')
    town.clock.set('2026-03-06T09:00:00Z')
    await town.erika.say('wer bin ich')
    expect(await substitute(town)).toBeUndefined()
    expect(town.erika.read()).toContain('Vertretung\nniemand')
  })

  it('of somebody else cannot be changed by a forged click', async () => {
    const town = await townHall()
    await town.erika.say('Vertretung bis 15.3.: Max Beispiel')
    for (const act of ['me-substitute-end', 'me-substitute', 'me-reminders', 'me-unit'])
      await town.otto.invoke({ v: 1, act, id: erika.aadObjectId, person: otto.aadObjectId, until: '2026-03-15' })
    expect(await substitute(town)).toEqual(byMax)
    expect(await town.person(erika)).not.toHaveProperty('unit')
  })
})
