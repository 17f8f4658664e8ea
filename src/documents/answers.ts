/** The value of an answer; which shape belongs to which kind of question is the kind's business. */
export type Value = string | number | boolean | string[]

export type Answer = { is: 'answered'; value: Value } | { is: 'unknown' } | { is: 'skipped' }

export type Answers = Record<string, Answer>
