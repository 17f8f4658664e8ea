import { describe, expect, it } from 'vitest'
import { erika } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'

async function started(): Promise<{ bot: Awaited<ReturnType<typeof startBot>>; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  return { bot, chat }
}

/** Answers nothing but the name, and what else is said, up to the end. */
async function through(chat: Chat, texts: string[]): Promise<void> {
  for (const text of texts) await chat.say(text)
  for (let n = 0; n < 40 && !chat.read().includes('Stimmt alles so?'); n++) await chat.say('weiß ich nicht')
  await chat.say('absenden')
}

describe('the result of a check leads on', () => {
  it('to the Nutzen-Check with the name, if the benefit is unclear, also when it is looked up again', async () => {
    const { bot, chat } = await started()
    await through(chat, ['check: Hund anmelden'])
    expect(chat.read()).toContain('Nutzen-Check beginnen')
    await chat.say('start')
    await chat.invoke({ v: 1, act: 'check', id: 'P-2026-10001' })
    expect(chat.read()).toContain('Nutzen-Check beginnen')
    await chat.click({ act: 'start-next' })
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.guide.id).toBe('nutzen-check')
    expect(session?.doc.progress.answers).toEqual({ thema: { is: 'answered', value: 'Hund anmelden' } })
  })

  it('and back again, to the result it came from, with the way to change it', async () => {
    const { chat } = await started()
    await through(chat, ['check: Hund anmelden'])
    await chat.click({ act: 'start-next' })
    await through(chat, [])
    expect(chat.buttons()).toContain('Zurück zu „Hund anmelden“')
    await chat.click('Zurück zu „Hund anmelden“')
    expect(chat.read()).toContain('P-2026-10001')
    expect(chat.buttons()).toContain('Ändern')
  })

  it('a check that is gone meanwhile, or that nobody made, leads nowhere', async () => {
    const { chat } = await started()
    await through(chat, ['check: Hund anmelden'])
    await chat.invoke({ v: 1, act: 'start-next', id: 'nutzen-check', arg: '{"thema":"Hund"}', step: 'P-2026-99999' })
    await through(chat, [])
    expect(chat.read()).toContain('Nutzen-Check')
    expect(chat.read()).not.toContain('Zurück zu')
  })
})

describe('an idea whose goal is still unclear leads on', () => {
  async function handedIn(chat: Chat, named: boolean): Promise<void> {
    for (const text of ['idee', 'Schlüssel der Turnhalle verleihen', 'Niemand weiß, wer ihn hat.', 'noch unklar'])
      await chat.say(text)
    await chat.say(named ? 'mit namen speichern' : 'ohne namen speichern')
    await chat.say('absenden')
    if (!named) await chat.click('Notiert – jetzt absenden')
    expect(chat.read()).toContain('Nutzen-Check beginnen')
  }

  it('to the Nutzen-Check, and from there back to it', async () => {
    const { chat } = await started()
    await handedIn(chat, true)
    await chat.click({ act: 'start-next' })
    await through(chat, [])
    await chat.click('Zurück zu „Schlüssel der Turnhalle verleihen“')
    expect(chat.read()).toContain('Niemand weiß, wer ihn hat.')
  })

  it('but nothing remembers that way where it has no name, even if somebody says so', async () => {
    const { bot, chat } = await started()
    await handedIn(chat, false)
    const [idea] = (await bot.store.ideas({}, 'newest', { limit: 1 })).items
    await chat.click({ act: 'start-next' })
    expect(JSON.stringify(await bot.store.sessionsOf(erika.aadObjectId))).not.toContain(idea?.doc.id)
    await through(chat, [])
    expect(chat.read()).not.toContain('Zurück zu')
  })
})

describe('a check of another guide', () => {
  it('goes by its own word, and begins its own guide again', async () => {
    const { chat } = await started()
    await through(chat, ['steckbrief', 'Hund anmelden'])
    expect(chat.read()).toContain('Steckbrief aufgenommen')
    expect(chat.read()).toContain('Steckbrief · ')
    expect(chat.read()).toContain('Noch einmal: Prozesssteckbrief aufnehmen')
    expect(chat.read()).not.toContain('Weiteren Prozess prüfen')
    await chat.say('meine checks')
    expect(chat.read()).toContain('Steckbrief · ')
  })

  it('is not similar to a check of the same process, but to one of its own guide', async () => {
    const { chat } = await started()
    await through(chat, ['steckbrief', 'Hund anmelden'])
    await chat.say('check: Hund anmelden')
    expect(chat.read()).not.toContain('Trotzdem neu prüfen')
    await chat.say('abbrechen')
    await chat.say('ja')
    await chat.say('steckbrief')
    await chat.say('Hund anmelden')
    expect(chat.read()).toContain('Trotzdem neu prüfen')
  })
})
