import { expect, it } from 'vitest'
import type { BrowserLanguage } from './browser.ts'
import { useTown } from './town.ts'

/** What people of a language type into the fields of a card, and how it is said back. */
interface Habits {
  cases: [typed: string, shown: string][]
  minutes: [typed: string, shown: string][]
  days: [typed: string, said: string][]
}

/** The words of the cards that are looked at. */
const wordsOf = {
  de: {
    check: ['check: Wohngeld bewilligen', 'Sozialamt', 'ja', 'Bürger', 'Bürgerservice', 'geht nicht'],
    cases: 'Fälle im Jahr',
    minutes: 'Minuten je Fall',
    next: 'Weiter',
    back: 'zurück',
    settings: 'einstellungen',
    unfold: /Erinnerungen einstellen/,
    pause: 'Pause bis einschließlich',
    save: 'Speichern',
  },
  en: {
    check: [
      'english',
      'check: Grant housing benefit',
      'Social services',
      'yes',
      'citizens',
      'Citizen services',
      'not possible',
    ],
    cases: 'Cases per year',
    minutes: 'Minutes per case',
    next: 'Continue',
    back: 'back',
    settings: 'settings',
    unfold: /Set reminders/,
    pause: 'Pause up to and including',
    save: 'Save',
  },
}

/**
 * Numbers and days typed by keyboard into fields of cards, in a browser that speaks the language itself: its own fields for
 * them would read some of it their own way.
 */
export function takesTyped(language: BrowserLanguage, { cases, minutes, days }: Habits): void {
  const town = useTown({ language })
  const words = wordsOf[language]

  it(`takes numbers as they are typed in “${language}”, and shows what was understood`, async () => {
    const jana = await town.person('Jana Lorenz', { height: 1400 })
    const cards = jana.page.locator('.ac-adaptiveCard')
    for (const text of words.check) {
      const before = await cards.count()
      await jana.say(text)
      await cards.nth(before).waitFor()
    }
    for (const [label, given] of [
      [words.cases, cases],
      [words.minutes, minutes],
    ] as const) {
      const field = jana.lastCard().getByLabel(label)
      for (const [typed, shown] of given) {
        await field.waitFor()
        await field.fill('')
        await jana.type(label, typed)
        await jana.click(words.next)
        await field.waitFor({ state: 'detached' })
        await jana.say(words.back)
        await field.waitFor()
        expect(await field.inputValue(), typed).toBe(shown)
      }
      await jana.screenshot(`${language} ${label}`)
      await jana.click(words.next)
    }
  })

  it(`takes days as they are typed in “${language}”, and says them back`, async () => {
    const jana = await town.person('Jana Lorenz', { height: 1400 })
    if (language === 'en') await jana.say('english')
    for (const [typed, said] of days) {
      await jana.say(words.settings)
      const field = jana.lastCard().getByLabel(words.pause)
      await jana.sees(words.unfold)
      await jana.unfold(words.unfold)
      await field.fill('')
      await jana.type(words.pause, typed)
      await jana.page.keyboard.press('Tab')
      expect(await field.inputValue(), 'the client leaves it as it was typed').toBe(typed)
      await jana.screenshot(`${language} day ${typed}`)
      await jana.click(words.save)
      await jana.sees(`⏸️ ${said}`)
    }
    await jana.screenshot(`${language} day said back`)
  })
}
