import { heading, note, paragraph, table } from '../agenda/blocks.ts'
import type { AgendaFacts, CheckFact, IdeaFact, TaskFact } from '../agenda/facts.ts'
import { type Speech, speechIn } from '../agenda/speech.ts'
import type { Language } from '../documents/language.ts'
import { fewest } from '../guide/aggregate.ts'
import { inPlainWords } from '../guide/links.ts'
import type { Text } from '../guide/text.ts'
import { type Block, type Paper, plain, type Span } from '../paper/paper.ts'

/** What a paper for the council is made from. Nobody is named in it. */
export interface MotionFacts {
  /** The local day it is made on. */
  day: string
  organisation: string
  about:
    | { is: 'idea'; idea: IdeaFact; benefit?: string; firstStep?: string; support: number; checks: CheckFact[] }
    | { is: 'check'; check: CheckFact; rows: Row[]; fileRef?: string }
    | { is: 'agenda'; facts: AgendaFacts; version?: { number: string; on: string } }
  /** Who is in charge, if that is known. */
  unit?: Text
  /** Of it, without those that were dropped. */
  tasks: TaskFact[]
  /** What the check found out, by the ids of the shipped guide: who took part, what can be reused. */
  involved: { id: string; label: Text }[]
  reuse: Text[]
  /** Decisions of the council about it, the latest last. */
  before: { number: string; on: string }[]
}

/** A question of the check and its answer. */
export interface Row {
  label: Text
  answer: Text
}

/**
 * A paper for the council (Beschlussvorlage) as German municipalities have it: head, order of consultation, proposed
 * decision, facts, alternatives, financial effects, participation. What the bot does not know is a gap.
 */
export function motionPaper(facts: MotionFacts, language: Language): Paper {
  const speech = speechIn(language)
  const { say, day } = speech
  return {
    title: say('Beschlussvorlage', 'Paper for the council'),
    subtitle: `${titleOf(facts, speech)} · ${say('Entwurf vom', 'draft of')} ${day(facts.day)}`,
    language,
    creator: facts.organisation,
    blocks: [
      {
        is: 'note',
        text: said([
          say('Entwurf aus Trittstein.', 'Draft from Trittstein.'),
          ' ',
          say(
            'Markierte Stellen ergänzen, alles prüfen, diesen Hinweis löschen.',
            'Fill in what is marked, review everything, delete this note.',
          ),
        ]),
      },
      ...head(facts, speech),
      ...consultation(speech),
      ...proposal(facts, speech),
      ...situation(facts, speech),
      ...alternatives(facts, speech),
      ...finances(facts, speech),
      ...participation(facts, speech),
      ...effects(speech),
      ...annexes(facts, speech),
    ],
  }
}

/** Pieces of a line: texts, and gaps in arrays. */
function said(pieces: (string | [string])[]): Span[] {
  return pieces.map(piece => (typeof piece === 'string' ? { text: piece } : { text: piece[0], gap: true }))
}

/** What only the administration knows. */
function gap({ say }: Speech, de: string, en: string): [string] {
  return [`${say('Bitte ergänzen', 'Please fill in')}: ${say(de, en)}`]
}

function line(...pieces: (string | [string])[]): Block {
  return { is: 'paragraph', text: said(pieces) }
}

function titleOf({ about }: MotionFacts, { say }: Speech): string {
  if (about.is === 'idea') return about.idea.title
  return about.is === 'check' ? about.check.title : say('Kommunale Digitale Agenda', 'Municipal Digital Agenda')
}

/** A table with gaps in it. */
function filled(caption: string, head: string[], rows: (string | [string])[][], widths: number[]): Block {
  return { is: 'table', caption: plain(caption), head, rows: rows.map(row => row.map(cell => said([cell]))), widths }
}

function head(facts: MotionFacts, speech: Speech): Block[] {
  const { about, unit, before } = facts
  const { say, text, day } = speech
  const known: (string | [string])[][] =
    about.is === 'idea'
      ? [[say('Bezug', 'Reference'), say(`Idee ${about.idea.id}`, `Idea ${about.idea.id}`)]]
      : about.is === 'check'
        ? [[say('Bezug', 'Reference'), say(`Prozess-Check ${about.check.id}`, `Process check ${about.check.id}`)]]
        : []
  const fileRef = about.is === 'check' ? about.fileRef : undefined
  return [
    filled(
      say('Angaben zur Vorlage', 'About this paper'),
      [say('Angabe', 'Item'), say('Inhalt', 'Value')],
      [
        [
          say('Vorlagennummer', 'Number'),
          gap(speech, 'Nummer aus dem Ratsinformationssystem', 'number of the council information system'),
        ],
        [say('Betreff', 'Subject'), titleOf(facts, speech)],
        [say('Federführung', 'Responsible'), unit ? text(unit) : gap(speech, 'Amt oder Fachbereich', 'department')],
        [say('Aktenzeichen', 'File reference'), fileRef ?? gap(speech, 'Aktenzeichen', 'file reference')],
        [say('Sitzung', 'Meeting'), gap(speech, 'öffentlich oder nichtöffentlich', 'public or not public')],
        ...known,
        ...before.map(({ number, on }) => [
          say('Früherer Beschluss', 'Earlier decision'),
          say(`${number} vom ${day(on)}`, `${number} of ${day(on)}`),
        ]),
      ],
      [2, 5],
    ),
  ]
}

function consultation(speech: Speech): Block[] {
  const { say } = speech
  const meeting = () => gap(speech, 'Tag', 'day')
  return [
    filled(
      say('Beratungsfolge', 'Order of consultation'),
      [say('Gremium', 'Body'), say('Sitzung am', 'Meeting on'), say('Zuständigkeit', 'Competence')],
      [
        [gap(speech, 'Fachausschuss', 'committee'), meeting(), say('Vorberatung', 'Consultation')],
        [gap(speech, 'Rat, Gemeinderat oder Kreistag', 'council'), meeting(), say('Entscheidung', 'Decision')],
      ],
      [4, 3, 2],
    ),
  ]
}

function proposal(facts: MotionFacts, speech: Speech): Block[] {
  const { about } = facts
  const { say, day } = speech
  const title = titleOf(facts, speech)
  const report: Span[] = said([
    say('Die Verwaltung berichtet bis ', 'The administration reports by '),
    gap(speech, 'Tag', 'day'),
    say(' über den Stand.', ' on the state.'),
  ])
  const what: Record<typeof about.is, Span[][]> = {
    idea: [
      said([say(`Die Verwaltung setzt die Idee „${title}“ um.`, `The administration implements the idea “${title}”.`)]),
      said([
        about.is === 'idea' && about.firstStep !== undefined
          ? say(`Erster Schritt: ${about.firstStep}`, `First step: ${about.firstStep}`)
          : gap(speech, 'erster Schritt und Termin', 'first step and date'),
      ]),
    ],
    check: [
      said([
        say(
          `Die Verwaltung digitalisiert den Prozess „${title}“.`,
          `The administration digitalises the process “${title}”.`,
        ),
      ]),
      said([say('Sie geht nach den Schritten in dieser Vorlage vor.', 'It proceeds by the steps in this paper.')]),
    ],
    agenda: [
      about.is === 'agenda' && about.version
        ? said([
            say(
              `Der Rat beschließt die Kommunale Digitale Agenda, Fassung ${about.version.number} vom ${day(about.version.on)} (Anlage 1).`,
              `The council adopts the Municipal Digital Agenda, version ${about.version.number} of ${day(about.version.on)} (annex 1).`,
            ),
          ])
        : said([
            say(
              'Der Rat beschließt die Kommunale Digitale Agenda (Anlage 1), Fassung ',
              'The council adopts the Municipal Digital Agenda (annex 1), version ',
            ),
            gap(
              speech,
              'Fassung; die Agenda ist noch nicht veröffentlicht',
              'version; the agenda is not published yet',
            ),
            '.',
          ]),
      said([
        say(
          'Die Verwaltung setzt die Maßnahmen um und schreibt die Agenda jedes Jahr fort.',
          'The administration implements the measures and carries the agenda on every year.',
        ),
      ]),
    ],
  }
  return [
    heading(say('Beschlussvorschlag', 'Proposed decision'), 1),
    ...(about.is === 'agenda' ? [] : [paragraph(say('Der Rat beschließt:', 'The council decides:'))]),
    { is: 'list', ordered: true, items: [...what[about.is], report] },
  ]
}

function situation(facts: MotionFacts, speech: Speech): Block[] {
  const { about, tasks } = facts
  const { say } = speech
  const steps = stepsOf(tasks, speech)
  const blocks =
    about.is === 'idea'
      ? ofIdea(about, speech)
      : about.is === 'check'
        ? ofCheck(about, speech)
        : ofAgenda(about, speech)
  return [
    heading(say('Sachverhalt', 'Facts'), 1),
    ...blocks,
    ...(about.is === 'agenda'
      ? []
      : [
          heading(say('Nächste Schritte', 'Next steps')),
          ...(steps.length > 0
            ? steps
            : [line(gap(speech, 'Schritte, Zuständigkeit und Termine', 'steps, responsibilities and dates'))]),
        ]),
  ]
}

type About<Is extends MotionFacts['about']['is']> = Extract<MotionFacts['about'], { is: Is }>

function ofIdea({ idea, benefit, support, checks }: About<'idea'>, speech: Speech): Block[] {
  const { say } = speech
  return [
    heading(say('Anlass', 'Occasion')),
    idea.problem === undefined
      ? line(gap(speech, 'welches Problem gelöst wird', 'which problem is solved'))
      : paragraph(idea.problem),
    heading(say('Ziel und Nutzen', 'Goal and benefit')),
    benefit === undefined
      ? line(gap(speech, 'wem es nützt und welchem Ziel es dient', 'whom it benefits and which goal it serves'))
      : paragraph(benefit),
    ...(idea.future === undefined
      ? []
      : [paragraph(say(`Was 2035 besser ist: ${idea.future}`, `What is better in 2035: ${idea.future}`))]),
    ...(support >= fewest
      ? [
          paragraph(
            say(`${support} Beschäftigte unterstützen die Idee.`, `${support} members of staff support the idea.`),
          ),
        ]
      : []),
    ...(idea.reason === undefined
      ? []
      : [heading(say('Bisherige Entscheidung', 'Decision so far')), paragraph(idea.reason)]),
    ...checks.flatMap(check => [
      heading(say(`Ergebnis des Prozess-Checks „${check.title}“`, `Result of the process check “${check.title}”`)),
      ...resultOf(check, speech),
    ]),
  ]
}

function ofCheck({ check, rows }: About<'check'>, speech: Speech): Block[] {
  const { say, text } = speech
  return [
    heading(say('Ergebnis des Prozess-Checks', 'Result of the process check')),
    ...resultOf(check, speech),
    heading(say('Der Prozess heute', 'The process today')),
    ...table(
      say('Angaben aus dem Prozess-Check', 'Statements of the process check'),
      [say('Frage', 'Question'), say('Antwort', 'Answer')],
      rows.map(({ label, answer }) => [text(label), text(answer)]),
      [2, 5],
    ),
  ]
}

function resultOf(check: CheckFact, speech: Speech): Block[] {
  const { say, text, day } = speech
  const figure = (value: number | undefined) =>
    value === undefined
      ? say('unbekannt', 'unknown')
      : say(`${Math.round(value)} von 100`, `${Math.round(value)} of 100`)
  return [
    {
      is: 'paragraph',
      text: [
        { text: `${text(check.outcome.title)}. `, bold: true },
        { text: inPlainWords(text(check.outcome.sentence)) },
      ],
    },
    ...(check.provisional
      ? [
          note(
            say(
              'Das Ergebnis ist vorläufig: Einige Antworten fehlen noch.',
              'The result is provisional: some answers are missing.',
            ),
          ),
        ]
      : []),
    ...table(
      say('Bewertung', 'Assessment'),
      [say('Merkmal', 'Item'), say('Wert', 'Value')],
      [
        [say('Nutzen', 'Benefit'), figure(check.benefit)],
        [say('Machbarkeit', 'Feasibility'), figure(check.feasibility)],
        ...(check.level
          ? [[say('Reifegrad (Selbsteinschätzung)', 'Maturity level (self-assessment)'), text(check.level.label)]]
          : []),
        [say('Geprüft am', 'Checked on'), day(check.completedOn)],
      ],
      [3, 4],
    ),
    paragraph(
      say(
        'Die Bewertung unterstützt die Entscheidung und ersetzt sie nicht.',
        'The assessment supports the decision and does not replace it.',
      ),
    ),
  ]
}

function ofAgenda({ facts, version }: About<'agenda'>, speech: Speech): Block[] {
  const { say, text, day } = speech
  const open = facts.tasks.filter(({ status }) => status !== 'verworfen' && status !== 'erledigt').length
  const onIt = facts.ideas.filter(({ status }) => status === 'agenda' || status === 'umgesetzt').length
  return [
    paragraph(
      say(
        'Die Kommunale Digitale Agenda sagt, was die Verwaltung bis wann digitalisiert, wem es nützt und was sie bewusst nicht tut.',
        'The Municipal Digital Agenda says what the administration digitalises until when, whom it benefits, and what it leaves undone on purpose.',
      ),
    ),
    ...table(
      say('Grundlage der Agenda', 'What the agenda is made from'),
      [say('Was', 'What'), say('Anzahl', 'Number')],
      [
        [say('Ideen auf der Agenda oder umgesetzt', 'Ideas on the agenda or implemented'), String(onIt)],
        [say('Geprüfte Prozesse', 'Processes checked'), String(facts.checks.length)],
        [say('Offene Maßnahmen', 'Open measures'), String(open)],
      ],
      [5, 2],
    ),
    ...(facts.goals.length > 0
      ? [
          heading(say('Ziele', 'Goals')),
          { is: 'list', ordered: false, items: facts.goals.map(({ label }) => plain(text(label))) } as const,
        ]
      : []),
    ...(version
      ? [
          paragraph(
            say(
              `Veröffentlicht in der Verwaltung seit dem ${day(version.on)}.`,
              `Published within the administration since ${day(version.on)}.`,
            ),
          ),
        ]
      : []),
  ]
}

function stepsOf(tasks: TaskFact[], { say, text, day }: Speech): Block[] {
  return table(
    say('Aufgaben aus dem Fahrplan', 'Tasks of the roadmap'),
    [say('Aufgabe', 'Task'), say('Federführung', 'Responsible'), say('Fällig', 'Due')],
    tasks.map(({ title, unit, dueOn }) => [title, text(unit), day(dueOn)]),
    [5, 3, 2],
  )
}

function alternatives({ about, reuse }: MotionFacts, speech: Speech): Block[] {
  const { say, text } = speech
  const without: Record<typeof about.is, string> = {
    idea: say(
      'Die Idee wird nicht umgesetzt. Das beschriebene Problem bleibt.',
      'The idea is not implemented. The problem remains.',
    ),
    check: say(
      'Der Prozess bleibt, wie er ist. Der beschriebene Aufwand bleibt.',
      'The process stays as it is. So does its effort.',
    ),
    agenda: say(
      'Es gibt keine Agenda. Vorhaben werden weiter einzeln entschieden.',
      'There is no agenda. Projects are decided one by one.',
    ),
  }
  return [
    heading(say('Alternativen', 'Alternatives'), 1),
    {
      is: 'list',
      ordered: true,
      items: [
        said([without[about.is]]),
        ...reuse.map(label => said([say(`Nachnutzung: ${text(label)}`, `Reuse: ${text(label)}`)])),
        said([
          gap(
            speech,
            'weitere Lösungen, und warum sie nicht vorgeschlagen werden',
            'other solutions, and why they are not proposed',
          ),
        ]),
      ],
    },
  ]
}

function finances({ tasks }: MotionFacts, speech: Speech): Block[] {
  const { say } = speech
  const financed = tasks.flatMap(({ title, financing }) => (financing === undefined ? [] : [[title, financing]]))
  return [
    heading(say('Finanzielle Auswirkungen', 'Financial effects'), 1),
    filled(
      say('Kosten und Deckung', 'Costs and cover'),
      [say('Angabe', 'Item'), say('Betrag oder Stelle', 'Amount or place')],
      [
        [say('Einmalige Kosten', 'One-off costs'), gap(speech, 'Betrag', 'amount')],
        [say('Laufende Kosten im Jahr', 'Running costs a year'), gap(speech, 'Betrag', 'amount')],
        [say('Fördermittel und Erträge', 'Grants and revenue'), gap(speech, 'Betrag oder keine', 'amount or none')],
        [
          say('Deckung: Haushaltsjahr, Produktkonto', 'Cover: budget year, product account'),
          gap(speech, 'Jahr und Konto', 'year and account'),
        ],
        [say('Stellenplan', 'Posts'), gap(speech, 'Anteile oder keine Auswirkung', 'share or no effect')],
      ],
      [4, 4],
    ),
    ...table(
      say('Finanzierung nach dem Fahrplan', 'Financing by the roadmap'),
      [say('Aufgabe', 'Task'), say('Finanzierung', 'Financing')],
      financed,
      [4, 4],
    ),
  ]
}

function participation({ about, tasks, involved }: MotionFacts, speech: Speech): Block[] {
  const { say, text } = speech
  const asked = about.is === 'check' || (about.is === 'idea' && about.checks.length > 0)
  const places: [id: string, name: string][] = [
    ['staff_council', say('Personalrat', 'Staff council')],
    ['dpo', say('Datenschutz', 'Data protection')],
    ['ciso', say('IT-Sicherheit', 'IT security')],
    ['sbv', say('Schwerbehindertenvertretung', 'Representation of disabled staff')],
    ['equality', say('Gleichstellung', 'Equal opportunities')],
  ]
  const has = new Set(involved.map(({ id }) => id))
  const others = involved.filter(({ id }) => !places.some(([place]) => place === id) && id !== 'nobody')
  const units = [...new Set(tasks.flatMap(task => task.involved.map(text)))]
  return [
    heading(say('Beteiligung', 'Participation'), 1),
    filled(
      say('Beteiligte Stellen', 'Who takes part'),
      [say('Stelle', 'Body'), say('Stand', 'State')],
      [
        ...places.map(([id, name]): (string | [string])[] => [
          name,
          has.has(id) && asked
            ? say('einbezogen', 'involved')
            : gap(speech, 'Stellungnahme vom … oder nicht nötig', 'statement of … or not needed'),
        ]),
        ...others.map(({ label }) => [text(label), say('einbezogen', 'involved')]),
        ...units.map(unit => [unit, say('wirkt an Aufgaben mit', 'takes part in tasks')]),
        [
          say('Öffentlichkeit', 'The public'),
          gap(speech, 'Beteiligung von Bürgerinnen und Bürgern', 'participation of citizens'),
        ],
      ],
      [3, 5],
    ),
  ]
}

function effects(speech: Speech): Block[] {
  const { say } = speech
  return [
    heading(say('Weitere Auswirkungen', 'Other effects'), 1),
    line(
      say('Klima (wo es Vorgabe ist): ', 'Climate (where it is required): '),
      gap(speech, 'positiv, negativ oder keine', 'positive, negative or none'),
    ),
    line(
      say('Barrierefreiheit und analoger Weg: ', 'Accessibility and a way without computer: '),
      gap(speech, 'wie alle das Angebot nutzen können', 'how everybody can use it'),
    ),
  ]
}

function annexes({ about }: MotionFacts, speech: Speech): Block[] {
  const { say } = speech
  const first =
    about.is === 'agenda'
      ? [said([say('Anlage 1: Kommunale Digitale Agenda', 'Annex 1: Municipal Digital Agenda')])]
      : []
  return [
    heading(say('Anlagen', 'Annexes'), 1),
    { is: 'list', ordered: false, items: [...first, said([gap(speech, 'Anlagen oder keine', 'annexes or none')])] },
    line(gap(speech, 'Ort, Tag, Unterschrift', 'place, day, signature')),
  ]
}
