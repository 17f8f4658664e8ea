import type { LocalText } from '../../documents/language.ts'
import { type Action, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { offerAction } from '../parts/offers.ts'
import type { TextKey, Words } from '../texts.ts'

/** Where a result goes from its author, or went: to whoever leads the unit, or to the coordination. */
export interface Referral {
  to: 'lead' | 'coordination'
  /** The unit it is about, if there is one; its lead cannot be reached if it goes to the coordination. */
  unit?: LocalText
  /** Since this local day; absent: not yet. */
  on?: string
}

export interface Onward {
  check: { id: string }
  /** Its proposed steps may be taken over as tasks; how many were, whoever did it, and how many were not. */
  mayAdopt: boolean
  adopted: number
  left: number
  mayEdit: boolean
  /** Absent: there is nobody whom it could go to. */
  referral?: Referral
}

interface Said {
  title: string
  text: string
  actions: Action[]
}

/** What happens with a result now, for whoever looks at it: who learns of it, who can start the steps, and its button. */
export function onward(view: Onward, words: Words): Said {
  const { check, mayAdopt, adopted, left, mayEdit, referral } = view
  const say = (keys: TextKey[], actions: Action[] = []): Said => {
    const day = referral?.on === undefined ? '' : words.day(referral.on)
    const values = { count: adopted, day, unit: referral?.unit ? clip(words.guide(referral.unit), 60) : '' }
    const text = keys.map(key => words.rich(key, values)).join(' ')
    return { title: words.rich('onward.title'), text, actions }
  }
  const started: TextKey[] = adopted > 0 ? ['onward.started'] : []
  if (mayAdopt) {
    const adopt = primary(go('adopt', words.plain('adopt.heading'), { id: check.id }))
    return say([...started, adopted > 0 ? 'onward.adopt.rest' : 'onward.adopt'], [adopt])
  }
  if (left === 0 && adopted > 0) return say(['onward.started', 'onward.reminds'], [offerAction('roadmap', words)])
  if (referral?.on !== undefined) return say([`onward.referred.${referral.to}`])
  if (!mayEdit) return say([...started, 'onward.look'])
  if (!referral) return say([...started, 'onward.nobody'])
  const { to, unit } = referral
  const refer = primary(go('refer-check', words.plain(`onward.refer.${to}.yes` satisfies TextKey), { id: check.id }))
  const untold: TextKey = to === 'coordination' && unit ? 'onward.no-lead' : 'onward.untold'
  return say([...(adopted > 0 ? started : [untold]), `onward.refer.${to}`], [refer])
}
