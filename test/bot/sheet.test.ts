import { describe, expect, it } from 'vitest'
import type { Chat } from '../fixtures/chat.ts'
import { type TownHall, townHall } from '../fixtures/town-hall.ts'

const town = () => townHall({ env: { PUBLIC_URL: 'https://bot.example.org/', ORGANISATION: 'Stadt Neuburg' } })

/** What the link on the newest card leads to, as a browser gets it. */
async function paperIn(chat: Chat, endpoint: string): Promise<string> {
  const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(chat.lastCard())) ?? []
  const answer = await fetch(new URL(path, endpoint), { method: 'POST', body: new URLSearchParams({ format: 'html' }) })
  return answer.text()
}

async function printed(bot: TownHall, count: string): Promise<string> {
  await bot.selin.say('bürgerbögen')
  await bot.selin.click({ act: 'sheets-print' }, { count })
  return paperIn(bot.selin, bot.endpoint)
}

async function typedIn(bot: TownHall, number: number, entered: Record<string, string>): Promise<void> {
  await bot.selin.say(`bogen ${number}`)
  await bot.selin.click({ act: 'sheet-save' }, entered)
}

describe('forms for citizens', () => {
  it('are printed with numbers that go on, each on a page of its own, with what everybody is asked', async () => {
    const bot = await town()
    const first = await printed(bot, '2')
    expect(first.match(/<h2[^>]*>Bogen \d+: Ihre Idee für unsere Stadt/g)).toHaveLength(2)
    // Nothing is printed before the first, and the second begins a page.
    expect(first.match(/<h2[^>]* class="page">/g)).toHaveLength(1)
    expect(first).toContain('class="large loose"')
    expect(first).toContain('Merken Sie sich die Nummer 2')
    expect(first).toContain('☐  Älteren Menschen')
    expect(first).not.toContain('mit Ihrem Namen')
    expect(await printed(bot, '1')).toContain('Bogen 3: ')
    await bot.selin.say('bürgerbögen')
    expect(bot.selin.read()).toMatch(/Bogen 3: Ihre Idee[\s\S]*Bögen 1 bis 2[\s\S]*0 von 2 eingetippt/)
  })

  it.each(['', 'viele', '0', '501'])('are not printed for “%s”, which is shown again', async count => {
    const bot = await town()
    await bot.selin.say('bögen drucken')
    await bot.selin.click({ act: 'sheets-print' }, { count })
    expect(bot.selin.read()).toContain('Bitte schreiben Sie eine Zahl von 1 bis 500')
    expect(await bot.store.get('sheets', 'sheets')).toBeUndefined()
  })

  it('are typed in on one card and become ideas that name nobody, in the same inbox', async () => {
    const bot = await town()
    await printed(bot, '3')
    await typedIn(bot, 2, { idee: 'Bänke am Markt', problem: 'Ältere können nirgends sitzen.', hilft: 'aeltere' })
    expect(bot.selin.read()).toContain('Bogen 2 ist eingetippt')
    const run = (await bot.store.get('sheets', 'sheets'))?.doc.runs[0]
    const idea = await bot.idea(run?.typed[0]?.idea ?? '')
    expect(idea).toMatchObject({ title: 'Bänke am Markt', status: 'neu', sheet: 2 })
    expect(Object.keys(idea ?? {})).not.toContain('author')
    await bot.selin.click('Weiter mit Bogen 3')
    expect(bot.selin.read()).toContain('Bogen 3 eintippen')
    await bot.selin.say('eingang')
    expect(bot.selin.read()).toContain('Bänke am Markt')
    await bot.selin.say('bürgerbögen')
    await bot.selin.click({ act: 'sheet' }, { number: '1' })
    expect(bot.selin.read()).toContain('Bogen 1 eintippen')
    await bot.selin.say('Bürgerbogen Nr. 2')
    expect(bot.selin.read()).toContain('von Bürgerbogen 2')
  })

  it('show again what was typed where something cannot be taken, and say where', async () => {
    const bot = await town()
    await printed(bot, '1')
    await typedIn(bot, 1, { idee: ' ', problem: 'Der Eingang hat keine Rampe.' })
    expect(bot.selin.read()).toContain('Bei „Vorschlag“')
    expect(JSON.stringify(bot.selin.lastCard())).toContain('"value":"Der Eingang hat keine Rampe."')
    expect((await bot.store.get('sheets', 'sheets'))?.doc.runs[0]?.typed).toEqual([])
  })

  it('have a number that was printed, and only coordinators type them in', async () => {
    const bot = await town()
    await printed(bot, '1')
    await bot.selin.say('bogen 7')
    expect(bot.selin.read()).toContain('Diesen Bogen gibt es nicht: „7“')
    await bot.erika.say('bogen 1')
    expect(bot.erika.read()).not.toContain('eintippen')
    await bot.erika.invoke({ v: 1, act: 'sheet-save', id: '1', idee: 'Geklaut' })
    expect((await bot.store.get('sheets', 'sheets'))?.doc.runs[0]?.typed).toEqual([])
  })

  it('say in public what became of them: what was decided with its reason, what waits by number, nothing before its time', async () => {
    const bot = await town()
    await printed(bot, '3')
    await typedIn(bot, 1, { idee: 'Bänke am Markt' })
    await typedIn(bot, 3, { idee: 'WLAN im Bad' })
    const run = (await bot.store.get('sheets', 'sheets'))?.doc.runs[0]
    const bench = run?.typed[0]?.idea ?? ''
    await bot.selin.say(`${bench} agenda: Die Bänke kommen im Mai.`)
    await bot.selin.say('ja')
    await bot.selin.say('aushang 2026-Q1')
    expect(await paperIn(bot.selin, bot.endpoint)).not.toContain('Die Bänke kommen')
    await bot.at('2026-03-03T10:00:00Z')
    await bot.selin.say('aushang 1/2026')
    const notice = await paperIn(bot.selin, bot.endpoint)
    expect(notice).toContain('Sie sagten – wir taten')
    expect(notice).toMatch(/Das machen wir[\s\S]*Bogen 1: Bänke am Markt[\s\S]*Die Bänke kommen im Mai/)
    expect(notice).toMatch(/Das prüfen wir noch[\s\S]*Bögen 3/)
    expect(notice).not.toContain('Selin')
    await bot.selin.say('aushang 2026-Q2')
    expect(await paperIn(bot.selin, bot.endpoint)).not.toContain('Bänke am Markt')
  })

  it('speak English', async () => {
    const bot = await town()
    await bot.selin.say('english')
    await printed(bot, '1')
    await bot.selin.say('form 1')
    expect(bot.selin.read()).toContain('Type in form 1')
  })
})
