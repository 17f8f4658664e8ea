import * as teams from '../../fixtures/activities/teams.ts'
import type { Chapter } from '../day.ts'
import { kennwort } from '../ideas.ts'

/** Channels that get ideas: bound, posted, changed, overviews by week and month, and freed. */
export const channels: Chapter = {
  name: 'channels',
  begin: () => ({ now: '2026-03-02T09:00:00Z' }),
  async play({ town, max, otto, selin, emily, at }) {
    const second = { conversationType: 'channel', id: '19:8d3fae2fb4c95d7ea6f1b2c3d4e5f6a7@thread.tacv2' } as const
    const third = { conversationType: 'channel', id: '19:9e4fbf3fc5da6e8fb7f2c3d4e5f6a7b8@thread.tacv2' } as const
    const here = selin.in(teams.channel)
    await max.in(teams.channel).says('ideen hier', 'ideen nicht mehr hier')
    await selin.says('ideen hier', 'ideas here weekly')
    await selin.in(teams.group).says('ideen hier')
    await here.says(
      'ideen hier',
      'ideen hier',
      'neue ideen hier',
      'ideen nicht mehr hier',
      'ideen hier aus',
      'ideen hier',
    )
    await selin.in(second).says('ideen hier wöchentlich')
    await selin.in(third).says('ideas here monthly')
    await max.says('idee: Termine online buchen', 'Viele warten lange.', 'Bürgerservice', 'absenden', 'mit Namen')
    await otto.says(
      'idee: Fundsachen mit Foto zeigen',
      'Vieles wird nie abgeholt.',
      'Bürgerservice',
      'absenden',
      'ohne Namen',
      'notiert',
    )
    await max.says(
      'idee: Baustellen melden',
      'Niemand weiß davon.',
      'Bürgerservice',
      'absenden',
      'mit Namen',
      'meine ideen',
    )
    await max.act('withdraw-yes', { id: '2026-10003' })
    await at('2026-03-02T15:00:00Z')
    await at('2026-03-03T07:31:00Z')
    const thread = (n: number) => {
      const posts = town.connector
        .messages()
        .filter(({ conversation, id }) => conversation.endsWith(`;messageid=${id}`))
      return { conversationType: 'channel', id: posts[n]?.conversation ?? '' } as teams.Place
    }
    for (const user of [max, otto, emily, selin]) {
      for (const act of ['support', 'unsupport', 'support', 'idea', 'decide', 'mute', 'nonsense']) {
        await user.in(thread(0)).act(act, { id: '2026-10001' })
        await user.in(thread(1)).submits(act, { id: '2026-10002' })
      }
    }
    await selin.act('decide-yes', { id: '2026-10001', rev: 0, to: 'agenda', reason: 'Gut.' })
    await at('2026-03-03T07:40:00Z')
    await selin.act('merge-idea-yes', { id: '2026-10002', rev: 0, into: '2026-10001' })
    await at('2026-03-03T08:00:00Z')
    await selin.act('unmerge-idea', { id: '2026-10002', rev: 1 })
    await selin.act('ask-author-yes', { id: '2026-10002', rev: 2, text: 'Wo?' })
    await at('2026-03-03T09:00:00Z')
    await otto.act('answer-idea-yes', { id: '2026-10002', rev: 3, arg: 'AAAA-AAAA-2221', text: 'Im Fundbüro.' })
    await at('2026-03-03T10:00:00Z')
    await at('2026-03-04T07:31:00Z')
    await otto.act('delete-yes', { id: '2026-10002', arg: 'AAAA-AAAA-2221' })
    await otto.act('code', { code: kennwort })
    await at('2026-03-05T07:31:00Z')
    await at('2026-03-09T07:31:00Z')
    // The channel is gone, and comes back.
    await max.says('idee: Spielplätze prüfen', 'Es fehlt ein Plan.', 'Bürgerservice', 'absenden', 'mit Namen')
    town.connector.always(({ conversation, body }) =>
      conversation === undefined && body.isGroup
        ? { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }
        : undefined,
    )
    await at('2026-03-10T07:31:00Z')
    town.connector.always(undefined)
    await selin.says('nicht zugestellt')
    await selin.click({ act: 'parked-retry' })
    await at('2026-03-10T08:31:00Z')
    await here.says('hallo', 'ideen hier wöchentlich', 'ideen hier monatlich')
    await at('2026-04-01T07:31:00Z')
    await at('2026-04-07T07:31:00Z')
    await here.says('ideen nicht mehr hier')
    await selin.says('protokoll')
  },
}
