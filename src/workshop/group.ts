import { TextIndex } from '../search/text-index.ts'

/**
 * Statements that are about the same, together; the largest groups first. All in a group are like each other, so that no
 * chain of similar ones joins what has nothing to do with each other. Which was said first does not matter.
 */
export function grouped(statements: string[]): string[][] {
  const sorted = statements.toSorted()
  const alike = likeness(sorted)
  const groups: number[][] = []
  for (const at of sorted.keys()) {
    const fits = groups.find(group => group.every(other => alike(at, other)))
    if (fits) fits.push(at)
    else groups.push([at])
  }
  const texts = groups.map(group => group.flatMap(at => sorted[at] ?? []))
  return texts.toSorted((a, b) => b.length - a.length)
}

/** Whether two statements are surely about the same: each finds the other, or they are the same words. */
function likeness(statements: string[]): (a: number, b: number) => boolean {
  const index = new TextIndex()
  for (const [at, title] of statements.entries()) index.put({ id: String(at), title })
  const found = statements.map(title => new Set(index.find({ title }, statements.length, 'similar')))
  return (a, b) =>
    statements[a] === statements[b] || (found[a]?.has(String(b)) === true && found[b]?.has(String(a)) === true)
}
