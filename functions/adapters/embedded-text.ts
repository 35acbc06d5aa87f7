import { createHash } from 'node:crypto'

/** 256 of the model's 1,536 dimensions: a guest's row stays below 5 KB, and a room of hundreds is compared at once. */
export const embeddingModel = { model: 'text-embedding-3-small', dimensions: 256 } as const

/** Tells whether a vector is still that of a text: another text, model or number of dimensions has another hash. */
export const contentHash = (text: string): string =>
  createHash('sha256').update(`${embeddingModel.model}|${embeddingModel.dimensions}|${text}`).digest('hex')
