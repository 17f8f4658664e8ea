import { expect, test } from 'vitest'
import { TextIndex } from '../../src/search/text-index.ts'
import { ideas } from '../demo/ideas.ts'
import { earlierIdeas } from '../demo/year/ideas.ts'

/** All ideas of the demo's town, as coordinators see them one by one. None was written with the search in mind. */
const town = new Map(
  [...ideas, ...earlierIdeas].map(({ answers }) => [String(answers.titel), String(answers.problem ?? '')]),
)

test('of the ideas of a town few have others folded on their card, and those are about the same', () => {
  const index = new TextIndex()
  for (const [title, text] of town) index.put({ id: title, title, text })
  const alike = (title: string) => index.find({ title, text: town.get(title) ?? '', self: title }, 3, 'alike')
  const folded = [...town.keys()].filter(title => alike(title).length > 0)
  process.stdout.write(
    `Ideas of the demo's town with something folded on their card: ${folded.length} of ${town.size}\n`,
  )
  expect(folded.length / town.size).toBeLessThanOrEqual(0.3)
  expect(alike('Laufmappen durch digitale Umläufe ersetzen')).toEqual([])
  expect(alike('Notfallkarte für den Ausfall der IT')[0]).toBe('Notfallplan üben, wenn die IT ausfällt')
  expect(alike('Rechnungen ohne Papier prüfen')[0]).toBe('Rechnungen an die Stadt elektronisch stellen')
})
