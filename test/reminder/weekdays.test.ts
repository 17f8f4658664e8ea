import { expect, test } from 'vitest'
import { weekdaysSaid } from '../../src/reminder/weekdays.ts'

test.each([
  ['montags', [1]],
  ['nur montags', [1]],
  ['am Montag und Dienstag', [1, 2]],
  ['Mo., Mi. und Do.', [1, 3, 4]],
  ['Mo–Mi', [1, 2, 3]],
  ['mo-do', [1, 2, 3, 4]],
  ['Montag bis Mittwoch und Freitag', [1, 2, 3, 5]],
  ['nicht freitags', [1, 2, 3, 4]],
  ['samstags', [6]],
  ['only on Tuesdays and Thursdays', [2, 4]],
  ['Monday to Wednesday', [1, 2, 3]],
  ['jeden Tag', []],
  ['an allen Arbeitstagen', []],
  ['every day', []],
  ['bis Freitag', undefined],
  ['Freitag bis Montag', undefined],
  ['um 8', undefined],
  ['morgen', undefined],
  ['', undefined],
  ['Mo bis Di bis Mi', undefined],
])('%s', (text, days) => expect(weekdaysSaid(text)).toEqual(days))
