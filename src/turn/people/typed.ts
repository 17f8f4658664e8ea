import type { ReminderWishes } from '../../documents/person.ts'
import { weekdaysSaid } from '../../reminder/weekdays.ts'
import { isForbidden } from '../../words/denied.ts'
import { oneLine } from '../one-line.ts'

/** "Mein Amt ist das Steueramt": which unit somebody says they belong to. */
export function unitSaid(text: string): string | undefined {
  return /^(?:meine? (?:amt|stelle|abteilung|fachbereich)|mein fachbereich|my (?:department|unit))(?: (?:ist|is) | ?: ?)(?:(?:das|die|der|the) )?(\S.*)$/i.exec(
    oneLine(text) ?? '',
  )?.[1]
}

/** "Vertretung bis 15.1.: Jan Krüger", "Vertretung: Jan Krüger bis 15.1.", "Jan Krüger vertritt mich bis 15.1." */
export function substituteSaid(text: string): { person: string; until: string } | undefined {
  if (isForbidden(text)) return undefined
  const line = oneLine(text) ?? ''
  const head = /^(?:meine )?(?:vertretung|substitute)(?![\p{L}\d])/iu.exec(line)?.[0]
  return head === undefined
    ? standsIn(line)
    : (untilFirst(line.slice(head.length)) ?? nameFirst(line.slice(head.length)))
}

/** " bis 15.1.: Jan Krüger", " bis 15.1." */
function untilFirst(rest: string): { person: string; until: string } | undefined {
  const said = / ?(?:bis|until) (?:zum )?/iy.exec(rest)?.[0]
  if (!said?.startsWith(' ')) return undefined
  const [until = '', ...names] = rest.slice(said.length).split(':')
  const person = names.join(':').trim()
  return until.trim() === '' || (names.length > 0 && person === '') ? undefined : { until: until.trim(), person }
}

/** ": Jan Krüger bis 15.1.", " durch Jan Krüger bis 15.1.", ": Jan Krüger" */
function nameFirst(rest: string): { person: string; until: string } | undefined {
  const leads = /^(?: (?:durch|by))? ?:? /i.exec(rest)?.[0]
  if (leads !== undefined) {
    const said = rest.slice(leads.length)
    // A day has no colon, so it stands behind the last one.
    const before = said.lastIndexOf(':') + 1
    const bis = / (?:bis|until) (?:zum )?(?=\S)/i.exec(said.slice(before))
    const person = bis ? said.slice(0, before + bis.index) : ''
    if (bis && person !== '') return { person, until: said.slice(before + bis.index + bis[0].length) }
  }
  const only = /^ ?: ?(\S.*)$/.exec(rest)?.[1]
  return only === undefined ? undefined : { person: only, until: '' }
}

function standsIn(line: string): { person: string; until: string } | undefined {
  const said = / (?:vertritt mich|stands in for me)(?: (?:bis|until) (?:zum )?(\S.*))?$/is.exec(line)
  return said && said.index > 0 ? { person: line.slice(0, said.index), until: said[1] ?? '' } : undefined
}

/** "Erinnerungen pausieren bis 15.1.", "Erinnerungen um 8:30", "Erinnerungen nur montags bis mittwochs", "nur Übersicht". An empty wish means as usual. */
export function wishSaid(text: string): ReminderWishes | undefined {
  const line = (oneLine(text) ?? '').replace(/ (?:bitte|please)(?= |$)/gi, '')
  const pausedUntil =
    /^(?:keine erinnerungen|erinnerungen (?:pausieren|aus)|no reminders|pause reminders) (?:bis|until) (?:zum )?(\S.*)$/i.exec(
      line,
    )?.[1]
  if (pausedUntil) return { pausedUntil }
  const time = /^(?:erinnerungen|erinnere mich|reminders|remind me) (?:um|at) (\S.*)$/i.exec(line)?.[1]
  if (time) return { time }
  if (
    /^(?:erinnerungen )?nur (?:noch )?(?:die )?(?:wochen)?übersicht(?: der woche)?$|^(?:reminders )?only (?:the )?(?:weekly )?overview$/iu.test(
      line,
    )
  )
    return { digestOnly: true }
  if (/^(?:erinnerungen wie üblich|einzelne erinnerungen|reminders as usual|single reminders)$/iu.test(line))
    return { digestOnly: false, pausedUntil: '', time: '', weekdays: [] }
  const [, none, rest = ''] =
    /^(?:(keine erinnerungen|no reminders)|erinnerungen|erinnere mich|reminders|remind me) (?!um |at )(\S.*)$/i.exec(
      line,
    ) ?? []
  const weekdays = weekdaysSaid(none === undefined ? rest : `nicht ${rest}`)
  return weekdays && (none === undefined || isRegular(rest)) ? { weekdays } : undefined
}

/** "freitags", "on Fridays": every one of them. "Am Freitag" may be a single day. */
function isRegular(days: string): boolean {
  return /s$/i.test(days)
}

/** "Jana Weber zur Koordination ernennen", "Ernenne Jana Weber zur Koordinatorin": who is to coordinate. */
export function appointSaid(text: string): string | undefined {
  if (isForbidden(text)) return undefined
  const role = '(?:zur koordination|zum koordinator|zur koordinatorin|(?:as )?(?:a )?coordinator)'
  const [, before, after] =
    new RegExp(`^(?:(\\S.*?)\\s+${role}\\s+ernennen|(?:ernenne|appoint)\\s+(\\S.*?)\\s+${role})[.!]?$`, 'iu').exec(
      text,
    ) ?? []
  return before ?? after
}
