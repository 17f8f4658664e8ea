import { randomUUID } from 'node:crypto'
import type { Collection, Documents } from '../documents/documents.ts'
import type { Progress, Session } from '../documents/session.ts'
import type { Change, ChangeSet } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import { type Memory, ownMemory } from '../ports/memory.ts'
import type { Store } from '../ports/store/store.ts'

/** How far a dialogue is, under the token that its stored document carries. */
type Kept = Record<string, Progress>

/**
 * A store that never writes the answers of a dialogue whose guide keeps nothing: its document goes to the disk at the
 * beginning of the guide, and where it really stands is kept in memory. So neither journal nor snapshot nor backup holds an
 * answer. After a restart the dialogue has no token, and begins anew.
 */
export function withoutAnswersOnDisk(store: Store, shared: Memory = ownMemory()): Store {
  const memory = shared.map<Kept>('unkept')

  function seen(found: Versioned<Session>): Versioned<Session> {
    const { unkept, ...session } = found.doc
    if (!unkept) return found
    const progress = unkept.token === undefined ? undefined : memory.get(session.id)?.[unkept.token]
    const doc = progress ? { ...session, progress, unkept } : { ...session, unkept: { begin: unkept.begin } }
    return { ...found, doc }
  }

  async function session(id: string): Promise<Versioned<Session> | undefined> {
    const found = await store.get('sessions', id)
    return found && seen(found)
  }

  const own: Partial<Store> = {
    // What is no dialogue is passed on as it is: a turn reads half a dozen documents, and waits for each of them.
    get<C extends Collection>(collection: C, id: string) {
      if (collection !== 'sessions') return store.get(collection, id)
      return session(id) as Promise<Versioned<Documents[C]> | undefined>
    },
    sessionsOf: async person => (await store.sessionsOf(person)).map(seen),
    async commit(change: ChangeSet) {
      const held: { id: string; token: string }[] = []
      const changes = change.changes.map(each => {
        const bare = withoutAnswers(each)
        if (!bare) return each
        const { id, token, progress } = bare
        // It is there before the document is: whoever reads that one finds it.
        memory.set(id, { ...memory.get(id), [token]: progress })
        held.push({ id, token })
        return bare.change
      })
      if (held.length > 0) await shared.told()
      const result = await store.commit({ ...change, changes })
      for (const { id, token } of held) {
        const { [token]: progress, ...others } = memory.get(id) ?? {}
        if (result !== 'committed') memory.set(id, others)
        else if (progress) memory.set(id, { [token]: progress })
      }
      if (result === 'committed')
        for (const each of changes) if (each.collection === 'sessions' && 'delete' in each) memory.delete(each.id)
      return result
    },
  }

  return new Proxy(store, {
    get(target, key) {
      const value = Reflect.get(own, key) ?? Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
    // Whoever replaces a method means the one that is seen here.
    set: (_target, key, value) => Reflect.set(own, key, value),
  })
}

/** What is written of a dialogue that keeps nothing; undefined for everything else. */
function withoutAnswers(change: Change) {
  if (change.collection !== 'sessions' || !('put' in change) || !change.put.unkept) return undefined
  const { progress, unkept } = change.put
  const token = randomUUID()
  const begun: Progress = { answers: {}, at: unkept.begin, extended: false, tries: 0 }
  const put: Session = { ...change.put, progress: begun, unkept: { begin: unkept.begin, token } }
  return { id: change.id, token, progress, change: { ...change, put } }
}
