import type { Text } from '../guide/text.ts'

/** What of the town's own material questions are made from. */
export const townKinds = ['spheres', 'goals', 'roles', 'fields', 'results'] as const
export type TownKind = (typeof townKinds)[number]

/** A question that the municipality wrote itself. */
export interface WrittenSpark {
  id: string
  text: Text
  /** The guide that answers it. */
  guide: string
  /** What is known already: answers by question of the guide, as its file writes them. */
  answers: Record<string, string | number | boolean | string[]>
}

/** Which Denkanstöße there are. A municipality sets it in rules/sparks.yaml. */
export interface SparkRules {
  town: TownKind[]
  questions: WrittenSpark[]
}

/** Without the file only the town's own material asks. */
export const usualSparks: SparkRules = { town: [...townKinds], questions: [] }
