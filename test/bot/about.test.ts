import { expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { townHall } from '../fixtures/town-hall.ts'

it.each(['Über Trittstein', 'version?', 'about Trittstein'])(
  '%s: what the bot is, in which version, and whom to ask',
  async text => {
    const town = await townHall()
    await town.erika.say(text)
    expect(town.erika.read()).toContain(`Version ${packageJson.version}`)
    await town.erika.click('Start')
    expect(town.erika.read()).toContain('Was möchten Sie tun?')
  },
)
