/** The present instant. Injected, so that no test waits and no rule reads the time itself. */
export interface Clock {
  now(): Date
}
