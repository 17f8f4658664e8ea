import type { LocalText } from '../../documents/language.ts'
import type { SparkAsks } from '../../spark/spark.ts'
import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

/** A question to think about, and the guide that answers it. */
export interface SparkItem {
  id: string
  asks: SparkAsks
  /** Title of the guide. */
  guide: LocalText
}

/** „Für das Ziel „Klima und Umwelt“ gab es seit drei Monaten keine Idee. Was würde dabei helfen?“ */
export function sparkInWords(asks: SparkAsks, words: Words): string {
  if (asks.is === 'own') return fitted(words.guide(asks.text), 500)
  const key = `spark.asks.${asks.is}` satisfies TextKey
  if ('title' in asks) return words.rich(key, { title: clip(asks.title, 80) })
  const name = clip(words.guide(asks.name), 80)
  // What a role of the municipality means is said with it: nobody has to know the five.
  return asks.is === 'role' && asks.help
    ? words.rich('spark.asks.role.help', { name, help: clip(words.guide(asks.help), 150) })
    : words.rich(key, { name })
}

/** The question is read beside it; which guide that is, its tooltip says. */
export function answerAction({ id, guide }: SparkItem, words: Words): Action {
  const begins = words.plain('guides.start', { title: clip(words.guide(guide), 40) })
  return { ...go('spark-answer', words.plain('spark.answer'), { id }), tooltip: begins }
}
