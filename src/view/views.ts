import { agendaViews } from './agenda/views.ts'
import { authorViews } from './author/views.ts'
import { campaignViews } from './campaign/views.ts'
import { channelViews } from './channel/views.ts'
import { checkViews } from './check/views.ts'
import { councilViews } from './council/views.ts'
import { dialogueViews } from './dialogue/views.ts'
import { exportViews } from './export/views.ts'
import { findViews } from './find/views.ts'
import { ideaViews } from './idea/views.ts'
import { inquiryViews } from './inquiry/views.ts'
import { newsViews } from './news/views.ts'
import { partViews } from './part/views.ts'
import type { Make } from './parts/makers.ts'
import { peopleViews } from './people/views.ts'
import { privacyViews } from './privacy/views.ts'
import { reviewViews } from './review/views.ts'
import { sheetViews } from './sheet/views.ts'
import { sparkViews } from './spark/views.ts'
import { synergyViews } from './synergy/views.ts'
import { taskViews } from './task/views.ts'
import { workshopViews } from './workshop/views.ts'

const all = {
  ...dialogueViews,
  ...peopleViews,
  ...authorViews,
  ...taskViews,
  ...partViews,
  ...checkViews,
  ...ideaViews,
  ...inquiryViews,
  ...campaignViews,
  ...sheetViews,
  ...reviewViews,
  ...synergyViews,
  ...sparkViews,
  ...findViews,
  ...agendaViews,
  ...councilViews,
  ...exportViews,
  ...workshopViews,
  ...privacyViews,
  ...newsViews,
  ...channelViews,
}

/** Everything that can be shown. Data only: `views` says what becomes of it in a language. */
export type View = Parameters<(typeof all)[keyof typeof all]>[0]

/** What makes each view, by its name. */
export const views: { [K in View['is']]: Make<Extract<View, { is: K }>> } = all
