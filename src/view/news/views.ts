import type { Makers } from '../parts/makers.ts'
import { newsCard } from './news.ts'
import { parkedCard } from './parked.ts'

export const newsViews = {
  news: newsCard,
  parked: parkedCard,
} satisfies Makers
