import type { LocalText } from '../../documents/language.ts'
import type { PartAbout } from '../../documents/outbox.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { Row } from '../parts/room.ts'
import type { Words } from '../texts.ts'

/** What became of a phase of a check that others answer. */
export interface PartNews {
  is: 'part'
  what: PartAbout
  session: string
  phase: string
  phaseTitle: LocalText
  /** The process. */
  title: string
  /** How many answers of the check do not go together. */
  contradictions: number
  /** The unit or role that was asked. */
  by?: LocalText
  reason?: string
}

export function partHeading({ what }: PartNews, words: Words): string {
  return words.rich(`news.part.${what}`)
}

export function partEventRow(event: PartNews, words: Words): Row {
  const target = { id: event.session }
  const phase = clip(words.guide(event.phaseTitle), 60)
  const by = event.by ? clip(words.guide(event.by), 60) : words.plain('parts.colleague')
  const mine = event.what === 'done' || event.what === 'declined'
  const state =
    event.what === 'declined' && event.reason !== undefined
      ? words.rich('news.part.declined.reason', { by, reason: clip(event.reason, 300) })
      : words.rich(`news.part.${event.what}.text`, { by })
  const against = event.contradictions > 0 ? [words.rich('news.part.against', { count: event.contradictions })] : []
  return {
    title: escapeMarkdown(`${phase}: ${clip(event.title, 80)}`),
    state: [state, ...against].join(' '),
    select:
      event.what === 'offered'
        ? go('part', words.plain('part.open'), { ...target, arg: event.phase })
        : mine
          ? go('parts', words.plain('parts.heading'), target)
          : go('home', words.plain('action.home')),
  }
}
