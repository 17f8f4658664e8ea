import { type Finding, isMap, type Path, shown } from '../finding.ts'
import { suggest } from '../suggest.ts'

/** What a condition can ask about besides answers, once they are all there. */
export const resultKeys = ['score', 'criterion', 'unknownShare', 'level'] as const

type ResultKey = (typeof resultKeys)[number]

export function isResult(key: string): key is ResultKey {
  return (resultKeys as readonly string[]).includes(key)
}

/** What the answers amount to, as far as a condition can name it in its place. */
export interface Results {
  scores: string[]
  criteria: string[]
  level: boolean
}

/** Checks a test on what the answers amount to, such as {score: {benefit: {min: 50}}}. */
export function checkResult(key: ResultKey, value: unknown, path: Path, results: Results | undefined): Finding[] {
  if (!results) {
    const remedy = 'Ask about answers here; this belongs under outcomes, caps, tasks or hints'
    return [{ path, message: `“${key}” is only known once everything is answered`, remedy }]
  }
  if (key === 'level' && !results.level) {
    return [{ path, message: 'No level is known here', remedy: 'Ask about answers, scores or criteria instead' }]
  }
  if (key === 'level') return checkAmount(value, path, true)
  if (key === 'unknownShare') return checkAmount(value, path, false)
  if (!isMap(value) || Object.keys(value).length === 0) {
    const remedy = `Write ${key}: {name: {min: 50}}`
    return [{ path, message: `“${key}” cannot be ${shown(value)}`, remedy }]
  }
  const possible = key === 'score' ? results.scores : results.criteria
  return Object.entries(value).flatMap(([id, amount]) => {
    const at = [...path, id]
    if (possible.includes(id)) return checkAmount(amount, at, true)
    return [{ path: at, message: `There is no ${key} “${id}”`, remedy: suggest(id, possible) }]
  })
}

const bounds = ['min', 'max', 'below']

function checkAmount(amount: unknown, path: Path, canBeUnknown: boolean): Finding[] {
  if (amount === 'unknown' && canBeUnknown) return []
  if (!isMap(amount) || Object.keys(amount).length === 0) {
    const remedy = `Write {min: …}, {max: …} or {below: …}${canBeUnknown ? ', or unknown' : ''}`
    return [{ path, message: `This is no range: ${shown(amount)}`, remedy }]
  }
  const strange = Object.keys(amount).filter(key => !bounds.includes(key))
  if (strange.length > 0) {
    return strange.map(key => ({ path, message: `There is no bound “${key}”`, remedy: suggest(key, bounds) }))
  }
  const wrong = Object.values(amount).find(bound => typeof bound !== 'number')
  if (wrong !== undefined) {
    return [{ path, message: `A bound cannot be ${shown(wrong)}`, remedy: 'Write a number, without quotes' }]
  }
  const { min = -Infinity, max = Infinity, below = Infinity } = amount as Record<string, number>
  if (min <= max && min < below) return []
  return [{ path, message: 'The range is empty: its lower bound is above the upper one', remedy: 'Swap them' }]
}
