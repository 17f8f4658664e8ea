import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPreview, type Preview } from '../../src/cli/guides/preview.ts'

const guide = `id: raum
version: 1
languages: [de]
title: Raum buchen
purpose: Sie finden einen Raum.
minutes: 2
produces: result
phases:
  - { id: a, title: Anlass }
questions:
  - { id: grund, kind: text, phase: a, ask: Worum geht es?, label: Grund, required: true }
  - { id: beginn, kind: date, phase: a, ask: Wann?, label: Beginn, past: false, required: true }
  - { id: gross, kind: yes-no, phase: a, ask: Wird er groß?, label: Groß }
  - { id: wand, kind: yes-no, phase: a, when: { gross: true }, ask: Braucht es eine Wand?, label: Wand }
outcomes:
  - { id: gut, title: Das geht, sentence: Der Raum ist frei. }
tasks:
  - { id: tag, title: Kommen, role: Reisestelle, due: { days: -2, from: beginn }, because: [{ outcome: gut }] }
`
let folder: string
let preview: Preview

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  await writeFile(join(folder, 'raum.yaml'), guide)
  preview = await openPreview([folder, 'guides'], 0)
})
afterAll(async () => {
  await preview?.close()
  await rm(folder, { recursive: true, force: true })
})

async function ask(path: string, body?: unknown) {
  const answer = await fetch(
    preview.url + path,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  )
  return JSON.parse(await answer.text())
}

test('a hint is told as one, in both languages', async () => {
  const { problems } = await ask('state')
  expect(problems).toMatchObject([
    {
      warning: true,
      line: 18,
      de: { message: 'Die Rolle „Reisestelle“ hat noch niemand' },
      en: { message: 'Nobody has the role “Reisestelle” yet' },
    },
  ])
})

test('a click on any question makes up what comes before: days ahead, and no first card', async () => {
  const played = (seat: unknown, arg: string) =>
    ask('play', { guide: 'raum', language: 'de', seat, click: { act: 'jump', arg, inputs: {} } })
  const at = await played(undefined, 'wand')
  expect(at.seat.progress.at).toBe('wand')
  expect(at.seat.progress.answers.beginn.value > new Date().toISOString()).toBe(true)
  expect(JSON.stringify(at.card)).not.toContain('Sie finden einen Raum')
  const today = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' }).format(new Date())
  expect(at.tasks).toMatchObject([{ title: 'Kommen', due: expect.not.stringMatching(today) }])
  expect(at.sentence).toBe('Der Raum ist frei.')
  const answers = { ...at.seat.progress.answers, grund: { is: 'answered', value: 'Umzug' } }
  const back = await played({ ...at.seat, progress: { ...at.seat.progress, answers } }, 'gross')
  expect(back.seat.progress.answers.grund.value).toBe('Umzug')
  expect(JSON.stringify((await played(undefined, 'gross')).card)).not.toContain('Sie finden einen Raum')
})

const own = `id: antrag
version: 1
languages: [de]
title: Antrag prüfen
purpose: Sie prüfen einen Antrag.
minutes: 2
produces: result
phases:
  - { id: a, title: Anlass }
questions:
  - { id: amt, kind: unit, phase: a, ask: Welches Amt ist zuständig?, label: Amt, required: true }
outcomes:
  - { id: gut, title: Das geht, sentence: 'Mehr steht im [Intranet](https://intranet.musterstadt.example/antrag).' }
tasks:
  - { id: los, title: Anfangen, role: Fachamt, due: { days: 7 }, because: [{ outcome: gut }] }
`

test('beside the card stand the department that was answered, and a link with where it leads', async () => {
  await writeFile(join(folder, 'antrag.yaml'), own)
  await expect.poll(async () => (await ask('state')).guides.map(({ id }: { id: string }) => id)).toContain('antrag')
  const answers = { amt: { is: 'answered', value: 'Standesamt' } }
  const seat = { progress: { answers, extended: false, at: 'review', tries: 0 }, finished: true }
  const { tasks, sentence, card } = await ask('play', { guide: 'antrag', language: 'de', seat })
  expect(tasks).toMatchObject([{ title: 'Anfangen', role: 'Standesamt' }])
  expect(JSON.stringify(card)).toContain('Standesamt')
  expect(JSON.stringify(card)).not.toContain('Fachamt')
  const link = '[Intranet (intranet.musterstadt.example)](https://intranet.musterstadt.example/antrag)'
  expect(sentence).toContain(link)
})
