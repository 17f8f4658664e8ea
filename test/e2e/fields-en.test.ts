import { takesTyped } from './fields.ts'

takesTyped('en', {
  cases: [
    ['12,000', '12000'],
    ['1.5 thousand', '1500'],
    ['twelve', '12'],
  ],
  minutes: [
    ['1.5', '1.5'],
    ['1.5 hours', '90'],
  ],
  days: [
    ['5 March 2030', 'Paused until 5 March 2030'],
    ['Dec 18, 2029', 'Paused until 18 December 2029'],
  ],
})
