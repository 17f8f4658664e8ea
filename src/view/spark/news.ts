import { go } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { Row } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import { answerAction, type SparkItem, sparkInWords } from './asks.ts'

/** A question to think about, sent by the bot itself. */
export interface SparkNews {
  is: 'spark'
  spark: SparkItem
}

/** Without the question: it may hold the title of an idea, and this stands on a lock screen. */
export function sparkHeading(words: Words): string {
  return words.rich('news.spark')
}

/** Answered and switched off with one tap each. */
export function sparkEventRow({ spark }: SparkNews, words: Words): Row {
  const answer = answerAction(spark, words)
  return {
    title: sparkInWords(spark.asks, words),
    state: words.rich('news.spark.text', { guide: clip(words.guide(spark.guide), 60) }),
    select: answer,
    actions: [answer, go('sparks-off', words.plain('sparks.off'))],
  }
}
