import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkGlossary, glossaryForm } from '../../../src/guide/check-glossary.ts'
import { explain } from '../../../src/guide/explain.ts'
import type { Finding } from '../../../src/guide/finding.ts'
import { parseScoring } from '../../../src/guide/scoring/parse.ts'
import { situationsIn } from '../../../src/guide/situations.ts'

const text = readFileSync('docs/guides.md', 'utf8')
const [, ...fragments] = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, source = '']) => source)

test.each(fragments.map(source => [source.split('\n')[0], source]))(
  'the example “%s” is what it says',
  (_first, source) => {
    const raw: Record<string, unknown> = parse(source)
    if ('terms' in raw) return expect([...explain(glossaryForm, raw, []), ...checkGlossary(raw)]).toEqual([])
    if ('situations' in raw) return expect(situationsIn(raw)).toEqual(['external'])
    const findings: Finding[] = []
    const rest = { id: 'rest', title: { de: 'Rest' }, sentence: { de: 'Rest.' } }
    expect(parseScoring({ outcomes: [rest], ...raw }, findings)).toBeDefined()
    expect(findings).toEqual([])
  },
)

test('every key is in an example or a sentence', () => {
  for (const key of [
    'criteria',
    'scores',
    'provisional',
    'level',
    'outcomes',
    'hurdles',
    'tasks',
    'hints',
    'changes',
    'terms',
  ])
    expect(text).toMatch(new RegExp(`\`${key}\`|^${key}:`, 'm'))
})
