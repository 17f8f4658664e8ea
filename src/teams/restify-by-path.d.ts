/** Types for two files of restify, which has types as a whole only. */
declare module 'restify/lib/router.js' {
  import { Router } from 'restify'

  export = Router
}
declare module 'restify/lib/server.js' {
  import type { Router, Server, ServerOptions } from 'restify'

  const RestifyServer: new (options: ServerOptions & { router: Router }) => Server
  export = RestifyServer
}
