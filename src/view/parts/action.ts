/** A button, as parts/action.json wants it: an Action.Execute, with an Action.Submit for clients that know no better. */
export interface Action {
  title: string
  /** Says more where the title alone is not enough: which of several drafts "Weiter" means. Null: nothing more to say. */
  tooltip: string | null
  /** Null: a button like any other. */
  style: 'positive' | 'destructive' | null
  /** `none`: the click neither needs nor checks what is entered on the card. */
  inputs: 'auto' | 'none'
  /** `act`: one of docs/ACTS.md, with what it carries; the tests of cards hold them to it. */
  data: { v: 1; act: string; id?: string; step?: string; rev?: number; arg?: string }
}

type Target = Omit<Action['data'], 'v' | 'act'>

/** A way on that takes nothing from the inputs: back, skip, pause … */
export function go(act: string, title: string, target: Target = {}): Action {
  return { title, tooltip: null, style: null, inputs: 'none', data: { v: 1, act, ...target } }
}

/** A way on that takes the inputs along. */
export function take(act: string, title: string, target: Target = {}): Action {
  return { ...go(act, title, target), inputs: 'auto' }
}

/** The one action a card is for. */
export function primary(action: Action): Action {
  return { ...action, style: 'positive' }
}

/** What throws something away. */
export function destructive(action: Action): Action {
  return { ...action, style: 'destructive' }
}
