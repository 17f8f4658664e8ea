import type { Clock, Logger, Store } from '../../ports.ts'
import { State } from './state.ts'

export interface LowdbOptions {
  folder: string
  clock: Clock
  logger: Logger
}

export async function openLowdbStore(_options: LowdbOptions): Promise<Store> {
  const state = new State()
  return {
    get: async (collection, id) => state.tables[collection].rows.get(id),
    sessionsOf: async person => state.sessionsOf(person),
    ideasOf: async (author, page) => state.ideasOf(author, page),
    ideaByCode: async codeHash => state.ideaByCode(codeHash),
    seen: async turnId => state.turns.has(turnId),
    commit: async change => {
      const objection = state.objection(change)
      if (objection) return objection
      state.apply(JSON.parse(JSON.stringify(state.record(change))))
      return 'committed'
    },
    failure: () => undefined,
    compact: async () => {},
    close: async () => {},
  }
}
