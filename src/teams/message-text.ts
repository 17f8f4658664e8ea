/** Elements after which a new line begins. */
const blocks = new Set('p div br li ul ol tr table h1 h2 h3 h4 h5 h6 pre blockquote hr section'.split(' '))
/** Elements nobody reads as text, and mentions: names of others do not belong into an idea. */
const unread = new Set('script style head title template at attachment'.split(' '))

const entities: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
  ...{ hellip: '…', ndash: '–', mdash: '—', bull: '•', middot: '·', sect: '§', deg: '°', euro: '€', times: '×' },
  ...{ bdquo: '„', ldquo: '“', rdquo: '”', sbquo: '‚', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»' },
  ...{ eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', copy: '©', reg: '®', frac12: '½', sup2: '²' },
}

interface Tag {
  name: string
  is: 'open' | 'close'
  /** As written, to look for an attribute. */
  attributes: string
}

/**
 * The text of a message as Teams hands it over in HTML: without mentions, quoted messages and pictures; a link keeps its
 * address, an emoji its sign. What is no proper tag is text. Takes one pass, whatever it is given; the result is plain
 * text and has to be escaped like any other.
 */
export function messageText(html: string): string {
  let text = ''
  /** What stands in the link that is read. */
  let label = ''
  const add = (piece: string): void => {
    text += piece
    label += piece
  }
  /** The element that is passed over, and how deep in elements of its name. */
  let passing: { name: string; depth: number } | undefined
  let link = ''
  for (const part of parts(html)) {
    if (passing) {
      passing = typeof part === 'string' ? passing : after(passing, part)
    } else if (typeof part === 'string') {
      add(decoded(part.replace(/[\r\n]+/g, ' ')))
    } else if (part.is === 'open' && isPassedOver(part)) {
      passing = { name: part.name, depth: 1 }
    } else if (part.name === 'a') {
      if (part.is === 'close') text += addressAfter(label, link)
      link = part.is === 'open' ? attribute(part, 'href') : ''
      label = ''
    } else {
      add(between(part))
    }
  }
  return tidied(text)
}

/** The ids of the messages that a message in HTML answers to in marked quotations; undefined if there is none. */
export function repliedTo(html: string): string[] | undefined {
  if (!/schema\.skype\.com\/Reply/i.test(html)) return undefined
  const ids: string[] = []
  for (const part of parts(html))
    if (typeof part !== 'string' && part.is === 'open' && isReply(part)) ids.push(attribute(part, 'itemid'))
  return ids.length > 0 ? ids.filter(id => id !== '') : undefined
}

/** Text and tags, in order. */
function* parts(html: string): Generator<string | Tag> {
  let at = 0
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
    yield html.slice(at, next)
    at = next
    const begin = beginning(html, next)
    const end = begin && (begin.name === '!--' ? html.indexOf('-->', next) + 2 : closing(html, begin.to))
    // Not closed before the end: all the rest is text.
    if (begin && (end === undefined || end < begin.to)) break
    at = end === undefined ? next + 1 : end + 1
    if (!begin || end === undefined) yield '<'
    else yield { name: begin.name, is: begin.is, attributes: html.slice(begin.to, end) }
  }
  yield html.slice(at)
}

/** What begins with this "<"; undefined if it is just a sign. */
function beginning(html: string, at: number): { name: string; is: Tag['is']; to: number } | undefined {
  const found = /<(\/?)(!--|!?[a-z][\w:-]*)/iy
  found.lastIndex = at
  const [whole, slash, name] = found.exec(html) ?? []
  if (whole === undefined || name === undefined) return undefined
  return { name: name.toLowerCase(), is: slash === '/' ? 'close' : 'open', to: at + whole.length }
}

/** Where a tag ends: a ">" in quotation marks is part of an attribute. */
function closing(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return -1
}

function isPassedOver(tag: Tag): boolean {
  if (tag.attributes.endsWith('/')) return false
  // Teams writes a mention as <at> or as a marked <span>, and the message an answer belongs to as a marked quotation.
  return unread.has(tag.name) || isReply(tag) || /schema\.skype\.com\/Mention/i.test(attribute(tag, 'itemtype'))
}

function isReply(tag: Tag): boolean {
  return /schema\.skype\.com\/Reply/i.test(attribute(tag, 'itemtype'))
}

function after(passing: { name: string; depth: number }, tag: Tag): typeof passing | undefined {
  if (tag.name !== passing.name || tag.attributes.endsWith('/')) return passing
  const depth = passing.depth + (tag.is === 'open' ? 1 : -1)
  return depth === 0 ? undefined : { ...passing, depth }
}

/** What stands where a tag was. */
function between(tag: Tag): string {
  if (tag.name === 'img' || tag.name === 'emoji') return isEmoji(tag) ? attribute(tag, 'alt') : ''
  if (tag.name === 'li') return tag.is === 'open' ? '\n- ' : ''
  if (tag.name === 'td' || tag.name === 'th') return ' '
  return blocks.has(tag.name) ? '\n' : ''
}

function isEmoji(tag: Tag): boolean {
  return tag.name === 'emoji' || /emoji/i.test(attribute(tag, 'itemtype'))
}

function attribute({ attributes }: Tag, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}

/** A link that says something else than its address gets it in brackets; only addresses one can open are named. */
function addressAfter(label: string, address: string): string {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return ''
  const plain = address.replace(/^mailto:/i, '')
  const end = label.slice(-plain.length - 1).trimEnd()
  return end.endsWith(plain) ? '' : ` (${plain})`
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]\w{1,8}));/gi, (found, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? '') : found
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
}

/** Line breaks in the source are spaces where HTML is read; at most one empty line stays. */
function tidied(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/[ \t\r\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n-\s*\n+/g, '\n- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
