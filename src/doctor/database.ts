import type { PostgresAddress } from '../config/postgres.ts'
import { problemsTold } from '../content/told.ts'
import type { Language } from '../documents/language.ts'
import { Fault } from '../errors.ts'
import { error, type Finding, fine } from '../health/finding.ts'
import { inspectDatabase } from '../store/postgres/inspect.ts'

/** The clocks of two servers may differ so much, in milliseconds. */
const drift = 60 * 60 * 1_000

/** Whether the database can be reached and read, and has the same time as this machine. */
export async function database(
  address: PostgresAddress,
  language: Language,
  timeZone: string,
  now: Date,
): Promise<Finding[]> {
  const shown = `${now.toLocaleString('sv-SE', { timeZone })} ${timeZone}`
  try {
    const { at } = await inspectDatabase(address)
    const isFar = Math.abs(at.getTime() - now.getTime()) > drift
    return [fine('store', { place: address.shown }), isFar ? error('clock', shown) : fine('clock', shown)]
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    // There is nothing in it before the first start.
    if (fault.code === 'store-failed') return [fine('store-new', { place: address.shown })]
    return [error('store', problemsTold(fault, language).join(' '))]
  }
}
