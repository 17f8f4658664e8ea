import { expect, test } from 'vitest'
import { proxiesIn } from '../../src/config/proxies.ts'

const proxy = 'http://proxy.rathaus.example:3128'

test.each([
  [{}, undefined],
  [{ NO_PROXY: 'localhost', HTTPS_PROXY: '' }, undefined],
  [{ HTTPS_PROXY: proxy }, { HTTPS_PROXY: proxy }],
  [
    { https_proxy: proxy, no_proxy: 'localhost' },
    { HTTPS_PROXY: proxy, NO_PROXY: 'localhost' },
  ],
  [{ ALL_PROXY: proxy }, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }],
])('of %j the proxies are %j', (env, proxies) => {
  expect(proxiesIn(env)).toEqual(proxies)
})
