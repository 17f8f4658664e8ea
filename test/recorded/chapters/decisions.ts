import { proposal } from '../../fixtures/town-hall.ts'
import { type Chapter, nora } from '../day.ts'
import { ideas, kennwort } from '../ideas.ts'

const statuses = ['gesichtet', 'in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt', 'umgesetzt', 'neu']

/** What coordinators do with ideas: decide, take back, ask, sort, merge, separate; and what others are told of it. */
export const decisions: Chapter = {
  name: 'decisions',
  begin: () => ({ ideas: [...ideas(), proposal('2026-20006', 'Von jemandem', { author: 'p1' })] }),
  async play({ town, max, erika, otto, emily, selin, dora, at }) {
    const later = (seconds: number) => town.clock.advance(seconds * 1000)
    await selin.says('eingang', 'protokoll', 'audit log', 'inbox')
    await selin.act('inbox')
    await selin.act('inbox', { arg: '2' })
    await selin.act('inbox', { arg: 'nonsense' })
    for (const user of [otto, max, emily]) {
      await user.says('eingang', 'protokoll', '2026-20001 geparkt: Weil es so ist', '2026-20001 entscheiden')
      await user.says(
        '2026-20001 rückgängig',
        '2026-20001 trennen',
        '2026-20001 zusammenführen mit 2026-20002',
        '2026-20001 rückfrage',
      )
    }
    await selin.act('decide', { id: '2026-20001' })
    for (const arg of [...statuses, 'geparkt 2', 'geparkt 99', 'nonsense'])
      await selin.act('decide', { id: '2026-20001', arg })
    await selin.act('decide-yes', { id: '2026-20001', rev: 0, to: '', reason: 'x' })
    await selin.act('decide-yes', { id: '2026-20001', rev: 0, to: 'geparkt', reason: '' })
    await selin.act('decide-yes', { id: '2026-20001', rev: 0, to: 'geparkt', reason: 'x'.repeat(501) })
    await selin.act('decide-yes', { id: '2026-20001', rev: 7, to: 'geparkt', reason: 'x' })
    await selin.act('decide-yes', { id: '2026-20001', to: 'geparkt', reason: 'x' })
    await selin.act('decide-yes', { id: '2026-20001', rev: 0, to: 'neu', reason: 'x' })
    await otto.act('decide-yes', { id: '2026-20001', rev: 0, to: 'geparkt', reason: 'x' })
    await selin.act('decide-yes', { id: '2026-20001', rev: 0, to: 'geparkt', reason: 'Erst muss die E-Akte da sein.' })
    await selin.act('decide-yes', { id: '2026-20001', rev: 0, to: 'geparkt', reason: 'Erst muss die E-Akte da sein.' })
    await selin.act('undo-decision', { id: '2026-20001', rev: 9 })
    await otto.act('undo-decision', { id: '2026-20001', rev: 1 })
    await selin.act('undo-decision', { id: '2026-20001', rev: 1 })
    await selin.act('undo-decision', { id: '2026-20001', rev: 2 })
    later(60)
    await otto.says('2026-20001 folgen', '2026-20004 unterstützen')
    await selin.says(
      '2026-20001 geparkt',
      'weil das Geld fehlt',
      '2026-20001 rückgängig',
      '2026-20001 undo',
      '2026-20001 entscheiden',
    )
    await selin.says('2026-20001 geparkt', 'nein', '2026-20001 agenda', 'x'.repeat(501), '2026-20001 agenda: Passt gut')
    await selin.says(
      '2026-20001 auf die agenda: Noch einmal',
      '2026-20001 umgesetzt - Läuft',
      '2026-20001 nicht weiterverfolgt, zu teuer',
    )
    await selin.says(
      '2026-99999 geparkt: x',
      '2026-20002 under review: We look',
      '2026-20002 gesichtet: Danke',
      '2026-20004 in prüfung: Wir prüfen',
    )
    await selin.says('2026-20002 agenda: Gut')
    await at('2026-03-03T09:30:00Z')
    await selin.says('2026-20001 rückgängig')
    await max.click({ act: 'idea' })
    await otto.click({ act: 'idea' })
    // Questions and answers.
    await selin.says(
      '2026-20002 rückfrage',
      'Wo liegen sie heute?',
      '2026-20002 rückfrage: Noch eine?',
      '2026-20002 nachfragen',
    )
    await at('2026-03-03T09:40:00Z')
    await max.click({ act: 'answer-idea-yes' }, { text: '' })
    await max.click({ act: 'answer-idea-yes' }, { text: 'Im Keller.' })
    await max.act('answer-idea-yes', { id: '2026-20002', rev: 1, text: 'Noch einmal.' })
    await max.act('answer-idea', { id: '2026-20002' })
    await otto.act('answer-idea', { id: '2026-20002' })
    await otto.act('answer-idea-yes', { id: '2026-20002', rev: 5, text: 'x' })
    later(60)
    await selin.act('ask-author', { id: '2026-20001' })
    await selin.click({ act: 'ask-author-yes' }, { text: 'Für wen?' })
    await selin.act('ask-author', { id: '2026-20004' })
    await selin.click({ act: 'ask-author-yes' }, { text: '' })
    await selin.click({ act: 'ask-author-yes' }, { text: 'Für wen?' })
    await selin.act('ask-author', { id: '2026-20004' })
    await otto.act('ask-author', { id: '2026-20001' })
    await otto.act('ask-author-yes', { id: '2026-20001', rev: 3, text: 'x' })
    await max.says(
      'meine ideen',
      '2026-20004 antworten',
      'nein',
      '2026-20004 antworten',
      'Für alle.',
      '2026-20004 antworten',
      '2026-20004 answer: Again',
      '2026-20001 antworten',
    )
    later(60)
    await selin.act('ask-author', { id: '2026-20005' })
    await selin.says('Warum?', '2026-20005 ask: Again?')
    await erika.says(`kennwort ${kennwort}`)
    await erika.click({ act: 'answer-idea' })
    await erika.says('Weil alle sitzen wollen.')
    await erika.act('answer-idea', { id: '2026-20005', arg: kennwort })
    await erika.click({ act: 'answer-idea-yes' }, { text: '' })
    await erika.click({ act: 'answer-idea-yes' }, { text: 'Weil alle sitzen wollen.' })
    await erika.act('answer-idea-yes', { id: '2026-20005', rev: 2, arg: kennwort, text: 'x' })
    await erika.act('answer-idea', { id: '2026-20005', arg: 'FALSCH' })
    await at('2026-03-03T10:00:00Z')
    await selin.click({ act: 'idea' })
    // Goal, sphere, role and the unit that reviews it.
    await selin.act('sort-idea', { id: '2026-20002' })
    await selin.click({ act: 'sort-idea-yes' })
    await selin.act('sort-idea', { id: '2026-20002' })
    await selin.click({ act: 'sort-idea-yes' }, { ziel: 'work', unit: 'steueramt' })
    await selin.act('sort-idea', { id: '2026-20002' })
    await selin.click({ act: 'sort-idea-yes' }, { unit: '_' })
    await selin.act('sort-idea', { id: '2026-20002' })
    await selin.click({ act: 'sort-idea-yes' }, { ziel: 'nonsense' })
    await selin.act('sort-idea-yes', { id: '2026-20002', rev: 6, ziel: 'nonsense' })
    await selin.act('sort-idea-yes', { id: '2026-20002', rev: 0, ziel: 'work' })
    await otto.act('sort-idea', { id: '2026-20002' })
    await otto.act('sort-idea-yes', { id: '2026-20002', rev: 6, ziel: 'work' })
    await selin.act('sort-idea-yes', { id: '2026-20001', rev: 9, ziel: 'work', unit: 'steueramt' })
    // Merged and separated.
    later(60)
    await selin.act('merge-idea', { id: '2026-20003' })
    await selin.click({ act: 'merge-idea-yes' }, { into: '' })
    await selin.act('merge-idea-yes', { id: '2026-20003', rev: 0, into: '2026-99999' })
    await selin.act('merge-idea-yes', { id: '2026-20003', rev: 0, into: '2026-20003' })
    await selin.act('merge-idea-yes', { id: '2026-20003', rev: 0, into: '2026-20001' })
    await selin.act('merge-idea-yes', { id: '2026-20003', rev: 0, into: '2026-20004' })
    await otto.act('merge-idea', { id: '2026-20001' })
    await otto.act('merge-idea-yes', { id: '2026-20001', rev: 4, into: '2026-20003' })
    await selin.act('merge-idea', { id: '2026-20001' })
    await otto.says(
      '2026-20003',
      '2026-20003 unterstützen',
      '2026-20003 kommentieren: Auch hier',
      '2026-20003 nicht mehr unterstützen',
    )
    await selin.says('2026-20003', '2026-20004', '2026-20003 geparkt: x', '2026-20003 zusammenführen')
    await selin.act('unmerge-idea', { id: '2026-20003', rev: 0 })
    await otto.act('unmerge-idea', { id: '2026-20003', rev: 5 })
    await selin.act('idea', { id: '2026-20004' })
    await selin.act('idea', { id: '2026-20003' })
    await selin.click({ act: 'unmerge-idea' })
    await selin.act('unmerge-idea', { id: '2026-20003', rev: 6 })
    later(60)
    await selin.says(
      '2026-20003 zusammenführen',
      '2026-20003 zusammenführen mit 2026-20004',
      '2026-20003 merge into 2026-20003',
    )
    await selin.says(
      '2026-20003 zusammenführen mit dem da',
      '2026-20004',
      '2026-20004 trennen',
      '2026-20003 trennen',
      '2026-20003 unmerge',
    )
    await selin.act('merge-idea', { id: '2026-20003' })
    await selin.click({ act: 'merge-idea-yes' })
    await selin.act('merge-idea', { id: '2026-20005' })
    await selin.act('merge-idea-yes', { id: '2026-20005', rev: 2, into: '2026-20004' })
    await at('2026-03-04T07:31:00Z')
    await at('2026-03-04T09:31:00Z')
    await erika.act('delete-yes', { id: '2026-20005', arg: kennwort })
    // What an idea leads to.
    await selin.act('check-from-idea', { id: '2026-20002' })
    await selin.says('pause')
    await selin.act('check-from-idea', { id: '2026-20002' })
    await selin.says(
      'Steueramt',
      'Mitarbeitende',
      'Bürgerservice',
      'geht nicht',
      '1.200',
      '90',
      'Monat',
      '4',
      'nein',
      'mit Schnittstelle',
    )
    await selin.says('EfA', 'mit Schulung', 'absenden', '2026-20002')
    await selin.act('adopt-yes', { id: 'P-2026-10001', tasks: 'schulung' })
    await selin.act('sort-idea-yes', { id: '2026-20002', rev: 7, unit: 'steueramt' })
    await selin.act('sort-idea', { id: '2026-20002' })
    await selin.click({ act: 'sort-idea-yes' }, { unit: 'steueramt' })
    await at('2026-03-04T09:40:00Z')
    await otto.act('check-from-idea', { id: '2026-20002' })
    await otto.act('task-from-idea', { id: '2026-20002' })
    await otto.act('chat-author', { id: '2026-20002' })
    await otto.act('audit')
    await selin.act('task-from-idea', { id: '2026-20002' })
    await selin.click({ act: 'task-create' }, { unit: 'steueramt', day: '2026-03-20' })
    await selin.act('task-from-idea', { id: '2026-99999' })
    await selin.act('check-from-idea', { id: '2026-99999' })
    await selin.act('idea', { id: '2026-20002' })
    town.connector.members.set(max.place.id, [{ ...max.user, email: 'max_beispiel@example.org' }])
    await selin.act('chat-author', { id: '2026-20002' })
    town.connector.members.clear()
    await selin.act('chat-author', { id: '2026-20002' })
    await selin.act('chat-author', { id: '2026-20005' })
    await selin.act('chat-author', { id: '2026-20006' })
    await selin.act('chat-author', { id: '2026-99999' })
    later(60)
    await selin.says('2026-20002 agenda: Gut')
    await selin.act('task', { id: 'T-2026-10002' })
    await selin.act('task-done', { id: 'T-2026-10002', rev: 1 })
    await erika.act('task', { id: 'T-2026-10003' })
    await erika.act('task-done', { id: 'T-2026-10003', rev: 1 })
    await at('2026-03-04T12:00:00Z')
    await selin.click({ act: 'idea' })
    await selin.act('audit')
    await selin.click('Nächste Seite')
    await selin.act('audit', { arg: 'nonsense' })
    // English, and the reminders of the promise.
    await selin.says('english', 'inbox', '2026-20002', '2026-20002 parked', 'because there is no money', 'audit')
    for (const arg of statuses) await selin.act('decide', { id: '2026-20002', arg })
    await selin.act('sort-idea', { id: '2026-20002' })
    await selin.act('merge-idea', { id: '2026-20002' })
    await selin.act('ask-author', { id: '2026-20002' })
    await at('2026-03-09T10:00:00Z')
    await at('2026-03-20T10:00:00Z')
    await at('2026-04-10T10:00:00Z')
    await dora.act('decide', { id: '2026-20002', arg: nora.id })
  },
}
