import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { put, unit } from '../fixtures/documents.ts'
import { type TownHall, townHall } from '../fixtures/town-hall.ts'

const nora: teams.User = { name: 'Nora Neu', aadObjectId: 'e5b8a6fc-0f72-4c9b-b0a4-6b5f1e9c3d45', id: '29:1Nora' }
const dora: teams.User = { name: 'Dora Deputy', aadObjectId: 'f6c9b7ad-1a83-4dac-81b5-7c6a2fad4e56', id: '29:1Dora' }

/** A team with two people who have never used the bot; it was just added there. */
async function town(): Promise<TownHall> {
  const bot = await townHall({ units: [unit('hafenamt', { deputy: dora.aadObjectId })] })
  bot.connector.members.set(teams.team.id, [nora, dora].map(teams.listedMember))
  await bot.post(teams.teamJoined(bot.chat(teams.max, teams.channel).origin()))
  return bot
}

const known = async (bot: TownHall) =>
  (await bot.store.people({ limit: 100 })).items.map(({ doc }) => doc.name).filter(name => /Nora|Dora/.test(name))

describe('members of a team that has the bot', () => {
  it('are kept only if they have a role', async () => {
    const bot = await town()
    expect(await known(bot)).toEqual(['Dora Deputy'])
    expect(JSON.stringify((await bot.store.get('setup', 'setup'))?.doc)).not.toMatch(/Nora|1Nora|Max/)
  })

  it.each([
    ['made a coordinator by name', (bot: TownHall) => bot.selin.say('Neu, Nora zur Koordination ernennen')],
    [
      'chosen for a place',
      async (bot: TownHall) => {
        await bot.selin.say('stellen')
        await bot.selin.click({ act: 'unit', id: 'bauamt' })
        await bot.selin.click({ act: 'unit-holder', arg: 'lead', step: 'occupy' }, { person: nora.aadObjectId })
      },
    ],
    ['made a substitute', (bot: TownHall) => bot.max.say('Vertretung bis 10.3.: Nora Neu')],
  ])('become known by being %s, and can be written to', async (_what, act) => {
    const bot = await town()
    await act(bot)
    expect(await known(bot)).toEqual(['Dora Deputy', 'Nora Neu'])
    await bot.at('2026-03-04T09:00:00Z')
    expect(await known(bot)).toEqual(['Dora Deputy', 'Nora Neu'])
    expect((await bot.person(nora))?.met?.userId).toBe(nora.id)
  })

  it('are forgotten again once they have no role and never wrote', async () => {
    const bot = await town()
    await bot.max.say('Vertretung bis 10.3.: Nora Neu')
    await bot.max.say('Vertretung beenden')
    await bot.at('2026-03-05T09:00:00Z')
    await bot.at('2026-03-06T09:00:00Z')
    expect(await known(bot)).toEqual(['Dora Deputy'])
  })

  it('are looked up once they have a role by a file', async () => {
    const bot = await town()
    await bot.seed([put('units', unit('forstamt', { lead: nora.aadObjectId }))])
    await bot.at('2026-03-04T09:00:00Z')
    expect(await known(bot)).toEqual(['Dora Deputy', 'Nora Neu'])
  })

  it('are looked up no longer once the bot was removed from the team', async () => {
    const bot = await town()
    await bot.post(teams.teamLeft(bot.chat(teams.max, teams.channel).origin()))
    expect((await bot.store.get('setup', 'setup'))?.doc.teams).toBeUndefined()
    await bot.selin.say('Nora Neu zur Koordination ernennen')
    expect(await known(bot)).toEqual(['Dora Deputy'])
  })

  it('who are new there later are kept no more than the others', async () => {
    const bot = await town()
    await bot.post(teams.teamJoined(bot.chat(teams.max, teams.channel).origin(), [{ id: nora.id }]))
    expect(await known(bot)).toEqual(['Dora Deputy'])
  })

  it('whose list cannot be read are unknown, and that is said', async () => {
    const bot = await town()
    bot.connector.next({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }, 'GET')
    await bot.selin.say('Nora Neu zur Koordination ernennen')
    expect(bot.selin.read()).toContain('Nora Neu')
    expect(await known(bot)).toEqual(['Dora Deputy'])
  })
})
