import type { Option, Question, QuestionOf } from '../../../src/guide/guide.ts'
import type { ReadContext } from '../../../src/guide/kind.ts'

/** A Wednesday. */
export const german: ReadContext = { language: 'de', today: '2026-03-18' }
export const english: ReadContext = { language: 'en', today: '2026-03-18' }

type Own<K extends Question['kind']> = Omit<QuestionOf<K>, keyof typeof common | 'kind'> &
  Partial<Omit<QuestionOf<K>, 'kind'>>

const common = {
  id: 'q1',
  phase: 'p1',
  ask: { de: 'Was?', en: 'What?' },
  label: { de: 'Was', en: 'What' },
  required: false,
  unknown: true,
  skip: true,
  counted: true,
  review: false,
}

/** A question of a kind, with only what matters to a test. */
export function question<K extends Question['kind']>(kind: K, own: Own<K>): QuestionOf<K> {
  return { ...common, ...own, kind } as unknown as QuestionOf<K>
}

/** Options from `value: [German, English]`; a value with "!" in front excludes the others. */
export function options(labels: Record<string, [de: string, en: string]>): Option[] {
  return Object.entries(labels).map(([value, [de, en]]) => ({
    value: value.replace('!', ''),
    label: { de, en },
    exclusive: value.startsWith('!'),
  }))
}
