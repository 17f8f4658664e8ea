import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { english, german, options, question } from './make.ts'

const solution = question('choice', {
  options: options({
    neighbour: ['Nachbarkommune', 'Neighbour'],
    state: ['Land', 'State'],
    none: ['Nichts', 'Nothing'],
  }).map(option => (option.value === 'neighbour' ? { ...option, also: ['Kreis', 'von nebenan'] } : option)),
})
const fees = question('yes-no', {
  ask: { de: 'Fallen Gebühren an?' },
  also: { yes: ['kostet'], no: ['kostenlos', 'kostet nichts'] },
} as never)
const read = (asked: typeof solution | typeof fees, typed: string) => kindOf(asked).readText(asked, typed, german)

describe('a sentence that names an option', () => {
  test.each([
    ['macht bei uns der Landkreis', 'neighbour'],
    ['nicht der Kreis, das Land macht das', 'state'],
    ['das Land, weil der Kreis nichts hat', 'state'],
    ['der Kreis, quatsch, das Land', 'state'],
    ['der Kreis hat das, dafür sitzt uns jetzt die Leitung jeden einzelnen Tag im Nacken', 'neighbour'],
    ['gibts, macht aber der Kreis', 'neighbour'],
  ])('“%s” is %s', (typed, value) => expect(read(solution, typed)).toEqual({ ok: true, value }))

  test.each([
    'Kreis oder Land',
    'nicht der Kreis',
    'nciht der Kreis',
    'wenn der Kreis mitmacht',
    'der Kries',
    'die Nachbarkomnue',
    'ohne Nachbarkomune',
    'der Kreis hat was, inzwischen haben wir Neues gekauft',
    'der Kreis, aber die Gebühren sind hoch',
    'gibts nicht, soll aber der Kreis machen',
    'gekauft beim großen Händler in Hof, aber der Kreis zahlt',
    'der Kreis mit viel Technik, Personal, Schulung und Beratung',
    // a slip, however clear
    'die nachbarkomune hat was',
    'Nachbarkomumne',
    'Nachbarkommmune',
  ])('“%s” is asked back', typed => expect(read(solution, typed).ok).toBe(false))
})

const place = question('choice', {
  options: options({ online: ['Nur online', 'Online only'], onsite: ['Vor Ort', 'On site'], both: ['Beides', 'Both'] }),
})
const benefit = question('choices', {
  options: options({ citizens: ['Bürgerschaft', 'Residents'], business: ['Unternehmen', 'Companies'] }),
})
const readIn = (asked: typeof place | typeof benefit, typed: string, language: typeof german) =>
  kindOf(asked).readText(asked, typed, language)

describe('what is joined to an option', () => {
  test.each([
    [place, 'online und vor Ort', german, 'both'],
    [benefit, 'Bürgerschaft un Unternehmn', german, ['citizens', 'business']],
    [benefit, 'die Bürgerschaft und die Unternehmen, beide', german, ['citizens', 'business']],
    [place, 'sowohl online wie auch vor Ort', german, 'both'],
  ])('%#: “%s” counts', (asked, typed, language, value) =>
    expect(readIn(asked as typeof place, typed, language)).toEqual({ ok: true, value }),
  )

  test.each([
    [place, 'online und im Bürgersaal', german],
    [benefit, 'residents plus local cmpns', english],
    [benefit, 'residents plus local compnaies', english],
    [benefit, 'die Bürgerschaft un de Rollifahrer aus dem ganzen Viertel', german],
  ])('%#: “%s” is never left out in silence', (asked, typed, language) =>
    expect(readIn(asked as typeof place, typed, language).ok).toBe(false),
  )
})

describe('yes or no in the words of the question', () => {
  test.each([
    ['es fallen Gebühren an', true],
    ['fallen keine an', false],
    ['das kostet 28 Euro', true],
    ['kostet die Leute nichts', false],
    ['nein, ach doch', undefined],
    ['no clue', undefined],
    ['null Gebühren', false],
    ['Gebühren ja, aber nicht immer', undefined],
  ])('“%s” is %s', (typed, value) =>
    expect(read(fees, typed)).toMatchObject(value === undefined ? { ok: false } : { ok: true, value }),
  )
})

describe('a condition', () => {
  const funding = question('yes-no', {
    ask: { de: 'Würden Sie es auch ohne Fördergeld tun?' },
    also: {
      yes: ['auch ohne Förderung', 'auch ohne Zuschuss', 'so oder so', 'brauchen wir'],
      no: ['ohne Förderung nicht'],
    },
  } as never)
  const readFunding = (typed: string) => kindOf(funding).readText(funding, typed, german)

  test.each(['ohne Förderung ist das Projekt tot', 'ohne Zuschuss stirbt das Vorhaben'])(
    'is no yes because its words are those of one: “%s”',
    typed => expect(readFunding(typed).ok).toBe(false),
  )

  test.each(['auch ohne Zuschuss, brauchen wir so oder so', 'ohne Förderung würden wir es auch tun'])(
    'holds where everything else is known: “%s”',
    typed => expect(readFunding(typed)).toEqual({ ok: true, value: true }),
  )
})
