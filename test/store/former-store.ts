/**
 * The files of a store as the version before units, tasks, reminders, outbox and setup wrote them: two people in a
 * snapshot; in the journal one of them renamed, and an idea.
 */
export const formerStore: Record<string, string> = {
  'assessments.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "assessments",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "4b1db777"
}
`,
  'cards.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "cards",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "1fef1f0a"
}
`,
  'guides.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "guides",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "a9018033"
}
`,
  'ideas.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "ideas",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "24bc59b4"
}
`,
  'journal-000002.jsonl': `{"crc32":"d1893d8d","record":{"format":"trittstein-journal-1","segment":2,"schemas":{"people":1,"sessions":1,"ideas":1,"assessments":1,"cards":1,"guides":1}}}
{"crc32":"8d47ff33","record":{"turnId":"t2","at":"2026-03-02T08:15:00.000Z","changes":[{"collection":"people","id":"p1","version":2,"put":{"id":"p1","name":"Erika Neumann","language":"de","installed":true,"welcomed":true}}]}}
{"crc32":"29ab0844","record":{"turnId":"t3","at":"2026-03-02T08:15:00.000Z","changes":[{"collection":"ideas","id":"2026-10001","version":1,"put":{"id":"2026-10001","guide":{"id":"idea","hash":"h"},"answers":{},"title":"Grüne Wände","status":"neu","author":"p1","submittedOn":"2026-03-02","submittedAt":"2026-03-02T08:15:00.000Z","history":[]}}]}}
`,
  'people.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "people",
  "schema": 1,
  "floor": 0,
  "entries": {
    "p1": {
      "version": 1,
      "doc": {
        "id": "p1",
        "name": "Erika Mustermann",
        "language": "de",
        "installed": true,
        "welcomed": true
      }
    },
    "p2": {
      "version": 1,
      "doc": {
        "id": "p2",
        "name": "Uwe Alt",
        "language": "de",
        "installed": true,
        "welcomed": true
      }
    }
  },
  "crc32": "a408fed8"
}
`,
  'sessions.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "sessions",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "aaf131b3"
}
`,
  'turns.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "turns",
  "schema": 1,
  "floor": 0,
  "entries": {
    "t1": "2026-03-02T08"
  },
  "crc32": "4c583636"
}
`,
}
