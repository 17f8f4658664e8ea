import { expect, it } from 'vitest'
import { scoreBar } from '../../src/view/check/score.ts'
import type { Words } from '../../src/view/texts.ts'

const words = { guide: ({ de }: { de: string }) => de, rich: () => '', plain: () => '' } as unknown as Words

it.each([
  [0, 0],
  [9, 0],
  [25, 2],
  [50, 5],
  [63, 6],
  [75, 7],
  [99.4, 9],
  [100, 10],
])('a bar of %d has %d full blocks: only what is reached', (value, full) => {
  const { blocks } = scoreBar({ id: 's', label: { de: 'Nutzen' }, value, best: value, worst: value }, words)
  expect(blocks).toBe('▰'.repeat(full) + '▱'.repeat(10 - full))
})
