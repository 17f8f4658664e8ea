/** What may be typed of a campaign by its number. Without a verb it is shown. */
export interface CampaignSaid {
  number: string
  verb?: 'join' | 'start' | 'end' | 'prolong' | 'copy' | 'edit' | 'drop'
  rest: string
}

const verbs: [verb: NonNullable<CampaignSaid['verb']>, words: RegExp][] = [
  ['join', /^(?:mitmachen|teilnehmen|join|take part)$/iu],
  ['start', /^(?:starten|beginnen|start|begin)$/iu],
  ['end', /^(?:beenden|vorzeitig beenden|end|end early)$/iu],
  ['prolong', /^(?:verlängern|prolong|extend)(?:\s+(?:bis|until|till)(?:\s+zum)?\s+(?<rest>\S.*))?$/iu],
  ['copy', /^(?:kopieren|copy)$/iu],
  ['edit', /^(?:ändern|bearbeiten|edit|change)$/iu],
  ['drop', /^(?:löschen|verwerfen|delete|drop)$/iu],
]

/** "K-2026-48213", "Kampagne K-2026-48213 verlängern bis 30.6.": whoever says more may mean anything. */
export function campaignSaid(text: string): CampaignSaid | undefined {
  const [, number, words = ''] =
    /^(?:(?:kampagne|campaign)\s+)?#?(K-20\d\d-\d{5})[\s:,]*(.{0,80})$/i.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  const said = words.replace(/(?<!\d)[\s.!]+$/, '').trimEnd()
  if (said === '') return { number: number.toUpperCase(), rest: '' }
  for (const [verb, pattern] of verbs) {
    const found = pattern.exec(said)
    if (found) return { number: number.toUpperCase(), verb, rest: found.groups?.rest ?? '' }
  }
  return undefined
}
