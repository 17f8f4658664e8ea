/** The present instant. Injected, so that no test waits and no rule reads the time itself. */
export interface Clock {
  now(): Date
}

/** A clock that also knows how much time has passed, whatever somebody does to the time of day. */
export interface SteadyClock extends Clock {
  /** Milliseconds since some instant in the past; they only go forward, also while the machine sleeps. */
  uptime(): number
  /** Names what is counted from: as long as it is the same, also another process has counted on. Absent if nobody can tell. */
  boot?: string
}
