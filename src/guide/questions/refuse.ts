import type { Meant, ProblemCode, ReadAnswer } from '../kind.ts'

/** An answer that was not understood, and why. */
export function refuse(code: ProblemCode, values: Record<string, string | number> = {}): ReadAnswer & { ok: false } {
  return { ok: false, problem: { code, values } }
}

/** Asks back with the answers that were perhaps meant. */
export function asksBack({ problem }: ReadAnswer & { ok: false }, meant: Meant[]): ReadAnswer & { ok: false } {
  return { ok: false, problem: { ...problem, ...(meant.length > 0 && { meant }) } }
}
