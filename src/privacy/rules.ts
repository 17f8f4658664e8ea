/**
 * How long what leads to a person is kept. A municipality sets that in rules/retention.yaml; the notice on data
 * protection tells it from there.
 */
export interface RetentionRules {
  /** Days without an answer after which a dialogue that nobody finished is deleted. */
  draftDays: number
  /** Months after the decision until an idea no longer knows its author, supporters, followers and who commented. */
  ideaMonths: number
  /** Days after its end until a task no longer knows whom it was given to. */
  taskDays: number
  /** Months after its end until a process check no longer knows who answered. */
  checkMonths: number
  /** Days for which the audit log says who changed what. */
  auditDays: number
  /** Days after somebody removed the bot until all that leads to them goes. Whoever has a role is left to the coordination. */
  removedDays: number
}

/** The rules of a municipality that set none (DOMAIN §6). */
export const usualRetention: RetentionRules = {
  draftDays: 30,
  ideaMonths: 6,
  taskDays: 90,
  checkMonths: 12,
  auditDays: 180,
  removedDays: 30,
}
