import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Which field of which row a sealed value belongs to; it opens nowhere else. */
export interface Place {
  entity: string
  id: string
  field: string
}

const version = 's1'
// Node would otherwise take a tag cut to 4 bytes, which can be guessed.
const tag = { authTagLength: 16 }
const additionalData = ({ entity, id, field }: Place) => Buffer.from(`${version}|${entity}|${id}|${field}`)

/** AES-256-GCM under a 32-byte data key, as `s1.<nonce>.<ciphertext and tag>` in base64url. */
export function seal(key: Buffer, place: Place, plain: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, tag)
  cipher.setAAD(additionalData(place))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${version}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`
}

/** Throws when the value was changed, or moved here from another row or field. */
export function open(key: Buffer, place: Place, sealed: string): string {
  const [found, nonce, body] = sealed.split('.')
  if (found !== version || nonce === undefined || body === undefined)
    throw new Error(`not a sealed value: ${place.entity}.${place.field}`)
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), tag)
  decipher.setAAD(additionalData(place))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
}
