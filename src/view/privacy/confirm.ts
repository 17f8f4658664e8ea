import { destructive, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { listed } from '../parts/listed.ts'
import type { TextKey, Words } from '../texts.ts'

/** What goes, and what stays without a name. */
export interface Parting {
  drafts: number
  ideas: { go: number; stay: number }
  comments: number
  checks: number
}

interface ConfirmDataView {
  is: 'confirm-data'
  /** unname: from what one contributed. erase: oneself. leaver: somebody who has left, for the coordination. */
  what: 'unname' | 'erase' | 'leaver'
  parting: Parting
  /** Only for a leaver. */
  person?: { id: string; name: string }
}

/** Asks before somebody is erased, or their name is, and says what becomes of everything. */
export function confirmDataCard({ what, parting, person }: ConfirmDataView, words: Words) {
  const { drafts, ideas, comments, checks } = parting
  const name = person?.name ? clip(person.name, 60) : words.plain('people.somebody')
  /** What there is none of is not named. */
  const named = (...parts: [key: TextKey, count: number][]) => {
    const some = parts.filter(([, count]) => count > 0)
    return {
      list: listed(
        some.map(([key, count]) => words.plain(key, { count })),
        words,
      ),
    }
  }
  const lines =
    what === 'unname'
      ? [
          words.rich(
            'confirm-data.unname.what',
            named(
              ['confirm-data.unname.ideas', ideas.go + ideas.stay],
              ['confirm-data.unname.comments', comments],
              ['confirm-data.unname.checks', checks],
            ),
          ),
          words.rich('confirm-data.unname.then'),
        ]
      : [
          words.rich(
            'confirm-data.goes',
            named(
              ['confirm-data.goes.person', 1],
              ['confirm-data.goes.drafts', drafts],
              ['confirm-data.goes.ideas', ideas.go],
              ['confirm-data.goes.comments', comments],
            ),
          ),
          ...(ideas.stay + checks > 0
            ? [
                words.rich(
                  'confirm-data.stays',
                  named(['confirm-data.stays.checks', checks], ['confirm-data.stays.ideas', ideas.stay]),
                ),
              ]
            : []),
          words.rich('confirm-data.handed-back'),
        ]
  const heading = {
    unname: words.plain('confirm-data.unname'),
    erase: words.plain('confirm-data.erase'),
    leaver: words.plain('confirm-data.leaver', { name }),
  }[what]
  const yes = {
    unname: go('my-data-unname-yes', words.plain('confirm-data.unname.yes')),
    erase: go('my-data-erase-yes', words.plain('confirm-data.erase.yes')),
    leaver: go('leaver-yes', words.plain('confirm-data.leaver.yes'), { id: person?.id ?? '' }),
  }[what]
  const keep = words.plain('confirm-data.keep')
  return {
    summary: what === 'leaver' ? words.plain('leaver.heading') : heading,
    heading:
      what === 'leaver' ? words.rich('confirm-data.leaver', { name }) : words.rich(`confirm-data.${what}` as const),
    lines: [...lines, words.rich('confirm-data.final')].map(text => ({ text })),
    actions: [primary(what === 'leaver' ? go('coordination', keep) : go('my-data', keep)), destructive(yes)],
  }
}
