import { parentPort, workerData } from 'node:worker_threads'
import { makeFile } from '../paper/file.ts'

/** What runs in the thread of file.ts: one file, and it ends. */
const made = await makeFile(workerData)
parentPort?.postMessage(made)
