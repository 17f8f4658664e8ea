import { chapters } from '../../agenda/chapters.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { agendaActs } from './acts.ts'
import { overviewActs } from './overview-acts.ts'

/** "Kapitel 4", "Kapitel 4: Unser Text …" */
const chapterSaid = /^(?:kapitel|chapter)\s+(\d{1,2})\s*(?::\s*([\s\S]*))?$/i

/** The municipality's own Kommunale Digitale Agenda. */
export const agenda: Subject = {
  acts: { ...agendaActs, ...overviewActs },
  commands: [
    command({
      is: 'agenda-chapter',
      reads: readChapter,
      isAmbiguous: ({ text }) => text !== undefined,
      does: (ctx, said) => {
        if (said === undefined) return perform(ctx, agendaActs.agenda, {})
        const id = chapters[said.number - 1]?.id ?? ''
        return said.text === undefined
          ? perform(ctx, agendaActs['agenda-chapter'], { id: String(said.number) })
          : perform(ctx, agendaActs['agenda-text'], { id, inputs: { text: said.text } })
      },
    }),
    command({
      is: 'agenda',
      words: 'agenda',
      intent: 'agenda',
      does: ctx => perform(ctx, agendaActs.agenda, {}),
    }),
    command({
      is: 'agenda-export',
      words: 'agenda-export',
      intent: 'agenda-export',
      does: ctx => perform(ctx, agendaActs['agenda-export'], { id: '' }),
    }),
    command({
      is: 'town-overview',
      words: 'town-overview',
      intent: 'town-overview',
      does: ctx => perform(ctx, overviewActs['town-overview'], {}),
    }),
    command({
      is: 'town-overview-export',
      words: 'town-overview-export',
      does: ctx => perform(ctx, overviewActs['town-overview-export'], {}),
    }),
    /** Asks first. */
    command({
      is: 'agenda-publish',
      words: 'agenda-publish',
      does: ctx => perform(ctx, agendaActs['agenda-publish'], {}),
    }),
  ],
}

function readChapter(text: string): { number: number; text: string | undefined } | undefined {
  const [, number, said] = chapterSaid.exec(text) ?? []
  if (number === undefined) return undefined
  // Nothing behind the colon takes nothing out: that is done on the card, where the text is seen.
  return { number: Number(number), text: said?.trim() || undefined }
}
