import type { Makers } from '../parts/makers.ts'
import { exportsCard } from './exports.ts'

export const exportViews = { exports: exportsCard } satisfies Makers
