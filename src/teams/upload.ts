import { isFileAddress } from '../config/file-hosts.ts'

/** Teams waits for nobody here; a slow line takes a while. In milliseconds. */
const patience = 60_000

export interface UploadRules {
  /** A name stands for all hosts below it. */
  hosts: string[]
  /** Only without a registration: servers of this machine count as well. */
  isLocal: boolean
}

/** Whether a file may go to an address that Teams named, or a link may lead there. */
export function mayGoTo(address: string, { hosts, isLocal }: UploadRules): boolean {
  return isFileAddress(address, hosts) || (isLocal && /^http:\/\/127\.0\.0\.1[:/]/.test(address))
}

/**
 * Puts a file to where Teams said, as a whole. Nothing else of ours goes along: no token, no cookie; whoever sends us
 * elsewhere is not followed. Source: Microsoft, "Send and receive files through a bot".
 * @returns why not, for the log; undefined: it is there
 */
export async function upload(address: string, body: Uint8Array, rules: UploadRules): Promise<string | undefined> {
  if (!mayGoTo(address, rules)) return 'host'
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Range': `bytes 0-${body.length - 1}/${body.length}`,
      },
      body: new Uint8Array(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return response.ok ? undefined : String(response.status)
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown'
  }
}
