import * as teams from '../../fixtures/activities/teams.ts'
import type { Chapter } from '../day.ts'
import { ideas } from '../ideas.ts'

/** Calls for ideas about one theme, and what several units say about an idea. */
export const together: Chapter = {
  name: 'together',
  begin: () => ({ ideas: ideas() }),
  async play({ town, erika, max, selin, otto, dora, at }) {
    const id = 'K-2026-10001'
    await max.says('kampagnen', 'neue kampagne')
    await selin.says('kampagne: Weniger Papier bis 20.3.2026', 'Wir möchten eine Kampagne starten')
    await selin.act('campaign-new')
    const form = { title: 'Weniger Papier', guide: 'idea', from: '2026-03-03', to: '2026-03-20' }
    await selin.act('campaign-save', { ...form, to: 'gestern' })
    await selin.act('campaign-save', form)
    await selin.act('campaign-edit', { id })
    await max.act('campaign', { id })
    await selin.act('campaign-drop', { id })
    await selin.act('campaign-start', { id, rev: 1 })
    await selin.says(`${id} kopieren`, `${id} beenden`)
    await max.act('campaigns')
    await max.act('campaign', { id })
    await max.act('campaign-join', { id })
    await max.says('abbrechen', 'ja')
    await max.act('campaigns-mute')
    await max.act('campaigns-unmute')
    await selin.act('campaign-copy', { id })
    await selin.act('campaign-end', { id })
    await selin.act('campaign-prolong', { id, rev: 2, day: '2026-03-27' })
    await selin.act('campaign-end-yes', { id, rev: 3 })
    await selin.act('campaign-drop-yes', { id, rev: 4 })
    const idea = '2026-10001'
    await selin.says(`${idea} prüfen lassen`, 'stellungnahmen')
    await selin.act('review-ask', { id: idea })
    await selin.act('review-ask-yes', { id: idea, units: 'steueramt', questions: 'feasible,words', day: '2026-03-20' })
    await erika.act('reviews')
    await erika.act('review', { id: idea })
    await erika.says(`stellungnahme ${idea}: Geht mit dem heutigen Programm.`, 'ja')
    await erika.act('review-answer', { id: idea, arg: 'steueramt', a0: 'Ja' })
    await max.act('review', { id: idea })
    await selin.act('review', { id: idea })
    await selin.act('review-withdraw', { id: idea, arg: 'steueramt', rev: 3 })
    await max.says('werkstatt', 'wie beginne ich eine werkstatt')
    const room = [selin, erika, max, otto, dora]
    town.connector.members.set(
      teams.group.id,
      room.map(({ user }) => teams.listedMember(user)),
    )
    await max.in(teams.group).says('werkstatt prozess-check', 'werkstatt zukunftsbild bis gestern')
    await max.in(teams.group).says('werkstatt zukunftsbild für 20 Minuten', 'werkstatt 1: Nachtbus')
    const workshop = 'W-2026-10002'
    for (const who of room.slice(0, 3)) await who.act('workshop-answer', { id: workshop, angebot: 'Ein Nachtbus' })
    await otto.says('werkstatt 1: Termine online buchen 2: Familien', 'werkstatt punkte 1')
    await dora.act('workshop-answer', { id: workshop, angebot: 'x'.repeat(90) })
    await dora.says('werkstatt 1: Parken per App')
    await otto.act('workshop-end', { id: workshop })
    await max.act('workshop-end', { id: workshop })
    await max.act('workshop-end-yes', { id: workshop, arg: 'answering' })
    await at('2026-03-03T09:05:00Z')
    await max.act('workshop-dots', { id: workshop, 'dots-0': '1,2,3,4' })
    await max.act('workshop-dots', { id: workshop, 'dots-0': '1' })
    await otto.says('werkstatt punkte 1, 3')
    await selin.act('workshop-remove', { id: workshop, arg: '2' })
    await selin.act('workshop-remove-yes', { id: workshop, arg: '2' })
    await max.act('workshop-cancel', { id: workshop })
    await at('2026-03-03T09:20:00Z')
    for (const who of [max, selin]) {
      await who.act('workshop', { id: workshop })
      await who.act('workshop-statements', { id: workshop })
      await who.act('workshop-minutes', { id: workshop })
      await who.act('workshop-agenda', { id: workshop })
    }
    await max.act('workshop-idea', { id: workshop, arg: '1' })
    await max.says('abbrechen', 'ja')
    await selin.says('synergien', 'wer plant das gleiche')
    for (const who of [selin, max]) {
      await who.act('synergies')
      await who.act('synergy-chat', { id: '2026-10001+P-2026-10001' })
      await who.act('synergy-unrelated', { id: '2026-10001+P-2026-10001' })
    }
    await max.says('denkanstoß', 'denkanstöße an', 'denkanstoß beantworten', 'was ist ein denkanstoß')
    await max.act('sparks-off')
    await max.act('sparks-on', { arg: 'here' })
    await max.act('spark-answer', { id: 'own:papier' })
    await max.says('keine denkanstöße mehr')
  },
}
