import { takesTyped } from './fields.ts'

takesTyped('de', {
  cases: [
    ['12.000', '12000'],
    ['1,5 Tausend', '1500'],
    ['zwölf', '12'],
    ['ca. 850', '850'],
  ],
  minutes: [
    ['1,5', '1,5'],
    ['1,5 Stunden', '90'],
  ],
  days: [
    ['5.3.2030', 'Pause bis 5. März 2030'],
    ['18. Dezember 2029', 'Pause bis 18. Dezember 2029'],
    ['05.04.2030', 'Pause bis 5. April 2030'],
  ],
})
