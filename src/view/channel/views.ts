import type { Makers } from '../parts/makers.ts'
import { ideaPostCard, ideaShareCard, ideasOverviewCard } from './post.ts'

export const channelViews = {
  'idea-post': ideaPostCard,
  'ideas-overview': ideasOverviewCard,
  'idea-share': ideaShareCard,
} satisfies Makers
