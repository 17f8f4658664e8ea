import { expect, it } from 'vitest'
import { useTown } from './town.ts'

const town = useTown()

it('welcomes a new person exactly once', async () => {
  const jana = await town.person('Jana Lorenz')
  // The Playground tells no name with the installation.
  await jana.sees('Guten Tag!')
  await jana.screenshot('welcome')
  await jana.toggle('Mehr zum Datenschutz')
  await jana.sees('Stadt Wiesenbrück')
  await jana.say('Hallo')
  await jana.sees('Was möchten Sie tun?')
  await jana.screenshot('home')
  expect(await jana.cards.count()).toBe(2)
})

it('speaks English when asked to, on the card itself', async () => {
  const jana = await town.person('Jana Lorenz')
  await jana.click('English')
  await jana.sees('Capture an idea')
  expect(await jana.cards.count()).toBe(1)
  await jana.say('idea: Online building permits')
  await jana.sees('Question 2 of 3')
  await jana.screenshot('english')
})
