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
  /** Its proposed steps may be taken over as tasks; `adopted`: how many were, whoever did it. */
  mayAdopt: boolean
  adopted: number
  mayEdit: boolean
  /** Absent: there is nobody whom it could go to. */
  referral?: Referral
}

/** What happens with a result now, for whoever looks at it: who learns of it, who can start the steps, and its button. */
export function onward(view: Onward, words: Words): { title: string; text: string; actions: Action[] } {
  const { check, mayAdopt, adopted, mayEdit, referral } = view
  const title = words.rich('onward.title')
  const values = { count: adopted, unit: referral?.unit ? clip(words.guide(referral.unit), 60) : '' }
  const said = (key: TextKey, actions: Action[] = []) => ({ title, text: words.rich(key, values), actions })
  if (mayAdopt) {
    const adopt = primary(go('adopt', words.plain('adopt.heading'), { id: check.id }))
    return said(adopted > 0 ? 'onward.adopt.rest' : 'onward.adopt', [adopt])
  }
  if (adopted > 0) return said('onward.adopted', [offerAction('roadmap', words)])
  if (referral?.on !== undefined) {
    const key = `onward.referred.${referral.to}` satisfies TextKey
    return { title, text: words.rich(key, { ...values, day: words.day(referral.on) }), actions: [] }
  }
  if (!mayEdit) return said('onward.look')
  if (!referral) return said('onward.nobody')
  const { to, unit } = referral
  const refer = primary(go('refer-check', words.plain(`onward.refer.${to}.yes` satisfies TextKey), { id: check.id }))
  return said(to === 'lead' || unit ? (`onward.refer.${to}` satisfies TextKey) : 'onward.refer.unknown', [refer])
}
