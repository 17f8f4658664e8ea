import type { Collection, Documents } from '../documents/documents.ts'

/** Everything one turn changes: written whole or not at all. */
export interface ChangeSet {
  /** Which turn this is; the same turn is never applied twice. Absent for housekeeping. */
  turnId?: string
  at: string
  reads: Read[]
  changes: Change[]
  /** Nothing of it may stay beside the rest for long: somebody without a name did it. */
  leavesNoTrace?: true
  /** Nobody was told of it, and a crash may take it: a store may write it with whatever is written next. */
  canWait?: true
}

export type Change = {
  [C in Collection]:
    | { collection: C; id: string; expect: number; put: Documents[C] }
    | { collection: C; id: string; expect: number; delete: true }
}[Collection]

/** A version that was relied on without being changed (a role, a status). If it moved meanwhile, that is a conflict. */
export interface Read {
  collection: Collection
  id: string
  version: number
}

export type CommitResult = 'committed' | 'duplicate' | 'conflict'
