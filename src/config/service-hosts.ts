import * as z from 'zod4'

/**
 * Where Teams is written to: what answers there gets the bot's token and its cards. Germany and the EU are paths of the first
 * (`/de/`, `/emea/`). Source: the list of Microsoft's Teams SDK ("Service URL validation") for its public cloud.
 */
export const serviceHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]

/** Names of hosts, in lower case: no address, port, wildcard or path. */
export const hostNames = z
  .string()
  .transform(list =>
    list
      .split(',')
      .map(host => host.trim().toLowerCase())
      .filter(host => host !== ''),
  )
  .pipe(z.array(z.string().regex(/^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+$/)))

/** Whether an address is https and on one of these hosts, at the usual port and without a name or password in it. */
export function isOnHost(address: string, hosts: string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' && hosts.includes(host)
}
