import { keptTables, verdictInWords } from '../../agenda/kept.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { KeptProcess } from '../../kept/kept.ts'
import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { escapeMarkdown } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

interface Kept {
  process?: KeptProcess
  mayMark: boolean
  ask?: string
}

/** Versprochen – gehalten, beside the result it is measured against. */
export function keptSection(id: string, { process, mayMark, ask }: Kept, words: Words) {
  const title = words.rich('kept.heading')
  if (!process) {
    const live = go('check-live', words.plain('inquiry.live.yes'), { id })
    return { title, lines: [{ text: words.rich('kept.mark') }], actions: [live] }
  }
  const speech = speechIn(words.language)
  // The table has the values in the order of the way: in the check, after three months, after twelve.
  const values = keptTables([process], speech).map(({ caption, head, rows: [row = []] }) => {
    const said = row.slice(2).flatMap((value, at) => (value === '–' ? [] : [`${head[at + 2]}: ${value}`]))
    return `${caption.split(': ').at(-1)} – ${said.join(', ')}`
  })
  const lines = [
    words.rich('kept.live', { day: words.day(process.liveOn) }),
    escapeMarkdown(verdictInWords(process, speech)),
    ...values.map(value => fitted(value, 220)),
  ]
  return {
    title,
    lines: lines.map(text => ({ text })),
    actions: [
      ...(ask === undefined
        ? []
        : [
            go('inquiry-ask', words.plain(process.after.at(-1)?.measured ? 'indicators.change' : 'inquiry.answer'), {
              id: ask,
            }),
          ]),
      ...(mayMark ? [go('check-not-live', words.plain('kept.not'), { id })] : []),
      go('kept', words.plain('kept.all')),
    ],
  }
}
