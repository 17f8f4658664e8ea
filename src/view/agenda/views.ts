import type { Makers } from '../parts/makers.ts'
import { agendaCard } from './agenda.ts'
import { agendaChapterCard } from './chapter.ts'
import { confirmAgendaCard } from './confirm.ts'
import { overviewCard, overviewSectionCard } from './overview.ts'

export const agendaViews = {
  agenda: agendaCard,
  'agenda-chapter': agendaChapterCard,
  'confirm-agenda': confirmAgendaCard,
  'town-overview': overviewCard,
  'town-overview-section': overviewSectionCard,
} satisfies Makers
