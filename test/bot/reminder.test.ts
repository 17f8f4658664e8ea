import { describe, expect, it } from 'vitest'
import { steuer, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'

describe('a reminder', () => {
  it('reaches the lead at the usual hour, and not before', async () => {
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    const before = town.erika.messages().length
    await town.work()
    expect(town.erika.messages()).toHaveLength(before)
    town.clock.set('2026-03-03T09:00:05Z')
    await town.work()
    await town.work()
    expect(town.erika.messages()).toHaveLength(before + 1)
    expect(town.erika.read()).toContain('Bescheide drucken')
    expect(await town.store.outboxOf(town.erika.user.aadObjectId)).toEqual([])
  })

  it('is acted on in the card: done', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    town.clock.set('2026-03-03T09:00:05Z')
    await town.work()
    const { id: message } = town.erika.lastMessage() ?? {}
    await town.erika.click('Erledigt')
    expect(await town.task(id)).toMatchObject({ status: 'erledigt', endedOn: '2026-03-03', rev: 2 })
    expect(town.erika.lastMessage()?.id).toBe(message)
    expect(town.erika.read()).toContain('erledigt')
  })
})
