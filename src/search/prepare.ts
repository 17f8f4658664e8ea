import { prepareFields } from './fields.ts'
import { linesWith } from './kinship.ts'
import { terms } from './terms.ts'
import { weightOf } from './weight.ts'

/** Makes, piece by piece, what the first text that is read would have to wait for. */
export function* prepareLexicon(): Generator<void> {
  terms('Amt')
  yield
  weightOf('amt')
  linesWith('amt')
  yield
  yield* prepareFields()
}
