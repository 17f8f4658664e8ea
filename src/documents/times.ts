import * as z from 'zod4'

/** A local day, YYYY-MM-DD. */
export const daySchema = z.iso.date()

/** An instant in UTC. */
export const instantSchema = z.iso.datetime()

/** A budget year. */
export const yearSchema = z.int().min(2000).max(2999)
