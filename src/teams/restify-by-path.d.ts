/** Types for two files of restify, which has types as a whole only. */
declare module 'restify/lib/router.js' {
  export { Router as default } from 'restify'
}
declare module 'restify/lib/server.js' {
  import type { Router, Server, ServerOptions } from 'restify'
  const RestifyServer: new (options: ServerOptions & { router: Router }) => Server
  export default RestifyServer
}
