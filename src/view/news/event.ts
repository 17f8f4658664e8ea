import type { Body } from '../../documents/agreement.ts'
import type { Resolution } from '../../documents/motion.ts'
import { type CampaignNews, campaignEventRow, campaignHeading } from '../campaign/news.ts'
import { type CheckNews, checkEventRow } from '../check/news.ts'
import { type MotionAbout, motionTitle } from '../council/motions.ts'
import { ideaTitle } from '../idea/item.ts'
import { type IdeaNews, ideaEventRow, ideaNewsHeading } from '../idea/news.ts'
import { type InquiryNews, inquiryEventRow, inquiryHeading, isInquiryNews } from '../inquiry/news.ts'
import { type PartNews, partEventRow, partHeading } from '../part/news.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { offerAction } from '../parts/offers.ts'
import { openCheck, openIdea, openTask } from '../parts/open.ts'
import { resolutionInWords } from '../parts/resolution.ts'
import type { Row } from '../parts/room.ts'
import { type ReviewNews, reviewEventRow, reviewHeading } from '../review/news.ts'
import { type SparkNews, sparkEventRow, sparkHeading } from '../spark/news.ts'
import { type SynergyNews, synergyEventRow, synergyHeading } from '../synergy/news.ts'
import { blockedInWords, type TaskItem, taskState, taskTitle } from '../task/item.ts'
import type { TextKey, Words } from '../texts.ts'
import { type WorkshopNews, workshopEventRow, workshopHeading } from '../workshop/news.ts'

/** What happened, in a message the bot sends by itself. */
export type NewsEvent =
  | IdeaNews
  | CheckNews
  | InquiryNews
  | CampaignNews
  | ReviewNews
  | PartNews
  | SynergyNews
  | WorkshopNews
  | SparkNews
  | { is: 'blocked' | 'free' | 'assigned' | 'changed'; item: TaskItem }
  /** `now`: is a coordinator, or no longer. */
  | { is: 'coordinator'; now: boolean }
  /** The reader asked for it, to see whether messages arrive. */
  | { is: 'test' }
  /** The reader stands in for somebody of this name, up to and including a day. */
  | { is: 'substitute'; name: string; until: string }
  /** What touches people is different from what these agreed to. */
  | { is: 'agreement'; bodies: Body[] }
  /** The council decided about something the reader took part in. */
  | { is: 'resolution'; about: MotionAbout; resolution: Resolution }
  | Removal

/** Coordinators removed what the reader wrote. */
interface Removal {
  is: 'removed'
  what: 'idea' | 'comment' | 'text'
  /** Of the idea. */
  number: string
  /** Of the idea, if it is still there. */
  title?: string
  reason: string
}

const removals = { idea: 'news.removed.idea', comment: 'news.removed.comment', text: 'news.removed.text' } as const

export function isIdeaNews(event: NewsEvent): event is IdeaNews {
  return 'idea' in event
}

/** What a message is about that tells of one thing only. */
export function eventHeading(event: NewsEvent, words: Words): string {
  if (isIdeaNews(event)) return ideaNewsHeading(event, words)
  if (isInquiryNews(event)) return inquiryHeading(event, words)
  if (event.is === 'part') return partHeading(event, words)
  if (event.is === 'coordinator') return words.rich(event.now ? 'news.coordinator' : 'news.no-coordinator')
  if (event.is === 'test') return words.rich('news.test')
  if (event.is === 'substitute') return words.rich('news.substitute', { name: clip(event.name, 60) })
  if (event.is === 'agreement') return words.rich('news.agreement')
  if (event.is === 'removed') return words.rich(removals[event.what], { number: event.number })
  if (event.is === 'resolution') return words.rich('news.resolution')
  if (event.is === 'campaign') return campaignHeading(event, words)
  if (event.is === 'review') return reviewHeading(event, words)
  if (event.is === 'synergy') return synergyHeading(words)
  if (event.is === 'workshop') return workshopHeading(event, words)
  if (event.is === 'spark') return sparkHeading(words)
  return words.rich(`news.event.${kindOf(event)}` satisfies TextKey)
}

/** A task that is given to whoever is asked for a statement is none. */
function kindOf(event: CheckNews | Extract<NewsEvent, { item: TaskItem }>) {
  return event.is === 'assigned' && event.item.opinion ? 'opinion' : event.is
}

/** How an event is shown. `list`: the tasks of the message; `isHeading`: its heading says already what happened. */
interface Shown {
  today: string
  list: string
  isHeading: boolean
}

/** What happened, with the way to the task or idea, as parts/row.json wants it. */
export function eventRow(event: NewsEvent, { list, today, isHeading }: Shown, words: Words): Row {
  if (event.is === 'coordinator') {
    const select = event.now ? offerAction('coordination', words) : go('home', words.plain('action.home'))
    return {
      title: isHeading ? select.title : words.rich(event.now ? 'news.coordinator' : 'news.no-coordinator'),
      state: words.rich(event.now ? 'news.coordinator.text' : 'news.no-coordinator.text'),
      select,
    }
  }
  if (event.is === 'test') {
    const select = offerAction('coordination', words)
    return {
      title: isHeading ? select.title : words.rich('news.test'),
      state: words.rich('news.test.text'),
      select,
    }
  }
  if (event.is === 'agreement') {
    const select = go('agreement', words.plain('agreement.heading'))
    const who = event.bodies.length > 1 ? 'both' : (event.bodies[0] ?? 'both')
    return {
      title: isHeading ? select.title : words.rich('news.agreement'),
      state: words.rich(`news.agreement.${who}` satisfies TextKey),
      select,
    }
  }
  if (event.is === 'substitute') {
    const values = { name: clip(event.name, 60), until: words.day(event.until) }
    const select = offerAction('my-tasks', words)
    return {
      title: isHeading ? select.title : words.rich('news.substitute', values),
      state: words.rich('news.substitute.text', values),
      select,
    }
  }
  if (event.is === 'removed') {
    const { number: id, title } = event
    const select = title === undefined ? offerAction('my-ideas', words) : openIdea({ id, title }, words)
    const named = title === undefined ? select.title : ideaTitle(title)
    return {
      title: isHeading ? named : words.rich(removals[event.what], { number: event.number }),
      state: words.rich('news.removed.reason', { reason: clip(event.reason, 500) }),
      select,
    }
  }
  if (event.is === 'resolution') {
    const { about, resolution } = event
    return {
      title: motionTitle(about, words),
      state: escapeMarkdown(clip(resolutionInWords(resolution, words), 500)),
      select: openCheck(about, words),
    }
  }
  if (event.is === 'campaign') return campaignEventRow(event, { isHeading }, words)
  if (event.is === 'review') return reviewEventRow(event, { isHeading }, words)
  if (event.is === 'synergy') return synergyEventRow(event, words)
  if (event.is === 'workshop') return workshopEventRow(event, { isHeading }, words)
  if (event.is === 'spark') return sparkEventRow(event, words)
  if (isIdeaNews(event)) return ideaEventRow(event, words)
  if (isInquiryNews(event)) return inquiryEventRow(event, words)
  if (event.is === 'part') return partEventRow(event, words)
  if (event.is === 'check') return checkEventRow(event, { isHeading }, words)
  const { item } = event
  const unit = clip(words.guide(item.unit), 60)
  const head = words.rich(`news.is.${kindOf(event)}` satisfies TextKey, { unit })
  const reason = event.is === 'blocked' ? blockedInWords(item, words) : null
  return {
    title: `${head} ${taskTitle(item.task.title)}`,
    state: reason ? `${reason} · ${escapeMarkdown(unit)}` : taskState(item, { today }, words),
    select: openTask(item.task, list, words),
  }
}
