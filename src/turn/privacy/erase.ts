import type { Collection, Documents } from '../../documents/documents.ts'
import type { Person } from '../../documents/person.ts'
import { erased } from '../../privacy/erase.ts'
import type { Work } from '../work.ts'

/**
 * Names somebody nowhere any more: what is theirs alone goes, what others go on with stays without them. Nothing of it
 * stays in the journal beyond the next minute.
 */
export async function erase(work: Work, { id, name }: Pick<Person, 'id' | 'name'>): Promise<void> {
  for (const each of await work.naming({ id, name })) await without(work, each.collection, each.id, { id, name })
  work.leaveNoTrace()
}

/** The same in one document. */
export async function without<C extends Collection>(
  work: Work,
  collection: C,
  id: string,
  person: Pick<Person, 'id' | 'name'>,
): Promise<void> {
  const doc = await work.get(collection, id)
  if (!doc) return
  const left: Documents[C] | undefined = erased(collection, doc, person)
  if (left === undefined) work.delete(collection, id)
  else if (JSON.stringify(left) !== JSON.stringify(doc)) work.put(collection, left)
}
