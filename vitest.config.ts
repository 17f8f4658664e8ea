import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// What one process has compiled, the next need not: for the tests, and for what they start. The bot takes this folder, too.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/trittstein')
// Temporary files in memory, where the system has such a folder with enough room: a disk takes longer than all the rest.
// What is promised of the disk is tested by steps and by deaths of processes, which look the same there.
const memory = '/dev/shm'
if (process.env.TMPDIR === undefined && roomIn(memory) > 500e6) process.env.TMPDIR = memory

function roomIn(folder: string): number {
  if (!existsSync(folder)) return 0
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/**
 * What a fresh clone knows of no file yet: how long it takes. First those that start many processes, while a worker has little
 * memory to hand on to each; then those that take long, so that at the end no worker waits for one of them.
 */
const first = [
  'store/crash',
  'main',
  'teams/sign-in',
  'store/takeover',
  'guide/worst-texts',
  'outbox/crash',
  'store/steps',
  'store/postgres/faults',
  'drain',
  'recorded/day',
  'bot/rights',
  'guide/questions/names-of-options',
  'guide/process-check/broken',
  'store/postgres/contract',
  'words/word-list',
  'guide/process-check/properties',
  'words/sentences-by-intent',
  'words/sentences',
  'bot/odd',
  'bot/decisions',
  'bot/clock',
  'bot/workshop',
  'regexes',
].map(name => join(import.meta.dirname, `test/${name}.test.ts`))

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      first.includes(moduleId) ? first.indexOf(moduleId) : first.length
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

/** Two projects: everything that needs no browser (`npm test`), and the end-to-end tests (`npm run test:e2e`). */
export default defineConfig({
  test: {
    // Some tests mostly wait for child processes, so more of them than processors pays off.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Node runs the files as they are, as it does for the bot.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          // They guard against hanging only: a busy machine may take long.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Nothing has global state and no test patches a module, so files can share what they load.
          isolate: false,
          setupFiles: ['test/fixtures/keep-compiled.ts'],
          globalSetup: ['test/fixtures/postgres-setup.ts'],
        },
      },
      {
        // What `npm test` does a hundred times, a thousand times.
        test: {
          name: 'crash',
          include: ['test/store/crash.test.ts'],
          globalSetup: ['test/fixtures/postgres-setup.ts'],
          env: { LIVES: '500' },
          testTimeout: 3_600_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
