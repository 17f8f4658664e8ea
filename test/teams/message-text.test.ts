import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageText } from '../../src/teams/message-text.ts'

describe('the text of a message', () => {
  it.each([
    ['paragraphs and breaks', '<p>Erstens<br>zweitens</p>\n<p>drittens</p>', 'Erstens\nzweitens\n\ndrittens'],
    ['a list', '<ul>\n<li>Termine</li>\n<li>Fundbüro</li>\n</ul>', '- Termine\n- Fundbüro'],
    ['formats', '<b>fett</b> und <em>betont</em>', 'fett und betont'],
    ['a table', '<table><tr><td>Amt</td><td>22</td></tr></table>', 'Amt 22'],
    ['signs', 'B&uuml;rger &amp; Rat &lt;3 &#228;&#x1F600; &bdquo;so&ldquo;', 'Bürger & Rat <3 ä😀 „so“'],
    ['line breaks of the source', 'ein\n  Satz', 'ein Satz'],
    ['text that is no HTML', 'a < b und c > d', 'a < b und c > d'],
    ['nothing', '', ''],
  ])('keeps %s', (_, html, text) => {
    expect(messageText(html)).toBe(text)
  })

  it.each([
    ['a mention', 'Hallo <at id="0">Max Beispiel</at>, los', 'Hallo , los'],
    [
      'a mention of older clients',
      '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Max</span> bitte',
      'bitte',
    ],
    [
      'the message it answers',
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply"><strong itemprop="mri" itemid="8:orgid:b2">Max</strong><p>alt</p></blockquote><p>neu</p>',
      'neu',
    ],
    ['an attachment', '<p>Siehe</p><attachment id="7"></attachment>', 'Siehe'],
    ['a picture', '<img src="https://example.org/x.png" alt="Foto von Max">', ''],
    ['scripts and styles', '<script>alert("<p>x</p>")</script><style>p{}</style>ok', 'ok'],
    ['comments', 'vor <!-- <at>x</at> --> nach', 'vor nach'],
  ])('leaves out %s', (_, html, text) => {
    expect(messageText(html)).toBe(text)
  })

  it('keeps the sign of an emoji', () => {
    expect(messageText('gut <img itemtype="http://schema.skype.com/Emoji" alt="👍"><emoji alt="🙂"></emoji>')).toBe(
      'gut 👍🙂',
    )
  })

  it('keeps the address of a link once, and of no other kind than web and mail', () => {
    expect(messageText('<a href="https://a.de/?x=1&amp;y=2">hier</a>')).toBe('hier (https://a.de/?x=1&y=2)')
    expect(messageText('<a href="https://a.de">https://a.de</a>')).toBe('https://a.de')
    expect(messageText('<a href="mailto:amt@a.de">Amt</a>')).toBe('Amt (amt@a.de)')
    expect(messageText('<a href="javascript:alert(1)">klick</a>')).toBe('klick')
  })

  it('takes what is no proper tag for text, and loses nothing of it', () => {
    expect(messageText('<p>offen <a "ohne Ende')).toBe('offen <a "ohne Ende')
    expect(messageText('<p title="a>b">Text</p>')).toBe('Text')
    expect(messageText('&constructor; &__proto__; &#0; &#99999999; &unbekannt;')).toBe(
      '&constructor; &__proto__; &#99999999; &unbekannt;',
    )
  })

  it('never makes a tag out of what was escaped', () => {
    expect(messageText('&lt;at&gt;Max&lt;/at&gt; &amp;lt;b&amp;gt;')).toBe('<at>Max</at> &lt;b&gt;')
  })

  it('is made of any text, in one pass', () => {
    const bits = [
      '<',
      '>',
      '"',
      "'",
      '/',
      '&',
      ';',
      '#',
      '!--',
      '-->',
      'at',
      'a href=',
      '\n',
      ' ',
      'x',
      'script',
      '<p>',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 60 }), parts => {
        expect(typeof messageText(parts.join(''))).toBe('string')
      }),
    )
    for (const bit of bits) expect(messageText(bit.repeat(20_000))).toBeTypeOf('string')
  })

  it('leaves text without signs of HTML as it is', () => {
    const plain = fc.array(fc.constantFrom('Amt', 'für', 'Bürger', '22,', 'neu.')).map(words => words.join(' '))
    fc.assert(
      fc.property(plain, text => {
        expect(messageText(text)).toBe(text)
      }),
    )
  })
})
