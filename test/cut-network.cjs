// Makes everything throw that reaches beyond the machine; preloaded into the command by offline.test.ts.
const METHODS = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
}

for (const [name, methods] of Object.entries(METHODS)) {
  const module = require(`node:${name}`)
  for (const method of methods) module[method] = () => refuse(`${name}.${method}`)
}
require('node:net').Socket.prototype.connect = () => refuse('net.Socket')
globalThis.fetch = () => refuse('fetch')

/**
 * @param {string} what
 * @returns {never}
 */
function refuse(what) {
  throw new Error(`the network is asked: ${what}`)
}
