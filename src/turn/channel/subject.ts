import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { bindChannel } from './channel.ts'

/** Ideas in channels of Teams. */
export const channel: Subject = {
  commands: [
    command({
      is: 'ideas-here',
      words: 'ideas-here',
      isForChannel: true,
      does: ctx => bindChannel(ctx, { is: 'bind', mode: 'inbox' }),
    }),
    command({
      is: 'ideas-here-weekly',
      words: 'ideas-here-weekly',
      isForChannel: true,
      does: ctx => bindChannel(ctx, { is: 'bind', mode: 'weekly' }),
    }),
    command({
      is: 'ideas-here-monthly',
      words: 'ideas-here-monthly',
      isForChannel: true,
      does: ctx => bindChannel(ctx, { is: 'bind', mode: 'monthly' }),
    }),
    command({
      is: 'ideas-not-here',
      words: 'ideas-not-here',
      isForChannel: true,
      does: ctx => bindChannel(ctx, { is: 'unbind' }),
    }),
  ],
}
