import { describe, expect, test } from 'vitest'
import { plusDays } from '../../src/calendar/days.ts'
import type { ReminderWishes } from '../../src/documents/person.ts'
import type { ReminderMemory } from '../../src/documents/reminder.ts'
import type { Task } from '../../src/documents/task.ts'
import { owed } from '../../src/reminder/owed.ts'
import type { Owed, Reminding } from '../../src/reminder/reminding.ts'
import type { ReminderRules } from '../../src/reminder/rules.ts'
import { instant, task, whenOf } from './make.ts'

/** Sweeps at local times ("2026-06-01 10:00"), keeping the memory. Every message is told as "day time what". */
function sweep(person: Partial<Reminding>, times: string[], rules: Partial<ReminderRules> = {}): Sweep {
  let memory = person.memory
  const messages: string[] = []
  for (const time of times) {
    const result = owed({ ...ada(person), ...(memory ? { memory } : {}) }, instant(time), whenOf(rules))
    if (!result) continue
    memory = result.memory
    messages.push(...result.records.map(({ about }) => `${time} ${said(about)}`))
    expect(owed({ ...ada(person), memory }, instant(time), whenOf(rules))).toBeUndefined()
  }
  return { messages, memory }
}

interface Sweep {
  messages: string[]
  memory: ReminderMemory | undefined
}

function said(about: Owed['records'][number]['about']): string {
  return about.is === 'reminder' ? about.tasks.join(' ') : about.is
}

function ada(more: Partial<Reminding>): Reminding {
  return { person: 'ada', tasks: [], leads: false, ...more }
}

/** A time on each of these days. */
function daily(from: string, to: string, time = '10:00'): string[] {
  const times: string[] = []
  for (let day = from; day <= to; day = plusDays(day, 1)) times.push(`${day} ${time}`)
  return times
}

function daysOf(messages: string[]): string[] {
  return messages.map(message => message.slice(0, 10))
}

describe('the days on which an open task is reminded of', () => {
  const usual: Partial<ReminderRules> = {}
  test.each<[what: string, dueOn: string, more: Partial<Task>, rules: Partial<ReminderRules>, days: string[]]>([
    ['7 before, the day, 7 after', '2026-06-16', {}, usual, ['2026-06-09', '2026-06-16', '2026-06-23']],
    ['a holiday: the working day before', '2026-06-11', {}, usual, ['2026-06-03', '2026-06-11', '2026-06-18']],
    [
      'other distances',
      '2026-06-10',
      {},
      { before: [2, 1], onTheDay: false, after: [1] },
      ['2026-06-08', '2026-06-09', '2026-06-11'],
    ],
    [
      'two that fall together are one',
      '2026-06-08',
      {},
      { before: [3, 2, 1], after: [] },
      ['2026-06-05', '2026-06-08'],
    ],
    ['none at all', '2026-06-10', {}, { before: [], onTheDay: false, after: [] }, []],
    [
      'not what was before the due date was set',
      '2026-06-16',
      { dueSince: '2026-06-10' },
      usual,
      ['2026-06-16', '2026-06-23'],
    ],
    [
      'set on the day itself',
      '2026-06-16',
      { dueSince: '2026-06-09' },
      usual,
      ['2026-06-09', '2026-06-16', '2026-06-23'],
    ],
    ['in progress', '2026-06-16', { status: 'in-arbeit' }, usual, ['2026-06-09', '2026-06-16', '2026-06-23']],
    ['blocked', '2026-06-16', { status: 'blockiert' }, usual, ['2026-06-09', '2026-06-16', '2026-06-23']],
    ['done', '2026-06-16', { status: 'erledigt' }, usual, []],
    ['dropped', '2026-06-16', { status: 'verworfen' }, usual, []],
    [
      'over the end of a year with own days off',
      '2027-01-04',
      {},
      { closed: ['12-24', '12-28'] },
      ['2026-12-23', '2027-01-04', '2027-01-11'],
    ],
    ['29 February', '2028-02-29', {}, usual, ['2028-02-22', '2028-02-29', '2028-03-07']],
    ['both sides of the change to summer time', '2026-03-30', {}, usual, ['2026-03-23', '2026-03-30', '2026-04-02']],
    ['both sides of the change back', '2026-10-26', {}, usual, ['2026-10-19', '2026-10-26', '2026-11-02']],
  ])('%s', (_what, dueOn, more, rules, days) => {
    const { messages } = sweep(
      { tasks: [task('T', dueOn, more)] },
      daily(plusDays(dueOn, -20), plusDays(dueOn, 20)),
      rules,
    )
    expect(daysOf(messages)).toEqual(days)
  })
})

describe('the time of a reminder', () => {
  const tasks = [task('T', '2026-06-02')]
  const memory = { id: 'ada', until: '2026-06-01', later: [] }
  const allDay = [
    '2026-06-02 06:59',
    '2026-06-02 07:00',
    '2026-06-02 08:15',
    '2026-06-02 10:00',
    '2026-06-02 17:45',
    '2026-06-02 18:00',
  ]

  test.each<[what: string, wishes: ReminderWishes, at: string, dueAt: string]>([
    ['as the rules say', {}, '2026-06-02 10:00', '2026-06-02 10:00'],
    ['as the person wishes', { time: '08:15' }, '2026-06-02 08:15', '2026-06-02 08:15'],
    ['not before the hours', { time: '05:00' }, '2026-06-02 07:00', '2026-06-02 07:00'],
    ['not after the hours', { time: '20:00' }, '2026-06-02 17:45', '2026-06-02 17:45'],
    ['after downtime at once, with the time it was due', { time: '09:00' }, '2026-06-02 10:00', '2026-06-02 09:00'],
  ])('%s', (_what, wishes, at, dueAt) => {
    expect(sweep({ tasks, memory, wishes }, allDay).messages).toEqual([`${at} T`])
    expect(owed(ada({ tasks, memory, wishes }), instant(at), whenOf())?.records).toEqual([
      { id: 'reminder:ada:2026-06-02', about: { is: 'reminder', tasks: ['T'] }, dueAt: instant(dueAt) },
    ])
  })

  test('changed to later after the reminder: no second one', () => {
    const morning = sweep({ tasks, memory }, ['2026-06-02 10:00'])
    const evening = sweep({ tasks, memory: morning.memory ?? memory, wishes: { time: '14:00' } }, ['2026-06-02 14:00'])
    expect([...morning.messages, ...evening.messages]).toEqual(['2026-06-02 10:00 T'])
  })

  test('changed to earlier before the reminder: at once', () => {
    expect(sweep({ tasks, memory, wishes: { time: '09:00' } }, ['2026-06-02 09:20']).messages).toEqual([
      '2026-06-02 09:20 T',
    ])
  })

  test('is local: another zone is reminded when it is ten there', () => {
    const at = (utc: string) => owed(ada({ tasks, memory }), utc, whenOf({}, 'Atlantic/Azores'))?.records.length
    expect([at('2026-06-02T09:59:00Z'), at('2026-06-02T10:00:00Z')]).toEqual([undefined, 1])
  })

  test('bot back after the hours: the next working day, with what is due then', () => {
    const more = [...tasks, task('U', '2026-06-03')]
    expect(sweep({ tasks: more, memory }, ['2026-06-02 18:30', '2026-06-03 10:00']).messages).toEqual([
      '2026-06-03 10:00 T U',
    ])
  })
})

describe('several things become one message', () => {
  test('in the order of due dates', () => {
    const tasks = [task('A', '2026-06-09'), task('B', '2026-06-02'), task('C', '2026-05-26'), task('D', '2026-06-03')]
    expect(
      sweep({ tasks, memory: { id: 'ada', until: '2026-06-01', later: [] } }, ['2026-06-02 10:00']).messages,
    ).toEqual(['2026-06-02 10:00 C B A'])
  })

  test('after downtime each task once, on the first working day', () => {
    const tasks = [task('A', '2026-06-03'), task('B', '2026-06-05'), task('C', '2026-06-01', { status: 'erledigt' })]
    const memory = { id: 'ada', until: '2026-05-20', later: [] }
    expect(sweep({ tasks, memory }, daily('2026-06-06', '2026-06-09')).messages).toEqual(['2026-06-08 10:00 A B'])
  })

  test('a person the bot did not know before is told of what is open since', () => {
    expect(sweep({ tasks: [task('A', '2026-03-02')] }, daily('2026-06-01', '2026-06-09')).messages).toEqual([
      '2026-06-01 10:00 A',
    ])
  })
})

describe('nothing is made up afterwards', () => {
  test('a task set after the time of that day, for that day, waits for its next occasion', () => {
    const { memory } = sweep({ tasks: [task('A', '2026-09-01')] }, ['2026-06-02 10:00'])
    const late = task('B', '2026-06-02', { dueSince: '2026-06-02' })
    const known = memory ? { memory } : {}
    expect(sweep({ tasks: [late], ...known }, daily('2026-06-02', '2026-06-09', '15:00')).messages).toEqual([
      '2026-06-09 15:00 B',
    ])
  })

  test('a clock that went back by four days repeats nothing', () => {
    const times = ['2026-06-09 10:00', '2026-06-05 10:00', ...daily('2026-06-08', '2026-06-16')]
    expect(sweep({ tasks: [task('A', '2026-06-09')] }, times).messages).toEqual([
      '2026-06-09 10:00 A',
      '2026-06-16 10:00 A',
    ])
  })

  test.each(['2026-06-09', '2026-07-09', '2031-06-09'])(
    'a clock that was at %s and came back leaves nobody without reminders',
    wrong => {
      const times = [`${wrong} 10:00`, '2026-06-02 10:00', '2026-06-03 10:00', ...daily('2026-06-04', '2026-06-16')]
      const { messages, memory } = sweep({ tasks: [task('A', '2026-06-09')], leads: true }, times)
      const right = messages.filter(message => message < '2026-06-17')
      expect(right).toEqual(expect.arrayContaining(['2026-06-02 10:00 A', '2026-06-16 10:00 A']))
      expect(memory).toMatchObject({ until: '2026-06-16', dealtOn: '2026-06-16', digestOn: '2026-06-15' })
    },
  )

  test('a memory of an earlier version that lies years ahead counts as unset', () => {
    const memory = { id: 'ada', until: '2031-06-09', digestOn: '2031-06-09', later: [] }
    expect(sweep({ tasks: [task('A', '2026-06-09')], memory }, ['2026-06-02 10:00']).messages).toEqual([
      '2026-06-02 10:00 A',
    ])
  })

  test('a day off that is added or revoked in between neither repeats nor loses', () => {
    const tasks = [task('A', '2026-06-12')]
    const rules = { before: [], after: [] }
    const revoked = sweep({ tasks }, ['2026-06-11 10:00'], { ...rules, closed: ['2026-06-12'] })
    expect(revoked.messages).toEqual(['2026-06-11 10:00 A'])
    const known = revoked.memory ? { memory: revoked.memory } : {}
    expect(sweep({ tasks, ...known }, daily('2026-06-12', '2026-06-15'), rules).messages).toEqual([])
    const added = sweep(
      { tasks, memory: { id: 'ada', until: '2026-06-11', later: [] } },
      daily('2026-06-11', '2026-06-15'),
      {
        ...rules,
        closed: ['2026-06-12'],
      },
    )
    expect(added.messages).toEqual(['2026-06-15 10:00 A'])
  })

  test('nobody with only finished tasks costs a write', () => {
    expect(sweep({ tasks: [task('A', '2026-06-02', { status: 'erledigt' })] }, ['2026-06-02 10:00'])).toEqual({
      messages: [],
      memory: undefined,
    })
  })
})

describe('Später', () => {
  const due = task('A', '2026-06-02')
  const later = (on: string, ...more: { task: string; on: string }[]) => ({
    id: 'ada',
    until: '2026-06-01',
    later: [{ task: 'A', on }, ...more],
  })

  test.each([
    ['a reminder that comes meanwhile waits for that day', '2026-06-03', ['2026-06-03', '2026-06-09']],
    ['a day off: the working day after', '2026-06-04', ['2026-06-05', '2026-06-09']],
    ['beyond every occasion', '2026-06-20', ['2026-06-22']],
    ['on the day of an occasion: once', '2026-06-09', ['2026-06-09']],
  ])('%s', (_what, on, days) => {
    expect(daysOf(sweep({ tasks: [due], memory: later(on) }, daily('2026-06-02', '2026-06-30')).messages)).toEqual(days)
  })

  test('entries go once they are told, over, or somebody else’s', () => {
    const tasks = [due, task('B', '2026-09-01', { status: 'erledigt' }), task('D', '2026-09-01')]
    const memory = later(
      '2026-06-02',
      { task: 'B', on: '2026-06-20' },
      { task: 'C', on: '2026-06-20' },
      { task: 'D', on: '2026-06-20' },
    )
    const after = sweep({ tasks, memory }, ['2026-06-02 10:00'])
    expect(after.messages).toEqual(['2026-06-02 10:00 A'])
    expect(after.memory).toEqual({
      id: 'ada',
      until: '2026-06-02',
      dealtOn: '2026-06-02',
      later: [{ task: 'D', on: '2026-06-20' }],
    })
  })
})

describe('a pause', () => {
  const tasks = [task('A', '2026-06-02'), task('B', '2026-06-03'), task('C', '2026-06-17')]
  const memory = { id: 'ada', until: '2026-06-01', digestOn: '2026-06-01', later: [] }

  test('is followed by one message with what came meanwhile', () => {
    const { messages } = sweep(
      { tasks, memory, wishes: { pausedUntil: '2026-06-08' } },
      daily('2026-06-02', '2026-06-12'),
    )
    expect(messages).toEqual(['2026-06-09 10:00 A B', '2026-06-10 10:00 B C'])
  })

  test('leaves out the overviews in it', () => {
    const paused = { tasks: [], memory, leads: true, wishes: { pausedUntil: '2026-06-17' } }
    expect(daysOf(sweep(paused, daily('2026-06-02', '2026-06-30')).messages)).toEqual(['2026-06-22', '2026-06-29'])
  })

  test('that is ended early does not send the overview it left out', () => {
    const inside = sweep(
      { memory, leads: true, wishes: { pausedUntil: '2026-06-17' } },
      daily('2026-06-02', '2026-06-09'),
    )
    const known = inside.memory ? { memory: inside.memory } : {}
    const after = sweep({ ...known, leads: true }, daily('2026-06-10', '2026-06-16'))
    expect([...inside.messages, ...daysOf(after.messages)]).toEqual(['2026-06-15'])
  })
})

describe('the weekly overview', () => {
  const memory = { id: 'ada', digestOn: '2026-05-18', later: [] }

  test('comes on its day at its time, and only to those who lead', () => {
    const times = ['2026-06-08 08:29', '2026-06-08 08:30', '2026-06-08 12:00', '2026-06-09 08:30']
    const since = { ...memory, digestOn: '2026-06-01' }
    expect(sweep({ leads: true, memory: since }, times).messages).toEqual(['2026-06-08 08:30 digest'])
    expect(sweep({ leads: false, memory: since }, times).messages).toEqual([])
    expect(owed(ada({ leads: true, memory: since }), instant('2026-06-08 09:00'), whenOf())?.records).toEqual([
      { id: 'digest:ada:2026-06-08', about: { is: 'digest' }, dueAt: instant('2026-06-08 08:30') },
    ])
  })

  const fortnight = daily('2026-05-26', '2026-06-08').map(at => at.slice(0, 10))
  const friday = { digest: { weekday: 5 as const, time: '09:00' } }

  test.each<[what: string, last: string, times: string[], rules: Partial<ReminderRules>, days: string[]]>([
    [
      'a holiday: the next working day',
      '2026-05-18',
      daily('2026-05-24', '2026-06-02'),
      {},
      ['2026-05-26', '2026-06-01'],
    ],
    [
      'after downtime: once',
      '2026-05-18',
      ['2026-06-10 10:00', ...daily('2026-06-11', '2026-06-15')],
      {},
      ['2026-06-10', '2026-06-15'],
    ],
    ['back before its time: at its time', '2026-06-01', ['2026-06-10 07:30', '2026-06-10 08:30'], {}, ['2026-06-10']],
    [
      'back after the hours: the next working day',
      '2026-06-01',
      ['2026-06-08 18:00', '2026-06-09 08:30'],
      {},
      ['2026-06-09'],
    ],
    [
      'two weeks off: once',
      '2026-05-18',
      daily('2026-05-25', '2026-06-15'),
      { closed: fortnight },
      ['2026-06-09', '2026-06-15'],
    ],
    [
      'a Friday off, then the next',
      '2026-05-15',
      daily('2026-05-22', '2026-06-05'),
      { ...friday, closed: ['2026-05-29'] },
      ['2026-05-22', '2026-06-01', '2026-06-05'],
    ],
    [
      'another weekday: at least a week later',
      '2026-06-08',
      daily('2026-06-09', '2026-06-26'),
      friday,
      ['2026-06-19', '2026-06-26'],
    ],
    ['the turn of the year', '2026-12-21', daily('2026-12-22', '2027-01-05'), {}, ['2026-12-28', '2027-01-04']],
    ['the clock goes back', '2026-06-08', daily('2026-06-04', '2026-06-15'), {}, ['2026-06-15']],
  ])('%s', (_what, digestOn, times, rules, days) => {
    expect(daysOf(sweep({ leads: true, memory: { ...memory, digestOn } }, times, rules).messages)).toEqual(days)
  })

  test.each([
    ['in the middle of a week', '2026-06-02 10:00', ['2026-06-08', '2026-06-15']],
    ['on its day, but early enough', '2026-06-08 08:00', ['2026-06-08', '2026-06-15']],
    ['on its day, but too late', '2026-06-08 08:40', ['2026-06-15']],
    ['on the holiday it is moved from', '2026-05-25 12:00', ['2026-05-26', '2026-06-01', '2026-06-08', '2026-06-15']],
  ])('the first one is the next regular one: %s', (_what, first, days) => {
    const times = [first, ...daily('2026-05-26', '2026-06-15', '08:45').filter(at => at > first)]
    expect(daysOf(sweep({ leads: true }, times).messages)).toEqual(days)
  })

  test('whoever leads again later gets it once, then as usual', () => {
    expect(sweep({ memory }, daily('2026-05-26', '2026-06-09')).messages).toEqual([])
    const again = sweep({ leads: true, memory }, daily('2026-06-10', '2026-06-16'))
    expect(daysOf(again.messages)).toEqual(['2026-06-10', '2026-06-15'])
  })
})

describe('only the overview', () => {
  const wishes = { digestOnly: true }
  const tasks = [task('A', '2026-06-02'), task('B', '2026-06-10')]
  const memory = { id: 'ada', until: '2026-06-01', digestOn: '2026-06-01', later: [{ task: 'B', on: '2026-06-08' }] }

  test('replaces every reminder, also for people who lead nothing', () => {
    const { messages } = sweep({ tasks, memory, wishes }, daily('2026-06-02', '2026-06-16'))
    expect(messages).toEqual(['2026-06-08 10:00 digest', '2026-06-15 10:00 digest'])
  })

  test('given up, what came since the last overview is told, and nothing that stood in it', () => {
    const both = [task('A', '2026-06-08'), task('B', '2026-06-10')]
    const during = sweep({ tasks: both, memory, wishes }, daily('2026-06-02', '2026-06-11'))
    const known = during.memory ? { memory: during.memory } : {}
    expect(during.memory?.later).toEqual([])
    expect(sweep({ tasks: both, ...known }, daily('2026-06-12', '2026-06-14')).messages).toEqual(['2026-06-12 10:00 B'])
  })

  test('given up before any overview, nothing is lost', () => {
    const during = sweep({ tasks, memory, wishes }, daily('2026-06-02', '2026-06-04'))
    const known = during.memory ? { memory: during.memory } : { memory }
    expect([during.messages, sweep({ tasks, ...known }, ['2026-06-05 10:00']).messages]).toEqual([
      [],
      ['2026-06-05 10:00 A'],
    ])
  })
})

test('reminder and overview may come on the same day, as two messages', () => {
  const memory = { id: 'ada', until: '2026-06-01', digestOn: '2026-06-01', later: [] }
  const tasks = [task('A', '2026-06-08')]
  expect(sweep({ tasks, memory, leads: true }, ['2026-06-08 08:30', '2026-06-08 10:00']).messages).toEqual([
    '2026-06-08 08:30 digest',
    '2026-06-08 10:00 A',
  ])
  expect(sweep({ tasks, memory, leads: true }, ['2026-06-08 11:00']).messages).toEqual([
    '2026-06-08 11:00 A',
    '2026-06-08 11:00 digest',
  ])
})

describe('who works on some weekdays only', () => {
  const wishes: ReminderWishes = { weekdays: [1, 2, 3] }

  test('is told before a day off what is due on it, and never on a day off', () => {
    // A Friday. The day of the reminder a week ahead is a Friday as well.
    const { messages } = sweep({ tasks: [task('t', '2026-06-19')], wishes }, daily('2026-06-01', '2026-06-30'))
    expect(daysOf(messages)).toEqual(['2026-06-10', '2026-06-17', '2026-06-24'])
  })

  test('gets the overview of the week on the next of these days', () => {
    const only: ReminderWishes = { weekdays: [3], digestOnly: true }
    const { messages } = sweep({ tasks: [task('t', '2026-07-10')], wishes: only }, daily('2026-06-01', '2026-06-20'))
    expect(messages).toEqual(['2026-06-03 10:00 digest', '2026-06-10 10:00 digest', '2026-06-17 10:00 digest'])
  })
})
