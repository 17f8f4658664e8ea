import { it } from 'vitest'
import { typeMessage } from './keyboard.ts'
import { useTown } from './town.ts'
const town = useTown()
it('looks', async () => {
  const e = await town.person('Erika Beispiel', { height: 1600 })
  for (const [t, then] of [['prozess prüfen','Wie heißt'],['Hund anmelden','Amt'],['Steueramt','gibt es noch nicht'],['ja','Wem soll'],['die leutz die zu uns kommen','Meinten Sie']] as const) await typeMessage(e, t, then)
  await e.screenshot('zz choices')
  for (const [t, then] of [['Bürger','Welches Ziel'],['weniger treibhausgasse und lärm in der statd','Meinten Sie']] as const) await typeMessage(e, t, then)
  await e.screenshot('zz choice')
  await typeMessage(e, 'ja', 'wegfällt')
  await typeMessage(e, 'dann wär vieles einfacher oder er fällt halt ganz weg', 'Meinten Sie')
  await e.screenshot('zz two')
})
it('looks narrow', async () => {
  const e = await town.person('Amy Wells', { height: 1400, width: 420, dark: true } as any)
  for (const [t, then] of [['english','I will speak'],['check a process','What is the process'],['Register a dog','department'],['Tax office','does not exist'],['yes','Who should'],['citizens','Which goal'],['transparensy','Did you mean']] as const) await typeMessage(e, t, then)
  await e.screenshot('zz narrow')
})
