import type { Text } from '../../guide/text.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'

interface UsageView {
  is: 'usage'
  items: UsageItem[]
}

interface UsageItem {
  title: Text
  /** `few`: fewer than may be told. */
  started: number | 'few'
  /** `nearly-all`: the others are fewer than may be told. */
  finished: number | 'few' | 'nearly-all'
  /** Where people stop, as a question's label; `gone`: the question is in the guide no more. */
  stops: { at: Text | 'review' | 'gone'; count: number }[]
}

/** How often guides are begun and finished, and where people stop. */
export function usageCard({ items }: UsageView, words: Words) {
  const left = items.length - GUIDES
  return {
    summary: words.plain('usage.heading'),
    heading: words.rich('usage.heading'),
    text: words.rich('usage.text'),
    items: items.slice(0, GUIDES).map(({ title, started, finished, stops }) => ({
      title: escapeMarkdown(clip(words.guide(title), 80)),
      figures:
        started === 'few'
          ? words.rich('usage.few')
          : [
              words.rich('usage.started', { count: started }),
              typeof finished === 'number'
                ? words.rich('usage.finished', { count: finished })
                : words.rich(finished === 'few' ? 'usage.finished.few' : 'usage.finished.nearly-all'),
            ].join(' · '),
      stops:
        stops.length > 0
          ? words.rich('usage.stops', {
              list: stops
                .slice(0, STOPS)
                .map(stop => inWords(stop, words))
                .join(', '),
            })
          : null,
    })),
    left: left > 0 ? words.rich('usage.left', { count: left }) : null,
    actions: [
      go('guides', words.plain('guides.heading')),
      offerAction('coordination', words),
      go('home', words.plain('action.home')),
    ],
  }
}

function inWords({ at, count }: UsageItem['stops'][number], words: Words): string {
  if (at === 'review') return words.plain('usage.stop.review', { count })
  if (at === 'gone') return words.plain('usage.stop.gone', { count })
  return words.plain('usage.stop', { label: clip(words.guide(at), 40), count })
}

/** As many as a card has room for. */
const GUIDES = 15
const STOPS = 3
