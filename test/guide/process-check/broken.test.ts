import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openLists } from '../../../src/content/lists.ts'
import type { ContentProblem } from '../../../src/content/problems.ts'
import { readGuide } from '../../../src/content/read-guide.ts'
import { german, toldInGerman } from '../../fixtures/faults-german.ts'

const sound = readFileSync('guides/process-check.yaml', 'utf8')
const terms = [...sound.matchAll(/terms: \[(.*)\]/g)].flatMap(([, list = '']) => list.split(', '))

const lists = (await openLists('guides')).current()

test('the guide that is broken below is sound', () => expect(problemsIn(sound)).toEqual([]))

/** One fault each: what is replaced by what, the text of the line that must be named, and what is said. */
const broken: [name: string, from: string, to: string, at: string, message: RegExp, remedy: RegExp][] = [
  [
    'a criterion of a question there is not',
    'from: nachweise\n',
    'from: nachweis\n',
    'from: nachweis\n',
    /no question “nachweis”/,
    /“nachweise”/,
  ],
  [
    'an option without points',
    'good: 4, training: 3, unsure: 2',
    'good: 4, training: 3',
    'points: { good: 4',
    /option “unsure” of “team” has no points/,
    /add unsure: and a number from 0 to 4/i,
  ],
  [
    'points for an option there is not',
    'points: { good: 4,',
    'points: { goood: 0, good: 4,',
    'points: { goood',
    /“team” has no option “goood”/,
    /“good”/,
  ],
  [
    'too many points',
    'efa: 4, land_itdl: 4',
    'efa: 5, land_itdl: 4',
    'points: { efa: 5',
    /points cannot be “5”/i,
    /from 0 to 4/,
  ],
  [
    'several options, and not said which counts',
    '    combine: min\n',
    '',
    'from: daten',
    /several options of “daten”/i,
    /combine: max .* combine: min/,
  ],
  [
    'combine where one option is chosen',
    '    from: team\n',
    '    from: team\n    combine: max\n',
    'combine: max\n    points: { good',
    /only one option of “team”/i,
    /remove combine/i,
  ],
  [
    'bands that do not ascend',
    '- { below: 400, points: 2 }',
    '- { below: 40, points: 2 }',
    '- { below: 40,',
    /do not ascend: 40 comes after 100/,
    /from small to great/,
  ],
  [
    'a last band that ends',
    '- { below: 1600, points: 3 }\n      - { points: 4 }',
    '- { below: 1600, points: 3 }',
    '- { below: 1600',
    /last band ends/,
    /remove below/i,
  ],
  [
    'bands of something that is no number',
    'product: [faelle, minuten]',
    'product: [faelle, dauer]',
    'product: [faelle, dauer]',
    /“dauer” is not a number/,
    /points to its options/,
  ],
  [
    'points of something without options',
    '    from: nachweise\n',
    '    from: amt\n',
    'from: amt',
    /“amt” has no options/,
    /question with options/,
  ],
  [
    'weights that do not make up 100',
    'aufwand: 35',
    'aufwand: 30',
    'sum: { aufwand',
    /weights of “nutzen” make up 95/,
    /sum to 100/,
  ],
  [
    'a weight for a criterion there is not',
    'sum: { aufwand: 35, wechsel',
    'sum: { aufwant: 0, aufwand: 35, wechsel',
    'sum: { aufwant',
    /no criterion “aufwant”/,
    /“aufwand”/,
  ],
  [
    'a criterion that no score counts',
    'herkommen: 10, stellen: 5 }',
    'herkommen: 15 }',
    '- id: stellen\n    label: { de: Beteiligte Ämter und Behörden, en: Departments and authorities involved }\n    from',
    /no score counts the criterion “stellen”/i,
    /weight/,
  ],
  [
    'a product of scores there are not',
    'product: [nutzen, machbarkeit]',
    'product: [nutzen, machbar]',
    'product: [nutzen, machbar]',
    /no score “machbar”/,
    /machbarkeit/,
  ],
  [
    'a score in an outcome that there is not',
    '{ score: { nutzen: { below: 25 } } }',
    '{ score: { nuzen: { below: 25 } } }',
    'nuzen',
    /no score “nuzen”/,
    /“nutzen”/,
  ],
  [
    'a bound that is no number',
    'nutzen: { below: 25 }',
    'nutzen: { below: low }',
    'below: low',
    /a bound cannot be “low”/i,
    /write a number/i,
  ],
  ['an unknown bound', 'nutzen: { below: 25 }', 'nutzen: { blow: 25 }', 'blow: 25', /no bound “blow”/, /“below”/],
  [
    'an option in an outcome that there is not',
    'when: { ziel: legal }',
    'when: { ziel: leagl }',
    'leagl',
    /“ziel” has no option “leagl”/,
    /“legal”/,
  ],
  [
    'an outcome without condition before the end',
    '    when: { ziel: legal }\n',
    '',
    '- id: pflicht',
    /“pflicht” has no condition, so no outcome below/,
    /add when/i,
  ],
  [
    'a last outcome with a condition',
    "still hard: check again later.'\n",
    "still hard: check again later.'\n    when: { ziel: work }\n",
    'when: { ziel: work }',
    /last outcome “zurueckstellen” has a condition/,
    /add a last outcome without when/i,
  ],
  [
    'an outcome that an earlier one always takes',
    'score: { nutzen: { min: 50 }, machbarkeit: { min: 60 } }\n      not:\n        any:\n          - criterion: { aufwand: { max: 0 } }',
    'score: { nutzen: { min: 40 } }\n      all:\n        - not: { criterion: { aufwand: { max: 0 } } }\n    instead:\n      - sentence: { de: Ja., en: Yes. }\n        when:\n         any:\n          - criterion: { aufwand: { max: 0 } }',
    'when:\n      score: { nutzen: { min: 50 } }\n      not: { criterion',
    /“huerden” is never reached: “umsetzen” above/,
    /move “huerden” above “umsetzen”/i,
  ],
  [
    'a score in the condition of a question',
    'when: { schriftform: law }',
    'when: { score: { nutzen: { min: 50 } } }',
    'when: { score: { nutzen: { min: 50 } } }\n    terms',
    /“score” is only known once everything is answered/,
    /outcomes, caps, tasks or hints/,
  ],
  [
    'a level that depends on itself',
    'when: { nachweise: original }\n      text',
    'when: { level: { min: 3 } }\n      text',
    'when: { level: { min: 3 } }\n      text',
    /no level is known here/i,
    /answers, scores or criteria/,
  ],
  [
    'an option without a step',
    '    - { option: info, label: { de: 1 – Information, en: 1 – Information } }\n',
    '',
    'steps:',
    /option “info” of “online” has no step/,
    /add a step/i,
  ],
  ['a cap that never holds', '- max: 3\n', '- max: 4\n', 'max: 4', /never holds anything down/, /write 3 or less/i],
  [
    'a task id twice',
    '- id: rechtsgrundlage',
    '- id: nutzen-check',
    '- id: nutzen-check',
    /id “nutzen-check” is there twice/,
    /of its own/,
  ],
  [
    'a task without role',
    '    role: { de: Amtsleitung, en: Head of department }\n',
    '',
    '- id: abschaffung',
    /“role” of “abschaffung” is missing/,
    /add role/i,
  ],
  [
    'a task without a time',
    'due: { days: 14, before: start }',
    'due: {}',
    'due: {}',
    /not said when this is due/,
    /\{days: 30\}/,
  ],
  [
    'a task without a reason',
    '- when: { kauf: true }',
    '- {}',
    '- {}',
    /not said why/,
    /when: …, outcome: … or hurdle: …/,
  ],
  [
    'a task of an outcome there is not',
    'outcome: aufgabenkritik',
    'outcome: aufgabenkritk',
    'outcome: aufgabenkritk',
    /no outcome “aufgabenkritk”/,
    /“aufgabenkritik”/,
  ],
  [
    'a hurdle of another score',
    '- hurdle: team',
    '- hurdle: team\n      - hurdle: aufwand',
    '- hurdle: aufwand',
    /“aufwand” is no criterion of “machbarkeit”/,
    /possible are/i,
  ],
  [
    'a criterion whose hurdle nobody removes',
    '      - hurdle: team\n',
    '      - when: { team: concerns }\n',
    'hurdles: {',
    /no task removes the hurdle “team”/i,
    /hurdle: team/,
  ],
  [
    'a text that names an answer there is not',
    "en: '{nachnutzung}: take it over",
    "en: '{reuse}: take it over",
    "en: '{reuse}",
    /no question “reuse”/,
    /possible are/i,
  ],
  [
    'a text that would repeat what somebody typed',
    "de: '{nachnutzung} übernehmen",
    "de: '{amt} übernehmen",
    "de: '{amt}",
    /“\{amt\}” cannot be put into a text/,
    /question with options/,
  ],
  [
    'a time from something that is no date',
    'days: 0, from: start',
    'days: 0, from: stelle',
    'days: 0, from: stelle',
    /“stelle” is not a date/,
    /kind date/,
  ],
  [
    'a word for two units',
    'words: [Stunde, Std,',
    'words: [Stunde, Min,',
    'words: [Stunde, Min,',
    /“Min” is a unit already/,
    /in one place/,
  ],
  [
    'other units of a number without a unit',
    '    unit: { de: Ämter, en: departments }\n',
    '',
    'also:\n      - words: [Stelle',
    /“also” names other units/,
    /add unit/i,
  ],
  [
    'a time before something that is no date',
    'days: 60, before: start',
    'days: 60, before: stelle',
    'days: 60, before: stelle',
    /“stelle” is not a date/,
    /kind date/,
  ],
  [
    'a time before a question there is not',
    'days: 60, before: start',
    'days: 60, before: statr',
    'days: 60, before: statr',
    /no question “statr”/,
    /“start”/,
  ],
  [
    'a missing translation of an outcome',
    '{ de: Hürden abbauen, en: Remove hurdles }',
    '{ de: Hürden abbauen }',
    'Hürden abbauen }',
    /English text of “title” is missing/,
    /add en: …/i,
  ],
  [
    'a question played through that has no options',
    'cases: [weglassen,',
    'cases: [faelle,',
    'cases: [faelle',
    /“faelle” cannot be played through/,
    /kind choice/,
  ],
  [
    'a hint about an option there is not',
    'wechsel: digital, online: nothing',
    "wechsel: '9', online: nothing",
    "wechsel: '9'",
    /“wechsel” has no option “9”/,
    /possible are: paper, digital, 1/i,
  ],
  [
    'a term with an umlaut',
    'terms: [medienbruch]',
    'terms: [medienbrüche]',
    'medienbrüche',
    /“terms” cannot be “medienbrüche”/,
    /small letters/,
  ],
  [
    'a term that is not explained',
    'terms: [fachverfahren, schnittstelle]',
    'terms: [fachverfahrn, schnittstelle]',
    'fachverfahrn',
    /glossary has no term “fachverfahrn”/,
    /“fachverfahren”/,
  ],
  ['an unknown key in a criterion', 'combine: min', 'combin: min', 'combin: min', /unknown key “combin”/i, /“combine”/],
  [
    'a situation there is not',
    'when: { situation: extern, beteiligte: { lacks: users } }',
    'when: { situation: exern, beteiligte: { lacks: users } }',
    'situation: exern',
    /no situation “exern” above/,
    /“extern”/,
  ],
  [
    'a situation that asks about something there is not',
    '        - online: { lacks: internal }',
    '        - online: { lacks: intenal }',
    'lacks: intenal',
    /“online” has no option “intenal”/,
    /“internal”/,
  ],
  [
    'a situation that is not known yet where it is named',
    '      - value: legal\n',
    '      - value: legal\n        when: { situation: extern }\n',
    'situation: extern }\n        label: { de: Gesetzliche',
    /“online” is asked later than “ziel”/,
    /move “online” above/i,
  ],
  [
    'a situation twice',
    'questions:\n  # ---- 1',
    '  - id: intern\n    when: { online: internal }\n\nquestions:\n  # ---- 1',
    'id: intern\n    when: {',
    /id “intern” is there twice/,
    /of its own/,
  ],
  [
    'an option that is offered under an impossible answer',
    'when: { not: { situation: intern } }',
    'when: { not: { online: intern } }',
    'online: intern } }',
    /“online” has no option “intern”/,
    /“internal”/,
  ],
  [
    'a list that no title names',
    "en: 'Still to involve: {list}'",
    "en: 'Still to involve'",
    "en: 'Still to involve'",
    /does not say what is listed/,
    /\{list\}/,
  ],
  [
    'a title under a condition of an option there is not',
    '- when: { nachnutzung: efa }',
    '- when: { nachnutzung: eva }',
    'nachnutzung: eva',
    /“nachnutzung” has no option “eva”/,
    /“efa”/,
  ],
  [
    'a list under a condition of an option there is not',
    '- when: { beteiligte: { lacks: sbv } }',
    '- when: { beteiligte: { lacks: sbw } }',
    'lacks: sbw',
    /“beteiligte” has no option “sbw”/,
    /“sbv”/,
  ],
  [
    'a sentence under a condition of a criterion there is not',
    '      - when: { criterion: { aufwand: { max: 0 } } }',
    '      - when: { criterion: { aufwant: { max: 0 } } }',
    'aufwant',
    /no criterion “aufwant”/,
    /“aufwand”/,
  ],
  [
    'hurdles of an outcome there is not',
    'hurdles: { forEach: machbarkeit, max: 1 }',
    'hurdles: { forEach: machbarkeit, max: 1, outcome: [huerden, umsetzn] }',
    'hurdles: { forEach: machbarkeit, max: 1, outcome',
    /no outcome “umsetzn”/,
    /“umsetzen”/,
  ],
  [
    'a step of two options, one of which there is not',
    'option: [apply_post, apply]',
    'option: [apply_post, aply, apply]',
    'option: [apply_post, aply',
    /“online” has no option “aply”/,
    /“apply”/,
  ],
  [
    'an own scale without a title or a label',
    '    title: { de: Stand heute, en: State today }\n',
    '',
    '  none:',
    /not said what stands in place of a level/,
    /scale and title/,
  ],
  [
    'a change of a version that is still to come',
    'changes:\n  - version: 2',
    'changes:\n  - version: 3',
    'version: 3',
    /no version 3 yet/,
    /raise version/i,
  ],
  [
    'a change of a task there is not',
    'tasks: [satzung]',
    'tasks: [satzunk]',
    'tasks: [satzunk',
    /“tasks” has no “satzunk”/,
    /“satzung”/,
  ],
  [
    'a measure that is no number',
    'cases: faelle',
    'cases: dauer',
    'cases: dauer',
    /“dauer” cannot be measured as “cases”/,
    /kind: number/,
  ],
  [
    'days of an option that is not there',
    'same_day: 1,',
    'sameday: 1,',
    'duration:',
    /“dauer” lacks an option that “days” names/,
    /this option/,
  ],
  ['a unit that is no text', 'unit: amt', 'unit: ziel', 'unit: ziel', /“ziel” asks for no unit/, /kind: unit/],
]

describe('one fault is told with its line and a remedy', () => {
  test.each(broken)('%s', (name, from, to, at, message, remedy) => {
    expect(sound).toContain(from)
    const source = sound.replace(from, () => to)
    const problems = problemsIn(source)
    const told = problems.filter(problem => message.test(problem.message))
    expect(problems.map(problem => problem.message)).toEqual(told.map(problem => problem.message))
    const [problem] = told
    expect(problem?.remedy).toMatch(remedy)
    expect(problem).toMatchObject({ file: 'guides/process-check.yaml', line: lineOf(source, at) })
    expect(problem && toldInGerman(problem)).toBe(german[name])
  })
})

test('all faults are told at once', () => {
  const faults = [
    ['aufwand: 35', 'aufwand: 30'],
    ['good: 4, training: 3, unsure: 2', 'good: 4, training: 3'],
    ['outcome: aufgabenkritik', 'outcome: kritik'],
    ['wechsel: digital, online: nothing', "wechsel: '9', online: nothing"],
    ['max: 3\n', 'max: 9\n'],
  ] as const
  const source = faults.reduce((text, [from, to]) => text.replace(from, to), sound)
  expect(problemsIn(source)).toHaveLength(faults.length)
})

describe('what a guide that judges must have', () => {
  test('outcomes', () => {
    const alone = sound.replace(/^next:\n(?: {2}.*\n)*/m, '')
    const source = `${alone.slice(0, alone.indexOf('\n# ---- Kriterien'))}\n`
    expect(problemsIn(source).map(({ message }) => message)).toEqual(['An assessment needs “outcomes”'])
    const empty = alone.replace(/^outcomes:\n(?: {2}.*\n|\n)*/m, 'outcomes: []\n')
    expect(problemsIn(empty)[0]?.message).toMatch(/“outcomes” is empty/)
  })

  test('a list where a list belongs', () => {
    const source = sound.replace(/^hints:\n(?: {2}.*\n|\n)*/m, 'hints: none\n')
    expect(problemsIn(source).map(({ message }) => message)).toEqual(['“hints” has the wrong type: “none”'])
  })
})

function problemsIn(source: string): ContentProblem[] {
  const read = readGuide('guides/process-check.yaml', 'process-check', source, { lists, terms })
  return read.ok ? [] : read.problems
}

function lineOf(source: string, text: string): number {
  const at = source.lastIndexOf(text)
  expect(at, text).toBeGreaterThanOrEqual(0)
  return source.slice(0, at).split('\n').length
}
