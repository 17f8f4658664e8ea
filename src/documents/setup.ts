import { z } from 'zod/v4'

/** What the installation itself remembers. `id` is always "setup". */
export interface Setup {
  id: 'setup'
  /** SHA-256 of the one-time code that makes the first coordinator; absent once used. */
  codeHash?: string
}

export const setupSchema = z.strictObject({ id: z.literal('setup'), codeHash: z.string().optional() })
