import { Worker } from 'node:worker_threads'
import type { Paper } from '../paper/paper.ts'

/**
 * A paper as a Word file, made in a thread of its own: that of a large town takes many seconds of reckoning, in which
 * everybody else would wait for their answers.
 */
export function docxInThread(paper: Paper): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./docx-thread.ts', import.meta.url), { workerData: paper })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`The thread that makes a Word file ended with ${code}`)))
  })
}
