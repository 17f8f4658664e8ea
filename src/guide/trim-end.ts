/** A text without these characters at its end. In one pass, where a regular expression would begin anew at every blank. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
