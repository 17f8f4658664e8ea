import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A bot in a process of its own, so that what it costs is its own. */
export interface Bot {
  url: string
  /** From its beginning until it said that it is ready, in milliseconds. */
  startup: number
  used(): Promise<Used>
  /** From now on the pauses of its event loop are watched. */
  watch(): void
  stop(): Promise<void>
}

export interface Used {
  /** Processor time since its start, in milliseconds. */
  cpu: number
  /** Resident memory in MiB. */
  resident: number
  /** The longest pause of the event loop since that is watched, in milliseconds. */
  pause: number
}

/**
 * Starts a program and waits until it says "ready" with its address.
 * @param project the folder it belongs to: this one, or another commit of it
 */
export async function startBot(project: string, program: string[], folder: string): Promise<Bot> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'counted.js'), ...program], {
    cwd: project,
    env: {
      PATH: process.env.PATH ?? '',
      STORE: `json:${folder}`,
      PORT: '0',
      UNAUTHENTICATED: '1',
      // As the service and the image set it.
      MALLOC_ARENA_MAX: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const url = await readyAt(child)
  const startup = performance.now() - begun
  return {
    url,
    startup,
    async used() {
      const answer = once(child, 'message')
      child.send('used?')
      return (await answer)[0]
    },
    watch: () => void child.send('watch'),
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function readyAt(child: ChildProcess): Promise<string> {
  let said = ''
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  child.once('exit', code => reject(new Error(`The bot ended with ${code} before it was ready:\n${said}`)))
  // Read on, or the pipe fills and the bot stands still.
  child.stdout?.on('data', chunk => {
    said = `${said}${chunk}`.slice(-20_000)
    const line = said.split('\n').find(each => each.includes('"msg":"ready"'))
    if (line?.endsWith('}')) resolve(JSON.parse(line).url)
  })
  return promise
}
