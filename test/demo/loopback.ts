/**
 * Preloaded into the Agents Playground (`node --import`), which listens on every network interface and has no setting
 * for it: here, a server that names no host listens on 127.0.0.1 only. The Playground itself is not touched.
 */
import { type ListenOptions, Server } from 'node:net'

const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server

Server.prototype.listen = function onLoopback(this: Server, ...args: unknown[]): Server {
  const [first, second, ...rest] = args
  if (typeof first === 'number' && typeof second !== 'string') {
    return listen.call(this, first, '127.0.0.1', ...args.slice(1))
  }
  if (isPortWithoutHost(first)) return listen.call(this, { ...first, host: '127.0.0.1' }, second, ...rest)
  return listen.apply(this, args)
} as typeof Server.prototype.listen

function isPortWithoutHost(options: unknown): options is ListenOptions {
  return typeof options === 'object' && options !== null && 'port' in options && !('host' in options)
}
