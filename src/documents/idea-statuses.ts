/** How an idea can stand, in the order in which people are shown it. Apart from the schemas, which a store does not need. */
export const ideaStatuses = [
  'neu',
  'gesichtet',
  'in-pruefung',
  'agenda',
  'geparkt',
  'nicht-weiterverfolgt',
  'umgesetzt',
] as const

export type IdeaStatus = (typeof ideaStatuses)[number]
