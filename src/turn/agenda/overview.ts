import type { OverviewFacts } from '../../agenda/overview/facts.ts'
import { overviewOf, overviewPaper, sections } from '../../agenda/overview/overview.ts'
import { overdue, waited } from '../../idea/promise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Note } from '../../view/parts/note.ts'
import { canHandOut } from '../hand-out.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context, Gate, Reader } from '../subject.ts'
import { agendaFacts, all, inTurns } from './collect.ts'
import { showAgenda } from './show.ts'

/**
 * How the town stands, in figures. For the coordination, as the draft of the agenda is: from figures of every day one could
 * see what came in between. All others read those of the agenda as it was published.
 */
export const overviewers: Gate = {
  who: 'coordinators; all others read what is published',
  admit: async (ctx, _, put) =>
    isCoordinator(ctx)
      ? { admitted: undefined }
      : { refused: await showAgenda(ctx, put, { key: 'note.overview-published', tone: 'info' }) },
}

/** Everything an overview is made from, as it is now. */
async function overviewFacts(reader: Reader): Promise<OverviewFacts> {
  const { work, deps, today } = reader
  const [rules, calendar] = [deps.ideaRules.current(), deps.calendar()]
  const ideas = (await work.peekIdeas({}, 'newest', all)).items
  const waits = await inTurns(ideas, idea => ({
    submittedOn: idea.submittedOn,
    ...waited(idea, calendar),
    isLate: overdue(idea, today, rules, calendar),
  }))
  return {
    ...(await agendaFacts(reader)),
    waits: waits.map(({ isLate: _, ...each }) => each),
    promise: rules.promise,
    late: waits.filter(({ isLate }) => isLate).length,
  }
}

/** Every question with its answer in a sentence. */
export async function showOverview(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  return put({
    is: 'town-overview',
    sections: overviewOf(await overviewFacts(ctx), ctx.language),
    mayExport: canHandOut(ctx),
    ...(note && { note }),
  })
}

/** One question with its charts. @param number from 1, untrusted */
export async function showSection(ctx: Context, number: number, put: Put): Promise<ReplyStep[]> {
  const section = sections[number - 1] && overviewOf(await overviewFacts(ctx), ctx.language)[number - 1]
  if (!section) return showOverview(ctx, put)
  return put({ is: 'town-overview-section', number, of: sections.length, ...section })
}

/** The overview on paper; undefined: it is not for the reader, or not any more. */
export async function paperOfOverview(reader: Reader): Promise<Paper | undefined> {
  return isCoordinator(reader) ? overviewPaper(await overviewFacts(reader), reader.language) : undefined
}
