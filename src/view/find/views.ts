import type { Makers } from '../parts/makers.ts'
import { foundCard } from './found.ts'

export const findViews = { found: foundCard } satisfies Makers
