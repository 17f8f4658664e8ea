import { plusDays } from '../../calendar/days.ts'
import type { Workshop } from '../../documents/workshop.ts'
import { fewest } from '../../guide/aggregate.ts'
import { guideNamed } from '../../guide/entrance.ts'
import type { Note } from '../../view/parts/note.ts'
import { answersEnd, markOf } from '../../workshop/course.ts'
import type { Beginning } from '../../workshop/typed.ts'
import { isRunning } from '../../workshop/workshop.ts'
import { localDay } from '../context.ts'
import { keepGuide } from '../dialogue/sessions.ts'
import { freeNumber } from '../number.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { showInChat } from './keep.ts'
import { workshopGuides } from './show.ts'
import { whenOf } from './when.ts'
import { isSameChat } from './who.ts'

/** More than these are no round any more; and so many days answers are asked for at most. */
const mostPeople = 200
const longestDays = 60

/**
 * Begins a workshop in the chat this was said in: its one card comes there, and the questions to everybody who is in it. What
 * stands in the way is said in one line, to nobody by name.
 */
export async function beginWorkshop(ctx: Context, said: Beginning | 'unclear'): Promise<ReplyStep[]> {
  if (said === 'unclear') return line({ key: 'note.workshop-time', tone: 'info' })
  const { deps, event, work, today, person } = ctx
  const guides = workshopGuides(ctx)
  const guide = guideNamed(guides, said.guide) ?? guides.find(({ id }) => id === said.guide.toLowerCase())
  if (!guide) return line(which(ctx))
  const endsAt = answersEnd(said.lasting, event.at, whenOf(deps))
  if (endsAt <= event.at || localDay(endsAt, deps.setting.timeZone) > plusDays(today, longestDays))
    return line({ key: 'note.workshop-time', tone: 'info' })
  const place = { ...event.address, userId: '' }
  // Before anything is read that is relied on: Teams takes its time.
  const members = await deps.roster.membersOf(place)
  if (!members) return line({ key: 'note.workshop-unread-here', tone: 'warning' })
  if (members.length < fewest) return line({ key: 'note.workshop-small', tone: 'info' })
  if (members.length > mostPeople)
    return line({ key: 'note.workshop-large', values: { most: mostPeople }, tone: 'info' })
  const isHere = (each: Workshop) => isRunning(each) && isSameChat(each.place.conversationId, place.conversationId)
  if ((await work.peekWorkshops()).some(isHere)) return line({ key: 'note.workshop-running', tone: 'info' })
  await keepGuide(ctx, guide)
  const secret = `${deps.ids.unique()}${deps.ids.unique()}`
  const workshop: Workshop = {
    id: await freeNumber(ctx, 'workshops', 'W-'),
    guide: { id: guide.id, hash: guide.hash },
    place,
    state: 'answering',
    lasts: said.lasting.is,
    endsAt,
    secret,
    host: markOf(secret, person.id),
    answered: [],
    voted: [],
    said: {},
    groups: [],
  }
  work.put('workshops', workshop)
  // Who started it stands in no document, so it must not stand beside it in the journal either.
  work.leaveNoTrace()
  await showInChat(ctx, workshop)
  return [{ do: 'wake' }]
}

function which(ctx: Context): Note {
  const titles = workshopGuides(ctx).map(({ title }) => (title[ctx.language] ?? title.de).toLowerCase())
  if (titles.length === 0) return { key: 'note.workshop-none', tone: 'info' }
  return {
    key: 'note.workshop-which',
    values: { guides: titles.map(title => `werkstatt ${title}`).join(' · ') },
    tone: 'info',
  }
}

function line(note: Note): ReplyStep[] {
  return [{ do: 'send', view: { is: 'line', note } }]
}
