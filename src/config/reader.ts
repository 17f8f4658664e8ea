import type * as z from 'zod4'
import { Fault } from '../errors.ts'

export type Environment = Record<string, string | undefined>

/** Reads variables one by one and collects what is wrong, so that all of it is reported at once. */
export class Reader {
  readonly problems: string[] = []
  readonly #env: Environment

  constructor(env: Environment) {
    this.#env = env
  }

  text(variable: string): string | undefined {
    return this.#env[variable]?.trim() || undefined
  }

  any(variables: string[]): boolean {
    return variables.some(variable => this.text(variable) !== undefined)
  }

  need(variable: string, remedy: string): string {
    const value = this.text(variable)
    if (value === undefined) this.problem(variable, 'is missing', remedy)
    return value ?? ''
  }

  /** Without `otherwise` the variable is required. After a problem the result is worthless, and never used. */
  take<T>(variable: string, schema: z.ZodType<T>, wrong: string, remedy: string, otherwise?: NoInfer<T>): T {
    const value = this.text(variable)
    if (value === undefined && otherwise !== undefined) return otherwise
    const parsed = schema.safeParse(value)
    if (!parsed.success) this.problem(variable, wrong, remedy)
    return parsed.data as T
  }

  problem(variable: string, wrong: string, remedy: string): void {
    this.problems.push(`${variable} ${wrong}. ${remedy}`)
  }

  /** Throws a Fault `config` that lists every problem, if there are any. */
  refuseProblems(): void {
    if (this.problems.length === 0) return
    throw new Fault('config', this.problems.join('\n'), '.env.example explains every setting.')
  }
}
