import { readFile, realpath } from 'node:fs/promises'

/** File systems whose files lie on other machines: what one of them sees of the others may be late. */
const remote =
  /^(nfs4?|cifs|smb3|smbfs|ncpfs|9p|afs|ceph|lustre|gfs2|ocfs2|fuse\.(sshfs|glusterfs|ceph|ceph-fuse|rclone|s3fs|davfs2?))$/

/** The file system of a folder if it belongs to other machines; undefined if not, or if the system does not tell. */
export async function networkDrive(folder: string): Promise<string | undefined> {
  if (folder.startsWith('\\\\')) return 'UNC'
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return remoteIn(mounts, await realpath(folder).catch(() => folder))
}

/** @param mounts as Linux lists them: proc_pid_mountinfo(5) */
export function remoteIn(mounts: string, path: string): string | undefined {
  const around = mounts.split('\n').flatMap(line => {
    const [before = '', after = ''] = line.split(' - ')
    const place = before
      .split(' ')[4]
      ?.replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)))
    const isAround = place !== undefined && `${path}/`.startsWith(place === '/' ? '/' : `${place}/`)
    return isAround ? [{ length: place.length, type: after.split(' ')[0] ?? '' }] : []
  })
  // Of two at the same place, the later one hides the earlier.
  const type = around.toSorted((a, b) => a.length - b.length).at(-1)?.type
  return type !== undefined && remote.test(type) ? type : undefined
}
