import type { ReminderWishes } from '../../documents/person.ts'

/** "Mein Amt ist das Steueramt": which unit somebody says they belong to. */
export function unitSaid(text: string): string | undefined {
  return /^(?:meine? (?:amt|stelle|abteilung|fachbereich)|mein fachbereich|my (?:department|unit))(?:\s+(?:ist|is)\s+|\s*:\s*)(?:(?:das|die|der|the)\s+)?(\S.*)$/i.exec(
    text,
  )?.[1]
}

/** "Vertretung bis 15.1.: Jan Krüger", "Vertretung: Jan Krüger bis 15.1.", "Jan Krüger vertritt mich bis 15.1." */
export function substituteSaid(text: string): { person: string; until: string } | undefined {
  const first = /^(?:meine )?(?:vertretung|substitute)\s+(?:bis|until)\s+(?:zum\s+)?([^:]+?)\s*:\s*(\S.*)$/i.exec(text)
  if (first) return { until: first[1] ?? '', person: first[2] ?? '' }
  const last =
    /^(?:meine )?(?:vertretung|substitute)(?:\s+(?:durch|by))?\s*:?\s+(\S.*?)\s+(?:bis|until)\s+(?:zum\s+)?([^:]+)$/i.exec(
      text,
    )
  if (last) return { person: last[1] ?? '', until: last[2] ?? '' }
  const open = /^(?:meine )?(?:vertretung|substitute)\s+(?:bis|until)\s+(?:zum\s+)?([^:]+)$/i.exec(text)
  if (open) return { person: '', until: open[1] ?? '' }
  const said =
    /^(\S.*?)\s+(?:vertritt mich|stands in for me)(?:\s+(?:bis|until)\s+(?:zum\s+)?(\S.*))?$/i.exec(text) ??
    /^(?:meine )?(?:vertretung|substitute)\s*:\s*(\S.*)$/i.exec(text)
  return said ? { person: said[1] ?? '', until: said[2] ?? '' } : undefined
}

/** "Erinnerungen pausieren bis 15.1.", "Erinnerungen um 8:30", "nur Wochenübersicht". An empty wish means as usual. */
export function wishSaid(text: string): ReminderWishes | undefined {
  const pausedUntil =
    /^(?:keine erinnerungen|erinnerungen (?:pausieren|aus)|no reminders|pause reminders)\s+(?:bis|until)\s+(?:zum\s+)?(\S.*)$/i.exec(
      text,
    )?.[1]
  if (pausedUntil) return { pausedUntil }
  const time = /^(?:erinnerungen|erinnere mich|reminders|remind me)\s+(?:um|at)\s+(\S.*)$/i.exec(text)?.[1]
  if (time) return { time }
  if (
    /^(?:erinnerungen )?nur (?:noch )?(?:die )?wochenübersicht$|^(?:reminders )?only (?:the )?weekly overview$/iu.test(
      text,
    )
  )
    return { digestOnly: true }
  if (/^(?:erinnerungen wie üblich|einzelne erinnerungen|reminders as usual|single reminders)$/iu.test(text))
    return { digestOnly: false, pausedUntil: '', time: '' }
  return undefined
}

/** "Jana Weber zur Koordination ernennen", "Ernenne Jana Weber zur Koordinatorin": who is to coordinate. */
export function appointSaid(text: string): string | undefined {
  const role = '(?:zur koordination|zum koordinator|zur koordinatorin|(?:as )?(?:a )?coordinator)'
  const [, before, after] =
    new RegExp(`^(?:(\\S.*?)\\s+${role}\\s+ernennen|(?:ernenne|appoint)\\s+(\\S.*?)\\s+${role})[.!]?$`, 'iu').exec(
      text,
    ) ?? []
  return before ?? after
}
