import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv4 } from 'node:net'
import type { Clock } from '../ports/clock.ts'

/** How many at once, and how many a second after that. */
interface Rate {
  burst: number
  perSecond: number
}

/** Nobody types or clicks that fast: sixty at once, and then one a second. */
export const ofPerson: Rate = { burst: 60, perSecond: 1 }
/** Refused requests from one address; those that are taken do not count. */
export const ofAddress: Rate = { burst: 120, perSecond: 2 }

/** So many people or addresses are remembered, those that came last; whoever is forgotten begins anew. */
const most = 10_000

/** How much each key may still do. */
export interface Limiter {
  /** Whether there is something left, without taking it. */
  has(key: string): boolean
  /** Takes one, if there is one. */
  take(key: string): boolean
}

/** A bucket for each key, which fills again while time passes. */
export function createLimiter({ burst, perSecond }: Rate, clock: Clock): Limiter {
  const buckets = new Map<string, { left: number; at: number }>()

  function left(key: string): number {
    const known = buckets.get(key)
    if (!known) return burst
    // A clock that was put back gives nothing, and takes nothing.
    const passed = Math.max(0, clock.now().getTime() - known.at) / 1_000
    return Math.min(burst, known.left + passed * perSecond)
  }

  function take(key: string): boolean {
    const now = left(key)
    buckets.delete(key)
    buckets.set(key, { left: now >= 1 ? now - 1 : now, at: clock.now().getTime() })
    const [oldest] = buckets.keys()
    if (oldest !== undefined && buckets.size > most) buckets.delete(oldest)
    return now >= 1
  }

  return { has: key => left(key) >= 1, take }
}

const nearby = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  nearby.addSubnet(net, bits)
nearby.addAddress('::1', 'ipv6')
nearby.addSubnet('fc00::', 7, 'ipv6')
nearby.addSubnet('fe80::', 10, 'ipv6')

/**
 * Who sends a request: the other end of the connection or, where that is a proxy of the own network, who the proxy says it is
 * (the last of X-Forwarded-For; what stands before it may be invented). Undefined: a proxy that says nothing, behind which
 * everybody stands, so nobody must pay for the others. Of IPv6 the network, because one sender has all of its addresses.
 */
export function senderOf(request: Pick<IncomingMessage, 'headers' | 'socket'>): string | undefined {
  const peer = request.socket.remoteAddress?.replace(/^::ffff:/, '')
  if (peer === undefined) return undefined
  const told = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  const address = nearby.check(peer, isIPv4(peer) ? 'ipv4' : 'ipv6') ? told : peer
  if (!address || !isIP(address)) return undefined
  return isIPv4(address) ? address : network(address)
}

/** The first half of an IPv6 address. */
function network(address: string): string {
  const [head = '', tail] = address.split('::')
  const [before, after] = [head, tail ?? ''].map(part => (part === '' ? [] : part.split(':'))) as [string[], string[]]
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array(zeros).fill('0'), ...after].slice(0, 4).join(':')
}
