/** What is never written anywhere, and still known to all instances of the bot. Nobody has it any more when all have ended. */
export interface Memory {
  /** The one of this name. Values are JSON, and replaced as a whole: whoever changes one in place tells nobody. */
  map<V>(name: string): Map<string, V>
  /** Resolves when the others have been told of everything set before this call. Never rejects. */
  told(): Promise<void>
}

/** Of one instance. */
export function ownMemory(): Memory {
  const maps = new Map<string, Map<string, unknown>>()
  return {
    map<V>(name: string) {
      const map = maps.get(name) ?? new Map<string, unknown>()
      maps.set(name, map)
      return map as Map<string, V>
    },
    told: async () => {},
  }
}
