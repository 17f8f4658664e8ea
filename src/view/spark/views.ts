import type { Makers } from '../parts/makers.ts'
import { sparksCard } from './sparks.ts'

export const sparkViews = { sparks: sparksCard } satisfies Makers
