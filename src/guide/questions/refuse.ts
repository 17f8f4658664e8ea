import type { ProblemCode, ReadAnswer } from '../kind.ts'

/** An answer that was not understood, and why. */
export function refuse(code: ProblemCode, values: Record<string, string | number> = {}): ReadAnswer & { ok: false } {
  return { ok: false, problem: { code, values } }
}
