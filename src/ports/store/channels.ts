import type { Channel, Post } from '../../documents/channel.ts'
import type { Versioned } from '../listing.ts'

/** Where ideas are shown. */
export interface ChannelQueries {
  /** Channels bound to the ideas. */
  channels(): Promise<Versioned<Channel>[]>
  /** Cards about an idea in channels. */
  postsOf(idea: string): Promise<Versioned<Post>[]>
}
