import * as teams from '../../fixtures/activities/teams.ts'
import { type Chapter, dora, nora } from '../day.ts'

/** Welcome, home, language, installation and removal, group and channel for somebody new. */
export const arrival: Chapter = {
  name: 'arrival',
  async play({ town, nora: newcomer, dora: deputy, emily, otto, selin, max }) {
    await newcomer.install()
    await newcomer.install()
    await newcomer.says('Hallo', '', 'Was kostet die Welt?', 'ja', 'nein', 'zurück', 'weiter', 'abbrechen')
    await newcomer.click('English')
    await newcomer.act('language', { arg: 'de', id: 'welcome' })
    await newcomer.act('language', { arg: 'en', id: 'home' })
    await newcomer.act('language', { arg: 'xx' })
    await newcomer.says('sprache englisch', 'language', 'sprache', 'deutsch', 'datenschutz')
    await newcomer.act('home')
    await newcomer.submits('home')
    await newcomer.says('was ist once-only?', 'Was ist ein Medienbruch?', 'was ist Blubb?')
    await newcomer.uninstall()
    await newcomer.says('hallo')
    await deputy.says('idee: Digitaler Bauantrag', 'sprache englisch', 'sprache deutsch', 'Alles auf Papier', 'pause')
    await deputy.install()
    await emily.says('english', 'hello', 'privacy', 'german', 'english')
    await emily.says('idea: Online dates', 'sprache deutsch', 'english', 'pause')
    // A dialogue is open while the bot is installed again.
    await otto.says('idee: Parkautomaten zeigen freie Plätze')
    await otto.install()
    await otto.click({ act: 'resume' })
    // The same delivery comes again.
    for (const user of [otto, selin]) {
      const said = teams.message(user.origin(), 'meine ideen')
      await user.post(said)
      await user.post(said)
    }
    const typed = teams.message(otto.origin(), 'Viele suchen lange.')
    await otto.post(typed)
    await otto.post(typed)
    const clicked = teams.invoke(otto.origin(), { v: 1, act: 'help', id: 'id-0' }, otto.lastMessage()?.id)
    await otto.post(clicked)
    await otto.post(clicked)
    for (const place of [teams.group, teams.channel]) {
      const here = otto.in(place)
      const mention = teams.mentioning(here.origin(), 'meine ideen')
      await here.post(mention)
      await here.post(mention)
    }
    // A group and a channel, for somebody known and for somebody unknown.
    for (const place of [teams.group, teams.channel]) {
      for (const user of [max, newcomer, deputy]) {
        const here = user.in(place)
        await here.says('hallo', '', 'blabla', 'idee: Bäume gießen', 'weiter', 'pause', 'meine aufgaben', 'kennwort')
        await here.says('ideen hier', 'ideen nicht mehr hier')
        await here.act('home')
        await here.act('idea', { id: '2026-99999' })
        await here.act('decide', { id: '2026-99999' })
        await here.act('support', { id: '2026-99999' })
        await here.submits('home')
        await here.submits('support', { id: '2026-99999' })
      }
      await selin.in(place).act('decide', { id: '2026-99999' })
      await selin.in(place).submits('decide', { id: '2026-99999' })
    }
    await max.in(teams.group).post({ ...teams.message(max.in(teams.group).origin(), 'ohne Erwähnung') })
    await max.in({ conversationType: 'personal', id: '19:a1_b2@unq.gbl.spaces' }).act('home')
    // A team: who is in it becomes known.
    town.connector.members.set(teams.team.id, [max.user, nora, dora].map(teams.listedMember))
    await selin.post(teams.teamJoined(selin.in(teams.channel).origin()))
    await selin.post(teams.teamJoined(selin.in(teams.channel).origin(), [{ id: nora.id }]))
    await selin.post(teams.teamJoined(selin.in(teams.channel).origin(), [{ id: '29:unknown' }]))
    await selin.in(teams.channel).uninstall()
    // What is no act of ours.
    for (const data of [
      {},
      null,
      'words',
      [],
      { v: 2, act: 'home' },
      { v: 1 },
      { v: 1, act: 'nonsense' },
      { v: 1, act: 7 },
    ])
      await newcomer.invoke(data)
    await newcomer.invoke({ v: 1, act: 'x'.repeat(41) })
    await newcomer.invoke({ v: 1, act: 'constructor', id: '__proto__', step: 'toString', rev: 1 })
    await newcomer.invoke({ v: 1, act: 'resume', id: 'id-9999' })
    await newcomer.invoke({ v: 1, act: 'submit', id: 'id-9999' })
    await newcomer.post(teams.submit(newcomer.origin(), { act: 'home' }, undefined))
    await newcomer.submits('nonsense')
    await newcomer.post({ ...teams.message(newcomer.origin(), 'x'), type: 'messageReaction' })
    await newcomer.post({ ...teams.invoke(newcomer.origin(), {}, undefined), name: 'somethingElse' })
    await newcomer.post({
      nonsense: true,
      from: { name: 'Nora Neu' },
      conversation: { conversationType: 'personal', id: '' },
    })
  },
}
