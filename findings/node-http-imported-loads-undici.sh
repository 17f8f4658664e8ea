#!/usr/bin/env bash
# Node 24.21.0 loads its whole client for fetch and WebSocket (undici) when a module imports `node:http`, whatever it imports of it:
# - `import { Server } from 'node:http'` loads 75 more of Node's own modules than `process.getBuiltinModule('node:http')` or `require`,
#   undici among them: about 8 MB of resident memory;
# - the reason is that an import reads every property once, and `http.WebSocket` is one that loads undici when it is read;
# - `node:https` and `node:net`, imported alone, do not do that.
# One would have guessed that a server that never asks anybody by fetch does not load it.
# What helps: require it. Our own rule: `required` in src/bundle.js, test/bundle.test.ts.
# Usage: bash findings/node-http-imported-loads-undici.sh   (needs npm and Node 20 or newer; exits 0 while it is as described)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 >/dev/null 2>&1
node=./node_modules/node/bin/node
loaded='const all = process.moduleLoadList; console.log(all.some(name => name.includes("undici/undici")) ? "undici" : "no undici", all.length)'
run() { echo "$1: $("$node" --input-type=module -e "$2; $loaded")" | tee -a said.txt; }
"$node" --version | tee said.txt
run 'node:http imported' "import { Server } from 'node:http'"
run 'node:http required' "process.getBuiltinModule('node:http').Server"
run 'node:https imported' "import { Agent } from 'node:https'"
run 'node:net imported' "import { Server } from 'node:net'"
grep -q 'http imported: undici' said.txt
for name in 'http required' 'https imported' 'net imported'; do grep -q "$name: no undici" said.txt; done
echo 'as described'
