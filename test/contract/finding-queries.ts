import { describe, expect, test } from 'vitest'
import { assessment, task } from '../fixtures/documents.ts'
import { idsOf, openStore, type Place } from './place.ts'

/** What every store answers when checks and tasks are searched. */
export function answersFinding(place: () => Promise<Place>): void {
  describe('a search for checks and tasks', () => {
    const open = openStore(place)

    test('finds them by their words, as they are stored, and forgets what was deleted', async () => {
      await open.put(
        'assessments',
        assessment('P-1', { title: 'Hund anmelden' }),
        assessment('P-2', { title: 'Wohngeld' }),
      )
      await open.put(
        'tasks',
        task('T-1', { title: 'Formular für Hunde kürzen' }),
        task('T-2', { title: 'Team schulen' }),
      )
      expect(idsOf(await open.store.findChecks('Hundeanmeldung', 5))).toEqual(['P-1'])
      expect(idsOf(await open.store.findTasks('hunde', 5))).toEqual(['T-1'])
      await open.reopen()
      expect(await open.store.findTasks('hunde', 5)).toEqual([await open.store.get('tasks', 'T-1')])
      await open.put('tasks', task('T-1', { title: 'Katzen' }))
      await open.remove('assessments', 'P-1')
      expect(await open.store.findTasks('hunde', 5)).toEqual([])
      expect(await open.store.findChecks('hund', 5)).toEqual([])
    })
  })
}
