import type { Makers } from '../parts/makers.ts'
import { confirmPeopleCard, coordinationCard } from './coordination.ts'
import { meCard } from './me.ts'
import { notReleasedCard } from './not-released.ts'
import { selfTestCard } from './self-test.ts'
import { setupCard } from './setup.ts'
import { setupStepCard } from './setup-step.ts'
import { unitCard } from './unit.ts'
import { newUnitCard, unitsCard } from './units.ts'

export const peopleViews = {
  me: meCard,
  coordination: coordinationCard,
  units: unitsCard,
  unit: unitCard,
  'new-unit': newUnitCard,
  'confirm-people': confirmPeopleCard,
  'self-test': selfTestCard,
  'not-released': notReleasedCard,
  setup: setupCard,
  'setup-step': setupStepCard,
} satisfies Makers
