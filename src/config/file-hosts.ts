/**
 * Where files go that somebody wanted in Teams: to their OneDrive, at an address that Teams names. Nothing of the bot's
 * goes along, no token, and no other host ever gets a file. Source: Microsoft's list of endpoints for SharePoint Online and
 * OneDrive for Business.
 */
export const fileHosts = ['sharepoint.com']

/** Whether an address is https, at the usual port, and on one of these hosts or below it. */
export function isFileAddress(address: string, hosts: string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  const isKnown = hosts.some(known => host === known || host.endsWith(`.${known}`))
  return protocol === 'https:' && username === '' && password === '' && isKnown
}
