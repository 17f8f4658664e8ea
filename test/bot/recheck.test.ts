import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/documents/answers.ts'
import { erika, max, type User } from '../fixtures/activities/teams.ts'
import { assessment, put } from '../fixtures/documents.ts'
import { earlierSource, earlierGuide as ref } from '../fixtures/earlier-guide.ts'
import { otto, townHall } from '../fixtures/town-hall.ts'

const number = 'P-2026-20001'

/** Answers of version 1, whose short way had no more. */
const given: Record<string, Value> = {
  prozess: 'Sperrmüll anmelden',
  amt: 'Steueramt',
  zielgruppe: ['citizens', 'staff'],
  ziel: 'service',
  weglassen: 'impossible',
  faelle: 3000,
  minuten: 20,
  dauer: 'month',
  wechsel: '0',
  schriftform: 'no',
  fachverfahren: 'interface',
  nachnutzung: 'efa',
  team: 'concerns',
}

async function town(by = [erika.aadObjectId]) {
  const hall = await townHall()
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, { is: 'answered' as const, value }]),
  )
  await hall.seed([
    earlierSource,
    put('assessments', assessment(number, { guide: ref, answers, title: 'Sperrmüll anmelden', unit: 'Steueramt', by })),
  ])
  return { ...hall, check: async () => (await hall.store.get('assessments', number))?.doc }
}

describe('a check made with an earlier version of the guide', () => {
  it('keeps its result, and offers to be checked again', async () => {
    const { erika: chat, check } = await town()
    await chat.say(number)
    expect(chat.read()).toContain('Jetzt umsetzen')
    expect(chat.buttons()).toContain('Neu prüfen mit Fassung 2')
    expect((await check())?.guide).toEqual(ref)
  })

  it('shows what would change and why, before anything does', async () => {
    const { erika: chat, check, store } = await town()
    await chat.say(number)
    await chat.click('Neu prüfen mit Fassung 2')
    const card = chat.read()
    for (const part of [
      'Bisher lautet das Ergebnis „Jetzt umsetzen“. Mit Fassung 2 heißt es „Hürden abbauen“.',
      'Bei großen Bedenken',
      'Gespräch mit dem Team',
      'Soll-Prozess entwerfen',
      'Wie oft müssen Menschen dafür herkommen?',
      'zwischen Papier und Computer?',
    ])
      expect(card).toContain(part)
    expect((await check())?.guide).toEqual(ref)
    expect(await store.sessionsOf(erika.aadObjectId)).toEqual([])
  })

  it('takes the answers along, asks what is new, and keeps what was before', async () => {
    const { erika: chat, check } = await town()
    const before = await check()
    await chat.say(`${number} neu prüfen`)
    await chat.say('ja')
    expect(chat.read()).toContain('herkommen?')
    for (const text of ['mehrmals', 'alles auf Papier', '2', 'keine', 'Name und Adresse', 'ja']) await chat.say(text)
    expect(chat.read()).toContain('Ihre Angaben ändern')
    expect(chat.read()).toContain('3.000')
    await chat.say('absenden')
    expect(chat.read()).toContain('Hürden abbauen')
    expect(chat.read()).toContain('neu geprüft, mit Fassung 2')
    const after = await check()
    expect(after?.guide.hash).not.toBe(ref.hash)
    expect(after?.answers).toMatchObject({ wechsel: { value: 'paper' }, faelle: { value: 3000 } })
    expect(after?.earlier).toEqual({ guide: ref, answers: before?.answers, completedOn: before?.completedOn })
    expect(chat.buttons()).not.toContain('Neu prüfen mit Fassung 2')
    await chat.click('Was sich geändert hat')
    expect(chat.read()).toContain('Mit Fassung 1 hieß das Ergebnis „Jetzt umsetzen“. Jetzt heißt es „Hürden abbauen“.')
    await chat.click('Zurück zum Ergebnis')
    expect(chat.read()).toContain('Hürden abbauen')
  })

  it('is found by the words of the button, too', async () => {
    const { erika: chat, max: other } = await town()
    await chat.say('neu prüfen')
    expect(chat.read()).toContain('Mit Fassung 2 heißt es')
    await chat.say('nein')
    expect(chat.read()).toContain('Jetzt umsetzen')
    await chat.say('Neu prüfen mit Fassung 2')
    expect(chat.read()).toContain('Mit Fassung 2 heißt es')
    await other.say('neu prüfen')
    expect(other.read()).toContain('auf dem neuesten Stand')
  })

  it('is looked at by everybody, and checked again by those who made it', async () => {
    const { max: other, store, check } = await town()
    await other.say(`${number} neu prüfen`)
    expect(other.read()).toContain('Mit Fassung 2 heißt es')
    expect(other.read()).toContain('Neu prüfen kann, wer den Check gemacht hat.')
    expect(other.buttons()).not.toContain('Weiter mit Fassung 2')
    await other.invoke({ v: 1, act: 'recheck-yes', id: number })
    expect(await store.sessionsOf(max.aadObjectId)).toEqual([])
    expect((await check())?.guide).toEqual(ref)
  })

  it('takes along what was being corrected when it is checked again', async () => {
    const { erika: chat, store } = await town()
    await chat.invoke({ v: 1, act: 'edit-check', id: number, arg: 'team' })
    await chat.say('Gut')
    await chat.invoke({ v: 1, act: 'recheck-yes', id: number })
    const [session, another] = await store.sessionsOf(erika.aadObjectId)
    expect(another).toBeUndefined()
    expect(session?.doc.progress).toMatchObject({ at: 'herkommen', answers: { team: { value: 'good' } } })
    // "Ändern" goes on with the same dialogue, by the same version.
    await chat.invoke({ v: 1, act: 'edit-check', id: number })
    expect((await store.sessionsOf(erika.aadObjectId))[0]?.doc.guide.hash).not.toBe(ref.hash)
  })

  it('loses nothing when one corrects it by the old version while another checks it again', async () => {
    const { erika: chat, max: other, check } = await town([erika.aadObjectId, max.aadObjectId])
    await other.invoke({ v: 1, act: 'edit-check', id: number, arg: 'faelle' })
    await other.say('4.000')
    await chat.invoke({ v: 1, act: 'recheck-yes', id: number })
    for (const text of ['mehrmals', 'alles auf Papier', '2', 'keine', 'Name und Adresse', 'ja', 'absenden'])
      await chat.say(text)
    await other.say('absenden')
    const after = await check()
    expect(after?.guide.hash).not.toBe(ref.hash)
    expect(after?.answers).toMatchObject({
      faelle: { value: 4000 },
      herkommen: { value: 'several' },
      mittel: { value: 'yes' },
    })
    expect(after?.earlier?.guide).toEqual(ref)
  })
})

describe('a check of the version in force', () => {
  it('has nothing to be checked again', async () => {
    const { erika: chat, store } = await townHall()
    await chat.say('check: Hund anmelden')
    for (let n = 0; n < 30 && !chat.read().includes('Stimmt alles so?'); n++) await chat.click({ act: 'skip' })
    await chat.say('absenden')
    const id = (await store.assessments({ limit: 1 })).items[0]?.doc.id
    expect(chat.buttons().join()).not.toContain('Neu prüfen')
    await chat.say(`${id} neu prüfen`)
    expect(chat.read()).toContain('schon auf dem neuesten Stand')
    await chat.say('P-2026-99999 neu prüfen')
    expect(chat.read()).toContain('nicht gefunden')
  })
})

describe('steps of a check go to the department that answered', () => {
  it.each<[string, by: User, unit: string | undefined, own: string | undefined, wanted: string]>([
    ['its own', erika, 'Bauamt', undefined, 'Bauamt'],
    ['that of whoever answered', otto, undefined, 'bauamt', 'Bauamt'],
    ['the one that whoever answered leads', erika, undefined, undefined, 'Steueramt'],
    ['all of them, if nobody said', otto, undefined, undefined, 'Fachämter'],
  ])('%s', async (_name, by, unit, own, wanted) => {
    const hall = await townHall()
    const answers = { prozess: 'X', ziel: 'service', weglassen: 'drop' }
    const person = await hall.store.get('people', by.aadObjectId)
    if (!person) throw new Error('Whoever answered is not there')
    const { unit: _, ...rest } = person.doc
    await hall.seed([
      earlierSource,
      put('people', { ...rest, ...(own && { unit: own }) }, person.version),
      put(
        'assessments',
        assessment(number, {
          guide: ref,
          answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { is: 'answered', value }])),
          by: [by.aadObjectId],
          ...(unit !== undefined && { unit }),
        }),
      ),
    ])
    await hall.selin.say(`${number} übernehmen`)
    await hall.selin.say('ja')
    const units = await hall.store.units()
    const tasks = await hall.store.tasks({}, { limit: 20 })
    const given = tasks.items.map(({ doc }) => units.find(({ doc: { id } }) => id === doc.unit)?.doc.name.de)
    // "Fachamt" and "Amtsleitung" are the same place.
    expect(new Set(given)).toEqual(new Set([wanted]))
  })
})
