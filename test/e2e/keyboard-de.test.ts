import { it } from 'vitest'
import { pressByKeyboard, tabBackTo, typeInto, typeMessage } from './keyboard.ts'
import { useTown } from './town.ts'

const town = useTown({ language: 'de' })

it('takes an idea on German cards without a mouse, and corrects it so', async () => {
  const jana = await town.person('Jana Lorenz', { height: 1400 })
  await pressByKeyboard(jana, 'Idee festhalten', 'Frage 1 von 3')
  await typeInto(jana, 'Titel (Pflichtfeld)', 'Grüne Welle für Straßenfeste')
  await pressByKeyboard(jana, 'Weiter', 'Frage 2 von 3')
  await typeInto(jana, 'Problem (Pflichtfeld)', 'Über die Genehmigung weiß keiner, wo sie liegt.')
  await pressByKeyboard(jana, 'Weiter', 'Frage 3 von 3')
  await pressByKeyboard(jana, 'Bürgerservice', 'Stimmt alles so?')
  await pressByKeyboard(jana, 'Angabe 1 ändern: Titel', 'Wie heißt Ihre Idee?')
  await typeInto(jana, 'Titel (Pflichtfeld)', 'Straßenfeste ')
  await pressByKeyboard(jana, 'Weiter', 'Stimmt alles so?')
  await jana.screenshot('keyboard german review')
  await pressByKeyboard(jana, 'Absenden', /\d{4}-\d{5}/)
  await typeMessage(jana, 'meine ideen', 'Straßenfeste')
  await tabBackTo(jana, 'Start')
  await jana.screenshot('keyboard german focus')
})
