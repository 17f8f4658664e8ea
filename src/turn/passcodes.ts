import type { Ids } from '../ports/ids.ts'

/** The Kennwörter of drafts that are to be stored without a name. */
export interface Passcodes {
  /** The Kennwort of a dialogue, made when it is first asked for. */
  of(session: string): string
  /** The same if it was shown since the bot started. */
  shown(session: string): string | undefined
  forget(session: string): void
}

/**
 * Kept in memory only, because what is written with a draft stands beside its owner: a Kennwort in the store, or in a
 * backup of it, would lead from the idea to its author. After a restart there is a new one, which is shown again.
 * @param codes the memory they are in
 */
export function createPasscodes(ids: Ids, codes = new Map<string, string>()): Passcodes {
  return {
    of: session => {
      const code = codes.get(session) ?? ids.code()
      if (!codes.has(session)) codes.set(session, code)
      return code
    },
    shown: session => codes.get(session),
    forget: session => void codes.delete(session),
  }
}
