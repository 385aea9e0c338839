#!/usr/bin/env node
const { join } = require('node:path')

const BUNDLE = join(__dirname, '../dist/cosmos.cjs')

require(BUNDLE).main(process.argv.slice(2))
