import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import { print } from '../output.ts'
import { SERVED_API_VERSIONS } from '../schema/kinds.ts'
import { SERVER, VERSION } from '../version.ts'

export default class Version extends Command {
  static override summary = 'Print the version, and the API and the API server whose verdicts it gives.'

  static override flags = {
    json: Flags.boolean({ description: 'print them as JSON' }),
  }

  async run(): Promise<void> {
    const { flags } = await this.parse(Version)
    const facts = { version: VERSION, apiVersions: SERVED_API_VERSIONS, server: SERVER }
    print(flags.json ? `${JSON.stringify(facts, undefined, 2)}\n` : asText())
  }
}

function asText(): string {
  return `cosmos-lint ${VERSION}
API         ${SERVED_API_VERSIONS.join(', ')}
API server  Kubernetes ${SERVER.kubernetes}, ${SERVER.fieldValidation} field validation
`
}
