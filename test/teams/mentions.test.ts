import { describe, expect, it } from 'vitest'
import { withoutBot } from '../../src/teams/mentions.ts'

const bot = { id: '28:bot', name: 'Trittstein' }
const ofBot = { id: bot.id, text: '<at>Trittstein</at>' }
const ofErika = { id: '29:erika', text: '<at>Erika</at>' }

describe('withoutBot', () => {
  it.each([
    ['one mention', '<at>Trittstein</at> hilfe', [ofBot], ' hilfe'],
    ['every mention', '<at>Trittstein</at> frag <at>Trittstein</at> mal', [ofBot, ofBot], ' frag mal'],
    [
      'only the bot, others keep their name',
      '<at>Erika</at> und <at>Trittstein</at> hi',
      [ofErika, ofBot],
      'Erika und hi',
    ],
    [
      'tags with attributes',
      '<at id="0">Trittstein</at> hi',
      [{ ...ofBot, text: '<at id="0">Trittstein</at>' }],
      ' hi',
    ],
    ['mentions without tags', '@Trittstein hi', [{ ...ofBot, text: '@Trittstein' }], ' hi'],
    ['tags without entities', '<at>Trittstein</at> hi <at>Erika</at>', [], ' hi Erika'],
    ['an entity whose text is missing', 'hi', [{ ...ofBot, text: '' }], 'hi'],
    ['nothing of a tag that does not end', '<at>Trittstein hilfe <at', [], '<at>Trittstein hilfe <at'],
    ['more tags than entities', '<at>Trittstein</at> <at>Erika</at> hi', [ofBot], ' Erika hi'],
  ])('takes out %s', (_what, text, mentions, expected) => {
    expect(withoutBot(text, mentions, bot)).toBe(expected)
  })

  it('keeps a colleague who has the name of the bot', () => {
    const colleague = { id: '29:other', text: '<at>Trittstein</at>' }
    expect(withoutBot('<at>Trittstein</at> frag <at>Trittstein</at>', [ofBot, colleague], bot)).toBe(' frag Trittstein')
  })
})
