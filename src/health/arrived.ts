/**
 * What a request looked like when it had come through the proxy, in a header of the bot's answer, so that `npm run doctor`
 * and the self-test see it from outside. It tells whoever asks nothing but how their own request arrived.
 */
export interface Arrived {
  /** Whether it is known who sent it. */
  sender: boolean
  /** What the proxy says it was asked by. */
  proto?: 'http' | 'https'
}

export const arrived = {
  header: 'Trittstein-Arrived',
  write: ({ sender, proto }: Arrived): string => [sender ? 'sender' : 'nobody', proto].filter(Boolean).join(' '),
  read(told: string): Arrived {
    const words = told.split(' ')
    const proto = (['https', 'http'] as const).find(each => words.includes(each))
    return { sender: words.includes('sender'), ...(proto && { proto }) }
  },
}
