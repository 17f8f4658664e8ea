import type { Words } from '../texts.ts'

/** What fills the template of a view. `summary` is plain and never holds what people wrote: it shows on lock screens. */
interface Content {
  summary: string
}

/** What makes a view: the content of its card, or plain text where no card is needed. */
export type Make<V> = (view: V, words: Words) => Content | string

/** The views of a subject by name. */
export type Makers = Record<string, Make<never>>
