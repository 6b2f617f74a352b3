/**
 * The calendar date of the build, for pages that are rendered once and read for months. Pages hand it to what compares
 * dates; nothing that runs in the browser imports it, so that two builds of the same texts serve the same scripts.
 */
export const BUILD_DATE = process.env.BUILD_DATE ?? ''
