import * as teams from '../../fixtures/activities/teams.ts'
import { proposal } from '../../fixtures/town-hall.ts'
import type { Chapter } from '../day.ts'
import { ideas } from '../ideas.ts'

/** Everybody looks at ideas, finds, supports and follows them, and talks about them; beside messages as well. */
export const board: Chapter = {
  name: 'board',
  begin: () => ({
    ideas: [
      ...ideas(),
      ...Array.from({ length: 21 }, (_, n) => proposal(`2026-3${String(n).padStart(4, '0')}`, `Sache Nummer ${n}`)),
    ],
  }),
  async play({ max, erika, otto, emily, selin, at }) {
    await otto.says(
      'ideen',
      'ideenbrett',
      'show all ideas',
      'suche termine',
      'finde: bänke',
      'suche quatschwort',
      'ideen suchen park',
    )
    await otto.act('ideas')
    for (const more of [
      { id: 'newest' },
      { id: 'support' },
      { id: 'newest', step: 'neu' },
      { id: 'newest', step: 'gesichtet' },
    ])
      await otto.act('ideas', more)
    for (const step of ['ziel=service', 'ziel=nonsense', 'nonsense=service', 'nonsense'])
      await otto.act('ideas', { id: 'newest', step })
    await otto.act('ideas', { id: 'support', step: 'agenda' })
    await otto.act('ideas', { id: 'newest' })
    await otto.click('Nächste Seite')
    await otto.click('Nächste Seite')
    await otto.click('Vorige Seite')
    await otto.act('ideas', { id: 'newest', arg: 'nonsense' })
    for (const words of ['termine', '', 'quatschwort']) await otto.act('find-ideas', { words })
    await otto.act('find-ideas')
    await otto.act('idea', { id: '2026-20001' })
    await otto.says(
      'idee #2026-20001',
      '2026-20001',
      '2026-99999',
      'Was ist mit 2026-20001 los?',
      '2026-20001 umgesetzt?',
    )
    for (const act of [
      'support',
      'support',
      'unsupport',
      'unsupport',
      'follow',
      'follow',
      'mute',
      'mute',
      'unmute',
      'unfollow',
    ])
      await otto.act(act, { id: '2026-20001' })
    for (const act of ['support', 'unsupport', 'follow', 'unfollow', 'mute', 'unmute', 'comment', 'comments']) {
      await max.act(act, { id: '2026-20001' })
      await otto.act(act, { id: '2026-99999' })
      await otto.act(act, { id: '2026-20005' })
      await otto.act(act)
    }
    await otto.act('support', { id: '2026-20002', step: 'asking similar', rev: 3 })
    await otto.says(
      '2026-20002 unterstützen',
      '2026-20002 nicht mehr unterstützen',
      '2026-20002 folgen',
      '2026-20002 nicht mehr folgen',
    )
    await otto.says(
      '2026-20002 support',
      '2026-20002: no longer support',
      'idea 2026-20002 follow',
      '2026-20002 unfollow',
    )
    await otto.says('2026-99999 unterstützen', '2026-20002 unterstützen?', '2026-20002 blabla')
    await otto.says(
      '2026-20002 kommentieren',
      'Das hilft auch uns.',
      '2026-20002 kommentieren',
      'nein',
      '2026-20002 kommentar: Noch etwas',
    )
    await otto.says(
      '2026-20002 kommentieren',
      'hilfe',
      '2026-20002 comment',
      'meine ideen',
      '2026-99999 kommentieren: x',
    )
    await otto.says(
      '2026-20002 kommentieren',
      'weiter',
      '2026-20002 kommentieren',
      'zurück',
      '2026-20002 kommentieren',
      'Aufgaben sind unklar',
    )
    await otto.act('comment', { id: '2026-20002' })
    await otto.click({ act: 'comment-yes' }, { text: '' })
    await otto.click({ act: 'comment-yes' }, { text: 'Mit Namen' })
    await otto.act('comment-yes', { id: '2026-20002', text: 'Mit Namen' })
    await otto.act('comment-yes', { id: '2026-20002', text: 'Ohne Namen', nameless: 'true' })
    await otto.act('comment-yes', { id: '2026-20002', text: 'Ohne Namen', nameless: 'true' })
    await otto.act('comment-yes', { id: '2026-20002', text: 'x'.repeat(1001), nameless: 'true' })
    await otto.act('comment-yes', { id: '2026-99999', text: 'x' })
    for (let n = 0; n < 12; n++) await erika.act('comment-yes', { id: '2026-20002', text: `Kommentar ${n}` })
    await otto.act('comments', { id: '2026-20002' })
    await otto.click('Nächste Seite')
    await otto.act('comments', { id: '2026-20002', arg: '2' })
    await otto.act('comments', { id: '2026-20002', arg: 'nonsense' })
    await otto.click({ act: 'comment-delete' })
    await otto.act('comment-delete', { id: 'id-9999' })
    for (const id of ['id-1', 'id-2', 'id-3', 'id-4', 'id-5', 'id-6']) await otto.act('comment-delete', { id })
    await emily.says(
      'english',
      'ideas',
      'search termine',
      '2026-20002',
      '2026-20002 comment: This helps us.',
      'comments',
    )
    await emily.act('ideas', { id: 'support', step: 'neu' })
    await emily.act('comments', { id: '2026-20002' })
    await emily.act('support', { id: '2026-20002' })
    await emily.act('idea', { id: '2026-20004' })
    // Authors: their own ideas, also what they cannot do with them.
    await max.says('meine ideen', '2026-20001 unterstützen', '2026-20001 kommentieren', 'Danke!')
    await max.act('my-ideas')
    await max.click('Ältere')
    await max.click('Neuere')
    await max.act('my-ideas', { arg: 'nonsense' })
    await max.says(
      '2026-20001 antworten',
      '2026-20001 antwort: Gern',
      '2026-20001 rückfrage: Wie?',
      '2026-20001 rückgängig',
    )
    await selin.says('eingang')
    await selin.click('Nächste Seite')
    await selin.click('Vorige Seite')
    // Edited while it is decided.
    await max.act('edit-idea', { id: '2026-30001' })
    await selin.act('decide-yes', { id: '2026-30001', rev: 0, to: 'geparkt', reason: 'Später.' })
    await max.says('titel ändern', 'Ganz anders', 'absenden')
    await max.act('edit-idea', { id: '2026-30001' })
    await max.act('edit-idea', { id: '2026-30002' })
    await max.says('meine ideen')
    await otto.act('comment-yes', { id: '2026-30002', text: 'Auch das geht mit.' })
    await max.act('withdraw-yes', { id: '2026-30002' })
    await selin.act('merge-idea', { id: '2026-20003' })
    await selin.click({ act: 'merge-idea-yes' }, { into: '2026-20001' })
    await selin.says('2026-20001', '2026-20003')
    await otto.act('support', { id: '2026-20003' })
    await otto.act('unsupport', { id: '2026-20003' })
    // Beside messages, in all kinds of chats.
    for (const user of [otto, otto.in(teams.group), otto.in(teams.channel), emily]) {
      for (const words of ['', 'termine', '2026-20002', '#2026-20005', 'quatschwort', 'x'.repeat(400)])
        await user.search(words)
      await user.search('termine', { queryOptions: { skip: 25, count: 25 } })
      await user.search('', { parameters: [{ name: 'initialRun', value: 'true' }] })
      await user.search('', { parameters: [{ name: 'words', value: 7 }] })
      await user.search('termine', { commandId: 'other' })
    }
    // A card that was shared: anybody in the chat clicks.
    for (const user of [otto.in(teams.group), selin.in(teams.group), max.in(teams.channel), emily.in(teams.group)]) {
      for (const act of ['support', 'unsupport', 'idea', 'decide', 'follow', 'comment']) {
        await user.act(act, { id: '2026-20001' })
        await user.submits(act, { id: '2026-20001' })
      }
      await user.act('support', { id: '2026-99999' })
    }
    await at('2026-03-03T09:10:00Z')
    await at('2026-03-04T07:31:00Z')
    await at('2026-03-04T09:31:00Z')
    for (const user of [max, otto, emily]) await user.click({ act: 'idea' })
    await max.act('mute', { id: '2026-20002' })
  },
}
