import type { Message } from '../ports/messenger.ts'
import type { Outgoing } from './deliver.ts'

/** Invokes of the message extension: a search beside a message, and an action on one. Their answers are no cards. */
export const extensionInvokes = ['composeExtension/query', 'composeExtension/fetchTask']

/**
 * The body that answers an invoke of the message extension, as Teams documents it: a list of results, or a line; for an
 * action a line in a window of its own.
 * @param arrived false if a personal message of this reply did not arrive
 */
export function extensionAnswer(name: string, outgoing: Outgoing, arrived: boolean): object {
  const told = outgoing.find(step => step.do === 'tell')
  const line = told && textOf(arrived ? told.message : (told.otherwise ?? told.message))
  if (name === 'composeExtension/fetchTask') return windowWith(line ?? '')
  const offer = outgoing.find(step => step.do === 'offer')
  if (!offer) return message(line ?? '')
  if (offer.found.length === 0 && offer.none) return message(textOf(offer.none))
  return {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: offer.found.flatMap(attachment) },
  }
}

/** A window with one line. The answer `message`, which Teams documents as well, is an error to the Agents Playground. */
function windowWith(text: string): object {
  const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', wrap: true, text }] }
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content }
  return { task: { type: 'continue', value: { title: 'Trittstein', height: 'small', width: 'small', card } } }
}

function message(text: string): object {
  return { composeExtension: { type: 'message', text } }
}

function attachment({ title, about, message }: Extract<Outgoing[number], { do: 'offer' }>['found'][number]): object[] {
  if (!('card' in message)) return []
  const text = about.map(textOf).join(' · ')
  const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: harmless(title), text } }
  return [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card, preview }]
}

/** A list may read a title as HTML or as plain text: signs that look alike mean the same in both. */
function harmless(title: string): string {
  return title.replaceAll('<', '‹').replaceAll('>', '›')
}

function textOf(message: Message): string {
  return 'text' in message ? message.text : message.summary
}
