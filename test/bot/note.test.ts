import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startBot } from '../fixtures/bot.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const trip = `id: reise
version: 1
languages: [de]
title: Reise planen
purpose: Sie planen eine Reise.
minutes: 2
produces: result
phases: [{ id: a, title: A }]
questions:
  - { id: vorab, kind: note, phase: a, ask: Bitte planen Sie früh., label: Vorab }
  - { id: wohin, kind: text, phase: a, ask: Wohin?, label: Ziel }
  - { id: ende, kind: text, phase: a, ask: Wann zurück?, label: Ende }
`

async function atNote() {
  const own = await temporaryFolder()
  await mkdir(own, { recursive: true })
  await writeFile(join(own, 'reise.yaml'), trip)
  const bot = await startBot({ env: { GUIDES_DIR: own } })
  const chat = bot.chat()
  await chat.install()
  await chat.say('Reise planen')
  return chat
}

it('something to read invites to no answer, and its way has as many stones as there are questions', async () => {
  const chat = await atNote()
  expect(chat.read()).toContain('Bitte planen Sie früh.')
  expect(chat.read()).not.toContain('Ihre Antwort')
  expect(JSON.stringify(chat.lastCard())).toMatch(/"○○"/)
})

it.each(['weiter', 'ok', 'gelesen'])('"%s" leads on from something to read', async said => {
  const chat = await atNote()
  await chat.say(said)
  expect(chat.read()).toContain('Wohin?')
})

it('a text that answers nothing is not taken in silence', async () => {
  const chat = await atNote()
  await chat.say('Nach Köln')
  expect(chat.read()).toContain('Bitte planen Sie früh.')
  expect(chat.read()).toContain('„Nach Köln“ ist nicht gespeichert')
})
