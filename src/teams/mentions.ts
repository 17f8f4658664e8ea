/** What Teams says about one "@somebody" in a message. `text` is how it appears in the message's text. */
export interface Mention {
  id: string
  text: string
}

const tag = /<at\b[^>]*>(.*?)<\/at>/gis

/**
 * Takes every mention of the bot out of a message and leaves the names of others. The n-th tag belongs to the n-th
 * mention, because a colleague may bear the bot's name; only if the numbers differ the text decides.
 */
export function withoutBot(text: string, mentions: Mention[], bot: { id: string; name?: string | undefined }): string {
  const tagged = mentions.filter(mention => mention.text.match(tag))
  const inOrder = [...text.matchAll(tag)].length === tagged.length
  let n = 0
  const untagged = text.replace(new RegExp(`\\s?${tag.source}`, tag.flags), (found, name: string) => {
    const mention = inOrder ? tagged[n++] : tagged.find(each => each.text === found.trim())
    const isBot = mention ? mention.id === bot.id : name === bot.name
    return isBot ? '' : found.replace(tag, name)
  })
  return mentions
    .filter(mention => mention.id === bot.id && mention.text !== '' && !tagged.includes(mention))
    .reduce((rest, mention) => rest.replaceAll(mention.text, ''), untagged)
}
