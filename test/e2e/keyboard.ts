import type { Locator } from 'playwright-core'
import type { Person } from './person.ts'

/** More stops than any card has. */
const mostStops = 80

/**
 * Goes back from the compose box, stop by stop, to what has this name, as somebody does who has no mouse. Throws if no stop has
 * it: then nobody gets there without a mouse.
 */
export async function tabBackTo({ page, name }: Person, control: string): Promise<void> {
  const focused = page.locator(':focus')
  await page.locator('[role=textbox][contenteditable=true]').focus()
  const passed: string[] = []
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Shift+Tab')
    const found = (await focused.count()) === 0 ? '' : await nameOf(focused)
    if (found === control) return
    passed.push(found)
  }
  throw new Error(`${name} does not reach “${control}” by keyboard, but: ${passed.filter(Boolean).join(' | ')}`)
}

/** The name that is shown of a control: its label, or its text. A placeholder becomes the aria-label of an input, so the label goes first. */
async function nameOf(control: Locator): Promise<string> {
  const said = await control.evaluate(element => {
    const labels: { textContent: string | null }[] = 'labels' in element && element.labels ? [...element.labels] : []
    return labels[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent ?? ''
  })
  return (
    said
      .trim()
      .split('\n')[0]
      ?.replace(/\s*\*$/, '') ?? ''
  )
}

/** Presses a button without a mouse, and waits for what is asked or said then. */
export async function pressByKeyboard(person: Person, button: string, then: string | RegExp): Promise<void> {
  await tabBackTo(person, button)
  await person.page.keyboard.press('Enter')
  await person.sees(then)
}

/** Types into an input that was reached without a mouse. */
export async function typeInto(person: Person, label: string, text: string): Promise<void> {
  await tabBackTo(person, label)
  await person.page.keyboard.type(text)
}

/** Types a message key by key, and waits for what is asked or said then. Answers it. */
export async function typeMessage(person: Person, text: string, then: string | RegExp): Promise<string> {
  await person.page.locator('[role=textbox][contenteditable=true]').focus()
  await person.page.keyboard.type(text)
  await person.page.keyboard.press('Enter')
  return person.sees(then)
}
