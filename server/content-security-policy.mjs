// @ts-check
import { createHash } from 'node:crypto'

/**
 * The inline scripts that the framework writes, each a call with one literal: the text between the brackets is data and cannot
 * leave its quotes, so that vouching for such a script vouches for no code; and our one script that is no code at all. Whatever else stood in a page would be left out of the
 * policy and not run, an injected script too, which a hash of everything inline would bless.
 */
const STRING = /"(?:[^"\\\n\r]|\\.)*"/.source
const DATA_SCRIPTS = [
  // What React takes over a page with.
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[\d+\]\)$/,
  new RegExp(`^self\\.__next_f\\.push\\(\\[\\d+,${STRING}\\]\\)$`),
  // Which files and modules Turbopack begins with.
  new RegExp(
    `^\\(globalThis\\["TURBOPACK"\\] \\|\\| \\(globalThis\\["TURBOPACK"\\] = \\[\\]\\)\\)\\.push\\(\\{"otherChunks":\\[(?:${STRING},?)*\\],"runtimeModuleIds":\\[[\\d,]*\\]\\}\\);?$`,
  ),
  // Which links the browser renders ahead: those that our script marks.
  /^\{"prerender":\[\{"where":\{"selector_matches":"\[data-[a-z]+\]"\},"eagerness":"immediate"\}\]\}$/,
]

/** For everything that is no page: it loads nothing, runs nothing and stands in no frame. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'"

/**
 * The content security policy of a page: only files of this site, and of the inline scripts only those of the framework, by hash. The
 * same rule holds for pages built ahead and rendered on demand; there is no nonce, so that a cached page stays safe.
 * @param {Buffer} page
 */
export function pagePolicy(page) {
  // Read byte by byte, which is quick: all that is looked for is ASCII, and what is hashed is bytes.
  const html = page.toString('latin1')
  const scripts = inlineParts(html, 'script').filter((text) => DATA_SCRIPTS.some((form) => form.test(text)))
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes(scripts)].join(' ')}`,
    `style-src ${["'self'", ...hashes(inlineParts(html, 'style'))].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No text becomes code or HTML in the browser, not by a mistake either: nothing of ours or of the framework's needs it.
    "require-trusted-types-for 'script'",
  ].join('; ')
}

/**
 * What stands inside the elements of a name. React escapes every `>` of an attribute and every `</` of a content, so that an
 * expression finds what a browser finds.
 * @param {string} html
 * @param {'script' | 'style'} name
 */
function inlineParts(html, name) {
  return [...html.matchAll(new RegExp(`<${name}(?=[\\s>])[^>]*>([^]*?)</${name}>`, 'g'))].map(([, text = '']) => text).filter(Boolean)
}

/** @param {readonly string[]} texts */
function hashes(texts) {
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`)
}
