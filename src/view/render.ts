import { join } from 'node:path'
import type { Language } from '../documents/language.ts'
import type { Card, Message } from '../ports/messenger.ts'
import { ideaPostCard, ideaShareCard, ideasOverviewCard } from './channel/post.ts'
import { adoptCard } from './check/adopt.ts'
import { checksCard, similarChecksCard } from './check/list.ts'
import { resultCard } from './check/result.ts'
import { checkText } from './check/text.ts'
import { apologyCard, closedCard } from './dialogue/closing.ts'
import { askCodeCard, codeCard, confirmCard, confirmCheckCard, confirmIdeaCard } from './dialogue/confirm.ts'
import { handOnCard } from './dialogue/hand-on.ts'
import { homeCard, pausedCard, resumeCard, welcomeCard } from './dialogue/home.ts'
import { questionCard } from './dialogue/question.ts'
import { reviewCard } from './dialogue/review.ts'
import { termCard } from './dialogue/term.ts'
import { boardCard, similarIdeasCard } from './idea/board.ts'
import { commentsCard } from './idea/comments.ts'
import { decideCard } from './idea/decide.ts'
import { askIdeaCard, sortIdeaCard } from './idea/forms.ts'
import { ideaCard } from './idea/idea.ts'
import { auditCard, inboxCard } from './idea/inbox.ts'
import { ideasCard, receiptCard } from './idea/mine.ts'
import { newsCard } from './news/news.ts'
import { parkedCard } from './news/parked.ts'
import { confirmPeopleCard, coordinationCard } from './people/coordination.ts'
import { meCard } from './people/me.ts'
import { unitCard } from './people/unit.ts'
import { newUnitCard, unitsCard } from './people/units.ts'
import { askTaskCard } from './task/ask.ts'
import { editTaskCard, newTaskCard } from './task/form.ts'
import { tasksCard, unitTasksCard } from './task/list.ts'
import { planCard, plansCard } from './task/plan.ts'
import { roadmapCard } from './task/roadmap.ts'
import { taskCard } from './task/task.ts'
import { readTemplates } from './templates.ts'
import { type Words, wordsIn } from './texts.ts'
import type { View } from './views.ts'

type CardView = Exclude<View, { is: 'line' | 'check-text' }>

/** What fills the template of a view. `summary` is plain and never holds what people wrote: it shows on lock screens. */
type Compose<V> = (view: V, words: Words) => { summary: string }

const composers: { [K in CardView['is']]: Compose<Extract<CardView, { is: K }>> } = {
  welcome: welcomeCard,
  home: homeCard,
  question: questionCard,
  review: reviewCard,
  confirm: confirmCard,
  'confirm-idea': confirmIdeaCard,
  'confirm-check': confirmCheckCard,
  paused: pausedCard,
  resume: resumeCard,
  code: codeCard,
  receipt: receiptCard,
  ideas: ideasCard,
  idea: ideaCard,
  board: boardCard,
  'similar-ideas': similarIdeasCard,
  inbox: inboxCard,
  decide: decideCard,
  'ask-idea': askIdeaCard,
  'sort-idea': sortIdeaCard,
  comments: commentsCard,
  audit: auditCard,
  'idea-post': ideaPostCard,
  'ideas-overview': ideasOverviewCard,
  'idea-share': ideaShareCard,
  'hand-on': handOnCard,
  'similar-checks': similarChecksCard,
  result: resultCard,
  checks: checksCard,
  term: termCard,
  'ask-code': askCodeCard,
  closed: closedCard,
  apology: apologyCard,
  tasks: tasksCard,
  'unit-tasks': unitTasksCard,
  roadmap: roadmapCard,
  task: taskCard,
  'ask-task': askTaskCard,
  'edit-task': editTaskCard,
  'new-task': newTaskCard,
  adopt: adoptCard,
  plans: plansCard,
  plan: planCard,
  news: newsCard,
  me: meCard,
  coordination: coordinationCard,
  units: unitsCard,
  unit: unitCard,
  'new-unit': newUnitCard,
  'confirm-people': confirmPeopleCard,
  parked: parkedCard,
}

/**
 * Makes what turns views into messages. Reads all card templates; a broken one is a fault at the start, not in a turn.
 * Instants are shown in `timeZone` (an IANA name).
 */
export function createRenderer(options: { timeZone: string }): (view: View, language: Language) => Message {
  const templates = readTemplates(join(import.meta.dirname, '../../cards'))
  return (view, language) => {
    const words = wordsIn(language, options.timeZone)
    if (view.is === 'line') return { text: words.rich(view.note.key, view.note.values) }
    if (view.is === 'check-text') return { text: checkText(view, words) }
    const compose = composers[view.is] as Compose<CardView>
    const data = compose(view, words)
    return { card: templates.expand(view.is, { ...data, lang: language }) as Card, summary: data.summary }
  }
}
