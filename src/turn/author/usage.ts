import { textIn } from '../../guide/questions/options.ts'
import { toldUsage, usageIds } from '../../guide/usage.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** "Auswertung": of each guide in force how often it was begun and finished, and where people stop. Nobody is in it. */
export async function showUsage(ctx: Context, put: Put): Promise<ReplyStep[]> {
  const items = await Promise.all(
    ctx.deps.guides.all().map(async ({ id, title, questions }) => {
      const months = await Promise.all(usageIds(id, ctx.today).map(month => ctx.work.peek('usage', month)))
      const { stops, ...figures } = toldUsage(months.flatMap(month => month ?? []))
      const named = stops.map(({ at, count }) => {
        const label = questions.find(question => question.id === at)?.label
        return { at: label ?? (at === 'review' ? ('review' as const) : ('gone' as const)), count }
      })
      return { title, ...figures, stops: named }
    }),
  )
  const order = ({ started }: { started: number | 'few' }) => (started === 'few' ? 0 : started)
  const name = ({ title }: (typeof items)[number]) => textIn(title, ctx.language)
  return put({
    is: 'usage',
    items: items.sort((a, b) => order(b) - order(a) || name(a).localeCompare(name(b), ctx.language)),
  })
}
