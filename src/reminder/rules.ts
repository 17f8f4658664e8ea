/** When people are reminded of tasks. A municipality sets it in rules/reminders.yaml. Times are local, HH:MM. */
export interface ReminderRules {
  /** This many days before the due date. */
  before: number[]
  onTheDay: boolean
  /** This many days after the due date. */
  after: number[]
  /** The usual hour of reminders; each person may wish another. */
  time: string
  /** The weekly overview. `weekday` is an ISO weekday: 1 is Monday. */
  digest: { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; time: string }
  /** Messages are sent on working days, while from <= local time < to. */
  hours: { from: string; to: string }
  /** Days off besides public holidays: YYYY-MM-DD, or MM-DD for every year. */
  closed: string[]
}

/** The rules of a municipality that set none (DOMAIN §5). */
export const usualRules: ReminderRules = {
  before: [7],
  onTheDay: true,
  after: [7],
  time: '10:00',
  digest: { weekday: 1, time: '08:30' },
  hours: { from: '07:00', to: '18:00' },
  closed: [],
}
