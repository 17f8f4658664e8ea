import type { Makers } from '../parts/makers.ts'
import { agreementCard, agreementChangesCard, confirmAgreementCard } from './agreement.ts'
import { confirmDataCard } from './confirm.ts'
import { leaverCard } from './leaver.ts'
import { exportLinkCard, myDataCard } from './my-data.ts'
import { privacyCard } from './notice.ts'

export const privacyViews = {
  'my-data': myDataCard,
  'confirm-data': confirmDataCard,
  'export-link': exportLinkCard,
  leaver: leaverCard,
  privacy: privacyCard,
  agreement: agreementCard,
  'agreement-changes': agreementChangesCard,
  'confirm-agreement': confirmAgreementCard,
} satisfies Makers
