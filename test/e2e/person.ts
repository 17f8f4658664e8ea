import type { Locator, Page, Response, WebSocket } from 'playwright-core'

/** Where screenshots of a run are kept. */
const artefacts = 'artefacts/e2e'

/**
 * Somebody in front of their window. Every action waits until it is possible, and every look until it is so or 30
 * seconds are over, twice as long as the outbox rests between two runs: nothing sleeps.
 */
export class Person {
  readonly name: string
  readonly page: Page
  /** Cards in the order they came. */
  readonly cards: Locator
  readonly #missesEdits: boolean
  #chat: WebSocket | undefined

  constructor(name: string, page: Page, missesEdits = false) {
    this.name = name
    this.page = page
    this.cards = page.locator('.ac-adaptiveCard')
    this.#missesEdits = missesEdits
    page.setDefaultTimeout(30_000)
  }

  /** Opens the chat, and puts the Playground's log away. */
  async open(url: string): Promise<void> {
    const chat = this.page.waitForEvent('websocket', socket => socket.url().includes('/conversations/stream'))
    await this.page.goto(url)
    this.#chat = await chat
    await this.#compose.waitFor()
    await this.page.getByText('Log Panel', { exact: true }).locator('..').getByRole('button').last().click()
  }

  async say(text: string): Promise<void> {
    await this.#compose.click()
    await this.page.keyboard.insertText(text)
    await this.page.keyboard.press('Enter')
  }

  /** Clicks a button that asks the bot for something: on the last card that has it, or on the card given. */
  async click(title: string | RegExp, card = this.#last(this.#button(title))): Promise<void> {
    await this.#ask(card.locator(this.#button(title)))
  }

  /** Presses a button or row of the last card without a mouse. */
  async press(title: string): Promise<void> {
    const button = this.lastCard().getByRole('button', { name: title, exact: true })
    await button.focus()
    await this.#ask(button, () => this.page.keyboard.press('Enter'))
  }

  /** Clicks a row of the last card by a text in it. */
  async clickRow(text: string | RegExp): Promise<void> {
    await this.#ask(this.lastCard().getByText(text, { exact: true }))
  }

  /** Clicks the first button with this title behind a text, where a card has several. */
  async clickBeside(text: string, title: string): Promise<void> {
    const beside = this.#last(this.page.getByText(text)).getByText(text).last()
    await this.#ask(beside.locator(`xpath=following::button[normalize-space()=${JSON.stringify(title)}][1]`))
  }

  /** Clicks a line of the last card that only shows or hides what is below it. */
  async unfold(line: RegExp): Promise<void> {
    await this.lastCard().getByText(line).click()
  }

  /** Clicks a button that only shows or hides a part of its card. */
  async toggle(title: string | RegExp): Promise<void> {
    await this.#last(this.#button(title)).locator(this.#button(title)).click()
  }

  /** Fills the input of the last card that has this label. */
  async fill(label: string, text: string, card = this.lastCard()): Promise<void> {
    await card.getByLabel(label).fill(text)
  }

  /** Types into the input of the last card that has this label, key by key, as its client takes the keys. */
  async type(label: string, keys: string): Promise<void> {
    await this.lastCard().getByLabel(label).first().focus()
    await this.page.keyboard.type(keys)
  }

  /** Ticks an option (radio button or check box) of the last card. */
  async choose(option: string): Promise<void> {
    await this.lastCard().locator('label').getByText(option, { exact: true }).click()
  }

  /** Finds somebody with the people picker of the last card, by the given name: the Playground finds no full names. */
  async pick(name: string): Promise<void> {
    await this.lastCard().getByRole('combobox').click()
    await this.page.keyboard.insertText(name.split(' ')[0] ?? name)
    await this.page.getByRole('listbox').getByText(name).click()
  }

  lastCard(): Locator {
    return this.cards.last()
  }

  /** Waits until a card, the last unless told, says this. Answers all it says. */
  async sees(text: string | RegExp, card = this.lastCard()): Promise<string> {
    const found = card.filter({ hasText: text })
    await found.waitFor().catch(async cause => {
      const shown = (await card.count()) === 0 ? 'no card' : await read(card)
      throw new Error(`${this.name} does not see ${text}, but:\n${shown}`, { cause })
    })
    return read(found)
  }

  /** How many pixels the widest part of the last card reaches over its inner edge, where it is cut off. */
  overflow(): Promise<number> {
    return this.lastCard().evaluate(card => {
      const edge = card.firstElementChild?.getBoundingClientRect().right ?? 0
      const parts = [...card.querySelectorAll('*')].map(part => part.getBoundingClientRect().right)
      return Math.max(0, Math.round(Math.max(...parts) - edge))
    })
  }

  /** Keeps a picture of the window in artefacts/. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${artefacts}/${name}.png`, animations: 'disabled' })
  }

  /**
   * Clicks, and waits until the bot has answered. A card it replaces comes twice, in the answer and as an edit of the
   * message; what is entered between the two is lost, so both are waited for.
   */
  async #ask(target: Locator, act: () => Promise<void> = () => target.click()): Promise<void> {
    const answered = this.page.waitForResponse(response => response.url().endsWith('/v1/invoke'))
    const edited = this.#chat?.waitForEvent('framereceived', ({ payload }) => String(payload).includes('updateMessage'))
    edited?.catch(() => undefined)
    await act()
    if ((await replacesCard(await answered)) && !this.#missesEdits) await edited
  }

  get #compose(): Locator {
    return this.page.locator('[role=textbox][contenteditable=true]')
  }

  #button(title: string | RegExp): Locator {
    return this.page.getByRole('button', { name: title, exact: true })
  }

  #last(having: Locator): Locator {
    return this.cards.filter({ has: having }).last()
  }
}

async function replacesCard(answer: Response): Promise<boolean> {
  const { type } = (await answer.json()) as { type?: string }
  return type === 'application/vnd.microsoft.card.adaptive'
}

function read(card: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: as a person sees it, line by line and without what is hidden
  return card.innerText()
}
