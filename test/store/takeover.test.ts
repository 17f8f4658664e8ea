import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const script = fileURLToPath(new URL('writer-child.ts', import.meta.url))

/** A process that writes until it is ended, and what it has told. */
interface Writer {
  child: ChildProcess
  acknowledged: string[]
  warnings: string[]
  /** The last words of one that did not get the folder, or has lost it. */
  words(): string
  /** Resolves once it has acknowledged so many more commits; rejects if it ends before. */
  acknowledges(more: number): Promise<void>
  /** Resolves with the exit code, or null after a signal. */
  ended: Promise<number | null>
}

/** @param within the command that makes another world around the process */
function writer(folder: string, name: string, beat: number, patience: number, within: string[] = []): Writer {
  const [command = '', ...args] = [...within, process.execPath, script, folder, name, String(beat), String(patience)]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  onTestFinished(() => kill(child))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const acknowledged: string[] = []
  const warnings: string[] = []
  let words = ''
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    if (line.startsWith('+')) acknowledged.push(line.slice(1))
    else if (line.startsWith('warning: ')) warnings.push(line.slice('warning: '.length))
    else words = line
  })
  async function acknowledges(more: number): Promise<void> {
    const goal = acknowledged.length + more
    const early = ended.then(code => Promise.reject(new Error(`${name} ended with ${code}: ${words}`)))
    while (acknowledged.length < goal) await Promise.race([once(lines, 'line'), early])
  }
  return { child, acknowledged, warnings, words: () => words, acknowledges, ended }
}

/** With everything it has started: a namespace ends with its first process. */
function kill({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

function signal({ pid = 0 }: ChildProcess, name: 'SIGSTOP' | 'SIGCONT'): void {
  process.kill(-pid, name)
}

/** The folder opens, and everything that anybody acknowledged is in it, whole. */
async function expectAll(folder: string, writers: Writer[]): Promise<void> {
  const store = await temporaryStore({ folder, lockTiming: { beat: 20, patience: 3 } })
  for (const id of writers.flatMap(({ acknowledged }) => acknowledged)) {
    const found = [await store.get('people', id), await store.get('ideas', id)]
    expect([id, ...found, (await store.seen(id)) || undefined]).not.toContain(undefined)
  }
  await store.close()
}

const namespaces = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
const otherHost = (host: string) => [...namespaces, '--uts', 'sh', '-c', `hostname ${host}; exec "$@"`, 'sh']

/** Only root may make namespaces, and not in every container. */
function canIsolate(): boolean {
  try {
    execFileSync(namespaces[0] ?? '', [...namespaces.slice(1), '--uts', 'sh', '-c', 'hostname elsewhere'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

describe('in containers', () => {
  const mayIsolate = canIsolate()
  beforeEach(({ skip }) => skip(!mayIsolate, 'not tried: here nobody may make namespaces (it takes root on Linux)'))

  test('a second process with the same host name and process number does not get the folder', async () => {
    const folder = await temporaryFolder()
    const first = writer(folder, 'first', 50, 60, namespaces)
    await first.acknowledges(5)
    const second = writer(folder, 'second', 50, 60, namespaces)
    expect(await second.ended).toBe(4)
    expect(second.words()).toContain('The store is in use')
    expect(second.warnings).toHaveLength(1)
    await first.acknowledges(5)
    kill(first.child)
    await first.ended
    await expectAll(folder, [first, second])
  })

  test.each([
    ['the same host name', namespaces, namespaces],
    ['a new host name', otherHost('bot-7d9f'), otherHost('bot-a1c3')],
  ])('one that was killed is replaced by itself by one with %s', async (_, before, after) => {
    const folder = await temporaryFolder()
    const first = writer(folder, 'first', 50, 20, before)
    await first.acknowledges(20)
    kill(first.child)
    await first.ended
    const second = writer(folder, 'second', 50, 20, after)
    await second.acknowledges(5)
    // On a slow machine the lock is old enough before anybody waits.
    expect(second.warnings).toContain('took over the store lock of a process that has ended')
    kill(second.child)
    await second.ended
    await expectAll(folder, [first, second])
  })

  test('one that was only halted acknowledges nothing any more once it goes on, and says so', async () => {
    const folder = await temporaryFolder()
    const writers = [writer(folder, 'w0', 50, 20, otherHost('w0'))]
    for (let n = 1; n <= 5; n++) {
      const halted = writers[n - 1] ?? expect.unreachable()
      await halted.acknowledges(3 + n)
      signal(halted.child, 'SIGSTOP')
      const next = writer(folder, `w${n}`, 50, 20, otherHost(`w${n}`))
      writers.push(next)
      await next.acknowledges(3)
      const before = halted.acknowledged.length
      signal(halted.child, 'SIGCONT')
      expect(await halted.ended).toBe(3)
      expect(halted.words()).toMatch(/^store-lost .* was taken over by process 1 on host "w\d"/)
      // What each of its three workers had acknowledged before it was halted, it may tell now; all of it must be kept.
      expect(halted.acknowledged.length - before).toBeLessThanOrEqual(3)
      await next.acknowledges(3)
    }
    const last = writers.at(-1)
    if (last) kill(last.child)
    await last?.ended
    await expectAll(folder, writers)
  })

  test('however often a folder is torn from a process at work, whatever any of them acknowledged is kept', async () => {
    const folder = await temporaryFolder()
    const writers: Writer[] = []
    // They never give a sign of life within a test, and nobody waits for one: each takes the folder from the one before.
    for (let n = 0; n < 12; n++) {
      const next = writer(folder, `w${n}`, 60_000, 0, namespaces)
      writers.push(next)
      await next.acknowledges(1 + (n % 4) * 5)
    }
    kill(writers.at(-1)?.child ?? expect.unreachable())
    const codes = await Promise.all(writers.map(({ ended }) => ended))
    expect(codes).toEqual([...Array(11).fill(3), null])
    await expectAll(folder, writers)
  })
})
