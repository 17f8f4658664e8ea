import { Worker } from 'node:worker_threads'
import type { Draft } from '../paper/file.ts'

/**
 * A file made in a thread of its own: the agenda of a large town, or its tables, take many seconds of reckoning, in which
 * everybody else would wait for their answers.
 */
export function fileInThread(draft: Draft): Promise<Uint8Array | string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./file-thread.ts', import.meta.url), { workerData: draft })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`The thread that makes a file ended with ${code}`)))
  })
}
