const BLOCKS = 10

/**
 * A bar of characters for clients that draw none. Only what is reached is filled: 25 shows two of ten and 75 seven, so that
 * halves do not make a value look higher.
 * @param value 0…100
 */
export function blocks(value: number): string {
  const full = Math.min(Math.max(Math.floor((Math.round(value) / 100) * BLOCKS), 0), BLOCKS)
  return '▰'.repeat(full) + '▱'.repeat(BLOCKS - full)
}
