import fc from 'fast-check'
import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { type Todo, toIcs } from '../../src/paper/ics.ts'
import { printable } from '../../src/paper/table.ts'
import { anyCharacter } from '../fixtures/any-character.ts'

const at = '2026-03-03T09:00:00Z'
const todo: Todo = {
  uid: 'T-2026-48213@bot.example.org',
  title: 'Flyer drucken',
  text: '',
  dueOn: '2026-03-29',
  status: 'NEEDS-ACTION',
  priority: 5,
  rev: 1,
}

/** As another program reads it. */
function read(text: string) {
  return Object.values(ical.sync.parseICS(text)).filter(each => each?.type === 'VTODO') as unknown as {
    uid: string
    summary: string
    description?: string
    due: Date & { dateOnly?: true }
    status: string
  }[]
}

/** The other program leaves out blanks and quotes around a text. */
const bare = (text: string) =>
  text
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .trim()

const lines = (text: string) => text.split('\r\n')

describe('tasks as a calendar file', () => {
  it('are things to be done by a day, without hour and zone', async () => {
    const text = await toIcs({ name: 'Steueramt', at, todos: [todo] })
    expect(lines(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trittstein//Aufgaben//DE',
      'X-WR-CALNAME;VALUE=TEXT:Steueramt',
      'BEGIN:VTODO',
      'UID:T-2026-48213@bot.example.org',
      'DTSTAMP:20260303T090000Z',
      'DUE;VALUE=DATE:20260329',
      'SUMMARY:Flyer drucken',
      'STATUS:NEEDS-ACTION',
      'PRIORITY:5',
      'SEQUENCE:1',
      'END:VTODO',
      'END:VCALENDAR',
      '',
    ])
  })

  it('have line breaks that every program knows: some read nothing of a text with others', async () => {
    const text = await toIcs({ name: 'x', at, todos: [{ ...todo, title: 'Flyer\u2028drucken', text: 'a\u2029b' }] })
    expect(read(text)[0]).toMatchObject({ summary: 'Flyer\ndrucken', description: 'a\nb' })
  })

  it('are folded at 75 octets and say the same to another program, whatever stands in them', async () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('ä', '€', '😀', 'a', ';', ',', '\\', '\n', ':', '"'), maxLength: 200 }),
    )
    const todos = fc.array(fc.record({ title: text, text }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(todos, async made => {
        const written = await toIcs({
          name: made[0]?.title ?? '',
          at,
          todos: made.map((each, n) => ({ ...todo, ...each, uid: `T-${n}` })),
        })
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of lines(written)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const again = read(written)
        expect(again).toHaveLength(made.length)
        for (const [n, each] of made.entries()) {
          const found = again.find(({ uid }) => uid === `T-${n}`)
          expect(bare(found?.summary ?? '')).toBe(bare(printable(each.title)))
          expect(bare(found?.description ?? '')).toBe(bare(printable(each.text)))
          expect(found?.due.dateOnly).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
