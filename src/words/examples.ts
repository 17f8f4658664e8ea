import sentences from '../../locales/intents.json' with { type: 'json' }
import { inPieces } from '../slices.ts'
import { type Pattern, patternReader, unfolded } from './pattern.ts'

/** Something that people ask for in their own words: a key of locales/intents.json. */
export type Intent = Exclude<keyof typeof sentences, 'nothing'>

/** Answered in kind, or about a dialogue that is open anyway: nobody is asked whether they meant it. */
const kind = ['thanks', 'small-talk', 'complaint', 'nameless', 'pause', 'back', 'cancel'] as const

export type Offered = Exclude<Intent, (typeof kind)[number]>

/** Whether it makes sense to ask somebody whether they meant this. */
export function isOffered(intent: Intent | Nothing): intent is Offered {
  return intent !== 'nothing' && !kind.some(each => each === intent)
}

/** What sounds like something to be asked for and asks for nothing: "Das war nicht meine Idee". */
export type Nothing = 'nothing'

export interface Example extends Pattern {
  intent: Intent | Nothing
}

/** All example sentences of both languages: people mix them. They are read at the start, or when somebody first says one. */
export const examples = inPieces(function* (): Generator<void, Example[]> {
  const pattern = patternReader()
  const all: Example[] = []
  for (const [intent, { de, en }] of Object.entries(sentences))
    for (const sentence of [...de, ...en].flatMap(unfolded)) {
      all.push({ intent: intent as Intent | Nothing, ...pattern(sentence) })
      yield
    }
  return all
})
