import { guideNamed } from '../guide/entrance.ts'
import { explain, type Glossary, type Term, termIn } from '../guide/glossary.ts'
import type { Guide } from '../guide/guide.ts'
import { withoutFillers, withoutPoliteness } from '../words/fillers.ts'
import { channelCommandIn, commandIn, type Meant, meantBy, type Understood } from './command.ts'
import { type DialogueCommand, dialogueCommand } from './dialogue/words.ts'
import type { Command } from './subject.ts'
import { says } from './words.ts'

/** What a text means while no dialogue waits for an answer. */
export type Meaning =
  /** In its very words. */
  | ({ is: 'said' } & Understood)
  /** The name of a guide. */
  | { is: 'guide'; guide: Guide }
  | { is: 'term'; term: Term }
  /** A word of a dialogue that is not open. */
  | { is: 'word'; word: DialogueCommand }
  /** Yes or no to nothing. */
  | { is: 'answer' }
  | Meant

/**
 * Decides what a text asks for, in a fixed order: a command, a guide, a term to explain, a word of dialogues, a sentence, a
 * term in it.
 */
export function meaningOf(commands: Command[], glossary: Glossary, guides: Guide[], text: string): Meaning {
  const ofChannel = channelCommandIn(commands, text)
  if (ofChannel) return { is: 'said', command: ofChannel, said: undefined }
  const exact = commandIn(commands, text)
  if (exact) return { is: 'said', ...exact }
  const guide = [text, withoutPoliteness(text), withoutFillers(text)].flatMap(each => guideNamed(guides, each) ?? [])[0]
  if (guide) return { is: 'guide', guide }
  const term = explain(glossary, text)
  if (term) return { is: 'term', term }
  const word = dialogueCommand(text)
  // "Pause" is about reminders and "Titel meiner Idee ändern" about ideas where no dialogue is open.
  if (word?.is === 'pause' || word?.is === 'correct') {
    const meant = meantBy(commands, text)
    // "Pause" alone may be about the reminders: that is asked.
    if (meant.is === 'command' && word.is === 'pause') return { is: 'unsure', wanted: [meant], maybeIdea: false }
    return meant.is === 'command' || meant.is === 'unsure' ? meant : { is: 'word', word }
  }
  if (word) return { is: 'word', word }
  if (says('yes', text) || says('no', text)) return { is: 'answer' }
  const meant = meantBy(commands, text)
  const about = meant.is === 'command' && meant.nearly !== 'like' ? undefined : termIn(glossary, text)
  return about ? { is: 'term', term: about } : meant
}
