import { unit } from '../../fixtures/documents.ts'
import { steuer } from '../../fixtures/town-hall.ts'
import { type Chapter, dora } from '../day.ts'

const forms = [
  ...['', 'anzeigen', 'Zeige', 'status?', 'erledigt', 'erledigt?', 'ist fertig!', 'done', 'in Arbeit', 'started'],
  ...['blockiert', 'Angebot fehlt', 'wieder öffnen', 'reopen', 'blockiert: weil das Angebot fehlt', 'blocked', 'nein'],
  ...['später', 'morgen', 'später nächste Woche', 'verschieben 20.3.', 'later next week', 'später irgendwann', 'nein'],
  ...[
    'fällig',
    '20.3., weil es länger dauert',
    'fällig 25.3.',
    'Urlaub',
    'due 2026-03-27 because of holidays',
    'neuer Termin: bald',
    'nein',
  ],
  ...[
    'weitergeben',
    'pass on',
    'ändern',
    'edit',
    'ich übernehme',
    'take',
    'verwerfen',
    'Doppelt',
    'drop: twice',
    'erledigt',
    'blabla',
  ],
]
const loose = ['Angebot fehlt', 'nein', 'morgen', 'Urlaub', 'Doppelt', '20.3., weil es länger dauert']

/** What may be typed about tasks, people, units and reminders. */
export const typedTasks: Chapter = {
  name: 'typed-tasks',
  begin: () => ({
    units: [unit('kaemmerei', { name: { de: 'Kämmerei', en: 'Treasury' }, deputy: dora.aadObjectId })],
    tasks: [
      steuer('T-2026-20001', { title: 'Bescheide drucken' }),
      steuer('T-2026-20003', { title: 'Rückstände prüfen' }),
      steuer('T-2026-20002', { title: 'Mahnungen', person: 'b2e5d3c9-7c4f-4f68-8d91-3e2c8b6f0a12' }),
    ],
  }),
  async play({ erika, max, otto, selin, dora: deputy, emily, at }) {
    for (const user of [erika, max, otto])
      for (const form of forms) await user.says(loose.includes(form) ? form : `T-2026-20001 ${form}`)
    await erika.says(
      'erledigt T-2026-20001',
      'Aufgabe #T-2026-20001',
      'T-2026-99999',
      'T-2026-99999 erledigt',
      'was ist mit T-2026-20001',
    )
    await max.says(
      'T-2026-20002 erledigt',
      'T-2026-20002 übernehmen',
      'erledigt',
      'blockiert',
      'verschieben',
      'T-2026-20002 verwerfen',
    )
    // New tasks.
    for (const user of [selin, max, otto]) {
      await user.says(
        'neue aufgabe',
        'aufgabe: Drucker kaufen',
        'Aufgabe: Drucker kaufen bis 31.3. für IT',
        'aufgabe: bis 31.3.',
      )
      await user.says(
        'Aufgabe für Steueramt bis 20.3.: Akten sortieren',
        'Aufgabe: Akten bis 20.3. für Quatschamt',
        'task: test until 22.3.',
      )
      await user.says(
        'aufgaben vom Steueramt',
        'aufgaben im Bauamt',
        'aufgaben der Kämmerei',
        'tasks for the Quatschamt',
        'meine aufgaben',
        'unser amt',
      )
    }
    // Templates, checks.
    for (const user of [selin, erika]) {
      await user.says('vorlage', 'vorlage ab 1.4.', 'nein', 'fahrplan anwenden ab gestern', 'vorlage ab irgendwann')
      await user.says('P-2026-99999 übernehmen', 'übernehmen P-2026-99999', 'P-2026-99999')
    }
    await selin.says(
      'vorlage ab 1.4.',
      'vielleicht',
      'vorlage ab 1.4.',
      'ja',
      'vorlage ab 1.4.',
      'Ja, bitte',
      'roadmap',
    )
    // People.
    await otto.says(
      'wer bin ich',
      'mein amt ist das Steueramt',
      'meine stelle: Bauamt',
      'my department is Quatschamt',
      'unser amt',
    )
    await otto.says('mein amt ist', 'mein fachbereich: Steueramt')
    for (const text of [
      'Vertretung bis 15.3.: Max Beispiel',
      'Vertretung: Max Beispiel bis 15.3.',
      'Max Beispiel vertritt mich bis 15.3.',
      'Max Beispiel vertritt mich',
      'Vertretung bis 15.3.',
      'Vertretung: Quatsch Person bis 15.3.',
      'Vertretung: Erika Muster bis 15.3.',
      'substitute until 15.3.: Max Beispiel',
      'Vertretung: Max Beispiel bis gestern',
      'Erinnerungen um 8:30',
      'Erinnerungen um 23:59',
      'Erinnerungen um quatsch',
      'erinnere mich um 9',
      'Erinnerungen pausieren bis 20.3.',
      'keine Erinnerungen bis zum Sommer',
      'nur Übersicht der Woche',
      'Erinnerungen wie üblich',
      'wer bin ich',
      'bin wieder da',
    ])
      await erika.say(text)
    await erika.says('Vertretung bis 15.3.: Max Beispiel')
    await max.says('wer bin ich', 'meine aufgaben', 'T-2026-20001 ändern')
    await at('2026-03-03T09:05:00Z')
    await max.click({ act: 'task' })
    await emily.says(
      'english',
      'who am I',
      'reminders at 8',
      'only weekly overview',
      'reminders as usual',
      'Max Beispiel stands in for me until 15.3.',
    )
    await emily.says(
      'no reminders until 20 March',
      'I am back',
      'my department: Tax department',
      'our department',
      'create a task',
    )
    await deputy.says(
      'meine aufgaben',
      'unser amt',
      'aufgabe: Kasse prüfen bis 20.3.',
      'koordination',
      'stellen',
      'nicht zugestellt',
    )
    await selin.says('T-2026-10001', 'T-2026-10010')
    for (let n = 1; n < 20; n++) await selin.act('task', { id: `T-2026-100${String(n).padStart(2, '0')}` })
    await erika.says('nur wochenübersicht', 'vertretung beenden')
    await at('2026-03-09T07:31:00Z')
    await erika.click({ act: 'task' })
    await erika.act('task-later-on', { id: 'T-2026-20002', step: 'week', arg: 'digest T-2026-20002' })
  },
}
