import { describe, expect, it } from 'vitest'
import { unit } from '../fixtures/documents.ts'
import { otto, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'
const other = 'T-2026-10002'
/** The staff council, led by Otto, is asked for a statement; the Steueramt has a task of the same day. */
function town(dueOn = '2026-03-02'): Promise<TownHall> {
  const council = unit('personalrat', {
    is: 'role',
    name: { de: 'Personalrat', en: 'Staff council' },
    lead: otto.aadObjectId,
    asked: 'opinion',
  })
  const tasks = [
    steuer(id, { title: 'Dienstvereinbarung', unit: 'personalrat', dueOn, dueSince: '2026-02-01' }),
    steuer(other, { title: 'Bescheide drucken', dueOn, dueSince: '2026-02-01', involved: ['personalrat', 'bauamt'] }),
  ]
  return townHall({ units: [council], tasks })
}

describe('who is asked for a statement', () => {
  it('is never overdue: not in lists, counts, the roadmap or on the task', async () => {
    const here = await town()
    for (const text of ['meine aufgaben', 'aufgaben vom Personalrat', id]) {
      await here.otto.say(text)
      expect(here.otto.read()).toContain('um Stellungnahme gebeten bis 2. März 2026')
      expect(here.otto.read()).not.toContain('überfällig')
    }
    await here.otto.say('was ist überfällig')
    expect(here.otto.read()).not.toContain('Dienstvereinbarung')
    await here.otto.invoke({ v: 1, act: 'unit-tasks-of', id: 'personalrat', step: 'overdue' })
    expect(here.otto.read()).not.toContain('Dienstvereinbarung')
    await here.selin.say('roadmap')
    expect(here.selin.read()).toContain('1 überfällig')
    expect(here.selin.read()).not.toContain('2 überfällig')
    await here.erika.say('meine aufgaben')
    expect(here.erika.read()).toContain('überfällig seit')
  })

  it('and how long others are overdue, or when they did what, only those in charge can read', async () => {
    const here = await town()
    await here.erika.say(`${other} blockiert: Papier fehlt`)
    await here.erika.say(`${other} in arbeit`)
    for (const charged of [here.erika, here.selin]) {
      await charged.say(other)
      expect(charged.read()).toContain('überfällig seit')
      expect(charged.read()).toMatch(/Am \d+\. März 2026 \(Leitung\):/)
    }
    for (const onlooker of [here.max, here.otto]) {
      await onlooker.say(other)
      expect(onlooker.read()).toContain('⚠️ überfällig')
      expect(onlooker.read()).not.toContain('überfällig seit')
      expect(onlooker.read()).toContain('Leitung:')
      expect(onlooker.read()).not.toMatch(/März 2026 \(/)
    }
  })

  it('is reminded before and on the day, and never after it', async () => {
    const here = await town('2026-03-10')
    await here.at('2026-03-03T09:00:05Z')
    expect(here.otto.read()).toContain('um Stellungnahme gebeten bis 10. März 2026')
    const sentAt = async (instant: string) => {
      const [council, department] = [here.otto.messages().length, here.erika.messages().length]
      await here.at(instant)
      return [here.otto.messages().length - council, here.erika.messages().length - department]
    }
    expect(await sentAt('2026-03-10T09:00:05Z')).toEqual([1, 1])
    await here.at('2026-03-16T07:30:05Z')
    expect(await sentAt('2026-03-17T09:00:05Z')).toEqual([0, 1])
  })

  it('stands as asked in the weekly overview, however long ago that was', async () => {
    const here = await town()
    for (const instant of ['2026-03-03T09:00:05Z', '2026-03-09T07:30:05Z']) await here.at(instant)
    expect(here.otto.read()).toContain('Um Stellungnahme gebeten (1)')
    expect(here.otto.read()).not.toMatch(/überfällig/i)
    expect(here.erika.read()).toContain('Überfällig (1)')
  })

  it('is asked, not told, of what is new', async () => {
    const here = await town()
    await here.erika.say('Aufgabe: Neue Arbeitszeiten ansehen bis 31.3. für Personalrat')
    await here.at('2026-03-03T09:00:05Z')
    expect(here.otto.read()).toContain('Bitte um Stellungnahme (Personalrat)')
    expect(here.otto.read()).not.toContain('Neue Aufgabe')
  })

  it('is told apart from those who take part in a task', async () => {
    const here = await town()
    await here.erika.say(other)
    expect(here.erika.read()).toMatch(/Um Stellungnahme gebeten\nPersonalrat\nBeteiligt\nBauamt/)
  })
})
