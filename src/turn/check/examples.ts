import type { Example } from '../../assessment/example.ts'
import { fold } from '../../guide/questions/fold.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { mayStart } from '../dialogue/home.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** Checks that were worked through to compare with. They are content: nothing that lists or counts checks knows them. */
export async function listExamples(ctx: Context, put: Put): Promise<ReplyStep[]> {
  return put({
    is: 'examples',
    items: ctx.deps.examples.current().map(({ id, title, guide, answers }) => {
      return { id, title, outcome: assess(guide, answers, ctx.today).outcome.title }
    }),
    mayStart: mayStart(ctx, 'check'),
  })
}

/** One of them in full; whatever is not there (any more) leads to all of them. */
export async function showExample(ctx: Context, id: string, put: Put): Promise<ReplyStep[]> {
  const example = ctx.deps.examples.current().find(each => each.id === id)
  if (!example) return listExamples(ctx, put)
  const { title, why, guide, answers } = example
  const findings = assess(guide, answers, ctx.today)
  return put({ is: 'example', title, why, guide, answers, findings, mayStart: mayStart(ctx, 'check') })
}

/** "Beispiel 3", "Beispiel Sperrmüll": by the number in the list, or by words of its title. */
export function exampleNamed(examples: Example[], words: string): Example | undefined {
  if (/^\d{1,2}\.?$/.test(words)) return examples[Number.parseInt(words, 10) - 1]
  const said = fold(words).split(' ')
  return examples.find(({ title }) =>
    Object.values(title).some(each => said.every(word => fold(each).split(' ').includes(word))),
  )
}
