import * as z from 'zod4'
import { daySchema } from '../documents/times.ts'
import type { Text } from '../guide/text.ts'

/**
 * What a town tells its neighbours: which processes it has checked with which result, and which ideas it has decided about and
 * why. No names, no numbers, no units, no figures, and no text of anybody but titles and reasons.
 * docs/exchange.schema.json is made from this.
 */

/** Longer texts are nothing that the bot writes. In characters. */
const title = z.string().trim().min(1).max(300)
const reason = z.string().trim().min(1).max(2_000)
const inLanguages = z
  .strictObject({ de: title, en: title.optional() })
  .describe('in the languages there are') as z.ZodType as z.ZodType<Text>

const idea = z.strictObject({
  title,
  outcome: z.enum(['agenda', 'geparkt', 'nicht-weiterverfolgt', 'umgesetzt']),
  reason: reason.optional().describe('of the last decision'),
})
const check = z.strictObject({
  title: title.describe('the process'),
  outcome: inLanguages,
})

export const exchangeSchema = z
  .strictObject({
    format: z.literal('trittstein-exchange'),
    version: z.literal(1).describe('goes up where something here changes its meaning or goes away'),
    organisation: title.describe('whose it is, as neighbours will read it: „aus Neustadt“'),
    day: daySchema.describe('the local day it was made on'),
    ideas: z.array(idea).max(10_000).describe('that were decided about, in the order of their titles'),
    checks: z.array(check).max(10_000).describe('that were finished, in the order of their titles'),
  })
  .describe('What a municipality tells others that use Trittstein. Nobody is named.')

export type Exchange = z.infer<typeof exchangeSchema>
export type ForeignIdea = Exchange['ideas'][number]
export type ForeignCheck = Exchange['checks'][number]
