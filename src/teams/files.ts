import * as z from 'zod4'
import { describeError } from '../describe.ts'
import type { Address } from '../documents/address.ts'
import type { Logger } from '../ports/logger.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { TurnEvent } from '../turn/event.ts'
import type { Files } from '../turn/files.ts'
import type { Note } from '../view/parts/note.ts'
import type { Activity } from './activity.ts'
import { addressOf, personOf } from './activity.ts'
import type { FileStep, Render } from './deliver.ts'
import { mayGoTo, type UploadRules, upload } from './upload.ts'

export interface FilesDeps {
  files: Files
  messenger: Messenger
  render: Render
  languageOf(person: string): Promise<'de' | 'en'>
  rules: UploadRules
  logger: Logger
}

/** The invoke by which Teams brings the answer to a file that was offered. */
export const consentInvoke = 'fileConsent/invoke'

const Consent = z.object({
  type: z.literal('fileUpload'),
  action: z.enum(['accept', 'decline']),
  context: z.object({ file: z.string().max(200) }),
  uploadInfo: z
    .object({
      contentUrl: z.string().max(4_000),
      name: z.string().max(400),
      uploadUrl: z.string().max(4_000),
      uniqueId: z.string().max(200),
      fileType: z.string().max(20),
    })
    .nullish(),
})

/** Files that are made for somebody, offered in their chat, and put where they say. */
export function createFileOffers(deps: FilesDeps) {
  const { files, messenger, render, languageOf, rules, logger } = deps

  /** What is said meanwhile becomes what came of it. Never rejects. */
  async function offer({ wanted, format, working, say }: FileStep, { person, address }: TurnEvent): Promise<void> {
    const shown = await messenger.send(address, working)
    const become = (note: Note) => replaceOrSend(address, shown.ok ? shown.id : undefined, say(note))
    try {
      const made = await files.make(person.id, wanted, format)
      if (!made) return await become({ key: 'note.file-none', tone: 'warning' })
      const { token, name, size } = made
      await become({ key: 'note.file-made', values: { name }, tone: 'info' })
      const offered = await messenger.offerFile(address, { token, name, size, description: 'Trittstein' })
      if (!offered.ok) await become({ key: 'note.file-failed', tone: 'warning' })
    } catch (error) {
      logger.error(describeError(error), 'A file could not be made')
      await become({ key: 'note.file-unmade', tone: 'warning' })
    }
  }

  async function replaceOrSend(address: Address, message: string | undefined, by: ReturnType<Render>): Promise<void> {
    const updated = message ? await messenger.update(address, message, by) : undefined
    if (!updated?.ok) await messenger.send(address, by)
  }

  /** The answer to a file that was offered. Undefined: it is none. */
  function consented(activity: Activity): (() => Promise<void>) | undefined {
    const consent = Consent.safeParse(activity.value).data
    return consent && (() => answered(activity, consent))
  }

  async function answered(activity: Activity, { action, context, uploadInfo }: z.infer<typeof Consent>): Promise<void> {
    const [address, person] = [addressOf(activity), personOf(activity)]
    const card = activity.replyToId ?? undefined
    const say = async (note: Note) => render({ is: 'line', note }, await languageOf(person))
    const file = await files.take(person, context.file)
    if (action === 'decline')
      return replaceOrSend(address, card, await say({ key: 'note.file-declined', tone: 'info' }))
    if (!file) return replaceOrSend(address, card, await say({ key: 'note.file-gone', tone: 'warning' }))
    const why = uploadInfo ? await upload(uploadInfo.uploadUrl, file.body, rules) : 'nowhere'
    if (why !== undefined || !uploadInfo) {
      logger.warn({ why }, 'A file could not be put where Teams said')
      return replaceOrSend(address, card, await say({ key: 'note.file-failed', tone: 'warning' }))
    }
    const { contentUrl, uniqueId, fileType } = uploadInfo
    if (mayGoTo(contentUrl, rules))
      await messenger.showFile(address, { name: file.name, contentUrl, uniqueId, fileType })
    if (card) await messenger.remove(address, card)
  }

  return { offer, consented }
}
