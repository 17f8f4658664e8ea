import type { ChapterId } from '../../src/documents/agenda.ts'
import type { Value } from '../../src/documents/answers.ts'
import { colleagues, coordinator, lead, type Townsperson } from './town.ts'

export interface ResultSeed {
  /** Id of the guide it was made with. */
  guide: string
  /** The last part of its number, after P- and the year. */
  digits: string
  by: Townsperson[]
  daysAgo: number
  /** By question of the guide. */
  answers: Record<string, Value>
}

const [lea, ole] = colleagues as [Townsperson, Townsperson]

/** What other guides brought, for the town's own agenda: actors, a picture of the future, plans for participation. */
export const results: ResultSeed[] = [
  {
    guide: 'akteur',
    digits: '21044',
    by: [coordinator],
    daysAgo: 120,
    answers: {
      wer: 'Stadtwerke Wiesenbrück',
      kreis: 'group',
      tut: 'Sie betreiben Strom, Wasser und das freie WLAN in der Innenstadt.',
      kann: ['technology', 'data'],
      rolle: 'partner',
    },
  },
  {
    guide: 'akteur',
    digits: '21983',
    by: [coordinator],
    daysAgo: 118,
    answers: {
      wer: 'Seniorenbeirat',
      kreis: 'community',
      tut: 'Er begleitet ältere Menschen und testet neue Angebote.',
      kann: ['knowledge', 'people'],
      rolle: 'initiator',
    },
  },
  {
    guide: 'akteur',
    digits: '23310',
    by: [lead],
    daysAgo: 90,
    answers: {
      wer: 'Nachbarkreis',
      kreis: 'region',
      tut: 'Er nutzt seit zwei Jahren eine Terminsoftware und teilt seine Erfahrung.',
      kann: ['knowledge'],
      rolle: 'partner',
    },
  },
  {
    guide: 'akteur',
    digits: '31160',
    by: [coordinator],
    daysAgo: 205,
    answers: {
      wer: 'Freiwilligenagentur',
      kreis: 'community',
      tut: 'Sie bringt Menschen zusammen, die helfen wollen, und Vereine, die Hilfe suchen.',
      kann: ['people'],
      rolle: 'initiator',
    },
  },
  {
    guide: 'akteur',
    digits: '32733',
    by: [coordinator],
    daysAgo: 198,
    answers: {
      wer: 'Kommunales Rechenzentrum',
      kreis: 'region',
      tut: 'Es betreibt die Fachverfahren und das Nutzerkonto.',
      kann: ['technology', 'knowledge'],
      rolle: 'partner',
    },
  },
  {
    guide: 'akteur',
    digits: '33491',
    by: [lea],
    daysAgo: 190,
    answers: {
      wer: 'Wohnungsgesellschaft Wiesenbrück',
      kreis: 'group',
      tut: 'Sie vermietet 1.900 Wohnungen und erreicht viele Menschen persönlich.',
      kann: ['data', 'people'],
      rolle: 'partner',
    },
  },
  {
    guide: 'efa-nachnutzung',
    digits: '34820',
    by: [lead],
    daysAgo: 320,
    answers: {
      leistung: 'Wohnsitz ummelden',
      amt: 'Bürgerservice',
      angebot: 'live',
      passung: 'full',
      fachverfahren: 'interface',
      bausteine: ['account', 'portal'],
      kosten: true,
    },
  },
  {
    guide: 'efa-nachnutzung',
    digits: '35977',
    by: [coordinator],
    daysAgo: 150,
    answers: {
      leistung: 'Unterhaltsvorschuss beantragen',
      amt: 'Sozialamt',
      angebot: 'live',
      passung: 'mostly',
      fachverfahren: 'mail',
      bausteine: ['account'],
      kosten: false,
    },
  },
  {
    guide: 'zukunftsbild',
    digits: '36105',
    by: [coordinator],
    daysAgo: 210,
    answers: {
      angebot: 'Bauen ohne Rätsel',
      wer: 'Ein Paar, das einen alten Hof umbaut.',
      erlebnis: 'Sie sehen jeden Schritt, jede Frist und jede fehlende Unterlage. Fragen klären sie per Video.',
      mitarbeitende: 'Sie prüfen gemeinsam an einer Akte und sehen, wer gerade daran arbeitet.',
      gewohnheit: 'Niemand trägt Pläne von Zimmer zu Zimmer.',
    },
  },
  {
    guide: 'zukunftsbild',
    digits: '24127',
    by: [coordinator],
    daysAgo: 80,
    answers: {
      angebot: 'Ein Rathaus, das nach Hause kommt',
      wer: 'Eine Familie, die gerade zugezogen ist.',
      erlebnis: 'Sie meldet sich an einem Abend an. Hund, Kita und Parkausweis gehen im selben Schritt mit.',
      mitarbeitende: 'Sie beraten, statt Daten abzutippen.',
      gewohnheit: 'Niemand druckt ein Formular aus, um es wieder einzuscannen.',
    },
  },
  {
    guide: 'buergerbeteiligung',
    digits: '25871',
    by: [lead],
    daysAgo: 60,
    answers: {
      vorhaben: 'Terminvergabe im Bürgerbüro',
      amt: 'Bürgerservice',
      spielraum: 'parts',
      stufe: 'consult',
      ort: 'both',
      entscheidet: 'Der Ausschuss für Digitales',
    },
  },
  {
    guide: 'buergerbeteiligung',
    digits: '26402',
    by: [lea, ole],
    daysAgo: 45,
    answers: {
      vorhaben: 'Mängelmelder',
      amt: 'Bauamt',
      spielraum: 'all',
      stufe: 'codecide',
      ort: 'online',
      entscheidet: 'Der Rat',
    },
  },
]

/** What the town wrote in its agenda itself, and so many days ago. */
export const agendaTexts: { id: ChapterId; daysAgo: number; text: string }[] = [
  {
    id: 'mandate',
    daysAgo: 75,
    text: 'Der Rat hat die Verwaltung beauftragt, eine Kommunale Digitale Agenda zu erarbeiten.\n\nSie gilt für die Kernverwaltung und die Eigenbetriebe. Beschlossen wird sie vom Rat.',
  },
  {
    id: 'situation',
    daysAgo: 70,
    text: 'Wiesenbrück hat 31.000 Einwohnerinnen und Einwohner und fünf Ämter.\n\n- Drei Fachverfahren haben eine Schnittstelle.\n- Die E-Akte ist beschafft, aber noch nicht eingeführt.\n- Das Rathaus II wartet auf Glasfaser.',
  },
  {
    id: 'vision',
    daysAgo: 52,
    text: '2035 erledigen die Menschen ihre Anliegen dort, wo sie sind. Wer persönlich kommen möchte, wird ohne Wartezeit beraten.',
  },
  {
    id: 'goals',
    daysAgo: 50,
    text: 'Ziele sind nur so viel wert wie ihre Messung. Für jedes Ziel legt die Steuerungsgruppe eine Kennzahl und einen Ausgangswert fest.\n\nBegonnen haben wir beim Bürgerservice. Die übrigen Kennzahlen folgen mit der nächsten Fassung.',
  },
  {
    id: 'roles',
    daysAgo: 50,
    text: 'Nicht alles muss die Stadt selbst anbieten. Wo Vereine, Stadtwerke oder Nachbarn es besser können, sind wir Partner oder stoßen etwas an.',
  },
  {
    id: 'fields',
    daysAgo: 48,
    text: 'Neun Handlungsfelder ordnen alles, was wir tun. In jedem Feld gibt es ein Amt, das die Fäden hält.',
  },
  {
    id: 'participation',
    daysAgo: 44,
    text: 'Wer betroffen ist, redet mit. Das gilt für Mitarbeitende ebenso wie für die Menschen in der Stadt.\n\nJede Beteiligung sagt vorher, was noch offen ist. Und sie sagt hinterher, was daraus wurde.',
  },
  {
    id: 'ideas',
    daysAgo: 35,
    text: 'Die besten Ideen kommen aus den Ämtern. Auf jede Idee gibt es innerhalb von 20 Arbeitstagen eine Entscheidung mit Begründung.',
  },
  {
    id: 'processes',
    daysAgo: 35,
    text: 'Wir digitalisieren keinen Ablauf, den wir nicht vorher geprüft haben. Zuerst kommt, was vielen nützt und bald gelingt.\n\nMit den Leistungen für Familien und beim Bauen beginnen wir, weil dort die Wege am längsten sind.',
  },
  {
    id: 'measures',
    daysAgo: 30,
    text: 'Jede Maßnahme hat ein Amt, das sie führt, einen Termin und eine Zahl, an der wir den Erfolg sehen.',
  },
  {
    id: 'roadmap',
    daysAgo: 30,
    text: 'Der Fahrplan zeigt zwei Jahre. Was fällig ist, steht hier mit dem Amt, das es verantwortet.\n\nVerschiebt sich etwas, steht der Grund bei der Aufgabe.',
  },
  {
    id: 'organisation',
    daysAgo: 28,
    text: 'In jedem Amt gibt es eine Digitallotsin oder einen Digitallotsen. Dafür sind vier Stunden in der Woche vereinbart.\n\n- Neue Abläufe beginnen mit einer Schulung.\n- Wer nicht gern am Bildschirm lernt, bekommt Hilfe am Arbeitsplatz.\n- Niemand verliert durch die Digitalisierung die Stelle.',
  },
  {
    id: 'resources',
    daysAgo: 26,
    text: 'Für die Agenda stehen im Jahr 180.000 € bereit. Dazu kommen 1,5 Stellen in der Koordination.\n\nFördermittel nutzen wir, wenn die Maßnahme auch ohne sie sinnvoll ist.',
  },
  {
    id: 'not-doing',
    daysAgo: 24,
    text: 'Auch ein Nein ist eine Antwort. Was wir nicht tun, steht hier mit dem Grund. So lässt es sich später noch einmal prüfen.',
  },
  {
    id: 'appendix',
    daysAgo: 24,
    text: 'Fragen zur Agenda beantwortet die Stelle für Digitalisierung im Hauptamt.',
  },
  {
    id: 'technology',
    daysAgo: 40,
    text: 'Wir nutzen nach, bevor wir selbst entwickeln. Neue Verfahren brauchen eine offene Schnittstelle.\n\nDaten der Stadt bleiben in der Hand der Stadt. Verträge sehen eine Übergabe in offenen Formaten vor.',
  },
  {
    id: 'protection',
    daysAgo: 40,
    text: 'Datenschutz, Personalrat und IT-Sicherheit sind von Anfang an dabei. Jedes Angebot bleibt auch ohne Internet erreichbar.',
  },
  {
    id: 'steering',
    daysAgo: 21,
    text: 'Die Steuerungsgruppe trifft sich jedes Quartal. Einmal im Jahr prüft sie die Wirkung und schreibt die Agenda fort.',
  },
]
