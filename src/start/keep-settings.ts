import { type Calendar, createCalendar } from '../calendar/calendar.ts'
import type { TownSettings } from '../documents/settings.ts'
import type { IdeaRules } from '../idea/rules.ts'
import type { Store } from '../ports/store/store.ts'
import type { ReminderRules } from '../reminder/rules.ts'
import type { Budget } from '../task/budget.ts'
import { withPromise, withRegistration, withTown } from '../turn/town-settings.ts'
import type { RulesInForce, Setting, TownSettingsInForce } from '../turn/turns.ts'

interface Configured {
  setting: Setting
  rules: RulesInForce<ReminderRules>
  ideaRules: RulesInForce<IdeaRules>
  budget: Budget
}

/** Everything that the set-up in chat has a say in, as it is now: whoever looks again sees a change at once. */
export interface Followed {
  town: TownSettingsInForce
  setting(): Setting
  ideaRules: RulesInForce<IdeaRules>
  budget: RulesInForce<Budget>
  calendar(): Calendar
}

/** Puts what was set up in chat before what the configuration and the files say. Only they count before `refresh`. */
export function followSettings(store: Pick<Store, 'get'>, configured: Configured): Followed {
  let town: TownSettings = {}
  let version: number | undefined
  let setting = configured.setting
  let known: { place: string; closed: string[]; daysOff: string[]; calendar: Calendar } | undefined

  function calendar(): Calendar {
    const [place, { closed }, { daysOff = [] }] = [setting.place, configured.rules.current(), town]
    if (known?.place !== place || known.closed !== closed || known.daysOff.join() !== daysOff.join())
      known = { place, closed, daysOff, calendar: createCalendar(place, [...closed, ...daysOff]) }
    return known.calendar
  }

  return {
    town: {
      current: () => town,
      configured: configured.setting,
      registration: () => configured.budget.registration,
      promise: () => configured.ideaRules.current().promise,
      async refresh() {
        const found = await store.get('settings', 'settings')
        if ((found?.version ?? 0) === version) return
        version = found?.version ?? 0
        town = found?.doc.now ?? {}
        setting = withTown(configured.setting, town)
      },
    },
    setting: () => setting,
    ideaRules: { current: () => withPromise(configured.ideaRules.current(), town) },
    budget: { current: () => withRegistration(configured.budget, town) },
    calendar,
  }
}
