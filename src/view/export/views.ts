import type { Makers } from '../parts/makers.ts'
import { exportsCard } from './exports.ts'
import { calendarFeedCard } from './feed.ts'

export const exportViews = { exports: exportsCard, 'calendar-feed': calendarFeedCard } satisfies Makers
