/** Two people in a snapshot; in the journal one of them renamed, and an idea. */
const beforeTasks: Record<string, string> = {
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

/** The same, but for a longer list of collections. */
const beforeComments: Record<string, string> = {
  ...beforeTasks,
  'journal-000002.jsonl': `{"crc32":"daaf7bef","record":{"format":"trittstein-journal-1","segment":2,"schemas":{"people":1,"sessions":1,"ideas":1,"assessments":1,"cards":1,"guides":1,"units":1,"tasks":1,"reminders":1,"outbox":1,"setup":1}}}
{"crc32":"0f969d22","record":{"turnId":"t2","at":"2026-03-02T08:15:00.000Z","changes":[{"collection":"people","id":"p1","version":2,"put":{"id":"p1","name":"Erika Neumann","language":"de","installed":true,"welcomed":true}}]}}
{"crc32":"7a365987","record":{"turnId":"t3","at":"2026-03-02T08:15:00.000Z","changes":[{"collection":"ideas","id":"2026-10001","version":1,"put":{"id":"2026-10001","guide":{"id":"idea","hash":"h"},"answers":{},"title":"Grüne Wände","status":"neu","author":"p1","submittedOn":"2026-03-02","submittedAt":"2026-03-02T08:15:00.000Z","history":[]}}]}}
`,
  'outbox.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "outbox",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "16c2e59f"
}
`,
  'reminders.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "reminders",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "f4bdfdfb"
}
`,
  'setup.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "setup",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "6cf83822"
}
`,
  'tasks.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "tasks",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "2e31a295"
}
`,
  'units.json': `{
  "format": "trittstein-snapshot-1",
  "collection": "units",
  "schema": 1,
  "floor": 0,
  "entries": {
  },
  "crc32": "5b14dc9c"
}
`,
}

/** The files of a store as earlier versions wrote them, by what these did not know yet. */
export const formerStores: [without: string, files: Record<string, string>][] = [
  ['units, tasks, reminders, outbox and setup', beforeTasks],
  ['comments, channels, posts and audit', beforeComments],
]
