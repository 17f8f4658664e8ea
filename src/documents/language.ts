export type Language = 'de' | 'en'

/** A text that may differ by language; German is always there. */
export interface LocalText {
  de: string
  en?: string
}
