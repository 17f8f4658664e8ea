import { Fault } from '../errors.ts'
import type { Reader } from './subject.ts'

/** Five digits: so many numbers has a year, of each kind. */
const numbers = 100_000
/** So often chance finds one, unless nearly all are taken. */
const draws = 50

/**
 * A number that is not taken: the year and five random digits, because a running number would tell an order. Where chance
 * finds none, the first free one behind it.
 * @param isGiven of a number that is not stored yet, but given away by this turn
 * @throws Fault if all numbers of the year are taken
 */
export async function freeNumber(
  ctx: Pick<Reader, 'work' | 'deps' | 'today'>,
  collection: 'ideas' | 'assessments' | 'tasks' | 'campaigns' | 'workshops',
  prefix = '',
  isGiven: (number: string) => boolean = () => false,
): Promise<string> {
  const year = ctx.today.slice(0, 4)
  let digits = ''
  for (let tried = 0; tried < draws + numbers; tried++) {
    digits = tried < draws ? ctx.deps.ids.digits() : next(digits)
    const number = `${prefix}${year}-${digits}`
    // Relied on only where it is free: a turn that looked at thousands would have to keep them all.
    if (isGiven(number) || (await ctx.work.peek(collection, number))) continue
    if (!(await ctx.work.get(collection, number))) return number
  }
  const message = `All numbers of ${year} are taken (${collection}).`
  throw new Fault('store-failed', message, 'Remove what was only tried out; the next year has numbers of its own.')
}

function next(digits: string): string {
  return String((Number(digits) + 1) % numbers).padStart(5, '0')
}

/** A number for a task that is neither taken nor given to another task of this turn. */
export function freshNumber(
  ctx: Parameters<typeof freeNumber>[0],
  given: ReadonlyMap<string, string>,
): Promise<string> {
  const known = new Set(given.values())
  return freeNumber(ctx, 'tasks', 'T-', number => known.has(number))
}
