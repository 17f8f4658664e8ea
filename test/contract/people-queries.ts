import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import type { Unit } from '../../src/documents/unit.ts'
import { fold } from '../../src/guide/questions/fold.ts'
import { person, unit } from '../fixtures/documents.ts'
import { idsOf, inPages, openStore, type Place } from './place.ts'

/** What every store answers when it is asked for people, units and roles. */
export function answersPeopleQueries(place: () => Promise<Place>): void {
  describe('people', () => {
    const open = openStore(place)

    const town: Person[] = [
      person('p1', 'Zoe Zander'),
      person('p2', 'Öztürk, Aylin'),
      person('p3', 'Ole Petersen'),
      person('p4', 'Pia Paulsen'),
      person('p5', 'ole petersen'),
      person('p6', 'Ältester, Max'),
      person('p7', 'Alba Ring'),
    ]

    test('come in German order of their names, in pages', async () => {
      await open.put('people', ...town)
      const ordered = ['p7', 'p6', 'p5', 'p3', 'p2', 'p4', 'p1']
      expect(await inPages(page => open.store.people(page), 2)).toEqual(ordered)
      await open.reopen()
      expect(await inPages(page => open.store.people(page), 3)).toEqual(ordered)
    })

    test('of the same name come by id', async () => {
      for (const id of ['c', 'a', 'b']) await open.put('people', person(id))
      expect(await inPages(page => open.store.people(page), 1)).toEqual(['a', 'b', 'c'])
    })

    test('change their place with their name, and pages survive deletions', async () => {
      await open.put('people', ...town)
      const first = await open.store.people({ limit: 2 })
      expect(idsOf(first)).toEqual(['p7', 'p6'])
      await open.put('people', person('p4', 'Xaver Paulsen'))
      await open.remove('people', 'p6')
      const rest = await open.store.people({ limit: 9, cursor: String(first.next) })
      expect([idsOf(rest), rest.total, rest.next]).toEqual([['p5', 'p3', 'p2', 'p4', 'p1'], 6, undefined])
    })

    test.each([
      ['Ole Petersen', 'OLE PETERSEN'],
      ['Björn Müller', 'Bjoern Mueller'],
      ['Öztürk, Aylin', 'Aylin Öztürk'],
      ['Aylin Öztürk', 'Öztürk, Aylin'],
      ['von der Heide, Uwe', 'Uwe von der Heide'],
      ['Anna Lena Müller-Lüdenscheidt', 'Müller-Lüdenscheidt, Anna Lena'],
      ['Cher', 'cher'],
    ])('„%s“ is found as "%s"', async (name, typed) => {
      await open.put('people', person('p1', name), person('p2', 'Somebody Else'))
      expect(await open.store.peopleNamed(fold(typed))).toEqual([await open.store.get('people', 'p1')])
      await open.reopen()
      expect(idsOf(await open.store.peopleNamed(fold(typed)))).toEqual(['p1'])
    })

    test.each(['Ole', 'Petersen', 'Ole P', 'Ole Petersen jun', 'Olepetersen', ''])(
      'nobody is found by "%s", which is not the whole name',
      async typed => {
        await open.put('people', ...town)
        expect(await open.store.peopleNamed(fold(typed))).toEqual([])
      },
    )

    test('of one name are all found, ten at most, and by their present name only', async () => {
      await open.put('people', ...town)
      expect(idsOf(await open.store.peopleNamed('ole petersen')).toSorted()).toEqual(['p3', 'p5'])
      await open.put('people', person('p3', 'Ole Hansen'))
      expect(idsOf(await open.store.peopleNamed('ole petersen'))).toEqual(['p5'])
      expect(idsOf(await open.store.peopleNamed('ole hansen'))).toEqual(['p3'])
      await open.remove('people', 'p5')
      expect(await open.store.peopleNamed('ole petersen')).toEqual([])
      await open.put('people', ...Array.from({ length: 12 }, (_, n) => person(`x${n}`)))
      expect(await open.store.peopleNamed('erika mustermann')).toHaveLength(10)
    })

    test('are found by whom they appointed as their substitute', async () => {
      const until = '2026-03-31'
      await open.put(
        'people',
        person('p1', 'Zoe', { substitute: { person: 'p3', until } }),
        person('p2', 'Max', { substitute: { person: 'p3', until: '2020-01-01' } }),
        person('p3', 'Ole'),
      )
      const ids = async (who: string) => idsOf(await open.store.substitutedBy(who)).toSorted()
      expect([await ids('p3'), await ids('p1')]).toEqual([['p1', 'p2'], []])
      await open.put('people', person('p1', 'Zoe', { substitute: { person: 'p2', until } }), person('p2', 'Max'))
      expect([await ids('p3'), await ids('p2')]).toEqual([[], ['p1']])
      await open.reopen()
      expect(await open.store.substitutedBy('p2')).toEqual([await open.store.get('people', 'p1')])
      await open.remove('people', 'p1')
      expect(await ids('p2')).toEqual([])
    })

    test('appointed as coordinators are listed', async () => {
      const coordinator = { by: 'p9', on: '2026-03-02' }
      await open.put('people', ...town)
      expect(await open.store.coordinators()).toEqual([])
      await open.put('people', person('p1', 'Zoe', { coordinator }), person('p2', 'Max', { coordinator }))
      expect(idsOf(await open.store.coordinators()).toSorted()).toEqual(['p1', 'p2'])
      await open.put('people', person('p1', 'Zoe'))
      await open.reopen()
      expect(await open.store.coordinators()).toEqual([await open.store.get('people', 'p2')])
      await open.remove('people', 'p2')
      expect(await open.store.coordinators()).toEqual([])
    })
  })

  describe('units', () => {
    const open = openStore(place)

    const town: Unit[] = [
      unit('koordination', { is: 'role', name: { de: 'Koordination' }, lead: 'p1' }),
      unit('steueramt', { name: { de: 'Steueramt' }, lead: 'p2', deputy: 'p1' }),
      unit('aemter', { name: { de: 'Ämterhaus' }, lead: 'p3', deputy: 'p3' }),
      unit('archiv', { name: { de: 'Archiv' } }),
      unit('it', { is: 'role', name: { de: 'Ärztlicher Dienst' } }),
      unit('amt-2', { name: { de: 'Archiv' } }),
    ]

    test('come before roles, each in German order of their names, then by id', async () => {
      expect(await open.store.units()).toEqual([])
      await open.put('units', ...town)
      expect(idsOf(await open.store.units())).toEqual(['aemter', 'amt-2', 'archiv', 'steueramt', 'it', 'koordination'])
      await open.put('units', unit('aemter', { is: 'role', name: { de: 'Zentrale' } }))
      await open.remove('units', 'amt-2')
      expect(idsOf(await open.store.units())).toEqual(['archiv', 'steueramt', 'it', 'koordination', 'aemter'])
      await open.reopen()
      expect(idsOf(await open.store.units())).toEqual(['archiv', 'steueramt', 'it', 'koordination', 'aemter'])
      expect((await open.store.units())[0]).toEqual(await open.store.get('units', 'archiv'))
    })

    test('of a person are those they lead or are the deputy of, each once', async () => {
      await open.put('units', ...town)
      const ids = async (who: string) => idsOf(await open.store.unitsOf(who)).toSorted()
      expect(await ids('p1')).toEqual(['koordination', 'steueramt'])
      expect(await ids('p2')).toEqual(['steueramt'])
      expect(await ids('p3')).toEqual(['aemter'])
      expect(await ids('p4')).toEqual([])
      await open.put('units', unit('steueramt', { lead: 'p4' }))
      await open.remove('units', 'aemter')
      await open.reopen()
      expect([await ids('p1'), await ids('p2'), await ids('p3'), await ids('p4')]).toEqual([
        ['koordination'],
        [],
        [],
        ['steueramt'],
      ])
    })

    test('are found by an invitation code for either place, as long as they have it', async () => {
      const code = (text: string) => ({ code: text, until: '2026-03-31' })
      await open.put('units', ...town)
      await open.put('units', unit('archiv', { codes: { lead: code('4711-XY'), deputy: code('0815-AB') } }))
      await open.put('units', unit('steueramt', { codes: { deputy: code('1001-AA') } }))
      const byCode = async (text: string) => (await open.store.unitByInvitation(text))?.doc.id
      expect([await byCode('4711-XY'), await byCode('0815-AB')]).toEqual(['archiv', 'archiv'])
      expect([await byCode('1001-AA'), await byCode('1001-AB'), await byCode('')]).toEqual([
        'steueramt',
        undefined,
        undefined,
      ])
      await open.put('units', unit('archiv', { codes: { deputy: code('0815-AB') } }))
      await open.remove('units', 'steueramt')
      await open.reopen()
      expect([await byCode('4711-XY'), await byCode('0815-AB'), await byCode('1001-AA')]).toEqual([
        undefined,
        'archiv',
        undefined,
      ])
    })
  })
}
