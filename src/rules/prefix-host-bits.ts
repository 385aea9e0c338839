import { networkText, type Prefix, parsePrefix } from '../fleet/address.ts'
import { type AnyResource, placeOf } from '../fleet/types.ts'
import type { Path } from '../manifest/node.ts'
import type { ResourceRule } from './rule.ts'

export const prefixHostBits: ResourceRule = {
  id: 'prefix-host-bits',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy', 'VPC'],
  severity: 'warning',
  summary: 'a prefix with bits set beyond its length',
  why: 'Some implementations mask the bits, some refuse the prefix, some never match it; often one host was meant.',
  source: 'RFC 4271 section 4.3; measured: the API server takes such prefixes',
  fix: 'write the network without the host bits, or the host with its full length',
  *check(resource) {
    for (const { path, text } of prefixesOf(resource)) {
      const prefix = parsePrefix(text)
      if (prefix === undefined || prefix.address === prefix.first) continue
      yield {
        message: `${text} has host bits; write ${networkText(prefix)}, or ${hostText(prefix)} for the host`,
        at: placeOf(resource, ...path),
      }
    }
  },
}

function hostText({ text, bits }: Prefix): string {
  return `${text.slice(0, text.indexOf('/'))}/${bits}`
}

function* prefixesOf(resource: AnyResource): Generator<{ path: Path; text: string }> {
  switch (resource.kind) {
    case 'BGPAdvertisement':
      yield* itemsOf(resource.spec.prefixes ?? [], ['spec', 'prefixes'])
      break
    case 'BGPPolicy':
      for (const [index, { match }] of resource.spec.terms.entries()) {
        const path: Path = ['spec', 'terms', index, 'match']
        yield* itemsOf(match.prefixList ?? [], [...path, 'prefixList'])
        if (match.ipPrefix !== undefined) yield { path: [...path, 'ipPrefix'], text: match.ipPrefix }
      }
      break
    case 'VPC':
      yield* itemsOf(resource.spec.networks, ['spec', 'networks'])
      break
  }
}

function* itemsOf(texts: readonly string[], path: Path): Generator<{ path: Path; text: string }> {
  for (const [index, text] of texts.entries()) yield { path: [...path, index], text }
}
