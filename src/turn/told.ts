import type { Told } from '../documents/person.ts'
import type { View } from '../view/views.ts'
import type { Reader } from './subject.ts'

/** The numbers of tasks, checks and ideas that a message tells of, as its card carries them. */
export function numbersIn(list: string): string[] {
  return [...new Set(list.match(/(?:[TP]-)?20\d\d-\d{5}/g) ?? [])]
}

/**
 * What is remembered of a message that is sent: tasks, checks, and ideas that have an author. Nothing may lead to one without a
 * name, not even from those who hear of it.
 */
export async function toRemember(reader: Reader, view: View): Promise<Told['list']> {
  const words = view.is === 'news' ? view.list.split(' ') : []
  const kept = await Promise.all(
    words.map(async word => {
      // A part of a check: nobody is nameless there.
      if (word.startsWith('p:offered:')) return true
      const [number] = numbersIn(word)
      if (number === undefined) return false
      return /^[TP]-/.test(number) || (await reader.work.peek('ideas', number))?.author !== undefined
    }),
  )
  return words.filter((_, at) => kept[at]).join(' ')
}
