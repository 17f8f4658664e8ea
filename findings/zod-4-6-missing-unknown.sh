#!/usr/bin/env bash
# zod 4.6.7 against zod/v4 of 3.25.76: `z.object({ a: z.unknown() }).safeParse({})`.
# - 3.25.76 takes it, as any value of `a` is allowed, and infers `{ a: unknown }`.
# - 4.6.7 refuses it: "expected nonoptional, received undefined". `{ a: undefined }` it takes.
# One would have guessed that the API of zod 4, which both have, judges the same input alike: a schema of messages from outside that
# names a field which may be missing suddenly refuses all of them. What helps: `.optional()` wherever the key may be missing.
# Our own rule: src/guide/needed.ts, held by test/guide/missing.test.ts and test/teams/.
# Usage: bash findings/zod-4-6-missing-unknown.sh   (needs npm and Node 20 or newer; exits 0 while it is as described)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund former@npm:zod@3.25.76 zod@4.6.7 >/dev/null 2>&1
cat >try.cjs <<'JS'
const former = require('former/v4')
const now = require('zod')
const takes = (z, value) => z.object({ a: z.unknown() }).safeParse(value).success
const seen = {
  '3.25.76, missing': takes(former, {}),
  '4.6.7, missing': takes(now, {}),
  '4.6.7, undefined': takes(now, { a: undefined }),
  '4.6.7, missing but optional': now.object({ a: now.unknown().optional() }).safeParse({}).success,
}
console.log(JSON.stringify(seen))
const described = { '3.25.76, missing': true, '4.6.7, missing': false, '4.6.7, undefined': true, '4.6.7, missing but optional': true }
process.exit(JSON.stringify(seen) === JSON.stringify(described) ? 0 : 1)
JS
node try.cjs
