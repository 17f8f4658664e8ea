import type { MakeFile } from '../paper/file.ts'
import { newPerson } from '../people/person.ts'
import { wordsIn } from '../view/texts.ts'
import { localDay } from './context.ts'
import { type FileBody, fileOf } from './data-pages.ts'
import { type Format, validMinutes, type Wanted } from './exports.ts'
import { readerOf } from './outgoing.ts'
import type { TurnDeps } from './turns.ts'

/** A file that was made for somebody, before they took it. */
export interface MadeFile {
  name: string
  body: Uint8Array
}

/** Files that are offered in a chat. */
export interface Files {
  /** Makes one and keeps it for a short time. Undefined: it is not there, or not for this person. */
  make(
    person: string,
    wanted: Wanted,
    format: Format,
  ): Promise<{ token: string; name: string; size: number } | undefined>
  /** Hands it out, once, to whom it was made for, unless they were erased since. @param token untrusted */
  take(person: string, token: string): Promise<MadeFile | undefined>
}

/** Kept in memory only, one for each person: of two that were offered the last counts. */
export function createFiles(deps: TurnDeps, make: MakeFile): Files {
  const made = new Map<string, MadeFile & { token: string; until: number }>()
  const now = () => deps.clock.now().getTime()

  return {
    async make(id, wanted, format) {
      const at = deps.clock.now().toISOString()
      const person = (await deps.store.get('people', id))?.doc ?? newPerson(id, '', deps.setting.defaultLanguage)
      const words = wordsIn(person.language, deps.setting.timeZone)
      const file = await fileOf(await readerOf(deps, person, at), wanted, format, { words, make, at })
      for (const [key, { until }] of made) if (until <= now()) made.delete(key)
      if (!file) return undefined
      const name = `${file.name}-${localDay(at, deps.setting.timeZone)}.${format}`
      const body = bytesOf(file.body)
      const token = `${deps.ids.unique()}${deps.ids.unique()}`
      made.set(id, { token, name, body, until: now() + validMinutes * 60_000 })
      return { token, name, size: body.length }
    },
    async take(person, token) {
      const file = made.get(person)
      if (!file || file.token !== token) return undefined
      made.delete(person)
      await deps.store.catchUp()
      return file.until > now() && (await deps.store.get('people', person)) ? file : undefined
    },
  }
}

function bytesOf(body: FileBody): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}
