/** Whether the time of day can be right. What is done by itself and cannot be undone asks here first. */
export interface Watch {
  /** The present instant, and why it cannot be relied on, if so. */
  look(): { now: string; doubt?: Doubt }
  /** Somebody who knows what time it is agrees with the clock just now. */
  vouch(): void
}

/** Two local days that do not go together. */
export interface Doubt {
  /** The day it should be, as far as is known. */
  believed: string
  /** The day the clock shows. */
  shown: string
}
