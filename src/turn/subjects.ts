import { agenda } from './agenda/subject.ts'
import { author } from './author/subject.ts'
import { campaign } from './campaign/subject.ts'
import { channel } from './channel/subject.ts'
import { check } from './check/subject.ts'
import { compose } from './compose.ts'
import { council } from './council/subject.ts'
import { dialogue } from './dialogue/subject.ts'
import { exportSubject } from './export/subject.ts'
import { findSubject } from './find/subject.ts'
import { idea } from './idea/subject.ts'
import { inquirySubject } from './inquiry/subject.ts'
import { news } from './news/subject.ts'
import { part } from './part/subject.ts'
import { people } from './people/subject.ts'
import { privacy } from './privacy/subject.ts'
import { review } from './review/subject.ts'
import { sheet } from './sheet/subject.ts'
import { spark } from './spark/subject.ts'
import { synergy } from './synergy/subject.ts'
import { task } from './task/subject.ts'
import { workshop } from './workshop/subject.ts'

/** All subjects, from the ground up: each may know those before it, and none after it. */
export const rooms = {
  dialogue,
  people,
  author,
  news,
  task,
  part,
  check,
  idea,
  inquiry: inquirySubject,
  campaign,
  review,
  synergy,
  find: findSubject,
  agenda,
  spark,
  export: exportSubject,
  council,
  sheet,
  workshop,
  privacy,
  channel,
}

export const subjects = compose(Object.values(rooms))
