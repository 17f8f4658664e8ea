/** What Teams says about one "@somebody" in a message. `text` is how it appears in the message's text. */
export interface Mention {
  id: string
  text: string
}

/** A mention as it stands in a text. */
interface Tag {
  from: number
  to: number
  name: string
}

/**
 * Takes every mention of the bot out of a message and leaves the names of others. The n-th tag belongs to the n-th
 * mention, because a colleague may bear the bot's name; only if the numbers differ the text decides.
 */
export function withoutBot(text: string, mentions: Mention[], bot: { id: string; name?: string | undefined }): string {
  const tagged = mentions.filter(mention => tagsIn(mention.text).length > 0)
  const byText = new Map(tagged.toReversed().map(mention => [mention.text, mention]))
  const tags = tagsIn(text)
  const inOrder = tags.length === tagged.length
  const pieces: string[] = []
  let at = 0
  for (const [n, { from, to, name }] of tags.entries()) {
    const mention = inOrder ? tagged[n] : byText.get(text.slice(from, to))
    const isBot = mention ? mention.id === bot.id : name === bot.name
    // With the bot goes the blank before it.
    const before = text.slice(at, from)
    pieces.push(isBot ? before.replace(/\s$/, '') : `${before}${name}`)
    at = to
  }
  const untagged = pieces.join('') + text.slice(at)
  const plain = mentions.filter(mention => mention.id === bot.id && mention.text !== '' && !tagged.includes(mention))
  return [...new Set(plain.map(mention => mention.text))].reduce((rest, name) => rest.replaceAll(name, ''), untagged)
}

/** Every `<at>…</at>`, in one pass: what is opened ends at the next end, whatever stands in between. */
function tagsIn(text: string): Tag[] {
  const tags: Tag[] = []
  let open: { from: number; to: number } | undefined
  for (const { 0: found, index } of text.matchAll(/<at\b[^<>]*>|<\/at>/gi)) {
    const to = index + found.length
    if (found[1] !== '/') open ??= { from: index, to }
    else if (open) {
      tags.push({ from: open.from, to, name: text.slice(open.to, index) })
      open = undefined
    }
  }
  return tags
}
