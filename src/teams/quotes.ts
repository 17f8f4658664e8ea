import { messageText, repliedTo } from './message-text.ts'

/** What a message says itself, and the ids of the messages it quotes. */
export interface Quoting {
  text: string
  quoted: string[]
}

/** More quotations than this are not looked at. */
const most = 10

/** Teams puts one of these in front of the text for every message that is quoted. */
const marker = /<quoted\b[^<>]*>(?:\s*<\/quoted>)?/gi
const markedId = /\bmessageid\s*=\s*["']?([\w:.-]{1,100})/i

/**
 * Takes quotations out of a message: markers in its text, and marked quotations in its HTML, in which case the HTML says
 * what is left. Whoever is quoted said it before, so it is no part of what is said now.
 * @param attachments of the activity; the HTML is one of them
 */
export function withoutQuotes(text: string, attachments: { contentType?: unknown; content?: unknown }[]): Quoting {
  const marked = [...text.matchAll(marker)].flatMap(([found]) => markedId.exec(found)?.[1] ?? [])
  const unmarked = text.replace(marker, '')
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content
  const replied = typeof html === 'string' ? repliedTo(html) : undefined
  return {
    text: replied && typeof html === 'string' ? messageText(html) : unmarked,
    quoted: [...new Set([...marked, ...(replied ?? [])])].slice(0, most),
  }
}
