import { expect, it } from 'vitest'
import { proposal, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** Max has an idea of this year and one of the last, Erika leads the unit that has the task. */
function town(): Promise<TownHall> {
  return townHall({
    ideas: [proposal('2026-20001', 'Hunde online anmelden'), proposal('2025-30001', 'Katzen online anmelden')],
    tasks: [steuer('T-2026-10001', { title: 'Bescheide drucken' })],
  })
}

it.each([
  ['T-10001 erledigt', 'Bescheide drucken'],
  ['hab die t-10001 heute geschafft', 'Bescheide drucken'],
  ['I-20001', 'Hunde online anmelden'],
  ['zeig mir bitte i-30001', 'Katzen online anmelden'],
])('“%s”: a number without its year is the newest there is', async (text, title) => {
  const { erika } = await town()
  await erika.say(text)
  expect(erika.read()).toContain(title)
})

it('stays as it was typed in an answer to a question', async () => {
  const { max } = await town()
  for (const text of ['idee', 'Aushang', 'Auf T-10001 steht es anders', 'Bürgerservice']) await max.say(text)
  expect(max.read()).toContain('Auf T-10001 steht es anders')
})

it.each([
  ['T-12 erledigt', 'T-12'],
  ['I-2026-7 ändern', 'I-2026-7'],
  ['bin für I-48', 'I-48'],
])('“%s”: says what a number looks like', async (text, number) => {
  const { max } = await town()
  await max.say(text)
  expect(max.read()).toContain(`„${number}“ ist noch keine ganze Nummer`)
})
