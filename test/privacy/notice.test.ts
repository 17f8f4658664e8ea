import { describe, expect, it, test } from 'vitest'
import { landOf } from '../../src/privacy/lands.ts'
import { usualRetention } from '../../src/privacy/rules.ts'
import { noticeGroups } from '../../src/view/parts/notice.ts'
import { wordsIn } from '../../src/view/texts.ts'
import { notice } from '../fixtures/views/privacy.ts'

const lands = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map(land => `DE-${land}`)
const languages = ['de', 'en'] as const
const said = (language: 'de' | 'en', more = {}) =>
  noticeGroups({ ...notice, ...more }, wordsIn(language, 'Europe/Berlin')).groups.flatMap(({ sections }) => sections)
const textsOf = (...args: Parameters<typeof said>) =>
  said(...args)
    .map(({ title, text }) => `${title} ${text}`)
    .join('\n')

describe.each(languages)('the notice on data protection (%s)', language => {
  test.each(lands)('has sections of at most 60 words, and names the authority of %s', region => {
    const land = landOf(region)
    for (const { title, text } of said(language, { land }))
      expect(`${title} ${text}`.split(/\s+/).length, title).toBeLessThanOrEqual(60)
    expect(textsOf(language, { land })).toContain(land.authority)
    expect(textsOf(language, { land })).toContain(land.site)
  })

  it('says what Art. 13 GDPR demands', () => {
    const all = textsOf(language)
    for (const part of [
      notice.organisation,
      notice.privacyContact,
      notice.dpoContact ?? '',
      'Microsoft',
      'USA',
      /IT-Dienstleister|IT provider/,
      /Auskunft, Berichtigung, Löschung und Einschränkung|access, rectification, erasure and restriction/,
      /widersprechen|object/,
      /freiwillig|voluntary/,
      /festen Regeln|fixed rules/,
    ])
      expect(all).toMatch(part instanceof RegExp ? part : new RegExp(part.replace(/[.()+]/g, '\\$&')))
  })

  it('takes how long from the rules', () => {
    const retention = { draftDays: 11, ideaMonths: 13, taskDays: 17, checkMonths: 19, auditDays: 97, removedDays: 23 }
    expect(Object.keys(retention)).toEqual(Object.keys(usualRetention))
    const all = textsOf(language, { retention })
    for (const time of Object.values(retention)) expect(all).toMatch(new RegExp(`\\b${time}\\b`))
  })

  it('says that a preset legal basis is to be reviewed, and else what was set', () => {
    expect(textsOf(language)).toMatch(/DSG NRW.*(prüfen|review)/)
    const set = textsOf(language, { legalBasis: '§ 18 DSG NRW' })
    expect(set).toContain('§ 18 DSG NRW')
    expect(set).not.toMatch(/voreingestellt|preset/)
  })
})
