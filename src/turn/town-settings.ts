import { landIn } from '../calendar/places.ts'
import type { TownSettings } from '../documents/settings.ts'
import type { IdeaRules } from '../idea/rules.ts'
import type { Budget } from '../task/budget.ts'
import type { Setting } from './turns.ts'

/** The configuration with what coordinators set up in chat, which counts where there is both. */
export function withTown(configured: Setting, town: TownSettings): Setting {
  const { organisation, privacyContact, dpoContact, helpContact, place, scheme, restricted } = town
  return {
    ...configured,
    ...(organisation !== undefined && { organisation }),
    ...(privacyContact !== undefined && { privacyContact }),
    ...(dpoContact !== undefined && { dpoContact }),
    ...(helpContact !== undefined && { helpContact }),
    ...(place !== undefined && { region: landIn(place), place }),
    ...(scheme && { scheme }),
    ...(restricted && { restricted }),
  }
}

/** The budget calendar with the closing day that was set in chat. */
export function withRegistration(budget: Budget, { registration }: TownSettings): Budget {
  return registration === undefined ? budget : { ...budget, registration }
}

/** The rules of ideas with the promise that was set in chat. */
export function withPromise(rules: IdeaRules, { promise }: TownSettings): IdeaRules {
  return promise ? { ...rules, promise } : rules
}
