import * as z from 'zod4'
import { readWrittenDay } from '../calendar/written-day.ts'
import { explain } from '../guide/explain.ts'
import { type Finding, shown } from '../guide/finding.ts'
import { suggest } from '../guide/suggest.ts'
import { type ReminderRules, usualRules } from './rules.ts'

const days = z.array(z.int().min(0).max(365)).max(10)

/** The YAML form of the rules. Whatever is left out is as usual. */
const rulesForm = z.strictObject({
  before: days.optional(),
  onTheDay: z.boolean().optional(),
  after: days.optional(),
  time: z.string().optional(),
  digest: z.strictObject({ weekday: z.string().optional(), time: z.string().optional() }).optional(),
  hours: z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional(),
  // Null if every day below it is commented out. So few that every year keeps working days.
  closed: z.array(z.string()).max(100).nullish(),
})

type RulesForm = z.output<typeof rulesForm>

const weekdays: [german: string, english: string][] = [
  ['Montag', 'Monday'],
  ['Dienstag', 'Tuesday'],
  ['Mittwoch', 'Wednesday'],
  ['Donnerstag', 'Thursday'],
  ['Freitag', 'Friday'],
  ['Samstag', 'Saturday'],
  ['Sonntag', 'Sunday'],
]

/** Rules as written by a municipality (parsed YAML; nothing at all: the usual rules), or everything wrong with them. */
export function readRules(
  raw: unknown,
): { ok: true; rules: ReminderRules } | { ok: false; findings: [Finding, ...Finding[]] } {
  const written = raw ?? {}
  const wrong = explain(rulesForm, written, [])
  if (isSome(wrong)) return { ok: false, findings: wrong }
  const form = rulesForm.parse(written)
  const findings: Finding[] = []
  const rules = rulesOf(form, findings)
  // Comparing times makes sense only once each of them is one.
  if (findings.length === 0) findings.push(...checkTimes(rules))
  return isSome(findings) ? { ok: false, findings } : { ok: true, rules }
}

function rulesOf(form: RulesForm, findings: Finding[]): ReminderRules {
  const { before, onTheDay, after, digest, hours } = usualRules
  const time = (written: string | undefined, usual: string, path: Finding['path']) =>
    written === undefined ? usual : taken(readTime(written), usual, () => findings.push(noTime(written, path)))
  return {
    before: form.before ?? before,
    onTheDay: form.onTheDay ?? onTheDay,
    after: form.after ?? after,
    time: time(form.time, usualRules.time, ['time']),
    digest: {
      weekday: weekdayOf(form.digest?.weekday, findings),
      time: time(form.digest?.time, digest.time, ['digest', 'time']),
    },
    hours: {
      from: time(form.hours?.from, hours.from, ['hours', 'from']),
      to: time(form.hours?.to, hours.to, ['hours', 'to']),
    },
    closed: (form.closed ?? []).map((day, index) =>
      taken(readWrittenDay(day), day, () => findings.push(noDay(day, ['closed', index]))),
    ),
  }
}

function taken<T>(value: T | undefined, otherwise: T, missed: () => void): T {
  if (value === undefined) missed()
  return value ?? otherwise
}

function weekdayOf(written: string | undefined, findings: Finding[]): ReminderRules['digest']['weekday'] {
  if (written === undefined) return usualRules.digest.weekday
  const name = written.trim().toLowerCase()
  const found = weekdays.findIndex(names => names.some(known => known.toLowerCase() === name))
  if (found !== -1) return (found + 1) as ReminderRules['digest']['weekday']
  const remedy = suggest(written, [...weekdays.map(([german]) => german), ...weekdays.map(([, english]) => english)])
  findings.push({ path: ['digest', 'weekday'], message: `“weekday” cannot be ${shown(written)}`, remedy })
  return usualRules.digest.weekday
}

function readTime(written: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(written.trim()) ?? []
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined
}

function noTime(written: string, path: Finding['path']): Finding {
  const message = `“${path.at(-1)}” is no time of day: ${shown(written)}`
  return { path, message, remedy: 'Write hours and minutes from 00:00 to 23:59, like 08:30' }
}

function noDay(written: string, path: Finding['path']): Finding {
  const message = `“closed” names a day that does not exist: ${shown(written)}`
  return { path, message, remedy: 'Write 24.12. for every year, or 24.12.2026 for one' }
}

function checkTimes({ time, digest, hours }: ReminderRules): Finding[] {
  if (hours.from >= hours.to) {
    const message = `There is no time for messages: “from” is ${hours.from}, “to” is ${hours.to}`
    return [{ path: ['hours'], message, remedy: 'Write an earlier “from” or a later “to”, within one day' }]
  }
  const outside = (at: string) => at < hours.from || at >= hours.to
  const span = `the hours from ${hours.from} to ${hours.to}`
  const remedy = 'Write a time before “to” and not before “from”, or change “hours”'
  return [
    ...(outside(time)
      ? [{ path: ['time'], message: `The time of reminders, ${time}, lies outside ${span}`, remedy }]
      : []),
    ...(outside(digest.time)
      ? [
          {
            path: ['digest', 'time'],
            message: `The time of the overview, ${digest.time}, lies outside ${span}`,
            remedy,
          },
        ]
      : []),
  ]
}

function isSome(findings: Finding[]): findings is [Finding, ...Finding[]] {
  return findings.length > 0
}
