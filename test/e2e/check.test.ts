import { expect, it } from 'vitest'
import type { Person } from './person.ts'
import { useTown } from './town.ts'

const town = useTown()

/** Clicks through one question: one tap on an option, several that are ticked, or a text for the input of this label. */
async function answer(
  person: Person,
  ask: string,
  given: string | string[] | { label: string; text: string },
): Promise<void> {
  await person.sees(ask)
  if (typeof given === 'string') return person.click(given)
  if (Array.isArray(given)) for (const option of given) await person.choose(option)
  else await person.fill(given.label, given.text)
  await person.click('Weiter')
}

/** Types answers, each as soon as its question is there. */
async function type(person: Person, answers: [ask: string, text: string][]): Promise<void> {
  for (const [ask, text] of answers) {
    await person.sees(ask)
    await person.say(text)
  }
}

/** Counts how often somebody touches the window from now on, to click or to tick. */
async function tapsOf({ page }: Person): Promise<() => Promise<number>> {
  const body = page.locator('body')
  await body.evaluate(element => {
    const count = () => element.setAttribute('data-taps', String(Number(element.getAttribute('data-taps')) + 1))
    element.addEventListener('pointerdown', count, { capture: true })
  })
  return async () => Number(await body.getAttribute('data-taps'))
}

it('leads by clicks from a name to outcome, scores, reasons, next steps and a text for the file', async () => {
  const jana = await town.person('Jana Lorenz', { height: 1600 })
  const taps = await tapsOf(jana)
  await jana.click('Prozess prüfen')
  await jana.sees('Frage 1 von')
  await answer(jana, 'Wie heißt der Prozess?', { label: 'Prozess', text: 'Wohngeld bewilligen' })
  await answer(jana, 'In welchem Amt läuft der Prozess?', { label: 'Amt', text: 'Sozialamt' })
  await jana.sees('„Sozialamt“ gibt es noch nicht')
  await jana.screenshot('check new department')
  await jana.click('„Sozialamt“ neu anlegen')
  await answer(jana, 'Wem soll es nützen?', ['Bürgerinnen und Bürger', 'Mitarbeitende'])
  await jana.sees('Welches Ziel ist am wichtigsten?')
  await jana.screenshot('check question')
  await jana.click('Bürgerservice')

  await jana.sees('Was passiert, wenn der Prozess wegfällt?')
  await jana.toggle('Was heißt „Aufgabenkritik“?')
  await jana.screenshot('check term')
  await jana.click('Das geht nicht')

  await answer(jana, 'Wie viele Fälle gibt es im Jahr?', { label: 'Fälle im Jahr', text: '1.200' })
  await answer(jana, 'Wie viele Minuten dauert ein Fall etwa?', { label: 'Minuten je Fall', text: '90' })
  await answer(jana, 'Wie lange dauert es', 'Bis zu einem Monat')
  await answer(jana, 'Wie oft müssen Menschen dafür herkommen?', 'Einmal')
  await answer(jana, 'zwischen Papier und Computer?', '4-mal oder öfter')
  await answer(jana, 'Wie viele Ämter und Behörden sind beteiligt?', {
    label: 'Beteiligte Ämter und Behörden',
    text: '4',
  })
  await answer(jana, 'die Schriftform?', 'Ja, per Gesetz oder Satzung')
  await answer(jana, 'Welcher Ersatz passt?', ['Nutzerkonto mit Online-Formular'])
  await answer(jana, 'Welche Nachweise sind nötig?', 'Behörden haben sie schon')
  await answer(jana, 'Welche Daten werden verarbeitet?', ['Finanzen und Soziales'])
  await jana.sees('Gibt es ein Fachverfahren?')
  await jana.press('Ja, mit Schnittstelle')
  await answer(jana, 'Welche Lösung können Sie nachnutzen?', 'EfA-Leistung')
  await answer(jana, 'Wie gut ist das Team vorbereitet?', 'Mit Schulung')
  await answer(jana, 'Sind Geld und Zeit eingeplant?', 'Im nächsten Haushalt')
  expect(await jana.sees('Stimmt alles so?')).toContain('Wohngeld bewilligen')
  await jana.screenshot('check review')
  await jana.click('Absenden')
  // Of 19 questions one was answered without a mouse, three have ticks (four together), one department was new, and one term
  // was looked up; the beginning and the end.
  expect(await taps()).toBe(26)

  const result = await jana.sees(/P-\d{4}-\d{5}/)
  for (const part of [
    'Jetzt umsetzen',
    /Nutzen: \d+ von 100 \(hoch\)/,
    'Soll-Prozess entwerfen',
    'Wie geht es weiter?',
  ]) {
    expect(result).toMatch(part)
  }
  expect(result).not.toContain('items')
  await jana.screenshot('result')
  await jana.toggle('Warum dieses Ergebnis?')
  expect(await jana.sees('Das hebt die Werte')).toContain('4-mal oder öfter')
  await jana.screenshot('result why')
  await jana.toggle('Warum dieses Ergebnis?')
  await jana.toggle('Was bedeuten diese Werte?')
  expect(await jana.sees('Potenzial ist')).toContain('Nutzen mal Machbarkeit, geteilt durch 100')
  await jana.screenshot('result values')
  await jana.toggle('Was bedeuten diese Werte?')
  await jana.toggle('Text für die E-Akte')
  await jana.fill('Aktenzeichen (freiwillig)', '50.1-10.24-2026')
  await jana.click('Text anzeigen')
  await jana.page.getByText('Aktenzeichen: 50.1-10.24-2026', { exact: true }).waitFor()
  await jana.screenshot('result text')
})

it('asks back when answers do not go together, and leads to the answer', async () => {
  const jana = await town.person('Jana Lorenz')
  await jana.say('check: Parkausweis ausstellen')
  await type(jana, [
    ['In welchem Amt', 'Sozial'],
    ['heißt hier wohl „Sozialamt“', 'nein'],
    ['In welchem Amt', 'Sozialamt'],
    ['Wem soll es nützen?', 'Bürgerinnen und Bürger'],
    ['Welches Ziel', 'Bürgerservice'],
    ['wegfällt?', 'weiß nicht'],
  ])
  // Nothing but the goal decides here: the rest of the short way is passed over.
  const others = ['Fälle', 'Minuten', 'Wie lange', 'herkommen?', 'Computer', 'Ämter und Behörden', 'Schriftform?']
  others.push('Nachweise', 'Daten', 'Fachverfahren?', 'nachnutzen?', 'Team', 'eingeplant?')
  await type(
    jana,
    others.map(ask => [ask, 'überspringen']),
  )
  await jana.sees('Stimmt alles so?')
  await jana.click(/^Genauer \(/)
  await answer(jana, 'Was geht heute online?', 'Alles ohne doppelte Nachweise')
  await type(jana, [
    ['Müssen Sie etwas kaufen oder beauftragen?', 'ändern Nachweise'],
    ['Welche Nachweise sind nötig?', 'Das Original ist nötig'],
  ])
  await jana.sees('Kurz nachgefragt')
  await jana.screenshot('contradiction')
  await jana.click('Angabe ansehen: Online heute')
  await answer(jana, 'Was geht heute online?', 'Formular ausfüllen')
  const next = await jana.sees('Müssen Sie etwas kaufen oder beauftragen?')
  expect(next).not.toContain('Kurz nachgefragt')
})

it('finds the same process in another office, and speaks English in windows of any width', async () => {
  const [jana, uwe] = await Promise.all([town.person('Jana Lorenz'), town.person('Uwe Bäumer')])
  const phone = await town.secondWindow(jana, { width: 480, height: 1600 })
  await phone.page.addStyleTag({ content: '.ac-adaptiveCard { width: 320px; box-sizing: border-box }' })
  await jana.say('english')
  await jana.sees('What would you like to do?')
  await jana.say('check: Register a dog')
  await type(jana, [
    ['Which department', 'Tax office'],
    ['does not exist yet', 'yes'],
    ['Who should benefit?', '1, 3'],
    ['Which goal matters most?', '4'],
    ['What happens if the process is dropped', '2'],
    ['How many cases', '900'],
    ['how many minutes', '20'],
    ['How long does it take', '3'],
    ['How often do people have to come in', 'once'],
    ['paper and computer?', '4'],
    ['How many departments and authorities', '2'],
    ['require written form?', '2'],
    ['Which evidence', '1'],
    ['Which data', '2'],
    ['a specialist system?', "don't know"],
    ['can you reuse?', '6'],
    ['How well prepared', '2'],
    ['money and time', '2'],
  ])
  await jana.sees('Is everything correct?')
  await phone.sees('Is everything correct?')
  await phone.screenshot('check phone review')
  expect(await phone.overflow()).toBe(0)
  await jana.say('submit')
  await jana.sees(/P-\d{4}-\d{5}/)
  await jana.screenshot('result english')
  await phone.sees('Go ahead now')
  await phone.screenshot('result phone')
  expect(await phone.overflow()).toBe(0)

  await uwe.say('check: Register a dog')
  expect(await uwe.sees('Gibt es das schon?')).toContain('Tax office')
  await uwe.screenshot('similar')
  await uwe.click('Ansehen')
  expect(await uwe.sees(/P-\d{4}-\d{5}/)).not.toContain('Ändern')
  await uwe.say('checks')
  await uwe.sees('Alle Checks')
  await uwe.screenshot('checks')
})
