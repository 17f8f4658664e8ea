import { describe, expect, it } from 'vitest'
import { withoutQuotes } from '../../src/teams/quotes.ts'

const reply = (id: string, said = 'Erinnerung') =>
  `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${id}"><p itemprop="preview">${said}</p></blockquote>`

const html = (content: string) => [{ contentType: 'text/html', content }]

describe('withoutQuotes', () => {
  it.each<[string, string, object[], string, string[]]>([
    ['nothing', 'erledigt', html('<p>erledigt</p>'), 'erledigt', []],
    ['a marker', '<quoted messageId="17"/>erledigt', [], 'erledigt', ['17']],
    ['several markers', '<quoted messageId="17"/><quoted messageId="18" />\nerledigt', [], '\nerledigt', ['17', '18']],
    ['an empty element', "<quoted messageId='17'></quoted> erledigt", [], ' erledigt', ['17']],
    ['a marker without a number', '<quoted/>erledigt', [], 'erledigt', []],
    ['a quotation in HTML', 'Erinnerung erledigt', html(`${reply('17')}<p>erledigt</p>`), 'erledigt', ['17']],
    ['several in HTML', 'x', html(`${reply('17')}${reply('18')}<div>erledigt</div>`), 'erledigt', ['17', '18']],
    ['both', '<quoted messageId="17"/>x', html(`${reply('17')}erledigt`), 'erledigt', ['17']],
    ['only what is marked', 'Zitat: x', html('<blockquote>Zitat</blockquote><p>x</p>'), 'Zitat: x', []],
    ['no attachment that is none', 'erledigt', [{ contentType: 'text/html', content: 7 }, {}], 'erledigt', []],
  ])('takes out %s', (_what, text, attachments, left, quoted) => {
    expect(withoutQuotes(text, attachments)).toEqual({ text: left, quoted })
  })

  it('looks at ten quotations at most', () => {
    const markers = Array.from({ length: 30 }, (_, n) => `<quoted messageId="${n}"/>`).join('')
    expect(withoutQuotes(`${markers}erledigt`, []).quoted).toHaveLength(10)
  })
})
