import { setFlagsFromString } from 'node:v8'

/** Of memory in use before anybody is listened to, in bytes. */
const much = 100e6
/** About so much comes from then on before garbage is collected, in bytes; V8 by itself lets memory double, however much it is. */
const room = 60e6

/** Whether so much is stored that to prepare all of it would keep people waiting for the start. */
export function isMuch(): boolean {
  return process.memoryUsage().heapUsed > much
}

/**
 * What only a start needs, compiled code included, is given back once, if Node lets us (`--expose-gc`): before anybody can be kept
 * waiting, as it takes a tenth of a second, and two where much is stored.
 */
export function giveBack(): void {
  if (!globalThis.gc) return
  setFlagsFromString(`--heap-growing-percent=${Math.round((100 * room) / process.memoryUsage().heapUsed)}`)
  globalThis.gc({ type: 'major', flavor: 'last-resort' })
}
