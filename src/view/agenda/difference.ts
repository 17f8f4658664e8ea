import { chapters, numberOf } from '../../agenda/chapters.ts'
import type { Difference, Kind } from '../../agenda/difference.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { keyOr, type TextKey, type Words } from '../texts.ts'

/** What is different since a version, a sentence each, escaped; what has no room is counted. */
export function differencesInWords(changes: Difference[], room: number, words: Words): string[] {
  const shown = changes.slice(0, changes.length > room ? room - 1 : room)
  const left = changes.length - shown.length
  return [
    ...shown.map(change => `• ${escapeMarkdown(sentence(change, words))}`),
    ...(left > 0 ? [`• ${words.rich('agenda.change.more', { count: left })}`] : []),
  ]
}

const stateKeys: Record<Kind, string> = { ideas: 'status', tasks: 'task.status', checks: '', goals: '' }

function sentence(change: Difference, words: Words): string {
  switch (change.is) {
    case 'new':
    case 'gone':
      return words.plain(`agenda.change.${change.is}`, {
        what: words.plain(`agenda.kind.${change.kind}`, { count: change.count }),
      })
    case 'chapter': {
      const number = numberOf(change.chapter)
      return words.plain('agenda.change.chapter', {
        number,
        title: words.guide(chapters[number - 1]?.title ?? { de: '' }),
      })
    }
    case 'moved': {
      const values = { title: clip(change.title, 80) }
      const state = keyOr(`${stateKeys[change.kind]}.${change.state}`, 'agenda.state.other')
      if (change.kind === 'checks') return words.plain('agenda.change.check', values)
      const key: TextKey = change.kind === 'tasks' ? 'agenda.change.task' : 'agenda.change.idea'
      return words.plain(key, { ...values, state: withoutSign(words.plain(state)) })
    }
  }
}

/** A status is shown with a sign in front; in a sentence it is the word alone. */
function withoutSign(status: string): string {
  return status.replace(/^[^\p{L}]+/u, '')
}
