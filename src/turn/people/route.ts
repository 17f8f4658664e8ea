import type { Act } from '../../view/acts.ts'
import type { CardAction } from '../event.ts'
import { dropParked, listParked, retryParked } from '../news/parked.ts'
import { putBelow, putOver } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { appoint, askToDismiss, coordination, dismiss } from './coordination.ts'
import { endSubstitute, me, setReminders, setSubstitute, setUnit } from './me.ts'
import {
  askForUnit,
  askToDeleteUnit,
  createUnit,
  deleteUnit,
  listUnits,
  renewCode,
  saveUnit,
  setHolder,
  showUnit,
} from './units.ts'

/** Clicks on cards about people and units; undefined for all others. Rights are checked by what they call. */
export async function onPeopleClick(
  ctx: Context,
  { act, id = '', step, arg }: CardAction,
  inputs: Record<string, string>,
): Promise<ReplyStep[] | undefined> {
  switch (act as Act) {
    case 'me':
      return me(ctx, putBelow)
    case 'me-reminders':
      return setReminders(ctx, putOver, inputs)
    case 'me-unit':
      return setUnit(ctx, putOver, inputs.unit ?? '')
    case 'me-substitute':
      return setSubstitute(ctx, putOver, { person: inputs.person, until: inputs.until })
    case 'me-substitute-end':
      return endSubstitute(ctx, putOver)
    case 'coordination':
      return coordination(ctx, arg === undefined ? putBelow : putOver)
    case 'appoint':
      return appoint(ctx, putOver, inputs.person)
    case 'dismiss':
      return askToDismiss(ctx, putOver, id)
    case 'dismiss-yes':
      return dismiss(ctx, putOver, id)
    case 'units':
      return listUnits(ctx, putOver, arg)
    case 'unit':
      return showUnit(ctx, putOver, id)
    case 'unit-new':
      return askForUnit(ctx, putOver)
    case 'unit-create':
      return createUnit(ctx, putOver, inputs)
    case 'unit-save':
      return saveUnit(ctx, putOver, id, inputs)
    case 'unit-holder':
      return setHolder(ctx, putOver, id, arg ?? '', step === 'occupy' ? (inputs.person ?? '') : undefined)
    case 'unit-code':
      return renewCode(ctx, putOver, id, arg ?? '')
    case 'unit-delete':
      return askToDeleteUnit(ctx, putOver, id)
    case 'unit-delete-yes':
      return deleteUnit(ctx, putOver, id)
    case 'parked':
      return listParked(ctx, putOver, arg)
    case 'parked-retry':
      return retryParked(ctx, putOver, id)
    case 'parked-drop':
      return dropParked(ctx, putOver, id)
    default:
      return undefined
  }
}
