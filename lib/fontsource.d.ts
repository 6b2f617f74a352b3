/** `next.config.ts` imports fonts as bytes. */
declare module '@fontsource/*' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}
