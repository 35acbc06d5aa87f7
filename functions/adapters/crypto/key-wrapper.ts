import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { clientDefaults } from '../aws-client.ts'
import { environment, secret } from '#functions/shell/settings.ts'

/** Makes and opens the data keys that fields are sealed with; bound to their owner, so a key cannot be swapped for another's. */
export interface KeyWrapper {
  wrap(key: Buffer, owner: string): Promise<string>
  unwrap(wrapped: string, owner: string): Promise<Buffer>
}

/** KMS where there is a KMS key, a local master key otherwise. */
export function keyWrapper(): KeyWrapper {
  const keyId = environment().KMS_KEY_ID
  return keyId === undefined ? localWrapper(secret('MasterKey')) : kmsWrapper(keyId)
}

export function localWrapper(masterKey: string): KeyWrapper {
  const master = createHash('sha256').update(masterKey).digest()
  return {
    async wrap(key, owner) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', master, nonce, { authTagLength: 16 })
      cipher.setAAD(Buffer.from(owner))
      return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    async unwrap(wrapped, owner) {
      const bytes = Buffer.from(wrapped, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(owner))
      decipher.setAuthTag(bytes.subarray(-16))
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
    },
  }
}

function kmsWrapper(keyId: string): KeyWrapper {
  // Loaded when a key is first needed: the local runner and most tests never do.
  const kms = import('@aws-sdk/client-kms')
  const client = kms.then(({ KMSClient }) => new KMSClient(clientDefaults))
  return {
    async wrap(key, owner) {
      const { EncryptCommand } = await kms
      const { CiphertextBlob } = await (
        await client
      ).send(new EncryptCommand({ KeyId: keyId, Plaintext: key, EncryptionContext: { owner } }))
      if (CiphertextBlob === undefined) throw new Error('KMS returned no ciphertext')
      return Buffer.from(CiphertextBlob).toString('base64url')
    },
    async unwrap(wrapped, owner) {
      const { DecryptCommand } = await kms
      const { Plaintext } = await (
        await client
      ).send(
        new DecryptCommand({
          KeyId: keyId,
          CiphertextBlob: Buffer.from(wrapped, 'base64url'),
          EncryptionContext: { owner },
        }),
      )
      if (Plaintext === undefined) throw new Error('KMS returned no plaintext')
      return Buffer.from(Plaintext)
    },
  }
}
