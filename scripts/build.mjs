// Builds the site into .next/standalone, whole: that folder and Node are all that it takes to serve it.
import { ensureBuilt, ensureInstalled } from './setup.mjs'

ensureInstalled()
if (!ensureBuilt()) process.exit(1)
