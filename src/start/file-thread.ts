import { parentPort } from 'node:worker_threads'
import { makeFile } from '../paper/file.ts'
import type { Piece } from './file.ts'

/** What runs in the thread of file.ts: one file, and it ends. */
const whole: { of?: unknown } = {}
parentPort?.on('message', async (piece: Piece) => {
  if (piece === 'all') {
    parentPort?.postMessage(await makeFile(whole.of as Parameters<typeof makeFile>[0]))
    parentPort?.close()
  } else if ('value' in piece) whole.of = piece.value
  else listAt(piece.path).push(...piece.more)
})

function listAt(path: string[]): unknown[] {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], whole.of) as unknown[]
}
