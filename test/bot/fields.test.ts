import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/documents/assessment.ts'
import { max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { assessment, put, unit } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { proposal, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const dog = '2026-20001'
const tree = '2026-20002'
const ideas = [proposal(dog, 'Hunde online anmelden'), proposal(tree, 'Bäume pflanzen')]

async function check(more: Partial<Assessment> = {}): Promise<Assessment> {
  const guide = await shippedGuide('process-check')
  const answers: Assessment['answers'] = { prozess: { is: 'answered', value: 'Hund anmelden' } }
  return assessment('P-2026-30001', { guide, answers, title: 'Hund anmelden', by: [max.aadObjectId], ...more })
}

describe('fields of action', () => {
  it('are set on the sort card of an idea, shown on it, noted, and filtered by', async () => {
    const bot = await townHall({ ideas })
    const { selin, otto } = bot
    await selin.say(dog)
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { field: 'mobility' })
    expect(selin.read()).toContain('Handlungsfeld: Mobilität')
    expect(await bot.idea(dog)).toMatchObject({ field: 'mobility', history: [{}, { what: 'sorted' }] })
    await selin.say('protokoll')
    expect(selin.read()).toContain('Mobilität')

    await otto.say('ideen')
    await otto.click({ act: 'filter-ideas' }, { only: 'field=mobility' })
    expect(otto.read()).toContain('Hunde online anmelden')
    expect(otto.read()).not.toContain('Bäume pflanzen')
    expect(otto.read()).toContain('Handlungsfeld: Mobilität')
    await otto.click({ act: 'filter-ideas' }, { only: 'field=culture' })
    expect(otto.read()).not.toContain('Hunde online anmelden')

    await selin.say(dog)
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { field: '_' })
    expect(await bot.idea(dog)).not.toHaveProperty('field')
  })

  it('are for the coordination to set, and only those there are', async () => {
    const bot = await townHall({ ideas })
    await bot.otto.invoke({ v: 1, act: 'sort-idea-yes', id: dog, rev: 0, field: 'mobility' })
    await bot.selin.say(dog)
    await bot.selin.invoke({ v: 1, act: 'sort-idea-yes', id: dog, rev: 0, field: 'world-peace' })
    expect(await bot.idea(dog)).not.toHaveProperty('field')
  })

  it('are set in the form of a task, and go on with one that was made for an idea', async () => {
    const bot = await townHall({
      ideas: [proposal(dog, 'Hunde online anmelden', { field: 'safety' })],
      tasks: [steuer('T-2026-10001')],
    })
    const { selin } = bot
    await selin.say('T-2026-10001')
    await selin.click({ act: 'task-edit' })
    await selin.click({ act: 'task-edit-yes' }, { field: 'environment' })
    expect(selin.read()).toContain('Umwelt und Energie')
    expect((await bot.task('T-2026-10001'))?.field).toBe('environment')
    await selin.click({ act: 'task-edit' })
    await selin.click({ act: 'task-edit-yes' }, { field: '_' })
    expect(await bot.task('T-2026-10001')).not.toHaveProperty('field')

    await selin.say(dog)
    await selin.click({ act: 'task-from-idea' })
    await selin.click({ act: 'task-create' }, { unit: 'steueramt', day: '2026-04-01' })
    expect(selin.read()).toContain('Sicherheit und Ordnung')
  })

  it('of a check is that of its department, until the coordination says otherwise', async () => {
    const bot = await town([await check({ unit: 'Amt 32' })])
    const { selin, otto } = bot
    await otto.say('P-2026-30001')
    expect(otto.read()).toContain('Handlungsfeld: Sicherheit und Ordnung')
    expect(otto.buttons()).not.toContain('Handlungsfeld ändern')
    await selin.say('P-2026-30001')
    await selin.click({ act: 'check-field' })
    expect(selin.read()).toContain('wie das Amt: Sicherheit und Ordnung')
    await selin.click({ act: 'check-field-yes' }, { field: 'administration' })
    expect(selin.read()).toContain('Handlungsfeld: Verwaltung')
    await otto.invoke({ v: 1, act: 'check-field-yes', id: 'P-2026-30001', field: 'culture' })
    expect((await bot.store.get('assessments', 'P-2026-30001'))?.doc.field).toBe('administration')

    await selin.click({ act: 'check-field' })
    await selin.click({ act: 'check-field-yes' }, { field: '_' })
    expect(selin.read()).toContain('Handlungsfeld: Sicherheit und Ordnung')
  })

  it('that are gone stay readable, and are offered only where they are chosen', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'rules'))
    await cp('guides/rules/fields.yaml', join(folder, 'rules/fields.yaml'))
    const bot = await townHall({
      ideas: [proposal(dog, 'Hunde online anmelden', { field: 'mobility' }), ideas[1] ?? proposal(tree, '')],
      env: { GUIDES_DIR: folder },
    })
    const file = join(folder, 'rules/fields.yaml')
    const source = await readFile(file, 'utf8')
    await writeFile(file, source.replace(/ {2}- id: mobility\n.*\n.*\n/, ''))
    await bot.work()

    await bot.otto.say(dog)
    expect(bot.otto.read()).toContain('Handlungsfeld: Mobilität')
    await bot.otto.say('ideen')
    await bot.otto.click({ act: 'filter-ideas' }, { only: 'field=mobility' })
    expect(bot.otto.read()).toContain('Handlungsfeld: Mobilität')
    await bot.selin.say(dog)
    await bot.selin.click({ act: 'sort-idea' })
    expect(bot.selin.read()).toContain('Mobilität')
    await bot.selin.click({ act: 'sort-idea-yes' })
    expect((await bot.idea(dog))?.field).toBe('mobility')
    await bot.selin.say(tree)
    await bot.selin.click({ act: 'sort-idea' })
    expect(bot.selin.read()).not.toContain('Mobilität')
    await bot.selin.invoke({ v: 1, act: 'sort-idea-yes', id: tree, rev: 0, field: 'mobility' })
    expect(await bot.idea(tree)).not.toHaveProperty('field')
  })

  it('are asked for nowhere where the municipality has none', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'rules'))
    await writeFile(join(folder, 'rules', 'fields.yaml'), 'fields: []\n')
    const bot = await townHall({ ideas, tasks: [steuer('T-2026-10001')], env: { GUIDES_DIR: folder } })
    for (const [said, act] of [
      [dog, 'sort-idea'],
      ['T-2026-10001', 'task-edit'],
    ] as const) {
      await bot.selin.say(said)
      await bot.selin.click({ act })
      expect(bot.selin.read()).not.toContain('Handlungsfeld')
    }
    await bot.otto.say('ideen')
    expect(bot.otto.read()).not.toContain('Handlungsfeld')
  })
})

async function town(assessments: Assessment[]): Promise<TownHall> {
  const bot = await townHall({ units: [unit('ordnungsamt', { name: { de: 'Ordnungsamt' }, also: ['Amt 32'] })] })
  await bot.seed(assessments.map(each => put('assessments', each)))
  return bot
}
