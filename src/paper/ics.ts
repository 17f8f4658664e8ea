import { printable } from './table.ts'

/** Things to be done by a day, for the calendars of others. */
export interface TodoList {
  name: string
  /** The instant it is made. */
  at: string
  todos: Todo[]
  /** To be subscribed to: how often programs should ask again, in hours. */
  refreshHours?: number
  /** As days of a calendar instead of tasks: most calendars show no tasks of a list that was subscribed to. */
  asEvents?: true
}

export interface Todo {
  /** The same for the same thing, whenever and by whomever it is fetched. */
  uid: string
  title: string
  text: string
  /** Local day. */
  dueOn: string
  status: 'NEEDS-ACTION' | 'IN-PROCESS' | 'COMPLETED' | 'CANCELLED'
  priority: 1 | 5 | 9
  /** Counts its changes. */
  rev: number
  /** Its last change, where `at` would make each copy another one: a local day. */
  changedOn?: string
}

/** As iCalendar (RFC 5545). Days are days, without hour and zone; lines are folded at 75 octets, as it demands. */
export async function toIcs({ name, at, todos, refreshHours, asEvents }: TodoList): Promise<string> {
  // Loaded here: nobody who asks for no such file waits for it.
  const { default: ICAL } = await import('ical.js')
  // The library does not count the blank that a folded line begins with.
  ICAL.foldLength = 74
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Trittstein//Aufgaben//DE')
  const title = new ICAL.Property('x-wr-calname', calendar)
  title.resetType('text')
  title.setValue(printable(name))
  calendar.addProperty(title)
  if (refreshHours !== undefined) {
    const often = ICAL.Duration.fromSeconds(refreshHours * 60 * 60)
    for (const property of ['refresh-interval', 'x-published-ttl']) {
      const interval = new ICAL.Property(property, calendar)
      interval.resetType('duration')
      interval.setValue(often)
      calendar.addProperty(interval)
    }
  }
  for (const todo of todos) {
    const { uid, title, text, dueOn, status, priority, rev, changedOn } = todo
    const entry = new ICAL.Component(asEvents ? 'vevent' : 'vtodo')
    const stamp = changedOn === undefined ? new Date(at) : new Date(`${changedOn}T00:00:00Z`)
    entry.addPropertyWithValue('uid', uid)
    entry.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(stamp, true))
    const due = ICAL.Time.fromDateString(dueOn)
    if (asEvents) {
      const next = due.clone()
      next.adjust(1, 0, 0, 0)
      entry.addPropertyWithValue('dtstart', due)
      entry.addPropertyWithValue('dtend', next)
      // Nobody is busy because something is due.
      entry.addPropertyWithValue('transp', 'TRANSPARENT')
    } else entry.addPropertyWithValue('due', due)
    entry.addPropertyWithValue('summary', printable(title))
    if (text) entry.addPropertyWithValue('description', printable(text))
    if (!asEvents) entry.addPropertyWithValue('status', status)
    entry.addPropertyWithValue('priority', priority)
    entry.addPropertyWithValue('sequence', rev)
    calendar.addSubcomponent(entry)
  }
  return `${calendar.toString()}\r\n`
}
