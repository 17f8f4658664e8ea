import type { Person } from './person.ts'

/** Goes to another chat or channel, by its name in the list. */
export async function goTo({ page }: Person, chat: string): Promise<void> {
  await page.getByText(chat, { exact: true }).first().click()
}

/** Begins a thread in the channel that is open, with a text to the bot. */
export async function mention({ page }: Person, text: string): Promise<void> {
  await page.locator('[role=textbox][contenteditable=true]').first().click()
  await page.keyboard.type('@Tr')
  await page.getByText('Trittstein', { exact: true }).last().click()
  await page.keyboard.insertText(text)
  await page.getByRole('button', { name: 'Post' }).click()
}

/** Writes to the bot in the group chat that is open. */
export async function mentionInGroup({ page }: Person, text: string): Promise<void> {
  await page.locator('[role=textbox][contenteditable=true]').first().click()
  await page.keyboard.type('@Tr')
  await page.getByText('Trittstein', { exact: true }).last().click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** Takes a message along with an action of the app, from the menu of the message. */
export async function takeAlong({ page }: Person, message: string, command: string): Promise<void> {
  const said = page.getByText(message, { exact: true }).last()
  await said.hover()
  await said.locator('xpath=preceding::button[@aria-label="Show more information"][1]').click()
  await page.getByRole('menuitem', { name: 'Action Command' }).click()
  await page.getByPlaceholder('Input command id or leave blanks').fill(command)
  const answered = page.waitForResponse(response => response.url().endsWith('/v1/invoke'))
  await page.getByRole('button', { name: 'Create' }).click()
  await answered
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
}

/** Looks for something beside the post that is being written, and posts the result with this title. */
export async function share({ page }: Person, words: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click()
  await page.getByRole('menuitem', { name: 'Search Command' }).click()
  await page.getByText('Specify Command ID or Parameter').click()
  await page.getByRole('textbox', { name: 'Command ID' }).fill('findIdeas')
  await page.getByRole('textbox', { name: 'Parameter name' }).fill('words')
  await page.getByPlaceholder('Enter a search term').fill(words)
  await page.getByText(title, { exact: true }).last().click()
  await page.getByRole('button', { name: 'Post' }).click()
}
