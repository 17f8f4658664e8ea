import type { Problem } from '../../guide/kind.ts'

/** A form that is shown again: what was entered, and what is wrong with it; `typed`: it happens with a yes. */
export interface Again {
  problem?: Problem | undefined
  entered?: Record<string, string> | undefined
  typed?: true | undefined
}
