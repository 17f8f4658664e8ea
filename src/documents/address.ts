import * as z from 'zod4'

/** Where a person can be written to: what the Bot Framework needs to send into the personal chat. */
export interface Address {
  serviceUrl: string
  conversationId: string
  /** The channel's own id of the person (MRI in Teams), which differs from the Entra object id. */
  userId: string
  botId: string
  tenantId?: string
}

/** What is needed to open a personal chat with somebody. */
export type Meeting = Omit<Address, 'conversationId'>

const meeting = { serviceUrl: z.string(), userId: z.string(), botId: z.string(), tenantId: z.string().optional() }

export const meetingSchema = z.strictObject(meeting)

export const addressSchema = z.strictObject({ ...meeting, conversationId: z.string() })
