/**
 * Fewer than so many acts of people are told of nothing: they could be known to each other, and a figure could be counted
 * towards one of them (DOMAIN §6). Whatever sums up what people did goes by this; a test looks at all views for it. What a list
 * holds that everybody may read, entry by entry, is no such figure.
 */
export const fewest = 5

/** A figure of what people did, as far as it may be told. */
export function told(count: number): number | undefined {
  return count >= fewest ? count : undefined
}
