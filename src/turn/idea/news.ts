import type { About, IdeaAbout } from '../../documents/outbox.ts'
import { settled } from '../../idea/lifecycle.ts'
import { listeners } from '../../idea/support.ts'
import type { IdeaNews } from '../../view/idea/news.ts'
import { openReports } from '../reports.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader } from '../subject.ts'
import { promiseOf } from '../waiting-ideas.ts'
import { ideaItem, mergedInto } from './item.ts'

/** What goes to everybody who wants to hear of an idea. */
const forListeners = new Set<IdeaAbout>(['step', 'comment', 'merged', 'unmerged', 'put-off'])

/** Whether somebody is still to hear what waits for them: not if they muted the idea or took their support back since. */
export async function isStillTold(
  reader: Reader,
  { idea: id, what }: Extract<About, { is: 'idea' }>,
): Promise<boolean> {
  const idea = await reader.work.peek('ideas', id)
  if (!idea || !forListeners.has(what)) return true
  return listeners(idea, await mergedInto(reader, idea)).has(reader.person.id)
}

/** What is told of an idea, from what is so now; undefined if it no longer is. */
export async function ideaNews(
  reader: Reader,
  { idea: id, what, at }: Extract<About, { is: 'idea' }>,
): Promise<IdeaNews | undefined> {
  const idea = await reader.work.peek('ideas', id)
  if (!idea) return undefined
  const item = await ideaItem(reader, idea)
  const step = idea.history[Number(at)]
  switch (what) {
    case 'step':
      // Of several decisions in a row, each is told as what it was.
      return (
        step && {
          is: 'idea-step',
          idea: { ...item, status: step.status },
          own: item.mine,
          ...(step.reason && { reason: step.reason }),
        }
      )
    case 'question':
      return idea.question && item.mine
        ? { is: 'idea-question', idea: item, question: idea.question.text, rev: idea.rev ?? 0 }
        : undefined
    case 'answered':
      return step?.reason && isCoordinator(reader)
        ? { is: 'idea-answered', idea: item, answer: step.reason }
        : undefined
    case 'comment': {
      const comment = await reader.work.peek('comments', at)
      const author = comment?.author === undefined ? undefined : await reader.work.peek('people', comment.author)
      return comment && { is: 'idea-comment', idea: item, text: comment.text, ...(author && { name: author.name }) }
    }
    case 'put-off':
      return step?.what === 'put-off' ? { is: 'idea-put-off', idea: item, reason: step.reason ?? '' } : undefined
    case 'merged': {
      const into = idea.mergedInto === undefined ? undefined : await reader.work.peek('ideas', idea.mergedInto)
      return into && { is: 'idea-merged', idea: item, into: await ideaItem(reader, into) }
    }
    case 'unmerged': {
      if (idea.mergedInto !== undefined || step?.what !== 'unmerged') return undefined
      const from = step.other === undefined ? undefined : await reader.work.peek('ideas', step.other)
      return { is: 'idea-unmerged', idea: item, ...(from && { from: from.title }) }
    }
    case 'nudge': {
      const promise = promiseOf(reader, settled(idea, reader.today))
      // Whoever reacted meanwhile is not reminded of the next promise before its time.
      const isOwed = promise !== undefined && (at !== 'first' || promise.next === 'first')
      return isOwed && isCoordinator(reader) ? { is: 'idea-nudge', idea: item, promise } : undefined
    }
    case 'reported': {
      const of = at === 'idea' ? undefined : at
      const reports = (await openReports(reader, idea)).filter(({ comment }) => comment === of)
      const about = of === undefined ? 'idea' : 'comment'
      return reports.length > 0 && isCoordinator(reader)
        ? { is: 'idea-reported', idea: item, about, whys: [...new Set(reports.map(({ why }) => why))] }
        : undefined
    }
    case 'review':
      return idea.reviewUnit === at ? { is: 'idea-review', idea: item } : undefined
    case 'done':
      return settled(idea, reader.today).status === 'agenda' && isCoordinator(reader)
        ? { is: 'idea-done', idea: item }
        : undefined
  }
}
