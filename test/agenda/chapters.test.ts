import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaPaper, chapterOf, chapters, chaptersOf } from '../../src/agenda/chapters.ts'
import type { AgendaFacts } from '../../src/agenda/facts.ts'
import { chapterIds } from '../../src/documents/agenda.ts'
import { ideaStatuses } from '../../src/documents/idea-statuses.ts'
import type { TaskStatus } from '../../src/documents/task.ts'
import { toMarkdown } from '../../src/paper/markdown.ts'
import { type Block, textOf } from '../../src/paper/paper.ts'
import { toSvg } from '../../src/paper/svg.ts'
import { checkFact, choice, facts, ideaFact, taskFact } from './make.ts'

const taskStatuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']

/** A random town, with everything named by its number. */
const town: fc.Arbitrary<AgendaFacts> = fc
  .record({
    ideas: fc.array(
      fc.record({
        status: fc.constantFrom(...ideaStatuses),
        goal: fc.constantFrom('service', 'work', 'unclear'),
        role: fc.option(fc.constantFrom('provider', 'partner'), { nil: undefined }),
        field: fc.option(fc.constantFrom('mobility', 'gone'), { nil: undefined }),
      }),
      { maxLength: 40 },
    ),
    checks: fc.array(
      fc.record({
        benefit: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
        feasibility: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
        value: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
    tasks: fc.array(
      fc.record({
        status: fc.constantFrom(...taskStatuses),
        dueOn: fc.constantFrom('2026-01-05', '2026-03-31', '2026-04-01', '2027-12-31'),
      }),
      { maxLength: 30 },
    ),
    support: fc.nat(20),
    comments: fc.nat(20),
  })
  .map(({ ideas, checks, tasks, support, comments }) =>
    facts({
      goals: [choice('service'), choice('work')],
      fields: [choice('mobility')],
      ideas: ideas.map(({ role, field, ...each }, at) =>
        ideaFact(`I${at}`, { ...each, ...(role && { role }), ...(field && { field }) }),
      ),
      checks: checks.map(({ benefit, feasibility, value }, at) => {
        const { benefit: _, feasibility: __, level: ___, ...rest } = checkFact(`P${at}`)
        return {
          ...rest,
          ...(benefit !== undefined && { benefit }),
          ...(feasibility !== undefined && { feasibility }),
          ...(value !== undefined && { level: { value, label: { de: `Stufe ${value}`, en: `Level ${value}` } } }),
        }
      }),
      tasks: tasks.map((each, at) => taskFact(`T${at}`, each)),
      taking: { support, comments },
    }),
  )

function blocksOf(town: AgendaFacts, number: number): Block[] {
  return chapterOf(number, town, [], 'de')?.filled.blocks ?? []
}

function tableIn(blocks: Block[], caption: string): string[][] {
  const found = blocks.find(block => block.is === 'table' && textOf(block.caption) === caption)
  return found?.is === 'table' ? found.rows.map(row => row.map(textOf)) : []
}

describe('the agenda', () => {
  it('has the eighteen chapters in their order, each with how it is filled, in two languages', () => {
    expect(chapters.map(({ id }) => id)).toEqual([...chapterIds])
    for (const { title, how } of chapters) for (const text of [title, how]) expect(text.en).toBeTruthy()
  })

  it('says of an empty chapter how to fill it, and begins a chapter with the text of the municipality', () => {
    const texts = [
      {
        id: 'vision' as const,
        rev: 1,
        texts: [{ on: '2026-03-01', by: 'coordination' as const, text: 'Leicht.\n\n- eins\n- zwei' }],
      },
    ]
    const said = toMarkdown(agendaPaper(facts(), texts, 'de'))
    expect(said).toMatch(/## 3 Zukunftsbild\n\nLeicht\.\n\n- eins\n- zwei\n\n## 4/)
    expect(said).toMatch(/## 8 Ideen\n\n> Hier steht noch nichts\. Setzen Sie Ideen im Eingang/)
    expect(toMarkdown(agendaPaper(facts(), texts, 'en'))).toContain('## 17 What we leave undone on purpose')
  })

  it('takes out what was written, if the last text is empty', () => {
    const texts = [
      {
        id: 'vision' as const,
        rev: 2,
        texts: ['Leicht.', ''].map(text => ({ on: '2026-03-01', by: 'coordination' as const, text })),
      },
    ]
    expect(chapterOf(3, facts(), texts, 'de')?.own).toBeUndefined()
  })

  it('names what was left undone with its reason, and sorts what is to be done', () => {
    const made = facts({
      fields: [choice('mobility')],
      ideas: [
        ideaFact('1', { field: 'mobility', problem: 'Stau' }),
        ideaFact('2', { status: 'geparkt', reason: 'Erst die E-Akte.' }),
        ideaFact('3', { status: 'neu' }),
      ],
      tasks: [
        taskFact('1', { goal: 'Weniger Papier', involved: [{ de: 'IT' }], priority: 'hoch' }),
        taskFact('2', { status: 'verworfen', reason: 'Zu teuer.' }),
        taskFact('3', { step: 'auftrag', status: 'erledigt', endedOn: '2026-02-01' }),
      ],
    })
    const said = toMarkdown(agendaPaper(made, [], 'de'))
    expect(said).toMatch(/### mobility de\n.*Idee 1 \| Stau/s)
    expect(said).toMatch(/## 17 .*Idee 2 \| zurückgestellt \| Erst die E-Akte\..*Aufgabe 2 \| Zu teuer\./s)
    expect(said).toMatch(/## 10 .*### Aufgabe 1\n.*\| Ziel \| Weniger Papier \|.*\| Beteiligte \| IT \|.*## 11/s)
    expect(said).toMatch(/## 1 .*\| Aufgabe 3 \| Hauptamt \| 1\\\. Februar 2026 \| erledigt \|.*## 2/s)
    expect(said).not.toContain('Idee 3')
  })

  it('says the same figures as what it is made from', () => {
    fc.assert(
      fc.property(town, made => {
        const shown = made.ideas.filter(({ status }) => ['agenda', 'umgesetzt', 'in-pruefung'].includes(status))
        const rows = blocksOf(made, 8).flatMap(block => (block.is === 'table' ? block.rows : []))
        expect(rows).toHaveLength(shown.length)

        const portfolio = tableIn(blocksOf(made, 9), 'Prozesse nach Nutzen und Machbarkeit')
        expect(portfolio.map(row => row[1]).sort()).toEqual(made.checks.map(({ title }) => title).sort())
        for (const [, title, , benefit] of portfolio) {
          const known = made.checks.find(check => check.title === title)?.benefit
          expect(benefit).toBe(known === undefined ? '–' : String(Math.floor(known + 0.5)))
        }
        const drawn = blocksOf(made, 9).find(block => block.is === 'figure')
        const both = made.checks.filter(
          ({ benefit, feasibility }) => benefit !== undefined && feasibility !== undefined,
        )
        expect(drawn?.is === 'figure' && drawn.chart.is === 'points' ? drawn.chart.points.length : 0).toBe(both.length)
        const levels = tableIn(blocksOf(made, 9), 'Prozesse nach Reifegrad')
        expect(levels.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(
          made.checks.filter(({ level }) => level !== undefined).length,
        )

        const quarters = tableIn(blocksOf(made, 11), 'Aufgaben je Quartal')
        const sum = (at: number) => quarters.reduce((all, row) => all + Number(row[at]), 0)
        expect(sum(1)).toBe(made.tasks.filter(({ status }) => status === 'erledigt').length)
        expect(sum(2)).toBe(made.tasks.filter(({ status }) => !['erledigt', 'verworfen'].includes(status)).length)
      }),
      { numRuns: 60 },
    )
  })

  it('tells no figure below five of what people did, and says the same in its sources as in its text', () => {
    fc.assert(
      fc.property(town, made => {
        const told = [...blocksOf(made, 2), ...blocksOf(made, 4), ...blocksOf(made, 5)].flatMap(block =>
          block.is === 'table' && block.head.at(-1) === 'Ideen' ? block.rows.map(row => textOf(row.at(-1) ?? [])) : [],
        )
        for (const figure of told) expect(figure === 'keine Angabe' || Number(figure) >= 5).toBe(true)
        const [said] = blocksOf(made, 7)
        if (said?.is === 'paragraph')
          for (const [figure] of textOf(said.text).matchAll(/\d+/g)) expect(Number(figure)).toBeGreaterThanOrEqual(5)
        for (const { filled } of chaptersOf(made, [], 'de'))
          for (const { count } of filled.from) expect(count).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('never draws or tabulates what is not well-formed', () => {
    const made = facts({ checks: [checkFact('<1>', { title: '<b>"&' })], tasks: [taskFact('1')] })
    const figures = chaptersOf(made, [], 'de').flatMap(({ filled }) =>
      filled.blocks.flatMap(block => (block.is === 'figure' ? [block] : [])),
    )
    expect(figures).toHaveLength(3)
    for (const block of figures) {
      const svg = toSvg(block, 'f')
      expect(svg).toMatch(
        /^<svg .*role="img" aria-labelledby="f-t f-d".*<title id="f-t">.+<\/title><desc id="f-d">.+<\/desc>/,
      )
      expect(block.alt.length).toBeGreaterThan(20)
      expect(textOf(block.caption)).not.toBe('')
    }
    for (const { filled } of chaptersOf(made, [], 'de'))
      for (const block of filled.blocks)
        if (block.is === 'table') for (const row of block.rows) expect(row).toHaveLength(block.head.length)
  })
})

describe('what nothing is for', () => {
  const said = (town: AgendaFacts, number: number) => JSON.stringify(blocksOf(town, number))

  it('names the goals that no task and no idea on the agenda is for', () => {
    const town = facts({
      goals: ['service', 'work', 'climate', 'trust'].map(choice),
      tasks: [taskFact('1', { goal: 'service' }), taskFact('2', { goal: 'climate', status: 'verworfen' })],
      ideas: [ideaFact('1', { goal: 'work' }), ideaFact('2', { goal: 'trust', status: 'geparkt' })],
    })
    expect(said(town, 4)).toContain('Noch ohne Vorhaben: climate de, trust de.')
  })

  it('names the roles that no idea on the agenda has', () => {
    const town = facts({ ideas: [ideaFact('1', { role: 'partner' }), ideaFact('2', { role: 'steerer' })] })
    expect(said(town, 5)).toContain('Noch in keinem Vorhaben: provider de, guarantor de, initiator de.')
  })

  it('says nothing where there is nothing yet, or something for each', () => {
    const goals = [choice('service')]
    expect(said(facts({ goals }), 4)).not.toContain('Noch ohne Vorhaben')
    expect(said(facts({ goals, tasks: [taskFact('1', { goal: 'service' })] }), 4)).not.toContain('Noch ohne Vorhaben')
    expect(said(facts(), 5)).not.toContain('Noch in keinem Vorhaben')
  })

  it('is the same, whatever ideas that are not on the agenda say', () => {
    fc.assert(
      fc.property(town, each => {
        const listed = each.ideas.filter(({ status }) => status === 'agenda' || status === 'umgesetzt')
        const sentence = (from: AgendaFacts, number: number) =>
          blocksOf(from, number)
            .flatMap(block => (block.is === 'paragraph' ? [textOf(block.text)] : []))
            .filter(text => text.startsWith('Noch ohne Vorhaben') || text.startsWith('Noch in keinem'))
        for (const number of [4, 5])
          expect(sentence(each, number)).toEqual(sentence({ ...each, ideas: listed }, number))
      }),
    )
  })
})
