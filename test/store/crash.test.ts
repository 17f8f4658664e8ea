import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { changes, person, put } from '../fixtures/documents.ts'
import { newAddress, postgresStore } from '../fixtures/postgres.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

/** Of each kind of store; `npm run test:crash` asks for more. */
const lives = Number(process.env.LIVES ?? 52)
/** Both cores of a small machine. */
const lanes = 2
/** Lives in one place, each going on with what the one before left behind. */
const livesInPlace = 13

const script = fileURLToPath(new URL('crash-child.ts', import.meta.url))
const clock = { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 }

/** What the children told before they died. */
interface Told {
  added: Set<string>
  maybeDeleted: Set<string>
  deleted: Set<string>
}

/** One life: mostly killed at work, sometimes while it opens what the life before left. */
async function live(place: string, life: number, told: Told): Promise<void> {
  const child = spawn(process.execPath, [script, place, String(life)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const last = Math.random() < 0.2 ? 'opening' : 'ready'
  // So much is told until then, and a moment passes. Counted, because a busy machine gets little done in any time.
  let left = last === 'opening' ? 0 : Math.floor(Math.random() * 120)
  let isLast = false
  createInterface({ input: child.stdout }).on('line', line => {
    const id = line.slice(1)
    isLast ||= line === last
    if (isLast && left-- === 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * (last === 'ready' ? 3 : 12))
    if (line.startsWith('+')) told.added.add(id)
    else if (line.startsWith('?')) told.maybeDeleted.add(id)
    else if (line.startsWith('-')) told.deleted.add(id)
  })
  expect((await closed)[1], 'the child was killed and did not end by itself').toBe('SIGKILL')
}

/** The server may end what was asked for just before a death, while it is looked at: then it is looked at again. */
async function checked(place: string, told: Told, left = place.startsWith('postgres:') ? 5 : 1): Promise<void> {
  try {
    await check(place, told)
  } catch (error) {
    if (left <= 1) throw error
    await checked(place, told, left - 1)
  }
}

/** Every acknowledged commit is there, whole and once. */
async function check(place: string, told: Told): Promise<void> {
  const isFolder = !place.startsWith('postgres:')
  const store = await (isFolder ? temporaryStore({ folder: place, clock }) : postgresStore(place, { clock }))
  const present = new Set<string>()
  for (const worker of ['a', 'b', 'c', 'd']) {
    const { items, total } = await store.ideasOf(worker, { limit: 1_000 })
    const ids = items.map(({ doc }) => doc.id)
    expect(new Set(ids).size).toBe(total)
    for (const id of ids) expect(await store.seen(id)).toBe(true)
    for (const id of ids) present.add(id)
    expect((await store.get('people', worker))?.doc.name ?? '0', 'its counter fits').toBe(String(total))
  }
  for (const id of told.added) {
    if (!told.maybeDeleted.has(id)) expect(present, `${id} was acknowledged`).toContain(id)
    if (!(await store.seen(id))) expect.unreachable(`turn ${id} was forgotten`)
  }
  for (const id of told.deleted) expect(present, `the deletion of ${id} was acknowledged`).not.toContain(id)
  const [anyTurn] = told.added
  if (anyTurn) expect(await store.commit(changes([put('people', person('x'))], { turnId: anyTurn }))).toBe('duplicate')
  await store.close()
}

test.each([
  ['a folder of files', temporaryFolder],
  ['PostgreSQL', newAddress],
] as const)(
  `in %s what was acknowledged survives ${lives} sudden deaths`,
  { timeout: lives * 6_000 },
  async (_, newPlace) => {
    let acknowledged = 0
    let lived = 0
    async function lane(): Promise<void> {
      while (lived < lives) {
        const place = await newPlace()
        const told: Told = { added: new Set(), maybeDeleted: new Set(), deleted: new Set() }
        for (let n = 0; n < livesInPlace && lived < lives; n++) {
          lived++
          await live(place, n, told)
          await checked(place, told)
        }
        acknowledged += told.added.size
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    // For docs/RELIABILITY.md.
    if (process.env.LIVES) process.stdout.write(`${lives} deaths, ${acknowledged} acknowledged, none lost or doubled\n`)
    expect(acknowledged).toBeGreaterThan(lives)
  },
)
