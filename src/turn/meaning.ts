import { guideNamed, guidesMentioned } from '../guide/entrance.ts'
import { explain, type Glossary, type Term, termIn } from '../guide/glossary.ts'
import type { Guide } from '../guide/guide.ts'
import { asksToBegin, withoutFillers, withoutPoliteness } from '../words/fillers.ts'
import { spoken } from '../words/spoken.ts'
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
  const wished = guideWished(
    guides,
    meant.is === 'command' && meant.nearly !== 'like' ? (meant.words ?? '') : text,
    text,
  )
  if (wished) return { is: 'guide', guide: wished }
  const about = meant.is === 'command' && meant.nearly !== 'like' ? undefined : termIn(glossary, text)
  return about ? { is: 'term', term: about } : meant
}

/** "Ich würde gern den Selbstcheck machen": it names one guide that is offered, and asks to begin. */
function guideWished(guides: Guide[], words: string, text: string): Guide | undefined {
  const [guide, ...others] = guidesMentioned(guides, words).filter(({ offer }) => offer === 'more')
  const isOne = guide !== undefined && others.every(({ id }) => id === guide.id)
  return isOne && !asks.test(text) && asksToBegin(spoken(text)) ? guide : undefined
}

/** "Was bringt mir der Nutzen-Check?" */
const asks = /^\s*(?:was|wie|wann|warum|wieso|wozu|wofür|wer|what|how|when|why|who)(?!\p{L})/iu
