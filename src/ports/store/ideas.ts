import type { Comment } from '../../documents/comment.ts'
import type { Idea } from '../../documents/idea.ts'
import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { Listing, Page, Versioned } from '../listing.ts'

/** Ideas, and what people say about them. */
export interface IdeaQueries {
  /** Ideas of an author, the latest first. */
  ideasOf(author: string, page: Page): Promise<Listing<Idea>>
  /** The idea stored without a name under this hash of a Kennwort. */
  ideaByCode(codeHash: string): Promise<Versioned<Idea> | undefined>
  /** Ideas of a filter, of named and nameless authors alike. */
  ideas(filter: IdeaFilter, order: IdeaOrder, page: Page): Promise<Listing<Idea>>
  /**
   * Ideas that the coordination has to answer: new ones first, then those waiting longest. What was decided already, but
   * does not count yet, is not among them.
   * @param from how many are left out
   */
  waitingIdeas(from: number, limit: number): Promise<Counted>
  /**
   * Of these, the ones that wait for a first answer or for a decision since a local day or longer: how many they are, and
   * of either kind those that wait longest.
   * @param limit of either kind
   */
  ideasWaitingSince(since: { first: string; decision: string }, limit: number): Promise<Counted>
  /**
   * Ideas that fit, the best first; those merged into another are left out.
   * @param sought words, or a title with what else was written
   * @param how similar: they are surely about the same as a title, rather none than a wrong one. alike: they are perhaps
   * about the same, in all that was written. search (unless told): whatever has these words
   */
  searchIdeas(
    sought: string | { title: string; text?: string },
    limit: number,
    how?: 'similar' | 'hinted' | 'alike' | 'search',
  ): Promise<Versioned<Idea>[]>
  /** Comments on an idea, the earliest day first; within a day in no order that tells who wrote when. */
  commentsOf(idea: string, page: Page): Promise<Listing<Comment>>
}

/** Some ideas, and how many there are. */
export interface Counted {
  items: Versioned<Idea>[]
  total: number
}

/** Which ideas, in which order. Ideas merged into another are left out unless `merged` asks for them. */
export interface IdeaFilter {
  status?: IdeaStatus[]
  /** An option of the question for the goal, or for the sphere, whose ids the guide of ideas gives. */
  answers?: Record<string, string>
  /** Those in a field of action. */
  field?: string
  /** Those handed in for a campaign, by its number. */
  campaign?: string
  /** Only those with an open question to their author, or only those without. */
  asked?: boolean
  /** Only those with a decision that does not count yet. */
  decided?: true
  /** Only those that somebody reported. */
  reported?: true
  merged?: true
}

/**
 * newest: by day of submission; within a day those with a name by time, and after them those without one, by their number,
 * which tells nothing. support: most supporters of
 * the idea and all merged into it, then newest. waiting: longest without a decision first.
 */
export type IdeaOrder = 'newest' | 'support' | 'waiting'
