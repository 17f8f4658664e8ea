/** "24.12.", "24.12.2026", "12-24", "2026-12-24" as rules hold them: the last two. Undefined: no such day. */
export function readWrittenDay(written: string): string | undefined {
  const parts =
    /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})?$/.exec(written.trim())?.groups ??
    /^(?:(?<y>\d{4})-)?(?<m>\d{2})-(?<d>\d{2})$/.exec(written.trim())?.groups
  if (!parts) return undefined
  const [month, day] = [parts.m?.padStart(2, '0'), parts.d?.padStart(2, '0')]
  // A day of every year may be 29 February.
  return exists(`${parts.y ?? '2000'}-${month}-${day}`)
    ? [...(parts.y ? [parts.y] : []), month, day].join('-')
    : undefined
}

function exists(day: string): boolean {
  const at = Date.parse(day)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}
