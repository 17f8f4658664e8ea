import { createHash } from 'node:crypto'
import { put } from '../../fixtures/documents.ts'
import type { Chapter } from '../day.ts'

/** A town that has just installed the bot, in English: the one-time code, no tasks, and in the end no units. */
export const newTown: Chapter = {
  name: 'new-town',
  begin: () => ({ env: { COORDINATORS: '', DEFAULT_LANGUAGE: 'en' } }),
  async play({ selin, otto, erika, emily, seed }) {
    await seed([put('setup', { id: 'setup', codeHash: createHash('sha256').update('CCCCCCCCCCCC').digest('hex') })])
    await emily.install()
    await selin.says('coordination', 'roadmap', 'my tasks', 'ideas', 'my ideas', 'all checks', 'code CCCC-CCCC-CCCD')
    await selin.says('code CCCC-CCCC-CCCC', 'code CCCC-CCCC-CCCC')
    await otto.act('code', { code: 'CCCC-CCCC-CCCC' })
    for (const act of ['dismiss', 'dismiss-yes']) await selin.act(act, { id: selin.user.aadObjectId })
    await selin.says(
      'inbox',
      'audit',
      'undelivered',
      'roadmap',
      'template',
      'new task',
      'create a task',
      'my department',
    )
    await erika.says('deutsch', 'aufgabe: Etwas bis 20.3. für Steueramt')
    await selin.act('appoint', { person: otto.user.aadObjectId })
    await selin.act('dismiss', { id: selin.user.aadObjectId })
    await selin.says('yes', 'coordination', 'home')
    await otto.says('units')
    for (const id of ['it', 'bauamt', 'steueramt']) await otto.act('unit-delete-yes', { id })
    await otto.act('task-drop-yes', { id: 'T-2026-10001', rev: 1, reason: 'Not needed' })
    await otto.act('unit-delete-yes', { id: 'steueramt' })
    await otto.says('units', 'new task', 'task: Something until 20 March')
    await erika.says('neue aufgabe', 'unser amt', 'wer bin ich')
    await otto.act('task', { id: 'T-2026-10001' })
    await otto.says('roadmap')
  },
}
