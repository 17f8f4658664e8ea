/**
 * The text of a file that somebody saved with whatever they have, without its mark: Excel's "Unicode Text" and PowerShell write
 * UTF-16, Notepad UTF-8 with a mark, older programs the encoding of the system; the letters tell.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
