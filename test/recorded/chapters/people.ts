import * as teams from '../../fixtures/activities/teams.ts'
import { person, put, record, unit } from '../../fixtures/documents.ts'
import { steuer } from '../../fixtures/town-hall.ts'
import { type Chapter, dora, nora as newcomer } from '../day.ts'

const { erika, max } = teams

/** Settings, coordinators, units, invitations, and messages that did not arrive. */
export const people: Chapter = {
  name: 'people',
  begin: () => ({
    units: [
      ...Array.from({ length: 12 }, (_, n) => unit(`amt-${n}`, { name: { de: `Amt ${n}` } })),
      unit('verwaist', { name: { de: 'Verwaistes Amt' }, lead: 'p9', deputy: newcomer.aadObjectId, parent: 'amt-11' }),
    ],
    tasks: ['steueramt', 'bauamt', 'it', 'amt-4', 'amt-4', 'amt-5'].map((unit, n) =>
      steuer(`T-2026-2000${n}`, { unit }),
    ),
  }),
  async play({ town, erika: lead, max: clerk, otto, selin, dora: deputy, nora, emily, at, seed }) {
    for (const user of [lead, emily]) {
      await user.act('me')
      await user.click({ act: 'me-reminders' })
      await user.act('me-reminders', { time: '9', pausedUntil: '2026-03-20', digestOnly: 'true' })
      await user.act('me-reminders', { time: '25', pausedUntil: '' })
      await user.act('me-reminders', { time: '', pausedUntil: '2020-01-01' })
      await user.act('me-reminders')
      await user.act('me-unit', { unit: 'bauamt' })
      await user.act('me-unit', { unit: 'unknown' })
      await user.act('me-unit', { unit: '' })
      for (const person of [max.aadObjectId, '', 'unknown', user.user.aadObjectId])
        await user.act('me-substitute', { person, until: '2026-03-20' })
      await user.act('me-substitute', { person: max.aadObjectId, until: '' })
      await user.act('me-substitute', { person: '', until: '2020-01-01' })
      await user.act('me')
      await user.act('me-substitute-end')
      await user.says('english')
    }
    await lead.says('deutsch')
    // Who coordinates.
    await selin.says('koordination')
    await selin.act('coordination')
    await selin.act('coordination', { arg: '' })
    for (const person of [max.aadObjectId, max.aadObjectId, '', 'unknown', 'Erika Muster', selin.user.aadObjectId])
      await selin.act('appoint', { person })
    await selin.act('dismiss', { id: max.aadObjectId })
    await selin.says('nein')
    await selin.act('dismiss', { id: max.aadObjectId })
    await selin.says('ja')
    await selin.act('appoint', { person: max.aadObjectId })
    for (const id of [selin.user.aadObjectId, 'unknown', '']) {
      await selin.act('dismiss', { id })
      await selin.act('dismiss-yes', { id })
    }
    await clerk.says('koordination')
    await clerk.act('dismiss', { id: max.aadObjectId })
    await clerk.click({ act: 'dismiss-yes' })
    // Units and roles.
    await selin.says('stellen', 'units')
    await selin.act('units')
    await selin.click('Nächste Seite')
    for (const arg of ['2', '9', 'nonsense']) await selin.act('units', { arg })
    for (const id of ['steueramt', 'bauamt', 'it', 'unknown', '']) await selin.act('unit', { id })
    await selin.act('unit-new')
    await selin.click({ act: 'unit-create' }, { name: '' })
    for (const more of [
      { name: 'Hauptamt' },
      { name: 'Hauptamt' },
      { name: 'Lotsen', is: 'role' },
      { name: '!!!' },
      { name: 'x'.repeat(81) },
    ])
      await selin.act('unit-create', more)
    for (const more of [
      { name: 'Hauptamt', also: 'Amt 10, Zentrale, Zentrale', parent: 'bauamt' },
      { name: 'Hauptamt', also: 'Steueramt' },
      { name: 'Steueramt' },
      { name: '' },
      { name: 'Hauptamt', also: 'x'.repeat(301) },
      { name: 'Hauptverwaltung', parent: 'unknown' },
    ])
      await selin.act('unit-save', { id: 'hauptamt', ...more })
    await selin.act('unit-save', { id: 'unknown', name: 'x' })
    await selin.act('unit', { id: 'verwaist' })
    await selin.act('unit-save', { id: 'verwaist', name: 'Verwaistes Amt', parent: 'hauptamt' })
    await selin.act('unit-save', { id: 'bauamt', name: 'Building department', parent: 'verwaist' })
    await seed([
      put('people', person('p7', 'Max Beispiel')),
      put('people', person('p8', 'Lea Doppelt')),
      put('people', person('p9', 'Lea Doppelt', { installed: false })),
    ])
    for (const name of ['Max Beispiel', 'Lea Doppelt', 'Selin Aydın']) await selin.act('appoint', { person: name })
    await selin.act('unit', { id: 'verwaist' })
    for (const arg of ['lead', 'deputy', 'nonsense']) {
      await selin.act('unit-holder', { id: 'hauptamt', arg, step: 'occupy', person: dora.aadObjectId })
      await selin.act('unit-holder', { id: 'hauptamt', arg, step: 'occupy', person: selin.user.aadObjectId })
      await selin.act('unit-holder', { id: 'hauptamt', arg, step: 'occupy', person: 'unknown' })
      await selin.act('unit-holder', { id: 'hauptamt', arg })
      await selin.act('unit-code', { id: 'hauptamt', arg })
      await selin.act('unit-code', { id: 'unknown', arg })
    }
    await selin.act('unit', { id: 'hauptamt' })
    await selin.act('unit-holder', { id: 'unknown', arg: 'lead' })
    await selin.act('unit-delete', { id: 'steueramt' })
    await selin.act('unit-delete-yes', { id: 'steueramt' })
    await selin.act('unit-delete', { id: 'amt-1' })
    await selin.says('nein')
    await selin.act('unit-delete', { id: 'amt-1' })
    await selin.says('ja')
    await selin.act('unit-delete', { id: 'amt-2' })
    await selin.click({ act: 'unit-delete-yes' })
    await selin.act('unit-delete-yes', { id: 'amt-2' })
    // Codes that invite.
    await selin.act('unit', { id: 'bauamt' })
    const code = /\d{4}-AA/.exec(JSON.stringify(selin.lastCard()))?.[0] ?? 'none'
    await otto.says('0000-ZZ', `Einladungscode: ${code}`, 'wer bin ich', code)
    await deputy.in(teams.group).says(`code ${code.replace('-', ' ')}`)
    await nora.in(teams.group).says('Mein Code ist 1001-AA')
    await nora.says('code 0000-ZZ', '0000-ZX', '0000-ZY', '0000-ZW', '0000-ZV', '0000-ZU', '1001-AA')
    await nora.act('code', { code: '0000-ZZ' })
    await emily.says('invitation code 1005-AA')
    // Messages that did not arrive.
    await lead.says('deutsch')
    await at('2026-03-03T09:05:00Z')
    const parked = (id: string, to: string, more = {}) =>
      put('outbox', record(id, { to, state: 'parked', parked: { why: 'uncertain', on: '2026-03-02' }, ...more }))
    await seed([
      parked('reminder:1', erika.aadObjectId, { about: { is: 'reminder', tasks: ['T-2026-20001'] } }),
      parked('reminder:2', max.aadObjectId, { about: { is: 'digest' } }),
      parked('reminder:3', dora.aadObjectId),
      ...Array.from({ length: 11 }, (_, n) => parked(`many:${n}`, erika.aadObjectId)),
    ])
    await selin.says('koordination', 'nicht zugestellt')
    await selin.act('parked')
    await selin.click('Ältere')
    await selin.act('parked', { arg: 'nonsense' })
    await clerk.uninstall()
    for (const id of ['reminder:1', 'reminder:1', 'reminder:2', 'unknown', '']) await selin.act('parked-retry', { id })
    for (const id of ['reminder:3', 'reminder:3', 'many:0']) await selin.act('parked-drop', { id })
    await at('2026-03-03T09:10:00Z')
    await clerk.install()
    town.connector.always(({ conversation }) =>
      conversation === lead.place.id
        ? { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }
        : undefined,
    )
    await at('2026-03-09T09:10:00Z')
    town.connector.always(undefined)
    await selin.says('nicht zugestellt')
    await lead.says('hallo')
    await at('2026-03-09T09:20:00Z')
    // Everything again without the right to it.
    for (const user of [otto, emily])
      for (const act of [
        ...[
          'coordination',
          'appoint',
          'dismiss',
          'dismiss-yes',
          'units',
          'unit',
          'unit-new',
          'unit-create',
          'unit-save',
        ],
        ...['unit-holder', 'unit-code', 'unit-delete', 'unit-delete-yes', 'parked', 'parked-retry', 'parked-drop'],
      ])
        await user.act(act, { id: 'steueramt', arg: 'lead', person: max.aadObjectId, name: 'Neu' })
    await selin.says('english', 'coordination', 'units', 'undelivered')
    await selin.act('unit', { id: 'bauamt' })
    await selin.act('unit-delete', { id: 'amt-3' })
    await selin.says('yes')
  },
}
