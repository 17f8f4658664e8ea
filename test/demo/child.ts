import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface ChildOptions {
  /** What it is called in messages. */
  name: string
  /** What Node is started with: options, the file, its arguments. */
  args: string[]
  /** Its whole environment, besides what any program needs. */
  env: Record<string, string>
  cwd: string
  /** The file its output goes to. */
  log: string
  /** What its output says once it can be used. */
  ready: RegExp
}

/** A Node program started by us. */
export interface Child {
  name: string
  log: string
  /** What the output said when it was ready. */
  ready: RegExpExecArray
  /** Resolves with how it ended, wanted or not. */
  ended: Promise<string>
  /** Writes to its standard input. */
  tell(text: string): void
  /** Asks it to end; after 16 seconds it has to. */
  stop(): Promise<void>
}

const readyWithin = 30_000
const stopWithin = 16_000

/** Starts a Node program and waits until it says that it is ready. Throws, with its last words, if it does not. */
export async function startChild({ name, args, env, cwd, log, ready }: ChildOptions): Promise<Child> {
  await mkdir(dirname(log), { recursive: true })
  const file = createWriteStream(log)
  // A group of its own: Ctrl+C in the terminal reaches only us, and we end our children in order.
  const child = spawn(process.execPath, args, { cwd, env: { ...needed(), ...env }, detached: true })
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', (code, signal) => resolve(signal === null ? `exit code ${code}` : signal))
  })
  void ended.then(() => file.end())

  async function stop(): Promise<void> {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), stopWithin)
    await ended
    clearTimeout(timer)
  }

  let output = ''
  const said = new Promise<RegExpExecArray>(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.pipe(file, { end: false })
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-20_000)
        const match = ready.exec(output)
        if (match) resolve(match)
      })
    }
  })
  const late = Promise.withResolvers<string>()
  const timer = setTimeout(() => late.resolve(`not ready within ${readyWithin / 1000} seconds`), readyWithin)
  const first = await Promise.race([said, ended, late.promise])
  clearTimeout(timer)
  if (typeof first !== 'string')
    return { name, log, ready: first, ended, tell: text => void child.stdin.write(text), stop }
  await stop()
  throw new Error(`${name} did not start (${first}).\n${output.trim().split('\n').slice(-10).join('\n')}`)
}

/** What Node itself needs; everything else could be a setting of somebody's real bot. */
function needed(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'SystemRoot', 'TEMP', 'TMPDIR']
  return Object.fromEntries(kept.flatMap(key => (process.env[key] ? [[key, process.env[key]]] : [])))
}
