import type { Synergy } from '../../documents/synergy.ts'
import { checkMatter, ideaMatter, type Matter, namesOf, taskMatter } from '../../synergy/matter.ts'
import { tells } from '../../synergy/radar.ts'
import type { SynergyItem, Twin } from '../../view/synergy/list.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'

/** One of two that are alike, as it is now. */
interface Now {
  matter: Matter
  twin: Twin
  /** Person id of who wrote or does it, where somebody is named. */
  person?: string
}

/** Two that are alike, as they are now; undefined: one of them is over, or it says nothing any more. */
export async function twinsOf(
  reader: Reader,
  { id, of }: Synergy,
): Promise<(SynergyItem & { now: Now[] }) | undefined> {
  const [one, other] = [await nowOf(reader, of[0]), await nowOf(reader, of[1])]
  if (!one || !other || !tells(one.matter, other.matter)) return undefined
  return { id, of: [one.twin, other.twin], now: [one, other] }
}

/** What is with coordinators, the most alike first. */
export async function openSynergies(reader: Reader): Promise<(SynergyItem & { toldOn?: string })[]> {
  const open = (await reader.work.peekSynergies()).filter(({ state }) => state === 'open')
  const inOrder = open.toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
  const found = await Promise.all(inOrder.map(each => twinsOf(reader, each)))
  return found.flatMap((pair, at) => {
    const toldOn = inOrder[at]?.toldOn
    return pair ? [{ id: pair.id, of: pair.of, ...(toldOn !== undefined && { toldOn }) }] : []
  })
}

async function nowOf(reader: Reader, id: string): Promise<Now | undefined> {
  const names = namesOf(await reader.work.peekUnits())
  if (id.startsWith('P-')) {
    const check = await reader.work.peek('assessments', id)
    const matter = check && checkMatter(check, names)
    return matter && { matter, twin: await twin(reader, 'check', check.title, matter) }
  }
  if (id.startsWith('T-')) {
    const task = await reader.work.peek('tasks', id)
    const matter = task && taskMatter(task, names)
    if (!task || !matter) return undefined
    return {
      matter,
      twin: await twin(reader, 'task', task.title, matter),
      ...(task.person !== undefined && { person: task.person }),
    }
  }
  const idea = await reader.work.peek('ideas', id)
  const matter = idea && ideaMatter(idea, names)
  if (!idea || !matter) return undefined
  return {
    matter,
    twin: await twin(reader, 'idea', idea.title, matter),
    ...(idea.author !== undefined && { person: idea.author }),
  }
}

async function twin(reader: Reader, is: Twin['is'], title: string, { id, unit }: Matter): Promise<Twin> {
  return { is, id, title, ...(unit !== undefined && { unit: nameOf(await unitNames(reader), unit) }) }
}
