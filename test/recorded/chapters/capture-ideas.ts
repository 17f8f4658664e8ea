import * as teams from '../../fixtures/activities/teams.ts'
import type { Chapter } from '../day.ts'

/** From the first word to the receipt: typed and clicked, with a name and without, corrected, withdrawn, looked up. */
export const captureIdeas: Chapter = {
  name: 'capture-ideas',
  async play({ town, max, erika, otto, emily, selin }) {
    await max.says('idee')
    await max.says('Hilfe', 'was ist once-only?', 'überspringen', 'weiß nicht', 'absenden', 'ändern 1')
    await max.says('x'.repeat(200), 'zurück', 'Termine im Bürgerbüro online buchen', 'zurück', 'weiter')
    await max.says('Termine im Bürgerbüro online buchen', 'hilfe', 'Wer ist hier Ansprechpartner?')
    await max.says(
      'quatsch',
      'hilfe',
      'blubb',
      'bla',
      'blo',
      'meine ideen',
      'weiter',
      'weiß nicht',
      'überspringen',
      'zurück',
    )
    await max.says('Viele warten lange.', 'Bürgerservice')
    await max.says(
      'hilfe',
      'quatsch',
      'titel ändern',
      'Termine online buchen',
      'ändern 9',
      'ändern',
      '2',
      'Lange Schlangen.',
    )
    await max.says(
      'genauer',
      'Bürger, Mitarbeitende',
      'Rathaus',
      'überspringen',
      'weiß nicht',
      'zurück',
      'Alle sind froh.',
    )
    await max.says('Ein Test.', 'absenden', 'vielleicht', 'mit Namen', 'hilfe', 'gern', 'vielleicht', 'absenden')
    await max.says('meine ideen')
    await max.act('my-ideas')
    await max.act('my-ideas', { arg: '' })
    await max.click({ act: 'idea' })
    await max.click({ act: 'edit-idea' })
    await max.says('name ändern', 'ohne namen', 'titel ändern', 'Termine im Bürgerbüro online buchen', 'absenden')
    await max.says('idee 2026-10001')
    await max.act('edit-idea', { id: '2026-10001' })
    await max.says('abbrechen', 'ja')
    await max.act('edit-idea', { id: '2026-10001' })
    await max.says('pause', 'meine ideen', 'weiter')
    await max.act('withdraw', { id: '2026-10001' })
    await max.says('nein')
    await max.act('withdraw', { id: '2026-10001' })
    await max.says('vielleicht')
    await max.act('withdraw', { id: '2026-10001' })
    await max.says('ja')
    await max.act('withdraw-yes', { id: '2026-10001' })
    // Clicked, up to the receipt.
    await erika.act('start', { arg: 'idea' })
    await erika.act('start', { arg: 'idea' })
    await erika.act('start', { arg: 'nothing' })
    await erika.click({ act: 'answer' }, { answer: '' })
    await erika.click({ act: 'answer' }, { answer: 'Fundsachen mit Foto zeigen' })
    await erika.click({ act: 'back' })
    await erika.click({ act: 'answer' })
    await erika.click({ act: 'answer' }, { answer: 'Vieles wird nie abgeholt.' })
    await erika.click({ act: 'answer', arg: 'service' })
    await erika.click({ act: 'correct', arg: 'ziel' })
    await erika.click({ act: 'answer', arg: 'work' })
    await erika.click({ act: 'deepen' })
    await erika.click({ act: 'skip' })
    await erika.click({ act: 'unknown' })
    await erika.click({ act: 'answer', arg: 'partner' })
    await erika.click({ act: 'pause' })
    await erika.click({ act: 'resume' })
    await erika.click({ act: 'cancel' })
    await erika.click({ act: 'keep' })
    await erika.click({ act: 'restart' })
    await erika.click({ act: 'keep' })
    await erika.click({ act: 'restart' })
    await erika.click({ act: 'confirm' })
    await erika.says('Fundsachen mit Foto zeigen', 'Vieles wird nie abgeholt.', '3')
    await erika.click({ act: 'submit' }, { name: 'nonsense' })
    await erika.click({ act: 'submit' }, { name: 'nameless' })
    await erika.says('hallo', 'vielleicht', 'weiter', 'zurück')
    await erika.click({ act: 'submit' }, { name: 'nameless' })
    await erika.click({ act: 'keep' })
    await erika.click({ act: 'submit' }, { name: 'nameless' })
    await erika.says('pause', 'weiter', 'absenden')
    await erika.says('ohne namen')
    await erika.click({ act: 'confirm' })
    await erika.act('submit', { id: 'id-3', step: 'review', rev: 3 })
    // A Kennwort, typed and clicked.
    await erika.says('kennwort', 'kennwort AAAA-AAAA-2221', 'kennwort FALSCH', 'code AAAA-AAAA-2221', 'AAAA AAAA 2221')
    await erika.says('AAAA-AAAA-2221', 'AAAA-BBBB-CCCC')
    await erika.act('ask-code')
    await erika.act('code', { code: 'AAAA-AAAA-2221' })
    await erika.act('code', { arg: 'AAAA-AAAA-2221' })
    await erika.act('code', { code: 'falsch' })
    await erika.act('delete', { id: '2026-10002', arg: 'falsch' })
    await erika.act('delete', { id: '2026-10002' })
    await erika.act('delete', { id: '2026-10002', arg: 'AAAA-AAAA-2221' })
    await erika.says('ja')
    await erika.act('delete-yes', { id: '2026-10002', arg: 'falsch' })
    await erika.act('delete-yes', { id: '2026-10002', arg: 'AAAA-AAAA-2221' })
    await erika.act('delete-yes', { id: '2026-10002', arg: 'AAAA-AAAA-2221' })
    // Somebody else's, and none at all.
    for (const act of ['edit-idea', 'withdraw', 'withdraw-yes', 'idea']) {
      await otto.act(act, { id: '2026-10001' })
      await otto.act(act, { id: '2026-77777' })
      await otto.act(act)
    }
    // In English, without a name, typed.
    await emily.says(
      'english',
      'i have an idea',
      'Show free parking',
      'People search for long.',
      'help',
      'Citizen services',
    )
    await emily.says('submit', 'without my name', 'no', 'submit', 'without my name', 'noted')
    await emily.says('code AAAA-AAAA-2222', 'my ideas', 'enter code')
    // Something like it is there already.
    await otto.says(
      'idee: Freie Parkplätze anzeigen',
      'Niemand weiß, wo Platz ist.',
      'Bürgerservice',
      'absenden',
      'mit Namen',
    )
    await max.says(
      'idee: Freie Parkplätze anzeigen',
      'hilfe',
      'blubb',
      'weiter',
      '1',
      'weiter',
      'unterstützen 9',
      'zurück',
    )
    await max.says('Freie Parkplätze anzeigen', 'pause', 'weiter', 'Freie Parkplätze anzeigen', 'abbrechen', 'nein')
    await max.says('Freie Parkplätze anzeigen', 'nein', 'Freie Parkplätze anzeigen', 'meine ideen', 'trotzdem neu')
    await max.says('zurück', 'Freie Parkplätze anzeigen', 'Freie Parkplätze anzeigen zwei', 'unterstützen 1')
    await max.says('idee: Freie Parkplätze anzeigen')
    await max.click({ act: 'keep' })
    await max.says('Freie Parkplätze anzeigen')
    await max.click({ act: 'confirm' })
    await max.says('abbrechen', 'ja', 'idee: Freie Parkplätze anzeigen')
    await max.click({ act: 'support' })
    await otto.says('idee: Freie Parkplätze anzeigen', 'unterstützen 1')
    await otto.click({ act: 'idea' })
    await otto.says('abbrechen', 'ja')
    // Two drafts, and which of them.
    await selin.says(
      'idee: Erste',
      'pause',
      'idee: Zweite',
      'pause',
      'weiter',
      '2',
      'pause',
      '9',
      'abbrechen',
      '1',
      'abbrechen',
      'ja',
    )
    await selin.says('abbrechen', 'ja', 'abbrechen', 'nein')
    // Taken along from a message.
    await max.capture('<p>Die Aushänge im Flur sind <b>veraltet</b>.</p>')
    await max.capture('<p>Die Aushänge im Flur sind <b>veraltet</b>.</p>')
    await max.in(teams.group).capture('<p>Im Flur ist es dunkel.</p>')
    await max.in(teams.channel).capture('')
    await max.capture(`<p>${'Sehr lang. '.repeat(200)}</p>`)
    await max.capture('<p>x</p>', { commandId: 'other' })
    const twice = teams.fetchTask(max.origin(), '<p>Doppelt zugestellt.</p>')
    await max.post(twice)
    await max.post(twice)
    // More drafts than anybody may have.
    for (let n = 0; n < 21; n++) await emily.says(`idea: Draft number ${n} about things`, 'pause')
    await emily.capture('<p>One more.</p>')
    await emily.says('continue', '3', 'continue')
    await emily.install()
    await selin.says('check: Parkausweise', 'Bauamt', 'weitergeben')
    await selin.click({ act: 'hand-on-to' }, { person: emily.user.aadObjectId })
    // Cards that are old by now.
    await selin.says('abbrechen', 'ja', 'idee: Alte Karten', 'hilfe')
    const old = selin.messages().findLast(({ card }) => JSON.stringify(card ?? '').includes('"act":"help"'))
    const open = {
      id: /"(id-\d+)","step":"problem"/.exec(JSON.stringify(selin.lastCard()))?.[1] ?? '',
      step: 'titel',
      rev: 1,
    }
    for (const card of [selin.lastMessage()?.id, old?.id, selin.messages()[0]?.id])
      for (const rev of [1, 2, 3]) await selin.invoke({ v: 1, act: 'skip', ...open, rev }, card)
    await selin.says('english', 'deutsch')
    await selin.act('language', { arg: 'en', id: 'welcome' })
    await selin.act('language', { arg: 'de', id: 'home' })
    await selin.says('pause')
    for (const card of [selin.lastMessage()?.id, selin.messages()[0]?.id])
      await selin.invoke({ v: 1, act: 'skip', ...open, rev: 2 }, card)
    await selin.act('resume', open)
    await selin.act('resume', open)
    const again = teams.invoke(selin.origin(), { v: 1, act: 'skip', ...open }, selin.lastMessage()?.id)
    await selin.post(again)
    await selin.post(again)
    const elsewhere = teams.invoke(selin.origin(), { v: 1, act: 'skip', ...open }, selin.messages()[0]?.id)
    await selin.post(elsewhere)
    await selin.post(elsewhere)
    // A greeting after hours is no answer.
    town.clock.advance(2 * 3_600_000)
    await selin.says('hallo', 'weiter')
    town.clock.advance(2 * 3_600_000)
    await selin.says(
      'Ein Problem.',
      'roadmpa',
      'zurück',
      'weiter',
      'Noch eines.',
      'service',
      'roadmpa',
      'zurück',
      'überspringne',
    )
  },
}
