import type { Resolution } from '../../documents/motion.ts'
import type { TextKey, Words } from '../texts.ts'
import { clip } from './escape.ts'

/** "Beschluss 2027/123 vom 15. März 2027: zugestimmt. Mit jährlichem Bericht.", plain. */
export function resolutionInWords({ number, on, outcome, text }: Resolution, words: Words): string {
  const said = words.plain('resolution.line', {
    number: clip(number, 40),
    day: words.day(on),
    outcome: words.plain(`resolution.outcome.${outcome}` satisfies TextKey),
  })
  return text === '' ? `${said}.` : `${said}. ${text}`
}
