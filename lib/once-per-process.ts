import 'server-only'

const made = globalThis as typeof globalThis & { nextRounds?: Record<string, unknown> }

/**
 * What `make` gives, made once for a name. Pages and route handlers are bundled apart, each with its own copy of every
 * module, so that a constant of a module is worked out twice. While texts are being edited it is made anew each time.
 */
export function oncePerProcess<Value>(name: string, make: () => Value): Value {
  if (process.env.NODE_ENV !== 'production') return make()
  made.nextRounds ??= {}
  made.nextRounds[name] ??= make()
  return made.nextRounds[name] as Value
}
