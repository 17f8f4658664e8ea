import type { Makers } from '../parts/makers.ts'
import { adoptCard } from './adopt.ts'
import { confirmCheckCard } from './confirm.ts'
import { exampleCard, examplesCard } from './example.ts'
import { checkFieldCard } from './field.ts'
import { checksCard, similarChecksCard } from './list.ts'
import { recheckCard } from './recheck.ts'
import { resultCard } from './result.ts'
import { checkText } from './text.ts'

export const checkViews = {
  'confirm-check': confirmCheckCard,
  'similar-checks': similarChecksCard,
  result: resultCard,
  recheck: recheckCard,
  checks: checksCard,
  examples: examplesCard,
  example: exampleCard,
  adopt: adoptCard,
  'check-text': checkText,
  'check-field': checkFieldCard,
} satisfies Makers
