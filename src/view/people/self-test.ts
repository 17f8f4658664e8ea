import { type Finding, findingInWords } from '../../health/finding.ts'
import { go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { NoteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'

/** What becomes of the message a coordinator asked for. `from`: the instant before which it does not come. */
export type TestMessage = { is: 'sent'; from?: string } | { is: 'on-its-way' } | { is: 'held' }

interface SelfTestView {
  is: 'self-test'
  findings: Finding[]
  message?: TestMessage
}

/** What the bot sees of its surroundings, the worst first, and a message to try whether it can write by itself. */
export function selfTestCard({ findings, message }: SelfTestView, words: Words) {
  const sorted = findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const left = sorted.length - FINDINGS
  const count = findings.filter(({ level }) => level !== 'fine').length
  return {
    summary: words.plain('self-test.heading'),
    heading: words.rich('self-test.heading'),
    note: message ? messageLine(message, words) : null,
    result: words.rich(count > 0 ? 'self-test.attention' : 'self-test.fine', { count }),
    findings: sorted.slice(0, FINDINGS).map(finding => inWords(finding, words)),
    left: left > 0 ? words.rich('self-test.left', { count: left }) : null,
    about: words.rich('self-test.about'),
    actions: [
      primary(go('test-message', words.plain('self-test.message'))),
      go('self-test', words.plain('self-test.again'), { arg: 'again' }),
      offerAction('coordination', words),
      go('home', words.plain('action.home')),
    ],
  }
}

const order: Finding['level'][] = ['error', 'warning', 'fine']
const signs = { error: 'self-test.error', warning: 'self-test.warning', fine: 'self-test.ok' } as const

/** What a card has room for. */
const FINDINGS = 16

function inWords(finding: Finding, words: Words) {
  const { is, more, remedy } = findingInWords(finding, words.language)
  const told = more === '' ? is : `${is}: ${clip(more, 200)}`
  return {
    text: words.rich(signs[finding.level], { told }),
    remedy: remedy === undefined ? null : escapeMarkdown(remedy),
  }
}

function messageLine(message: TestMessage, words: Words): NoteLine {
  const tone = words.rich(message.is === 'held' ? 'tone.warning' : 'tone.info')
  return { text: `${tone} ${told(message, words)}`, style: message.is === 'held' ? 'warning' : 'emphasis' }
}

function told(message: TestMessage, words: Words): string {
  if (message.is === 'on-its-way') return words.rich('self-test.message.on-its-way')
  if (message.is === 'held') return words.rich('self-test.message.held')
  if (message.from === undefined) return words.rich('self-test.message.sent')
  return words.rich('self-test.message.later', { when: words.moment(message.from) })
}
