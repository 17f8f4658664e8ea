import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Idea } from '../src/documents/idea.ts'
import { createLogger } from '../src/logging.ts'
import { openLowdbStore } from '../src/store/lowdb/store.ts'
import { systemClock as clock } from '../src/system.ts'
import { changes, idea, put } from '../test/fixtures/documents.ts'
import { type Contestant, compete, type Result } from './contest.ts'

/** Keeps a changed idea and resolves when that is acknowledged. */
type Keep = (changed: Idea) => Promise<unknown>

const inGroup = 20

/**
 * Changing one idea among many: our journal against lowdb as it comes, and against SQLite. lowdb does not promise the
 * same: ours is on stable storage (fsync) when it resolves and tells conflicts and repeated turns, while lowdb has
 * written its whole file into the memory of the operating system. SQLite does, but for repeated turns. What ours does
 * later, compacting at every 16 MiB of journal, is measured in a town (bots/town.ts).
 */
export async function* commits(folder: string): AsyncGenerator<Result> {
  for (const count of [1_000, 10_000]) {
    const ideas = Array.from({ length: count }, (_, n) => sample(n))
    const store = await openStore(join(folder, `store-${count}`), ideas)
    const plain = await openPlain(join(folder, `plain-${count}.json`), ideas)
    const among = `among ${count.toLocaleString('en')} ideas`

    const ours = { name: 'journal, fsynced', keep: store.keep }
    const other = { name: "lowdb's file, not fsynced", keep: plain }
    const alone = (keep: Keep) => oneByOne(keep, ideas.slice(0, 5))
    const together = (keep: Keep) => atOnce(keep, ideas.slice(-inGroup))
    const doing = (run: (keep: Keep) => Promise<void>) =>
      [ours, other].map(({ name, keep }) => ({ name, run: () => run(keep) })) as [Contestant, Contestant]
    yield await compete(`Commit, ${among}`, ...doing(alone), 3)
    const sqlite = openSqlite(join(folder, `sqlite-${count}.db`), ideas)
    const [journal] = doing(alone)
    const peer = { name: 'node:sqlite, WAL, synced in full', run: () => alone(sqlite.keep) }
    yield await compete(`Commit, ${among}`, journal, peer, 10)
    sqlite.close()
    yield await compete(`${inGroup} commits at once, ${among}`, ...doing(together), 2)
    await store.close()
  }
}

async function oneByOne(keep: Keep, ideas: Idea[]): Promise<void> {
  for (const each of ideas) await keep(each)
}

async function atOnce(keep: Keep, ideas: Idea[]): Promise<void> {
  await Promise.all(ideas.map(keep))
}

async function openStore(folder: string, ideas: Idea[]) {
  const store = await openLowdbStore({ folder, clock, logger: createLogger('error') })
  await store.commit(changes(ideas.map(each => put('ideas', each))))
  await store.compact()
  let turn = 0

  async function keep(changed: Idea): Promise<void> {
    const known = await store.get('ideas', changed.id)
    const result = await store.commit(changes([put('ideas', changed, known?.version)], { turnId: `turn-${++turn}` }))
    if (result !== 'committed') throw new Error(`The store answered ${result}`)
  }
  return { keep, close: () => store.close() }
}

/** A table of JSON documents with versions, one transaction a change, on stable storage when it is over. */
function openSqlite(path: string, ideas: Idea[]) {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL')
  database.exec('CREATE TABLE ideas (id TEXT PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO ideas VALUES (?, 1, ?)')
  database.exec('BEGIN')
  for (const each of ideas) insert.run(each.id, JSON.stringify(each))
  database.exec('COMMIT')
  const read = database.prepare('SELECT version FROM ideas WHERE id = ?')
  const update = database.prepare('UPDATE ideas SET version = version + 1, doc = ? WHERE id = ? AND version = ?')

  async function keep(changed: Idea): Promise<void> {
    database.exec('BEGIN IMMEDIATE')
    const { version } = read.get(changed.id) as { version: number }
    if (update.run(JSON.stringify(changed), changed.id, version).changes !== 1) throw new Error('Nothing was changed')
    database.exec('COMMIT')
  }
  return { keep, close: () => database.close() }
}

async function openPlain(path: string, ideas: Idea[]): Promise<Keep> {
  const low = new Low<Record<string, Idea>>(new JSONFile(path), Object.fromEntries(ideas.map(each => [each.id, each])))
  await low.write()
  return changed =>
    low.update(all => {
      all[changed.id] = changed
    })
}

function sample(n: number): Idea {
  return idea(`2026-${String(n).padStart(5, '0')}`, {
    author: `person-${n % 300}`,
    submittedAt: '2026-03-02T08:15:00.000Z',
    answers: {
      title: { is: 'answered', value: 'Digitaler Bauantrag' },
      problem: { is: 'answered', value: 'Die Anträge kommen auf Papier und werden zweimal abgetippt. '.repeat(3) },
      goal: { is: 'answered', value: 'service' },
    },
  })
}
