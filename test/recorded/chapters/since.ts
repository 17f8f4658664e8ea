import type { Chapter } from '../day.ts'
import { ideas } from '../ideas.ts'

/** What came after the first recording: guides of all kinds, goals and fields of action. */
export const since: Chapter = {
  name: 'since',
  begin: () => ({ ideas: ideas() }),
  async play({ max, otto, selin }) {
    await max.says('leitfäden', 'nutzen-check', 'Hund anmelden', 'Lange Wege', 'niemand', 'zwei Tage weniger')
    await max.says('nein', 'den Papierweg', 'ja', 'absenden')
    await max.says('guides')
    await max.act('guides')
    await otto.says('ideen')
    await otto.says('suche hundesteuer', 'suche ideen hundesteuer')
    await otto.act('find', { words: 'Termin' })
    await otto.act('filter-ideas', { id: 'newest', only: 'ziel=service' })
    await max.says('beispiele', 'beispiel 3', 'check: Hund anmelden', 'Amt für neue Dinge')
    await max.act('take-unit')
    await selin.act('check-field', { id: 'P-2026-10001' })
    await selin.act('check-field-yes', { id: 'P-2026-10001', field: 'mobility' })
    await max.says('idee: Hunde online anmelden', 'Lange Wege', 'Bürgerservice', 'genauer')
    await max.act('shorten')
    await max.click('Rest überspringen')
    await max.act('me-reminders', { weekdays: '1,3' })
    await max.says('Erinnerungen nur montags bis mittwochs', 'Erinnerungen samstags', 'Erinnerungen an allen Tagen')
    await max.says('2026-10001 einordnen', '2026-10001 melden', '2026-10001 keine Nachrichten mehr')
    await max.says('meine daten', 'my data')
    await max.act('my-data')
    await max.act('privacy')
    await max.act('my-data-unname')
    await max.act('my-data-unname-yes')
    await otto.act('my-data-erase')
    await otto.act('my-data-erase-yes')
    await otto.act('report', { id: '2026-10001' })
    await selin.act('remove', { id: '2026-10001' })
    await selin.act('leaver')
    await selin.act('leaver-ask', { name: 'Max Beispiel' })
    await selin.says('auswertung')
    await selin.act('usage')
    for (const act of ['guide-draft', 'try-guide', 'publish-guide', 'take-back-guide', 'restore-guide']) {
      await selin.act(act, { id: 'nirgends' })
      await max.act(act, { id: 'nirgends' })
    }
    for (const act of ['publish-guide-yes', 'take-back-guide-yes', 'restore-guide-yes'])
      await selin.act(act, { id: 'nirgends', arg: 'x' })
    await selin.says('selbsttest')
    await selin.act('self-test')
    await selin.act('test-message')
    await selin.says('einrichtung', 'Wie richte ich Trittstein ein?')
    await selin.act('setup')
    await selin.act('setup-step', { arg: 'calendar' })
    await selin.act('setup-save', { arg: 'calendar', place: 'DE-BY/augsburg', december: '12-24 12-31' })
    await selin.act('setup-save', { arg: 'units', list: 'Kämmerei; Amt 20' })
    await selin.act('setup-units', { list: 'Kämmerei; Amt 20' })
    await selin.act('setup-reset', { arg: 'calendar' })
    await selin.act('setup-undo', { rev: 2 })
    await selin.says('zustimmung', 'zustimmung personalrat heute')
    await selin.act('agreement')
    for (const act of ['agreement-yes', 'agreement-changes', 'agreement-drop', 'agreement-drop-yes']) {
      await selin.act(act, { id: 'council' })
      await max.act(act, { id: 'council' })
    }
    await selin.says(
      'agenda',
      'kapitel 3',
      'kapitel 3: 2035 ist vieles leichter.',
      'agenda exportieren',
      'agenda veröffentlichen',
    )
    await selin.act('agenda')
    await selin.act('agenda-chapter', { id: '8' })
    await selin.act('agenda-text', { id: 'vision', text: 'Ein anderer Text' })
    await selin.act('agenda-restore', { id: 'vision', arg: '0' })
    await selin.act('agenda-publish')
    await selin.says('ja')
    await max.says('digitale agenda zeigen')
    await max.act('agenda-chapter', { id: '3' })
    for (const act of ['agenda-export', 'agenda-publish-yes', 'agenda-take-back', 'agenda-take-back-yes']) {
      await max.act(act, { id: '1' })
      await selin.act(act, { id: '1' })
    }
    await selin.says('überblick', 'overview', 'überblick herunterladen', 'übersicht')
    await max.says('überblick')
    for (const who of [selin, max]) {
      await who.act('town-overview')
      for (const id of ['1', '6', '8', '99']) await who.act('town-overview-section', { id })
      await who.act('town-overview-export')
    }
    await selin.says(
      'vorlage für rat',
      'vorlage für den rat zu 2026-10001',
      'Beschluss 2026/12 vom 2.3.2026 zu 2026-10001: vertagt, erst der Haushalt',
      'ja',
    )
    for (const who of [selin, max]) {
      await who.act('motions')
      await who.act('motion', { id: 'agenda' })
      await who.act('resolve', { id: '2026-10001' })
      await who.act('resolve-yes', { id: 'agenda', rev: 0, number: '2026/13', on: '2.3.2026', outcome: 'accepted' })
      await who.act('resolve-undo', { id: '2026-10001', rev: 2 })
    }
    await selin.says('bürgerbögen', 'bogen 1', 'aushang')
    for (const who of [selin, max]) {
      await who.act('sheets')
      await who.act('sheets-print', { count: '3' })
      await who.act('sheets-again', { id: '1' })
      await who.act('sheet', { id: '2' })
      await who.act('sheet-save', { id: '2', idee: 'Bänke am Markt' })
      await who.act('notice')
    }
    await selin.says('export', 'ideen als excel', 'aufgaben exportieren', 'alles exportieren')
    await max.says('export', 'checks exportieren')
    for (const who of [selin, max]) {
      await who.act('exports')
      await who.act('export', { id: 'checks' })
      await who.act('export-unit', { id: 'steueramt' })
      await who.act('task-calendar', { id: 'T-2026-10001' })
      await who.act('calendar-feed', { id: 'steueramt' })
      await who.act('calendar-renew', { id: 'steueramt' })
      await who.act('file', { id: 'ideas', arg: 'xlsx' })
    }
    await selin.says('check: Hund anmelden', 'phase abgeben', 'Phase Technik an die IT', 'nein')
    await selin.act('parts')
    for (const act of ['part-give', 'part-back', 'part', 'part-take', 'part-decline'])
      await max.act(act, { id: 'nirgends', arg: 'technik' })
    await max.act('start-next', { id: 'process-check', arg: '{"prozess":"Hund anmelden"}' })
  },
}
