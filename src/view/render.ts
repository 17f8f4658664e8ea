import { join } from 'node:path'
import type { Language } from '../documents/language.ts'
import type { Card, Message } from '../ports/messenger.ts'
import type { Make } from './parts/makers.ts'
import { readTemplates } from './templates.ts'
import { wordsIn } from './texts.ts'
import { type View, views } from './views.ts'

/**
 * Makes what turns views into messages. Instants are shown in `timeZone` (an IANA name).
 */
export function createRenderer(options: { timeZone: string }): (view: View, language: Language) => Message {
  const templates = readTemplates(join(import.meta.dirname, '../../cards'))
  return (view, language) => {
    const make = views[view.is] as Make<View>
    const content = make(view, wordsIn(language, options.timeZone))
    if (typeof content === 'string') return { text: content }
    return { card: templates.expand(view.is, { ...content, lang: language }) as Card, summary: content.summary }
  }
}
