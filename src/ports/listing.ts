/** A document and the version of it that was read; version 0 means: does not exist. */
export interface Versioned<T> {
  version: number
  doc: T
}

export interface Page {
  /** At most this many documents. */
  limit: number
  /** Where the page before ended; absent for the first. */
  cursor?: string
}

export interface Listing<T> {
  items: Versioned<T>[]
  /** Total number of matches, for "3 von 27". */
  total: number
  /** Absent on the last page. */
  next?: string
}
