/** Whether the time of day can be right. What is done by itself and cannot be undone asks here first. */
export interface Watch {
  look(): Look
  /** Somebody who knows what time it is agrees with the clock just now. */
  vouch(): void
}

export interface Look {
  /** The present instant. */
  now: string
  /** Why it cannot be relied on, if so. */
  doubt?: Doubt
  /** After a rest, nothing is done by itself for a while: a clock that is set right by the network is by then. */
  settling?: true
  /** The local day that it is at least: what is removed goes by it. */
  proven: string
}

/** Two local days that do not go together. */
export interface Doubt {
  /** The day it should be, as far as is known. */
  believed: string
  /** The day the clock shows. */
  shown: string
}
