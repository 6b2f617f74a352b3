// Runs the development server, which shows each change at once.
import { ensureInstalled, next } from './setup.mjs'

ensureInstalled()
process.exitCode = next('dev', '--port', process.env.PORT ?? '3000')
