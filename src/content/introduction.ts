import { readFile } from 'node:fs/promises'
import { Fault } from '../errors.ts'
import { fileIn, type Place } from './layers.ts'

/**
 * Reads a template of the papers for the introduction, by its name: the municipality's own, if it has one.
 * @throws Fault `content` where there is none
 */
export function introductionTemplates(place: Place): (name: string) => Promise<string> {
  return async name => {
    const file = fileIn(place, 'introduction', `${name}.md`)
    try {
      return await readFile(file, 'utf8')
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Fault('content', `${file}: ${why}`, 'Correct the template, or remove it to have the usual one.', cause)
    }
  }
}
