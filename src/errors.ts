/**
 * A fault: something that should not happen in a turn. Expected outcomes (a wrong answer, a stale card, a right that is
 * missing) are values, never thrown. Whoever reads the log or the console needs the cause and what to do about it.
 */
export class Fault extends Error {
  readonly code: FaultCode
  readonly remedy: string

  constructor(code: FaultCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.code = code
    this.remedy = remedy
  }
}

export type FaultCode =
  | 'config' // a setting is missing or wrong
  | 'content' // a guide or another YAML file is broken
  | 'store-damaged' // a file of the store cannot be trusted; it is never overwritten
  | 'store-newer' // the files are of a newer version of the bot
  | 'store-locked' // another process holds the store
  | 'store-lost' // the folder is gone, or another process has taken it over; nothing more is accepted
  | 'store-failed' // writing failed; nothing more is accepted
  | 'store-away' // the database cannot be reached or refuses just now; it is tried again
  | 'delivery' // a message could not be sent
