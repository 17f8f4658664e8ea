import type { Collection } from '../../documents/documents.ts'
import type { Fault } from '../../errors.ts'
import { documentProblems } from './document-problems.ts'
import { notPossible } from './faults.ts'
import type { Snapshot } from './snapshot.ts'
import { placesIn } from './snapshot-lines.ts'

/** Everything that is wrong in a snapshot that somebody corrected by hand, whose text is `text`. */
export function handEditFaults(path: string, name: Collection, { entries }: Snapshot, text: string): Fault[] {
  let place: ReturnType<typeof placesIn> | undefined
  return entries.flatMap(([id, value]) => {
    const found = documentProblems(name, id, (value as { doc: unknown }).doc)
    return found.map(({ path: inside, what, write }) => {
      place ??= placesIn(text)
      const where = `${place(id, inside)}: ${[JSON.stringify(id), ...inside].join(' → ')}`
      return notPossible(path, where, what, write)
    })
  })
}
