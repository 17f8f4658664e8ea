import type { Makers } from '../parts/makers.ts'
import { sheetCard } from './form.ts'
import { sheetKeptCard } from './kept.ts'
import { sheetsCard } from './sheets.ts'

export const sheetViews = {
  sheets: sheetsCard,
  sheet: sheetCard,
  'sheet-kept': sheetKeptCard,
} satisfies Makers
