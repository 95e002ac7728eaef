import type { Browser } from 'playwright-core'
import { isExecutable, placesOnPath } from './on-path.ts'
import { packagedBrowser } from './packaged-browser.ts'

/** A browser to drive: one of the machine's own, or the one that came as a package. */
export interface BrowserProgram {
  readonly path: string
  readonly args: readonly string[]
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Chromium of `CHROMIUM_PATH`, on PATH or where Macs keep it; on Linux else the one in the package, unpacked once. */
export async function findBrowser(): Promise<BrowserProgram> {
  const places = [process.env['CHROMIUM_PATH'] ?? '', ...placesOnPath(...names), ...macApplications]
  const found = places.find((place) => place !== '' && isExecutable(place))
  // Root has no sandbox to give; what the tests open is our own pages.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (found !== undefined) return { path: found, args: sandbox }
  // Not the package's own flags: they switch off what a browser guards pages with, and the tests are to see that.
  return { path: await packagedBrowser(), args: ['--no-sandbox', '--no-zygote', '--disable-gpu'] }
}

/** Opens it without a window. The pages' own language and size are up to the test. */
export async function openBrowser(): Promise<Browser> {
  const [{ chromium }, { path, args }] = await Promise.all([import('playwright-core'), findBrowser()])
  return chromium.launch({ executablePath: path, args: [...args], headless: true })
}
