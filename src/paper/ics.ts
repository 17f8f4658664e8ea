import { printable } from './table.ts'

/** Things to be done by a day, for the calendars of others. */
export interface TodoList {
  name: string
  /** The instant it is made. */
  at: string
  todos: Todo[]
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
}

/** As iCalendar (RFC 5545). Days are days, without hour and zone; lines are folded at 75 octets, as it demands. */
export async function toIcs({ name, at, todos }: TodoList): Promise<string> {
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
  for (const { uid, title, text, dueOn, status, priority, rev } of todos) {
    const todo = new ICAL.Component('vtodo')
    todo.addPropertyWithValue('uid', uid)
    todo.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(at), true))
    todo.addPropertyWithValue('due', ICAL.Time.fromDateString(dueOn))
    todo.addPropertyWithValue('summary', printable(title))
    if (text) todo.addPropertyWithValue('description', printable(text))
    todo.addPropertyWithValue('status', status)
    todo.addPropertyWithValue('priority', priority)
    todo.addPropertyWithValue('sequence', rev)
    calendar.addSubcomponent(todo)
  }
  return `${calendar.toString()}\r\n`
}
