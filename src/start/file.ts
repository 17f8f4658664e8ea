import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Draft } from '../paper/file.ts'

/**
 * A file made in a thread of its own: the agenda of a large town, or its tables, take many seconds of reckoning, in which
 * everybody else would wait for their answers. What it is made from is handed over piece by piece, because copying all of it
 * at once takes long as well.
 */
export async function fileInThread(draft: Draft): Promise<Uint8Array | string> {
  const thread = new Worker(new URL('./file-thread.ts', import.meta.url))
  const made = new Promise<Uint8Array | string>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`The thread that makes a file ended with ${code}`)))
  })
  // Whatever goes wrong while the pieces are handed over is told by whoever waits for the file.
  made.catch(() => {})
  for (const piece of piecesOf(draft)) {
    thread.postMessage(piece)
    await setImmediate()
  }
  return made
}

/** What the thread puts together again: a value at a path, or more for the list at a path. Without anything: that was all. */
export type Piece = { path: string[]; value: unknown } | { path: string[]; more: unknown[] } | 'all'

/** The longest list that is handed over at once. */
const longest = 50

function* piecesOf(draft: Draft): Generator<Piece> {
  const long: { path: string[]; list: unknown[] }[] = []
  yield { path: [], value: without(draft, [], long) }
  for (const { path, list } of long)
    for (let at = 0; at < list.length; at += longest) yield { path, more: list.slice(at, at + longest) }
  yield 'all'
}

/** The same without its long lists, which are noted with where they stand. */
function without(value: unknown, path: string[], long: { path: string[]; list: unknown[] }[]): unknown {
  if (Array.isArray(value)) {
    if (value.length <= longest) return value
    long.push({ path, list: value })
    return []
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, [...path, key], long)]))
}
