import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { entry } from './bundled.js'

// What one start has compiled, the next need not. Before anything else is loaded; where the folder cannot be written, a
// start takes longer, and that is all. JavaScript: so what strips types, 16 MiB of it, is not loaded for this file alone.
const cache = join(import.meta.dirname, '../node_modules/.cache/trittstein')
enableCompileCache(cache)
const { run } = await import(entry() ?? './run.ts')
await run(process.env, cache)
