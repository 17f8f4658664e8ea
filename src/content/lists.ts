import { type ListEntries, type ListEntry, type ListId, listIds } from '../guide/lists.ts'
import { readList } from '../guide/read-list.ts'
import type { Place } from './layers.ts'
import type { ContentProblem } from './problems.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The files of the municipality's lists. */
export type ListFiles = WatchedRules<ListEntries>

/** Tells what would be wrong in other files if the lists were these. */
export type Fits = (lists: ListEntries) => ContentProblem[]

/**
 * Reads `rules/goals.yaml` and the like; see `watchRules`. A list with which another file would be
 * broken counts as broken, too; at first that is for whoever reads the other file to tell.
 */
export async function openLists(place: Place, fits: Fits = () => []): Promise<ListFiles> {
  let current: ListEntries | undefined
  const fitsWith = (list: ListId) => (entries: ListEntry[]) => (current ? fits({ ...current, [list]: entries }) : [])
  const files = await Promise.all(
    listIds.map(async list => ({ list, file: await watchRules(place, kindOf(list), fitsWith(list)) })),
  )
  const collected = () => Object.fromEntries(files.map(({ list, file }) => [list, file.current()])) as ListEntries
  current = collected()

  return {
    current: () => current ?? collected(),
    async refresh() {
      for (const { list, file } of files) {
        await file.refresh()
        if (file.current() !== current?.[list]) current = collected()
      }
    },
    problems: language => files.flatMap(({ file }) => file.problems(language)),
  }
}

function kindOf(list: ListId) {
  return { file: `${list}.yaml`, usual: [], read: (raw: unknown) => readList(list, raw) }
}
