import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import { max, type User } from '../fixtures/activities/teams.ts'
import { assessment, put } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { selin, townHall } from '../fixtures/town-hall.ts'

/** A guide whose task is given to whoever was named. */
const source = `id: vorhaben
version: 1
languages: [de]
title: Vorhaben
purpose: Sie benennen, wer sich kümmert.
minutes: 2
produces: { assessment: { title: was, unit: amt } }
phases:
  - { id: plan, title: Plan }
questions:
  - { id: was, kind: text, phase: plan, ask: Was?, label: Was, max: 100, required: true }
  - { id: amt, kind: unit, phase: plan, ask: Welches Amt?, label: Amt }
  - { id: wer, kind: person, phase: plan, ask: Wer?, label: Wer }
outcomes:
  - { id: los, title: Los, sentence: Fangen Sie an. }
tasks:
  - id: eins
    title: Anfangen
    role: { from: amt, else: IT }
    due: { days: 7 }
    because: [{ outcome: los }]
  - id: zwei
    title: Weitermachen
    role: { from: wer, else: IT }
    due: { days: 14 }
    because: [{ outcome: los }]
`
const stranger: Pick<User, 'aadObjectId'> = { aadObjectId: '3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b' }

it.each([
  ['whoever is known', max, { unit: 'it', person: max.aadObjectId }],
  ['nobody, if the bot does not know them: their unit gives it', stranger, { unit: 'it' }],
] as const)('a step of a result is given to %s', async (_, { aadObjectId }, given) => {
  const own = await temporaryFolder()
  await writeFile(join(own, 'vorhaben.yaml'), source)
  const read = readGuide('vorhaben.yaml', 'vorhaben', source)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const town = await townHall({ env: { GUIDES_DIR: own } })
  const answered = (value: string) => ({ is: 'answered' as const, value })
  await town.seed([
    put('guides', { id: read.guide.hash, guideId: 'vorhaben', source }),
    put(
      'assessments',
      assessment('P-2026-20001', {
        guide: { id: 'vorhaben', hash: read.guide.hash },
        answers: { was: answered('Aktenplan'), amt: answered('Bauamt'), wer: answered(aadObjectId) },
        by: [selin.aadObjectId],
      }),
    ),
  ])
  await town.selin.invoke({ v: 1, act: 'adopt-yes', id: 'P-2026-20001', tasks: '*' })
  const { items } = await town.store.tasks({}, { limit: 10 })
  const tasks = items.map(({ doc: { title, unit, person } }) => ({ title, unit, ...(person && { person }) }))
  expect(tasks).toHaveLength(2)
  expect(tasks).toContainEqual({ title: 'Anfangen', unit: 'bauamt' })
  expect(tasks).toContainEqual({ title: 'Weitermachen', ...given })
})
