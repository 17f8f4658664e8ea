import type { Environment } from './reader.ts'

/**
 * The variables that programs agree on for a proxy on the way out (NO_PROXY: where to without one), as Node reads them.
 * Undefined if none is set.
 */
export function proxiesIn(env: Environment): Record<string, string> | undefined {
  const named = (name: string) => env[name.toLowerCase()] || env[name] || undefined
  const all = named('ALL_PROXY')
  const found = { HTTP_PROXY: named('HTTP_PROXY') ?? all, HTTPS_PROXY: named('HTTPS_PROXY') ?? all }
  if (!found.HTTP_PROXY && !found.HTTPS_PROXY) return undefined
  const set = Object.entries({ ...found, NO_PROXY: named('NO_PROXY') })
  return Object.fromEntries(set.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
