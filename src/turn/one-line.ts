/**
 * A sentence with single blanks between its words; undefined for several lines. Patterns that read sentences can say
 * " " then: two runs of blanks side by side cost the square of their length.
 */
export function oneLine(text: string): string | undefined {
  const trimmed = text.trim()
  return trimmed.includes('\n') ? undefined : trimmed.replace(/\s+/g, ' ')
}
