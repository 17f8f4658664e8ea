import { Fault } from './errors.ts'

/**
 * What a log line may say about an error. Messages of foreign errors can carry tokens, names and texts, so only those
 * of our own faults are kept; of the others the kind and the places in the code.
 */
export function describeError(error: unknown): object {
  if (error instanceof Fault) {
    return { error: 'Fault', code: error.code, message: error.message, remedy: error.remedy, ...cause(error) }
  }
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown }
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof statusCode === 'number' && { status: statusCode }),
    at: frames(error),
    ...cause(error),
  }
}

function cause(error: Error): object {
  return error.cause === undefined ? {} : { cause: describeError(error.cause) }
}

function frames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .map(line => line.trim())
}
