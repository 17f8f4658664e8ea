import type { Problem } from '../../guide/kind.ts'
import { hasSubstitute } from '../../people/standing.ts'
import { latestTime } from '../../reminder/when.ts'
import type { Note } from '../../view/parts/note.ts'
import type { MeEntered } from '../../view/people/settings.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { unitChoices } from './unit-names.ts'

/** "Wer bin ich": what the bot knows of a person, with everything they can set. */
export async function me(
  ctx: Context,
  put: Put,
  { note, problem, entered }: { note?: Note; problem?: Problem; entered?: MeEntered } = {},
): Promise<ReplyStep[]> {
  const { person, today, work } = ctx
  const units = await unitChoices(ctx)
  const own = await work.unitsOf(person.id)
  const unit = units.find(({ id }) => id === person.unit)
  const absent = hasSubstitute(person, today) ? person.substitute : undefined
  const substitute = absent && (await work.peek('people', absent.person))
  const substituted = (await work.substitutedBy(person.id)).filter(each => hasSubstitute(each, today))
  const rules = ctx.deps.rules.current()
  const { reminders } = person
  return put({
    is: 'me',
    name: person.name,
    person: person.id,
    coordinator: isCoordinator(ctx),
    leads: own.filter(({ lead }) => lead === person.id),
    deputyOf: own.filter(({ lead }) => lead !== person.id),
    ...(unit && { unit }),
    units,
    reminders: {
      ...(reminders?.time && { time: reminders.time }),
      ...(reminders?.pausedUntil && reminders.pausedUntil >= today && { pausedUntil: reminders.pausedUntil }),
      digestOnly: reminders?.digestOnly ?? false,
      sparks: reminders?.sparks ?? false,
      ...(reminders?.weekdays && { weekdays: reminders.weekdays }),
      usual: rules.time,
      earliest: rules.hours.from,
      latest: latestTime(rules),
    },
    ...(absent && substitute && { substitute: { name: substitute.name, until: absent.until } }),
    standsInFor: substituted.map(({ name, substitute: { until } }) => ({ name, until })),
    ...(problem && { problem }),
    ...(entered && { entered }),
    today,
    ...(note && { note }),
  })
}
