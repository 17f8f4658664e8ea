import { go } from '../parts/action.ts'
import { type Notice, noticeGroups } from '../parts/notice.ts'
import type { Words } from '../texts.ts'

interface PrivacyView {
  is: 'privacy'
  notice: Notice
}

/** The notice on data protection by itself, with what one can do about one's own data. */
export function privacyCard({ notice }: PrivacyView, words: Words) {
  return {
    summary: words.plain('privacy.heading'),
    heading: words.rich('privacy.heading'),
    text: words.rich('privacy.text'),
    notice: noticeGroups(notice, words),
    actions: [go('my-data', words.plain('my-data.heading')), go('home', words.plain('action.home'))],
  }
}
