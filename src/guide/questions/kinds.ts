import type { Question, QuestionOf } from '../guide.ts'
import type { Kind } from '../kind.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { correctable } from './correction.ts'
import { date } from './date.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { person } from './person.ts'
import { rating } from './rating.ts'
import { dialectal } from './standard.ts'
import { text } from './text.ts'
import { unit } from './unit.ts'
import { yesNo } from './yes-no.ts'

const kinds: { [K in Question['kind']]: Kind<QuestionOf<K>> } = {
  text,
  choice: dialectal(correctable(choice)),
  choices: dialectal(correctable(choices)),
  number: dialectal(correctable(number)),
  date: dialectal(correctable(date)),
  'yes-no': dialectal(correctable(yesNo)),
  rating,
  person,
  unit,
  note,
}

/** How a question is read, shown and summed up. */
export function kindOf(question: Question): Kind {
  return kinds[question.kind]
}
