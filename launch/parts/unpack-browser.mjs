// Unpacks the packaged browser into the system's temporary folder, which whoever starts this has named
// (packaged-browser.ts).
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
