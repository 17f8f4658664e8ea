/** A guide to begin with: it passes the check, runs, and says in comments what each part is for. */
export function starter(id: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# Ein Leitfaden zum Anfangen. Ändern Sie die Texte, speichern Sie, und sehen Sie in der Vorschau nach:
#   npm run guides -- preview <Ordner>
# Alles, was ein Leitfaden kann, steht in docs/guides.md.

id: ${id}                # Heißt wie die Datei. Ändern Sie die Kennung später nicht mehr.
version: 1               # Erhöhen Sie die Zahl, wenn Sie eine Änderung veröffentlichen.
languages: [de]          # [de, en], sobald jeder Text auch englisch da ist.
title: { de: 'Leitfaden ${id}' }
purpose: { de: 'Sie klären in zwei Minuten, ob sich das Vorhaben lohnt.' }
minutes: 2
offer: more              # Steht in der Liste der Leitfäden. Mit start auch auf der Startkarte.
produces: result         # Das Ergebnis wird gezeigt und nicht gespeichert.

phases:                  # Abschnitte, in ihrer Reihenfolge
  - id: start
    title: { de: Überblick }

questions:               # Fragen, in ihrer Reihenfolge
  - id: vorhaben
    kind: text           # freier Text
    phase: start
    ask: { de: 'Worum geht es?' }
    label: { de: Vorhaben }
    hint: { de: 'Ein Satz genügt.' }
    lines: one
    max: 120
    required: true       # Ohne Antwort geht es nicht weiter.

  - id: nutzen
    kind: choice         # eine Antwort; choices: mehrere
    phase: start
    ask: { de: 'Wem nützt es am meisten?' }
    label: { de: Nutzen für }
    help:                # erscheint bei „Hilfe“
      meaning: { de: 'Denken Sie an alle, die heute Zeit verlieren.' }
      example: { de: 'Eltern, die einen Kita-Platz suchen' }
    options:
      - value: buerger
        label: { de: 'Bürgerinnen und Bürgern' }
      - value: verwaltung
        label: { de: 'Der Verwaltung' }
      - value: niemand
        label: { de: 'Das ist noch offen' }

  - id: faelle
    kind: number         # eine Zahl
    phase: start
    when: { nutzen: { any: [buerger, verwaltung] } }   # wird nur dann gefragt
    ask: { de: 'Wie viele Fälle gibt es im Jahr?' }
    label: { de: Fälle im Jahr }

outcomes:                # Das erste, dessen Bedingung gilt, ist das Ergebnis.
  - id: lohnt
    title: { de: 'Das lohnt sich' }
    sentence: { de: 'Viele haben etwas davon.' }
    when: { faelle: { min: 100 } }
  - id: offen            # Das letzte hat keine Bedingung.
    title: { de: 'Das ist noch offen' }
    sentence: { de: 'Klären Sie zuerst, wem es nützt.' }

tasks:                   # Aufgaben, die aus dem Ergebnis folgen
  - id: gespraech
    title: { de: 'Mit den Betroffenen sprechen' }
    role: { de: Fachamt }
    due: { days: 14 }
    because: [{ outcome: [lohnt, offen] }]
`
}
