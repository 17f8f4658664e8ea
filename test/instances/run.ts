import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectDatabase } from '../../src/store/postgres/inspect.ts'
import { addressOf } from '../fixtures/postgres-address.ts'
import { startServer } from '../fixtures/postgres-server.ts'
import { play, titleOf } from './town.ts'

/**
 * `npm run test:instances`: three instances behind a round-robin on one PostgreSQL, which is durable; one of the instances is
 * killed every three seconds, and halfway the server itself. Prints what came of it, for docs/RELIABILITY.md.
 */
const [people, ideas] = [12, 5]
const folder = await mkdtemp(join(process.env.TMPDIR ?? tmpdir(), 'trittstein-instances-'))
await chmod(folder, 0o711)
const server = await startServer(join(folder, 'server'), { fsync: 'on' })
// Whoever ends it early leaves no server behind.
process.once('exit', () => void server.kill())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
try {
  const store = server.address()
  const outcome = await play({
    ...{ store, folder: join(folder, 'bot'), instances: 3, people, ideas, killEvery: 3_000 },
    midway: async () => {
      await server.kill()
      await server.start()
    },
  })
  const { state } = await inspectDatabase(addressOf(store))
  const found = [...state.tables.ideas.rows.values()].map(({ doc }) => doc.title)
  const wanted = Array.from({ length: people }, (_, at) =>
    Array.from({ length: ideas }, (_, n) => titleOf(at, n)),
  ).flat()
  const lost = wanted.filter(title => !found.includes(title)).length
  const doubled = found.length - new Set(found).size
  const line = { ...outcome, ideas: found.length, lost, doubled }
  process.stdout.write(
    `${JSON.stringify(line, (_, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value))}\n`,
  )
  if (lost + doubled > 0) process.exitCode = 1
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}
