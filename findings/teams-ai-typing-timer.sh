#!/usr/bin/env bash
# @microsoft/teams-ai 1.7.4: `new Application({ startTypingTimer: false })` still starts the typing timer. A handler that
# takes longer than a second makes the bot send an activity of type "typing", although it was told not to. One would have
# guessed that the option switches it off, because the documentation says so and the default is written into the options.
# What helps: a subclass with an empty `startTypingTimer()` method. Our own rule: src/teams/bot.ts, class Router.
# Usage: bash findings/teams-ai-typing-timer.sh   (needs npm and Node 20 or newer; exits 0 while it is as described)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  @microsoft/teams-ai@1.7.4 botbuilder@4.23.3 openai@4.77.4 rimraf@6.1.4 >/dev/null 2>&1
cat >try.cjs <<'JS'
const { Application } = require('@microsoft/teams-ai')
const { TestAdapter } = require('botbuilder')

async function typingSent(application) {
  application.activity('message', async context => {
    await new Promise(resolve => setTimeout(resolve, 1500))
    await context.sendActivity('done')
  })
  const adapter = new TestAdapter(context => application.run(context))
  await adapter.receiveActivity({ type: 'message', text: 'hello' })
  const sent = []
  for (let reply; (reply = adapter.activeQueue.shift()); ) sent.push(reply.type)
  return sent
}

class Quiet extends Application {
  startTypingTimer() {}
}

;(async () => {
  const told = await typingSent(new Application({ startTypingTimer: false }))
  const quiet = await typingSent(new Quiet({ startTypingTimer: false }))
  console.log(`option false:     ${told.join(', ')}`)
  console.log(`method overridden: ${quiet.join(', ')}`)
  process.exit(told.includes('typing') && !quiet.includes('typing') ? 0 : 1)
})()
JS
if node try.cjs; then
  echo 'As described: the option is not looked at, and overriding the method works.'
else
  echo 'Changed: it no longer behaves as described.' >&2
  exit 1
fi
