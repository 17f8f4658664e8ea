import type { Difference } from '../../privacy/agreement.ts'
import { landOf } from '../../privacy/lands.ts'
import { listed } from '../parts/listed.ts'
import { keyOr, type TextKey, type Words } from '../texts.ts'

/** One difference from what was agreed to, as a sentence without markup. */
export function changeInSentence(change: Difference, words: Words): string {
  switch (change.is) {
    case 'setting':
      return words.plain('change.setting', {
        what: matterInWords(change.name, words),
        now: valueInWords(change.name, change.now, words),
        before: valueInWords(change.name, change.before, words),
      })
    case 'stored':
    case 'no-longer-stored':
      return words.plain(`change.${change.is}`, { kind: words.plain(keyOr(`stored.${change.kind}`, 'stored.other')) })
    case 'version':
      return words.plain('change.version', { now: change.now, before: change.before })
    case 'guide-named':
      return words.plain('change.guide-named', { guide: words.guide(change.guide), before: words.guide(change.before) })
    case 'asks':
    case 'asks-no-more':
      return words.plain(`change.${change.is}`, { guide: words.guide(change.guide), ask: words.guide(change.ask) })
    case 'asks-otherwise': {
      const { guide, ask, before } = change
      const values = { guide: words.guide(guide), ask: words.guide(ask), before: words.guide(before) }
      return words.plain('change.asks-otherwise', values)
    }
    default:
      return words.plain(`change.${change.is}` satisfies TextKey, { guide: words.guide(change.guide) })
  }
}

/** What a setting or rule is called: "Die Aufbewahrung für Entwürfe". */
export function matterInWords(name: string, words: Words): string {
  return words.plain(keyOr(`matter.${name}`, 'matter.other'))
}

type InWords = (value: string, words: Words) => string

const count =
  (key: TextKey): InWords =>
  (value, words) =>
    words.plain(key, { count: Number(value) })

const offsets =
  (key: TextKey): InWords =>
  (value, words) =>
    value === ''
      ? words.plain('change.off')
      : words.plain(key, { days: listed(value.split(' '), words), last: Number(value.split(' ').at(-1)) })

const either =
  (yes: TextKey, no: TextKey): InWords =>
  (value, words) =>
    words.plain(value === 'true' ? yes : no)

const values: Record<string, InWords> = {
  region: value => landOf(value).name,
  download: either('change.possible', 'change.impossible'),
  draftDays: count('change.days'),
  ideaMonths: count('change.months'),
  taskDays: count('change.days'),
  checkMonths: count('change.months'),
  auditDays: count('change.days'),
  removedDays: count('change.days'),
  remindBefore: offsets('change.before'),
  remindOnTheDay: either('change.on', 'change.off'),
  remindAfter: offsets('change.after'),
  remindAt: (time, words) => words.plain('change.clock', { time }),
  digestAt: (value, words) => {
    const [weekday = '1', time = ''] = value.split(' ')
    return words.plain('change.weekly', { weekday: weekdayInWords(Number(weekday), words), time })
  },
  hours: (value, words) => {
    const [from = '', to = ''] = value.split(' ')
    return words.plain('change.hours', { from, to })
  },
  firstReaction: count('change.working-days'),
  decision: count('change.working-days'),
  undoMinutes: count('change.minutes'),
}

/** "60 Tage"; what is not set is said to be so. */
export function valueInWords(name: string, value: string | undefined, words: Words): string {
  if (value === undefined) return words.plain('change.none')
  return values[name]?.(value, words) ?? words.plain('change.quoted', { text: value })
}

/** @param weekday ISO: 1 is Monday */
function weekdayInWords(weekday: number, { language }: Words): string {
  const day = new Date(Date.UTC(2024, 0, weekday))
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    day,
  )
}
