import * as z from 'zod4'

/** How many, or how often. */
export const countSchema = z.int().min(0)
