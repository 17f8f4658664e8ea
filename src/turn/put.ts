import type { View } from '../view/views.ts'
import type { ReplyStep } from './reply.ts'

/** Where a view that belongs to no dialogue goes: over the clicked card when walking through lists, else below. */
export type Put = (view: View) => ReplyStep[]

export const putOver: Put = view => [{ do: 'replace', view }]
export const putBelow: Put = view => [{ do: 'send', view }]
