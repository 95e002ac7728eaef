import { answers, idParameter, json, object, parametersOf, toAnAct, type JsonSchema } from '../schemas/openapi-parts.ts'
import { uploadQuery } from './attachments-api.ts'
import { listQuery } from './list-api.ts'
import { sha256Form } from '../../domain/kernel/sha256.ts'

const listOfCases: JsonSchema = {
  tags: ['outsourcing'],
  operationId: 'listCases',
  summary: 'The cases that the caller may read',
  parameters: parametersOf(listQuery),
  responses: answers({ '200': { description: 'Rows, and where the next begin', ...json(object) } }, 400, 422),
}

const attachmentParameter: JsonSchema = {
  name: 'attachment',
  in: 'path',
  required: true,
  schema: { type: 'string', examples: ['attachment-1'] },
}
const bytes: JsonSchema = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
const attachedPaper: JsonSchema = {
  type: 'object',
  required: ['attachment', 'mediaType', 'size', 'sha256', 'version', 'again'],
  properties: {
    attachment: { type: ['string', 'null'], examples: ['attachment-1'] },
    mediaType: { type: ['string', 'null'] },
    size: { type: 'integer' },
    sha256: { type: 'string', pattern: sha256Form.source },
    version: { type: 'integer' },
    again: { type: 'boolean' },
  },
}

/** The list, and papers: these come and go as bare bytes; what they are is told by their content. */
export const outsourcingPaths: { readonly [path: string]: JsonSchema } = {
  '/api/outsourcing': { get: listOfCases },
  '/api/outsourcing/{id}/attachments': {
    post: {
      tags: ['outsourcing'],
      operationId: 'attachPaper',
      summary: 'Attach a paper (pdf, xlsx, docx, pptx, png, jpeg, txt, csv)',
      parameters: [idParameter, ...parametersOf(uploadQuery)],
      requestBody: { required: true, ...bytes },
      responses: answers(
        {
          '201': { description: 'Attached', ...json(attachedPaper) },
          '200': { description: 'Had been attached before', ...json(attachedPaper) },
        },
        404,
        ...toAnAct,
      ),
    },
  },
  '/api/outsourcing/{id}/attachments/{attachment}': {
    get: {
      tags: ['outsourcing'],
      operationId: 'readPaper',
      summary: 'A paper as it was attached, to be saved',
      parameters: [idParameter, attachmentParameter],
      responses: answers({ '200': { description: 'The paper’s bytes, under its own media type', ...bytes } }, 404),
    },
  },
}
