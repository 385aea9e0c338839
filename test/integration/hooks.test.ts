import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { testCommits } from './commits.ts'
import { cloneOfThis, filesIn, installCommand, type Place, startRepository, succeed } from './sandbox.ts'
import { installNpm } from './tools.ts'

const install = () => installNpm('husky@9.1.7', 'lefthook@2.2.1', 'lint-staged@17.6.1')
const clone = cloneOfThis()

/** A repository that has cosmos in its node_modules, as the document says. */
function startPackage(programs: string, files: Readonly<Record<string, string>>): Place {
  const cwd = startRepository({ 'package.json': '{"private": true}', '.gitignore': 'node_modules\n', ...files })
  succeed('npm', installCommand(clone), { cwd })
  // As if installed there too.
  for (const tool of ['husky', 'lint-staged']) {
    symlinkSync(join(programs, tool), join(cwd, 'node_modules/.bin', tool))
  }
  return { cwd }
}

describe('the hook of lefthook', () => {
  testCommits(install, (programs) => {
    const place = startPackage(programs, filesIn('lefthook', clone))
    succeed('lefthook', ['install'], { ...place, programs })
    return place
  })
})

describe.for(['husky', 'lint-staged'])('the hook of %s', (section) => {
  testCommits(install, (programs) => {
    const place = startPackage(programs, filesIn(section, clone))
    succeed('husky', [], { ...place, programs })
    return place
  })
})
