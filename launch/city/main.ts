import { runCity } from './run-city.ts'
import { exportCity } from './export-city.ts'
import { firstAdministrator } from './first-administrator.ts'
import { found } from './found.ts'
import { importCity } from './import-city.ts'
import { importText } from './import-text.ts'

/** `npm run city -- COMMAND …`: what whoever operates the machine does for a city. A new command is a line here. */
process.exitCode = await runCity([found, exportCity, importCity, firstAdministrator, importText], process.argv.slice(2))
