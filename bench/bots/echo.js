// The peer: what the packages give somebody who begins with them. One card that never changes, no state, nothing kept.
// JavaScript, so that a Node without types runs it as well.
import { Application } from '@microsoft/teams-ai/lib/Application.js'
import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder'
import restify from 'restify'

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Echo', wrap: true }],
  actions: [{ type: 'Action.Execute', title: 'Weiter', verb: 'echo', data: { v: 1, act: 'echo' } }],
}
const message = () => MessageFactory.attachment(CardFactory.adaptiveCard(card), undefined, undefined)
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const application = new Application({ removeRecipientMention: false })

application.activity('message', async context => void (await context.sendActivity({ ...message(), summary: 'Echo' })))
application.addRoute(
  async context => context.activity.name === 'adaptiveCard/action',
  async context => {
    await context.updateActivity({ ...message(), summary: 'Echo', id: context.activity.replyToId })
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  },
  true,
)

const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => adapter.process(request, response, c => application.run(c)))
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(
    `${JSON.stringify({ msg: 'ready', url: `http://127.0.0.1:${server.address().port}/api/messages` })}\n`,
  ),
)
