import { randomInt, randomUUID } from 'node:crypto'
import type { Clock, Ids } from './ports.ts'

/** The machine's time. */
export const systemClock: Clock = { now: () => new Date() }

/** 32 characters, 5 bits each, without those that are easily confused: 0 and O, 1 and I. L is no digit here. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Unpredictable ids. */
export const systemIds: Ids = {
  unique: () => randomUUID(),
  digits: () => String(randomInt(100_000)).padStart(5, '0'),
  code: () => [group(), group(), group()].join('-'),
}

function group(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
