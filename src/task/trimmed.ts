/** The texts without spaces around them; those with nothing left are left out. */
export function trimmed<K extends string>(texts: Record<K, string | undefined>): Partial<Record<K, string>> {
  const entries = Object.entries<string | undefined>(texts).map(([key, text]) => [key, text?.trim()])
  return Object.fromEntries(entries.filter(([, text]) => text)) as Partial<Record<K, string>>
}
