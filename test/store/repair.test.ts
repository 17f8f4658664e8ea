import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Logger } from '../../src/ports/logger.ts'
import { type Repaired, repair } from '../../src/store/lowdb/repair.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { filesOf, flipped, newest, sealed, snapshot, storeInThreeParts, write } from './three-parts.ts'

const logger: Logger = { debug() {}, info() {}, warn() {}, error() {} }
const clock = { now: () => new Date('2026-03-02T08:15:00.000Z') }

const people = Array.from({ length: 9 }, (_, index) => `p${index + 1}`)

/** Which of the people are there once the store is opened. */
async function peopleIn(folder: string): Promise<string[]> {
  const store = await temporaryStore({ folder })
  const found = await Promise.all(people.map(async id => ((await store.get('people', id)) ? [id] : [])))
  await store.close()
  return found.flat()
}

async function repaired(folder: string): Promise<Repaired> {
  const outcome = await repair(folder, clock, logger)
  return outcome ?? expect.unreachable('nothing was damaged')
}

async function damagedBy(damage: Record<string, (text: string) => string | undefined>): Promise<string> {
  const folder = await storeInThreeParts()
  const files = await filesOf(folder)
  for (const [name, change] of Object.entries(damage)) {
    const text = change(String(files[name]))
    if (text === undefined) delete files[name]
    else files[name] = text
  }
  await write(folder, files)
  return folder
}

describe('a repair keeps what can be read, puts the rest beside, and destroys nothing', () => {
  test.each<{ what: string; damage: Parameters<typeof damagedBy>[0]; lost: string[]; rest: string[] }>([
    {
      what: 'a flipped bit in a line of the journal',
      damage: { [newest]: text => flipped(text, '"p8","name":"') },
      lost: ['p8'],
      rest: [`${newest}, line 3`],
    },
    {
      what: 'a flipped bit in a checksum: the line below attests the line',
      damage: { [sealed]: text => flipped(text, '\n{"crc32":"') },
      lost: [],
      rest: [],
    },
    {
      what: 'a missing line: the one below proves nothing either',
      damage: { [newest]: text => text.split('\n').toSpliced(1, 1).join('\n') },
      lost: ['p7', 'p8'],
      rest: [`${newest}, line 2`],
    },
    {
      what: 'a flipped bit in a text of a snapshot, which can still be read',
      damage: { [snapshot]: text => flipped(text, '"name": "') },
      lost: [],
      rest: [],
    },
    {
      what: 'an entry of a snapshot that cannot be read',
      damage: { [snapshot]: text => flipped(text, '"p2": ') },
      lost: ['p2'],
      rest: [`${snapshot}, line 18`],
    },
    { what: 'a missing journal', damage: { [sealed]: () => undefined }, lost: ['p4', 'p5', 'p6'], rest: [] },
    { what: 'a missing snapshot', damage: { [snapshot]: () => undefined }, lost: ['p1', 'p2', 'p3'], rest: [] },
    {
      what: 'everything at once',
      damage: {
        [snapshot]: text => text.slice(0, text.indexOf('"p3": ')),
        [sealed]: text => flipped(text, '"p5","name":"'),
        [newest]: text => text.replace('journal', 'urinal-'),
        'turns.json': () => '',
      },
      lost: ['p3', 'p5'],
      rest: [`${sealed}, line 3`, `${newest}, line 1`],
    },
  ])('$what', async ({ damage, lost, rest }) => {
    const folder = await damagedBy(damage)
    const before = await filesOf(folder)
    const outcome = await repaired(folder)
    expect(await peopleIn(folder)).toEqual(people.filter(id => !lost.includes(id)))
    expect(outcome.rest.map(({ file, where }) => `${file}, ${where}`)).toEqual(rest)
    const { 'rest.jsonl': kept, ...aside } = await filesOf(outcome.beside)
    expect(aside).toEqual(before)
    const texts = String(kept).split('\n').filter(Boolean)
    expect(texts.map(text => JSON.parse(text).where)).toEqual(outcome.rest.map(({ where }) => where))
  })

  test('whichever byte is changed, wherever, at most what stands there is lost', async () => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    const place = fc
      .constantFrom(snapshot, sealed, newest)
      .chain(name =>
        fc.record({ name: fc.constant(name), at: fc.nat(String(files[name]).length - 1), byte: fc.nat(255) }),
      )
    await fc.assert(
      fc.asyncProperty(place, async ({ name, at, byte }) => {
        const text = String(files[name])
        await write(folder, { ...files, [name]: text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1) })
        await repair(folder, clock, logger)
        // Between two, both.
        expect((await peopleIn(folder)).length).toBeGreaterThanOrEqual(people.length - 2)
      }),
      { numRuns: 60 },
    )
  })
})

/** Places all over a line behind the first, close together where its checksum stands. */
function cuts(text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf('\n') + 1; at < text.length - 1; ) {
    places.push(at)
    at += at - text.lastIndexOf('\n', at) < 40 ? 7 : 43
  }
  return places
}

test('a newline in the middle of a line costs this line and the one that is joined to it', async () => {
  const folder = await storeInThreeParts()
  const files = await filesOf(folder)
  const text = String(files[sealed])
  for (const at of cuts(text)) {
    await write(folder, { ...files, [sealed]: `${text.slice(0, at)}\n${text.slice(at + 1)}` })
    await repair(folder, clock, logger)
    expect((await peopleIn(folder)).length, `at ${at}`).toBeGreaterThanOrEqual(people.length - 2)
  }
})

test('a newline that is lost costs the two lines it parted', async () => {
  const folder = await storeInThreeParts()
  const files = await filesOf(folder)
  const text = String(files[sealed])
  for (const { index: at } of text.matchAll(/\n/g)) {
    await write(folder, { ...files, [sealed]: `${text.slice(0, at)}x${text.slice(at + 1)}` })
    await repair(folder, clock, logger)
    expect((await peopleIn(folder)).length, `at ${at}`).toBeGreaterThanOrEqual(people.length - 2)
  }
})

test('what is whole stays as it is', async () => {
  const folder = await storeInThreeParts()
  const before = await filesOf(folder)
  expect(await repair(folder, clock, logger)).toBeUndefined()
  expect(await filesOf(folder)).toEqual(before)
})

test('a repair that is cut short can be done again', async () => {
  const folder = await damagedBy({ [sealed]: text => flipped(text, '"p5","name":"') })
  const damaged = await filesOf(folder)
  await repaired(folder)
  const done = await filesOf(folder)
  // Cut short after the first snapshots, and after the new journal was begun.
  for (const names of [['assessments.json', snapshot], Object.keys(done)]) {
    await write(folder, { ...damaged, ...Object.fromEntries(names.map(name => [name, String(done[name])])) })
    await repaired(folder)
    expect(await peopleIn(folder)).toEqual(people.filter(id => id !== 'p5'))
  }
})

test('a folder without a store, and one in use, are refused', async () => {
  await expect(repair(await temporaryFolder(), clock, logger)).rejects.toMatchObject({ code: 'store-failed' })
  const folder = await temporaryFolder()
  await temporaryStore({ folder })
  await expect(repair(folder, clock, logger)).rejects.toMatchObject({ code: 'store-locked' })
})
