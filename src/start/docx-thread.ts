import { parentPort, workerData } from 'node:worker_threads'
import { toDocx } from '../paper/docx.ts'

/** What runs in the thread of docx.ts: one paper, and it ends. */
const made = await toDocx(workerData)
parentPort?.postMessage(made)
