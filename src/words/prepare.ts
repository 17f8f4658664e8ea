import { examples } from './examples.ts'
import { prepareIndex } from './index.ts'
import { isWord, likenesses } from './similar.ts'
import { spoken } from './spoken.ts'

/** Makes, piece by piece, what the first sentence that somebody types would have to wait for. */
export function* prepareWords(): Generator<void> {
  const [word, other] = spoken('hilfe hylfe')
  yield* examples.prepare()
  yield* prepareIndex()
  if (word) isWord(word)
  yield
  if (other) likenesses([other])
}
