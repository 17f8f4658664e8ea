import type { Finding, Path } from './finding.ts'

/** A piece of a text: words, or a link that a person opens. */
export type Piece = { words: string; url?: undefined; host?: undefined } | { words: string; url: string; host: string }

/** `[words](address)`, as authors write it. */
const written = /\[([^[\]]{1,120})\]\(([^()\s]{1,400})\)/g

/** A text cut where links stand in it. What is no good address stays as it was written. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const { 0: whole, 1: words = '', 2: address = '', index } of text.matchAll(written)) {
    const host = hostOf(address)
    if (host === undefined) continue
    if (index > from) found.push({ words: text.slice(from, index) })
    found.push({ words, url: new URL(address).href.replaceAll('*', '%2A').replaceAll('_', '%5F'), host })
    from = index + whole.length
  }
  if (from < text.length || found.length === 0) found.push({ words: text.slice(from) })
  return found
}

/** A text with links as plain words: "Leitfaden des Landes (https://…)". */
export function inPlainWords(text: string): string {
  return pieces(text)
    .map(({ words, url }) => (url === undefined ? words : `${words} (${url})`))
    .join('')
}

/** Only over https, to a host by its name, and with nobody's password. */
function hostOf(address: string): string | undefined {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const { protocol, hostname, username, password } = new URL(address)
  const isName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname)
  return protocol === 'https:' && isName && username === '' && password === '' ? hostname : undefined
}

/** Where a card shows links: below a question, in its help, and with the outcome. */
function mayLink(path: Path): boolean {
  const keys = path.filter(key => typeof key === 'string')
  const [top, key] = keys
  if (top === 'questions') return key === 'hint' || key === 'help'
  return top === 'outcomes' && keys.includes('sentence')
}

/** Links in a text: in the right place, and to an address that can be trusted to be what it says. */
export function checkLinks(text: string, path: Path): Finding[] {
  const links = [...text.matchAll(written)]
  const [first] = links
  if (first && !mayLink(path)) {
    const message = `A link cannot stand here: “${first[0]}”`
    return [{ path, message, remedy: 'Write links into hint, help, or the sentence of an outcome' }]
  }
  const wrong = links.find(([, , address = '']) => hostOf(address) === undefined)
  if (wrong) {
    const message = `This is no safe address: “${wrong[2]}”`
    return [{ path, message, remedy: 'Write an address that begins with https:// and names a host' }]
  }
  const rest = text.replaceAll(written, '')
  const broken = /\]\((\S{0,100})/.exec(rest)
  if (broken) {
    const message = `This is no safe address: “${broken[1]}”`
    return [{ path, message, remedy: 'Write an address that begins with https:// and names a host' }]
  }
  const bare = /\b[a-z]{2,10}:\/\/\S{1,200}/i.exec(rest)
  if (!bare) return []
  const message = `An address stands here in full: “${bare[0]}”`
  return [
    { path, message, remedy: 'Write [words](https://…), in hint, help, or the sentence of an outcome', warning: true },
  ]
}
