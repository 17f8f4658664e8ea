import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/documents/session.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { put, unit } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** The sample Wohngeld, by phase. */
const purpose = ['Sozialamt', 'ja', 'Bürgerinnen und Bürger, Mitarbeitende', 'Bürgerservice', 'geht nicht']
const present = ['1.200', '90', 'Monat', 'einmal', '4', '4 Ämter', 'ja']
const law = ['Nutzerkonto', 'Behörden haben sie schon', 'Finanzen und Soziales']
const technology = ['mit Schnittstelle', 'EfA']
const rest = ['mit Schulung', 'nächster Haushalt']

const it_ = { is: 'role' as const, name: { de: 'IT', en: 'IT' } }

/** Erika, who leads the Steueramt, is in the middle of a check; Otto holds the role IT. */
async function town(): Promise<TownHall> {
  const hall = await townHall({
    units: [unit('it-stelle', { ...it_, name: { de: 'IT-Stelle' }, lead: otto.aadObjectId })],
  })
  await hall.erika.say('check: Wohngeld bewilligen')
  for (const text of purpose) await hall.erika.say(text)
  return hall
}

const checkOf = async (hall: TownHall, user = erika) =>
  (await hall.store.sessionsOf(user.aadObjectId))[0]?.doc as Session
const later = '2026-03-03T09:30:00Z'

describe('a phase of a check that others answer', () => {
  it('is given by typing, taken, answered and comes back, while the giver goes on with the rest', async () => {
    const hall = await town()
    await hall.erika.say('Phase Technik an die IT-Stelle')
    expect(hall.erika.read()).toContain('Noch ist nichts abgegeben.')
    expect((await checkOf(hall)).given).toBeUndefined()
    await hall.erika.say('ja')
    expect(hall.erika.read()).toMatch(/Technik · IT-Stelle[\s\S]*noch nicht übernommen/)
    await hall.at(later)
    expect(hall.otto.read()).toMatch(
      /Ihre Antworten zu einem Check werden gebraucht[\s\S]*Technik: Wohngeld bewilligen/,
    )
    expect(hall.otto.read()).not.toContain('Erika')

    await hall.erika.click('Weiter mit dem Check')
    for (const text of [...present, ...law, ...rest]) await hall.erika.say(text)
    expect(hall.erika.read()).toContain('Stimmt alles so?')
    expect(hall.erika.read()).not.toContain('Fachverfahren')
    await hall.erika.say('absenden')
    expect(hall.erika.read()).toContain('„Technik“ ist noch bei anderen.')

    await hall.otto.click({ act: 'part' })
    expect(hall.otto.read()).toContain('Steueramt braucht Ihre Antworten')
    await hall.otto.click('Übernehmen')
    expect(hall.otto.read()).toContain('gehen Ihre Antworten zurück in den Check')
    await hall.otto.say(technology[0] as string)
    await hall.erika.say('Phasen bei anderen')
    expect(hall.erika.read()).toMatch(/Technik · IT-Stelle[\s\S]*Übernommen am 3\. März 2026 · \d Fragen/)
    for (const text of [...technology.slice(1), 'absenden']) await hall.otto.say(text)
    expect(hall.otto.read()).toContain('Danke! Ihre Antworten zu „Technik“')
    expect(await hall.store.sessionsOf(otto.aadObjectId)).toEqual([])
    expect(await hall.waiting(erika)).toEqual(['part'])
    await hall.at('2026-03-03T10:00:00Z')
    expect(hall.erika.read()).toContain('IT-Stelle hat geantwortet.')

    await hall.erika.say('weiter')
    await hall.erika.say('absenden')
    expect(hall.erika.read()).toContain('Technik: beantwortet von IT-Stelle')
    expect(hall.erika.read()).not.toContain('Otto')
    const [check] = (await hall.store.assessmentsBy(otto.aadObjectId, { limit: 5 })).items
    expect(check?.doc.parts).toEqual([{ phase: 'technik', unit: 'it-stelle' }])
    expect(check?.doc.answers.nachnutzung).toMatchObject({ is: 'answered' })
  })

  it('is declined with a reason, given to somebody else, and done', async () => {
    const hall = await town()
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    await hall.at(later)
    await hall.otto.say('Phase Technik ablehnen: Das macht das Steueramt.')
    expect(hall.otto.read()).toContain('Sie haben „Technik“ abgelehnt.')
    await hall.at('2026-03-03T10:00:00Z')
    expect(hall.erika.read()).toContain(
      'IT-Stelle hat abgelehnt. Die Fragen stehen wieder bei Ihnen. Grund: Das macht das Steueramt.',
    )
    await hall.erika.click({ act: 'parts' })
    await hall.erika.click('Abgeben', { phase: 'technik', unit: '_', person: max.aadObjectId })
    expect(hall.erika.read()).toMatch(/Technik · Steueramt[\s\S]*noch nicht übernommen/)
    await hall.at('2026-03-03T10:30:00Z')
    await hall.max.say('Phase Technik übernehmen')
    for (const text of [...technology, 'absenden']) await hall.max.say(text)
    const { given, progress } = await checkOf(hall)
    expect(given).toMatchObject([{ phase: 'technik', is: 'done' }])
    expect(progress.answers.fachverfahren).toMatchObject({ is: 'answered' })
    // The declined one may not take it any more.
    await hall.otto.say('Phase Technik übernehmen')
    expect(await hall.store.sessionsOf(otto.aadObjectId)).toEqual([])
  })

  it('is taken back with what was answered until then', async () => {
    const hall = await town()
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    await hall.at(later)
    await hall.otto.say('Phase Technik übernehmen')
    await hall.otto.say(technology[0] as string)
    await hall.erika.sure('Phase Technik zurücknehmen')
    const { given, progress } = await checkOf(hall)
    expect(given).toBeUndefined()
    expect(progress.answers.fachverfahren).toMatchObject({ is: 'answered' })
    expect(await hall.store.sessionsOf(otto.aadObjectId)).toEqual([])
    await hall.at('2026-03-03T10:00:00Z')
    expect(hall.otto.read()).toContain('Ihre Antworten werden nicht mehr gebraucht')
  })

  it('loses no answer when both write at the same moment', async () => {
    const hall = await town()
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    await hall.erika.click('Weiter mit dem Check')
    await hall.at(later)
    await hall.otto.say('Phase Technik übernehmen')
    for (const text of technology) await hall.otto.say(text)
    await Promise.all([hall.erika.say('1.200'), hall.otto.say('absenden')])
    const { progress } = await checkOf(hall)
    expect(progress.answers).toMatchObject({ faelle: { value: 1200 }, fachverfahren: { is: 'answered' } })
  })

  it('comes back when the draft is thrown away, and ends with the check itself', async () => {
    const hall = await town()
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    await hall.at(later)
    await hall.otto.say('Phase Technik übernehmen')
    for (const text of ['abbrechen', 'ja']) await hall.otto.say(text)
    expect((await checkOf(hall)).given).toMatchObject([{ is: 'declined' }])
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    await hall.at('2026-03-03T11:00:00Z')
    await hall.otto.say('Phase Technik übernehmen')
    await hall.erika.say('weiter')
    for (const text of ['abbrechen', 'ja']) await hall.erika.say(text)
    expect(await hall.store.sessionsOf(otto.aadObjectId)).toEqual([])
  })

  it('reminds once more of what nobody has taken, and of nothing else', async () => {
    const hall = await town()
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    await hall.at(later)
    expect(await hall.waiting(otto)).toEqual(['part'])
    const before = hall.otto.cards().length
    await hall.at('2026-03-06T10:00:00Z')
    expect(hall.otto.cards().length).toBe(before + 1)
    await hall.erika.sure('Phase Menschen an die IT-Stelle')
    await hall.at('2026-03-06T11:00:00Z')
    await hall.otto.say('Phase Menschen übernehmen')
    const taken = hall.otto.cards().length
    await hall.at('2026-03-10T10:00:00Z')
    expect(hall.otto.cards().length).toBe(taken)
  })

  it('is not what a sentence means that only begins like that', async () => {
    const hall = await townHall()
    await hall.erika.say('idee: Bänke im Park')
    await hall.erika.say('Phase 2 der Sanierung geht an das Bauamt')
    expect((await checkOf(hall)).progress.answers.problem).toMatchObject({
      value: 'Phase 2 der Sanierung geht an das Bauamt',
    })
  })

  it('is nobody else’s to take, and cannot be given to oneself', async () => {
    const hall = await town()
    await hall.erika.sure('Phase Technik an die IT-Stelle')
    const { id } = await checkOf(hall)
    for (const act of ['part', 'part-take', 'part-decline']) await hall.max.invoke({ v: 1, act, id, arg: 'technik' })
    for (const act of ['parts', 'part-give', 'part-back']) await hall.max.invoke({ v: 1, act, id, arg: 'technik' })
    expect((await checkOf(hall)).given).toMatchObject([{ is: 'offered' }])
    await hall.erika.sure('Phase Menschen an das Steueramt')
    expect(hall.erika.read()).toContain('Dort ist noch niemand')
  })
})

describe('a restart in between', () => {
  it('changes nothing', async () => {
    const folder = await temporaryFolder()
    const logger = { debug() {}, info() {}, warn() {}, error() {} }
    const clock = { now: () => new Date('2026-03-02T08:15:00Z'), uptime: () => 0 }
    const start = async () => startBot({ store: await openLowdbStore({ folder, clock, logger }) })
    const first = await start()
    for (const user of [erika, max]) await first.chat(user).install()
    const lead = put('units', unit('it-stelle', { ...it_, name: { de: 'IT-Stelle' }, lead: max.aadObjectId }))
    await first.store.commit({ reads: [], changes: [lead], now: '2026-03-02T08:15:00Z' } as never)
    await first.chat().say('check: Wohngeld bewilligen')
    for (const text of purpose) await first.chat().say(text)
    await first.chat().sure('Phase Technik an die IT-Stelle')
    await first.work()
    await first.chat(max).say('Phase Technik übernehmen')
    await first.chat(max).say(technology[0] as string)
    await first.app.close()
    const second = await start()
    for (const text of [...technology.slice(1), 'absenden']) await second.chat(max).say(text)
    const session = (await second.store.sessionsOf(erika.aadObjectId))[0]?.doc
    expect(session?.given).toMatchObject([{ is: 'done' }])
    expect(session?.progress.answers).toMatchObject({
      fachverfahren: { is: 'answered' },
      nachnutzung: { is: 'answered' },
    })
  })

  it('may be one question: the one that is asked, or one that nobody knew', async () => {
    const hall = await town()
    await hall.erika.say('Frage abgeben')
    expect(hall.erika.read()).toContain('Frage: Fälle im Jahr')
    await hall.erika.click('Weiter mit dem Check')
    await hall.erika.say('diese Frage an die IT-Stelle')
    expect(hall.erika.read()).toContain('Noch ist nichts abgegeben.')
    await hall.erika.say('ja')
    expect(hall.erika.read()).toMatch(/Frage: Fälle im Jahr · IT-Stelle[\s\S]*noch nicht übernommen/)
    await hall.at(later)
    expect(hall.otto.read()).toContain('Fälle im Jahr: Wohngeld bewilligen')
    await hall.otto.click({ act: 'part' })
    expect(hall.otto.read()).toMatch(/Frage „Fälle im Jahr“: Antworten Sie\?[\s\S]*Es ist eine Frage/)
    // Meanwhile its phase cannot be given to anybody, and the giver is not asked it.
    await hall.erika.click({ act: 'part-give' }, { phase: 'ist', unit: 'it-stelle' })
    expect((await checkOf(hall)).given).toHaveLength(1)
    await hall.erika.click('Weiter mit dem Check')
    expect((await checkOf(hall)).progress.at).toBe('minuten')
    await hall.otto.say('Frage Fälle im Jahr übernehmen')
    for (const text of ['1.200', 'absenden']) await hall.otto.say(text)
    const { given, progress } = await checkOf(hall)
    expect(given).toMatchObject([{ phase: 'q.faelle', is: 'done' }])
    expect(progress.answers.faelle).toEqual({ is: 'answered', value: 1200 })
    for (const text of [...present.slice(1), ...law, ...technology, ...rest, 'absenden']) await hall.erika.say(text)
    expect(hall.erika.read()).toContain('Fälle im Jahr: beantwortet von IT-Stelle')
  })

  it('is declined as one question, and never taken for a sentence about something else', async () => {
    const hall = await town()
    await hall.erika.sure('diese Frage an die IT-Stelle')
    await hall.at(later)
    await hall.otto.say('Frage Fälle im Jahr ablehnen: Das weiß die Statistik.')
    expect(hall.otto.read()).toContain('Sie haben „Fälle im Jahr“ abgelehnt.')
    await hall.at('2026-03-03T10:00:00Z')
    expect(hall.erika.read()).toContain('Grund: Das weiß die Statistik.')
    await hall.max.say('Frage zum Hund an das Ordnungsamt')
    expect(hall.max.read()).not.toContain('Dafür muss ein Check offen sein')
  })
})
