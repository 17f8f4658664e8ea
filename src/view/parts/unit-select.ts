import type { LocalText } from '../../documents/language.ts'
import type { Words } from '../texts.ts'
import { clip } from './escape.ts'
import type { Asked } from './form.ts'
import type { Input } from './input.ts'

export interface UnitChoice {
  id: string
  name: LocalText
}

/** The value of "keiner": no unit has this id. Some clients cannot take a choice back, and send no empty value. */
const NONE = '_'
/** Characters of JSON for all units of a list: about 100 with ordinary names. */
const ROOM = 9_000

/** `none`: what choosing no unit is called, where that is possible. `value`: ids, separated by commas. */
interface AskedForUnit extends Asked {
  none?: string
  units: UnitChoice[]
}

/** A list to choose units from, as parts/select.json wants it: what is chosen comes first, so that it always fits. */
export function unitSelect(asked: AskedForUnit, words: Words) {
  const wanted = (asked.value ?? '').split(',')
  const chosen = asked.units.filter(({ id }) => wanted.includes(id))
  const none = asked.none === undefined ? [] : [{ title: asked.none, value: NONE }]
  const choices: Input['choices'] = []
  let room = ROOM
  for (const unit of [...chosen, ...asked.units.filter(({ id }) => !wanted.includes(id))]) {
    const choice = { title: clip(words.guide(unit.name), 60), value: unit.id }
    room -= JSON.stringify(choice).length + 1
    if (room >= 0) choices.push(choice)
  }
  return {
    id: asked.id,
    label: asked.required ? words.plain('input.required', { label: asked.label }) : asked.label,
    placeholder: words.plain('input.placeholder.choice'),
    value: chosen.map(({ id }) => id).join(',') || (none[0]?.value ?? null),
    choices: [...none, ...choices],
    left: asked.units.length - choices.length,
  }
}
