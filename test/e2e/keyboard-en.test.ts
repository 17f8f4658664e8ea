import { expect, it } from 'vitest'
import { pressByKeyboard, tabBackTo, typeInto, typeMessage } from './keyboard.ts'
import { useTown } from './town.ts'

const town = useTown()

it('takes an idea without a name in English, from the first card to the receipt, without a mouse', async () => {
  const amy = await town.person('Amy Wells', { height: 1400 })
  await pressByKeyboard(amy, 'English', 'I will speak English')
  await pressByKeyboard(amy, 'Capture an idea', 'Question 1 of 3')
  await typeInto(amy, 'Title (required)', 'Book the town hall rooms online')
  await pressByKeyboard(amy, 'Continue', 'Question 2 of 3')
  await typeInto(amy, 'Problem (required)', 'Rooms are booked by phone, and often twice.')
  await pressByKeyboard(amy, 'Continue', 'Question 3 of 3')
  await amy.screenshot('keyboard english question')
  await pressByKeyboard(amy, 'Citizen services', 'Is everything correct?')
  await tabBackTo(amy, 'Save with my name')
  await amy.page.keyboard.press('ArrowDown')
  await amy.screenshot('keyboard english review')
  await pressByKeyboard(amy, 'Submit', 'Your passcode')
  await amy.screenshot('keyboard english passcode')
  await pressByKeyboard(amy, 'Noted – submit now', /\d{4}-\d{5}/)
  const receipt = await amy.sees('without your name')
  expect(receipt).not.toMatch(/[äöüß]/)
  await amy.screenshot('keyboard english receipt')
})

it('checks a process in English, typed from the name to the result, with an answer changed on the way', async () => {
  const amy = await town.person('Amy Wells', { height: 1600 })
  await typeMessage(amy, 'english', 'I will speak English')
  const answers: [text: string, then: string][] = [
    ['check a process', 'What is the process called?'],
    ['Register a dog', 'Which department'],
    ['Tax office', '“Tax office” does not exist yet'],
    ['yes', 'Who should benefit?'],
    ['citizens and staff', 'Which goal matters most?'],
    ['transparensy', 'is not quite one of the answers'],
    ['citizen services', 'What happens if the process is dropped?'],
    ['it cannot be dropped', 'How many cases are there per year?'],
    ['1,200', 'how many minutes'],
    ['20 minutes', 'How long does it take'],
    ['up to a month', 'come in for it?'],
    ['once', 'between paper and computer?'],
    ['three times', 'How many departments'],
    ['2', 'require written form?'],
    ['only a signature field', 'Which evidence is needed?'],
    ['none', 'Which data are processed?'],
    ['basic data', 'Is there a specialist system?'],
    ['yes, with an interface', 'Which solution can you reuse?'],
    ['not checked yet', 'How well prepared is the team?'],
    ['with training', 'Are money and time planned for?'],
    ['next budget', '1,200 cases per year'],
    ['change 6', 'How many cases are there per year?'],
    ['900', '900 cases per year'],
  ]
  for (const [text, then] of answers) await typeMessage(amy, text, then)
  await amy.screenshot('keyboard english check review')
  const result = await typeMessage(amy, 'submit', 'Go ahead now')
  expect(result).not.toMatch(/[äöüß]/)
  await amy.screenshot('keyboard english check result')
})
