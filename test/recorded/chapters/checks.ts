import * as teams from '../../fixtures/activities/teams.ts'
import { assessment, put } from '../../fixtures/documents.ts'
import { earlierGuide, earlierSource } from '../../fixtures/earlier-guide.ts'
import type { Chapter, Player } from '../day.ts'

/** The short way of the guide, in words. */
const way = [
  ...['Steueramt', 'Bürgerinnen und Bürger, Mitarbeitende', 'Bürgerservice', 'geht nicht', '1.200', '90', 'Monat'],
  ...['einmal', '4', '4 Ämter', 'ja', 'Nutzerkonto', 'Behörden haben sie schon', 'Finanzen und Soziales'],
  ...['mit Schnittstelle', 'EfA', 'mit Schulung', 'nächster Haushalt'],
]

async function through(who: Player, name: string): Promise<void> {
  await who.says(`check: ${name}`, ...way, 'absenden')
}

/** Process checks: typed, clicked, alike, contradicting, handed on, corrected, copied, deleted, and made into tasks. */
export const checks: Chapter = {
  name: 'checks',
  async play({ town, max, erika, otto, emily, selin, at, seed }) {
    await max.says(
      'prozess prüfen',
      'hilfe',
      'Hund anmelden',
      'weitergeben',
      'hilfe',
      'nein',
      'weitergeben',
      'Wer auch immer',
      'zurück',
    )
    await max.says(
      'weitergeben',
      'pause',
      'weiter',
      'weitergeben',
      'abbrechen',
      'nein',
      'weitergeben',
      'meine checks',
      'weiter',
    )
    await max.says(
      'nein',
      'Sozialamt',
      'ja',
      'überspringen',
      'weiß nicht',
      'zurück',
      'Bürgerservice',
      'was bedeutet efa?',
      'viel',
      '-5',
    )
    await max.says(
      'geht nicht',
      '1.200',
      'null',
      '90 Minuten',
      'Monat',
      'gar nicht',
      '4',
      '4',
      'ja',
      'Nutzerkonto',
      'Eine Kopie genügt',
      'Name und Adresse',
      'mit Schnittstelle',
      'EfA',
      'mit Schulung',
      'ja',
    )
    await max.says('ja', 'meine checks', 'alle checks', 'check P-2026-10001', 'P-2026-10002', 'p-2026-10001')
    // Clicked, on the long way.
    await otto.act('start', { arg: 'process-check' })
    await otto.click({ act: 'answer' }, { answer: 'Ausweis ausstellen' })
    let isLong = false
    for (let n = 0; n < 45; n++) {
      const asked = otto.read()
      if (asked.includes('Welches Ziel')) await otto.click({ act: 'answer', arg: 'service' })
      else if (asked.includes('Was geht heute online?')) await otto.says('Alles ohne doppelte Nachweise')
      else if (asked.includes('Welche Nachweise')) await otto.says('Das Original ist nötig')
      else if (asked.includes('Fallen Gebühren an')) await otto.says('ja')
      else if (!asked.includes('Stimmt alles so?'))
        await otto.act(isLong && n % 2 === 0 ? 'skip' : 'unknown', carried(otto))
      else if (isLong) break
      else {
        isLong = true
        await otto.click({ act: 'deepen' })
      }
    }
    await otto.act('answer', { ...carried(otto), answer: 'x' })
    await otto.act('nonsense', carried(otto))
    await otto.click({ act: 'correct' })
    await otto.act('help', carried(otto))
    await otto.says('gestern', 'Eine Kopie genügt', 'weiter')
    await otto.click({ act: 'submit' })
    await otto.says('an die Leitung geben', 'nein')
    await otto.click({ act: 'refer-check' })
    await otto.click({ act: 'refer-check' })
    // The same process again.
    await erika.says(
      'check: Hundeanmeldung',
      'hilfe',
      'weiter',
      '9',
      '1',
      'unterstützen 1',
      'nein',
      'Hundeanmeldung',
      'pause',
      'weiter',
    )
    await erika.says('Hundeanmeldung', 'abbrechen', 'nein', 'Hundeanmeldung', 'neu beginnen', 'ja', 'Hundeanmeldung')
    await erika.click({ act: 'check' })
    await erika.says('weiter', 'trotzdem neu', 'pause')
    // Handed on.
    await erika.says('check: Gewerbe anmelden', 'Ordnungsamt', 'nein', 'Amt für Bauen', 'ja')
    await erika.click({ act: 'hand-on' })
    for (const person of ['', 'unknown', erika.user.aadObjectId]) await erika.click({ act: 'hand-on-to' }, { person })
    await erika.click({ act: 'keep' })
    await erika.act('hand-on-to', { ...carried(erika), person: emily.user.aadObjectId })
    await erika.click({ act: 'hand-on' })
    await erika.click({ act: 'hand-on-to' }, { person: emily.user.aadObjectId })
    await erika.click({ act: 'hand-on-to' }, { person: max.user.aadObjectId })
    await max.click({ act: 'resume' })
    await max.says(
      'english',
      'Citizens',
      'Citizen services',
      'deutsch',
      ...way.slice(3),
      'ändern Fälle',
      '1.300',
      'absenden',
    )
    await otto.says('idee: Eine Sache', 'weitergeben')
    await otto.act('hand-on-to', { ...carried(otto), person: max.user.aadObjectId })
    await otto.says('abbrechen', 'ja')
    // Looked at, corrected, copied and deleted, by those who took part and by others.
    for (const user of [max, otto, emily]) {
      for (const act of ['my-checks', 'checks'] as const) {
        await user.act(act)
        await user.act(act, { arg: '' })
        await user.act(act, { arg: 'nonsense' })
      }
      for (const id of ['P-2026-10001', 'P-2026-99999', '']) {
        await user.act('check', { id })
        await user.act('check-text', { id, fileRef: '50.1-2026/7' })
        await user.act('check-text', { id, fileRef: '' })
        await user.act('delete-check', { id })
        await user.says('nein')
        await user.act('edit-check', { id })
        await user.act('edit-check', { id, arg: 'nachweise' })
        await user.act('edit-check', { id, arg: 'nonsense' })
        await user.says('pause')
      }
      await user.act('check-text', { id: 'P-2026-10001', fileRef: 'x'.repeat(101) })
    }
    await max.act('edit-check', { id: 'P-2026-10001', arg: 'team' })
    await max.says('Gut', 'absenden')
    await max.act('edit-check', { id: 'P-2026-10001' })
    await max.act('start', { arg: 'process-check' })
    await max.act('check', { id: 'P-2026-10001' })
    await max.act('delete-check', { id: 'P-2026-10003' })
    await max.says('vielleicht')
    await max.act('delete-check', { id: 'P-2026-10003' })
    await max.says('ja')
    await max.act('delete-check', { id: 'P-2026-10001' })
    await max.click({ act: 'delete-check-yes' })
    await max.act('delete-check-yes', { id: 'P-2026-10001' })
    await erika.says('ändern Fälle', '5', 'absenden')
    await otto.act('delete-check-yes', { id: 'P-2026-10001' })
    await max.says('meine checks', 'abbrechen', 'ja')
    // Made into tasks.
    await through(max, 'Wohngeld bewilligen')
    await otto.act('adopt', { id: 'P-2026-10004' })
    await otto.act('adopt-yes', { id: 'P-2026-10004', tasks: 'schulung' })
    await erika.act('adopt', { id: 'P-2026-10004' })
    await erika.says('nein')
    await erika.act('adopt-yes', { id: 'P-2026-10004', tasks: '' })
    await erika.act('adopt-yes', { id: 'P-2026-10004', tasks: 'schulung,nonsense' })
    await erika.act('adopt-yes', { id: 'P-2026-10004', tasks: 'schulung,nonsense' })
    await erika.says(
      'P-2026-10004 übernehmen',
      'vielleicht',
      'adopt P-2026-10004',
      'ja',
      'P-2026-10004 als Aufgaben übernehmen',
      'ja',
    )
    await selin.act('adopt', { id: 'P-2026-10004' })
    await selin.act('adopt-yes', { id: 'P-2026-10004', tasks: 'pilot' })
    await selin.act('adopt', { id: 'P-2026-99999' })
    await selin.act('task', { id: 'T-2026-10001' })
    await selin.act('adopt-yes', { id: 'P-2026-10004', tasks: 'pilot' })
    await through(selin, 'Führerschein umtauschen')
    await selin.click({ act: 'adopt' })
    await selin.click({ act: 'adopt-yes' })
    // The roadmap from its template.
    for (const user of [selin, erika]) {
      await user.act('plans')
      await user.act('plan', { id: 'schritt-fuer-schritt' })
      await user.act('plan', { id: 'unknown' })
      for (const start of ['2026-04-01', '2020-01-01', '', 'nonsense'])
        await user.act('plan-preview', { id: 'schritt-fuer-schritt', start })
      await user.act('plan-preview', { id: 'schritt-fuer-schritt' })
    }
    await erika.act('plan-yes', { id: 'schritt-fuer-schritt', arg: '2026-04-01' })
    await selin.act('plan-yes', { id: 'unknown', arg: '2026-04-01' })
    await selin.act('plan-yes', { id: 'schritt-fuer-schritt', arg: 'nonsense' })
    await selin.act('plan-yes', { id: 'schritt-fuer-schritt' })
    await selin.act('plan-yes', { id: 'schritt-fuer-schritt', arg: '2026-04-01' })
    await selin.act('plan-yes', { id: 'schritt-fuer-schritt', arg: '2026-04-01' })
    await selin.says('roadmap')
    await selin.click('Nächste Seite')
    await at('2026-03-03T09:05:00Z')
    await emily.says('english', 'check: Parking permits', 'hand on', 'no', 'help', 'cancel', 'yes')
    // More than a page of checks.
    const like = (await town.store.get('assessments', 'P-2026-10004'))?.doc
    if (like)
      await seed(
        Array.from({ length: 21 }, (_, n) =>
          put('assessments', { ...like, by: [max.user.aadObjectId], id: `P-2026-3${1000 + n}`, title: `Vorgang ${n}` }),
        ),
      )
    await max.act('edit-check', { id: 'P-2026-10004' })
    for (const act of ['my-checks', 'checks']) {
      await max.act(act)
      await max.click('Nächste Seite')
      await max.click('Vorige Seite')
    }
    // Examples to compare with, a department that is new, and a check that an earlier version judged.
    await otto.says('check: Spielplatz melden')
    await otto.click({ act: 'examples' })
    await otto.click({ act: 'example' })
    await otto.says('weiter', 'Grünflächenamt')
    await otto.click({ act: 'take-unit' })
    await otto.says('abbrechen', 'ja')
    const by = [max.user.aadObjectId]
    await seed([earlierSource, put('assessments', assessment('P-2026-20003', { guide: earlierGuide, by }))])
    for (const user of [otto, max]) {
      await user.act('recheck', { id: 'P-2026-20003' })
      await user.act('recheck-yes', { id: 'P-2026-20003' })
    }
    await max.says('abbrechen', 'ja', 'neu prüfen', 'nein')
    await emily.in(teams.group).says('my checks', 'check: Something')
  },
}

/** What the newest card's own buttons say of the dialogue. */
function carried(who: Player): Record<string, unknown> {
  const found = /"id":"(id-\d+)","step":"([^"]+)","rev":(\d+)/.exec(JSON.stringify(who.lastCard()))
  return found ? { id: found[1], step: found[2], rev: Number(found[3]) } : {}
}
