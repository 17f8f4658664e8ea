/** A guide to begin with: it passes the check, runs, and says in comments what each part is for. */
export function starter(id: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# Ein Leitfaden zum Anfangen. Ändern Sie die Texte, speichern Sie, und sehen Sie in der Vorschau nach:
#   npm run guides -- preview <Ordner>
# Alles, was ein Leitfaden kann, steht in docs/handbuch/leitfaeden.md.

id: ${id}                # Heißt wie die Datei. Ändern Sie die Kennung später nicht mehr.
version: 1               # Erhöhen Sie die Zahl, wenn Sie eine Änderung veröffentlichen.
status: entwurf          # Nur die Koordination sieht ihn, bis sie ihn veröffentlicht.
languages: [de]          # Mit [de, en] braucht jeder Text beides: { de: …, en: … }.
title: 'Leitfaden ${id}'
purpose: 'Sie klären in zwei Minuten, ob sich das Vorhaben lohnt.'
minutes: 2
offer: more              # Steht in der Liste der Leitfäden. Mit start auch auf der Startkarte.
produces: result         # Das Ergebnis wird gezeigt und nicht gespeichert.

phases:                  # Abschnitte, in ihrer Reihenfolge
  - id: start
    title: Überblick

questions:               # Fragen, in ihrer Reihenfolge
  - id: vorhaben
    kind: text           # freier Text
    phase: start
    ask: 'Worum geht es?'
    label: Vorhaben
    hint: 'Ein Satz genügt.'
    lines: one
    max: 120
    required: true       # Ohne Antwort geht es nicht weiter.

  - id: nutzen
    kind: choice         # eine Antwort; choices: mehrere
    phase: start
    ask: 'Wem nützt es am meisten?'
    label: Nutzen für
    help:                # erscheint bei „Hilfe“
      meaning: 'Denken Sie an alle, die heute Zeit verlieren.'
      example: 'Eltern, die einen Kita-Platz suchen'
    options:
      - value: buerger
        label: 'Bürgerinnen und Bürgern'
      - value: verwaltung
        label: 'Der Verwaltung'
      - value: niemand
        label: 'Das ist noch offen'

  - id: faelle
    kind: number         # eine Zahl
    phase: start
    when: { nutzen: { any: [buerger, verwaltung] } }   # wird nur dann gefragt
    ask: 'Wie viele Fälle gibt es im Jahr?'
    label: Fälle im Jahr

outcomes:                # Das erste, dessen Bedingung gilt, ist das Ergebnis.
  - id: lohnt
    title: 'Das lohnt sich'
    sentence: 'Viele haben etwas davon.'
    when: { faelle: { min: 100 } }
  - id: offen            # Das letzte hat keine Bedingung.
    title: 'Das ist noch offen'
    sentence: 'Klären Sie zuerst, wem es nützt.'

tasks:                   # Aufgaben, die aus dem Ergebnis folgen
  - id: gespraech
    title: 'Mit den Betroffenen sprechen'
    role: Fachamt
    due: { days: 14 }
    because: [{ outcome: [lohnt, offen] }]
`
}
