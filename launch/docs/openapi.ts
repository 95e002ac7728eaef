/**
 * docs/openapi.json: the API's description, made from the schemas that check what comes in. `node --import
 * ./operation/load-pages.ts launch/docs/openapi.ts [--check]`.
 */
import { openApiDocument } from '../../api/routes/openapi-document.ts'
import { generatedPage } from './generated-page.ts'

generatedPage('docs/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`)
