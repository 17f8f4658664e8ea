import { measuresInWords, promiseInWords, verdictInWords } from '../../agenda/kept.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { KeptProcess } from '../../kept/kept.ts'
import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { escapeMarkdown } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

type Promises = Pick<KeptProcess, 'promised' | 'first'>

export interface Kept {
  process?: KeptProcess
  /** What the check promises, before its process is live. */
  promises?: Promises
  mayMark: boolean
  ask?: string
}

/** Versprochen – gehalten, beside the result it is measured against. */
export function keptSection(id: string, { process, promises, mayMark, ask }: Kept, words: Words) {
  const title = words.rich('kept.heading')
  const speech = speechIn(words.language)
  if (!process) {
    const live = go('check-live', words.plain('inquiry.live.yes'), { id })
    const promise = promises
      ? [
          words.rich('kept.promised', { said: promiseInWords(promises.promised, speech) }),
          ...firstLine(promises, words),
        ]
      : []
    return { title, lines: [words.rich('kept.mark'), ...promise].map(text => ({ text })), actions: [live] }
  }
  const lines = [
    words.rich('kept.live', { day: words.day(process.liveOn) }),
    escapeMarkdown(verdictInWords(process, speech)),
    ...measuresInWords(process, speech).map(value => fitted(value, 220)),
    ...firstLine(process, words),
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

/** What was said at first, if something else counts. */
function firstLine({ first }: Promises, words: Words): string[] {
  if (!first) return []
  const said = promiseInWords(first.measured, speechIn(words.language))
  return [words.rich('kept.first', { day: words.day(first.on), said })]
}
