import * as z from 'zod4'

/** Other words that people type for something, as guides list them. */
export const furtherWords = z.array(z.string().trim().min(1).max(80)).optional()
