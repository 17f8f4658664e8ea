import { inPlainWords, pieces } from '../../guide/links.ts'
import { fitted } from './answer.ts'
import { escapeInline, escapeStarts } from './escape.ts'

/**
 * A text of a guide with its links: each says its host, so that nobody is led somewhere else. Everything else is escaped.
 * @param room characters of JSON at most; a text that needs more is shortened, and its links stand there in full
 */
export function linked(text: string, room = 2_000): string {
  const shown = escapeStarts(
    pieces(text)
      .map(({ words, url, host }) => (url === undefined ? escaped(words) : `[${escaped(words)} (${host})](${url})`))
      .join(''),
  )
  return JSON.stringify(shown).length <= room ? shown : fitted(inPlainWords(text), room)
}

/** Spaces at the ends are kept: a link may stand before or behind. */
function escaped(words: string): string {
  const [before, behind] = [words.trimStart() !== words, words.trim() !== '' && words.trimEnd() !== words]
  return `${before ? ' ' : ''}${escapeInline(words)}${behind ? ' ' : ''}`
}
