import type { When } from '../../reminder/when.ts'
import type { TurnDeps } from '../turns.ts'

/** What decides when answers and dots end. */
export function whenOf({ rules, calendar, setting }: TurnDeps): When {
  return { rules: rules.current(), calendar: calendar(), timeZone: setting.timeZone }
}
