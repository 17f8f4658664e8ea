import { landOf } from '../privacy/lands.ts'
import type { Notice } from '../view/parts/notice.ts'
import type { TurnDeps } from './turns.ts'

/** What everybody is told about their data (Art. 13 GDPR), as this installation was set up and its rules say now. */
export function noticeOf({ deps: { setting, retention } }: { deps: Pick<TurnDeps, 'setting' | 'retention'> }): Notice {
  const { organisation, privacyContact, dpoContact, legalBasis, privacyUrl, region } = setting
  return {
    organisation,
    privacyContact,
    ...(dpoContact !== undefined && { dpoContact }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(privacyUrl !== undefined && { privacyUrl }),
    land: landOf(region),
    retention: retention.current(),
  }
}
